/** Citations by name and year: `(Roe et al., 2020)`, `Roe and Poe (2018)`, `（张三等，2020；李四，2018）`. */

export interface AuthorYear {
  /** Half-open range of the text: the bracket, with the names before it where they are words of the sentence. */
  readonly start: number;
  readonly end: number;
  /** Nothing but citations stands in the bracket: the sentence reads without it. */
  readonly bracketOnly: boolean;
  /** What is cited, each with its own words. */
  readonly cited: readonly { readonly label: string; readonly start: number; readonly end: number }[];
}

const YEAR = '(?:1[5-9]|20)\\d\\d[a-h]?';
/** `2018`, `2018a, 2020`, `2020a, b`. */
const YEARS = `${YEAR}(?:\\s?(?:[,，、;；]|and|和)\\s?(?:${YEAR}|[a-h](?!\\p{L}))){0,4}`;
/** A page or part of the source. */
const LOCATOR = '(?:\\s?[,，:：]\\s?(?:pp?\\.|ch(?:ap)?\\.|sec\\.|第|§|\\d)[^()（）]{0,24})?';
const BRACKET = /[(（](?<inner>[^()（）\n]{4,400})[)）]/gu;
const ONLY_YEARS = new RegExp(`^\\s?(?<years>${YEARS})${LOCATOR}\\s?$`, 'iu');
const CITES = new RegExp(
  `^\\s?(?:(?:see also|see|cf\\.|e\\.g\\.,?|also|in|as in|following|from|after|by|参见|另见|详见|转引自|见|如|据)[,，:：]?\\s?)?(?<names>\\p{L}[\\p{L}\\p{M} .,，&'’、-]{0,80}?)[,，]?\\s?(?<years>(?<=[\\s,，.等\\p{Script=Han}])${YEARS})${LOCATOR}\\s?$`,
  'iu',
);
const LATIN_NAMES =
  /(?:(?:van|von|de|der|den|la|le|al|el|da|di|du) ){0,2}\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,4}(?:,? (?:and|&|et) \p{Lu}[\p{L}’'-]{1,30}|, \p{Lu}[\p{L}’'-]{1,30}){0,6}(?:,? et al\.?|,? and (?:colleagues|others|co-?workers)| ?等人?|的)?(?:['’]s?)?(?:研究|文章|报告|论文|一文)? ?$/u;
const HAN_NAMES = /(?<names>[\p{Script=Han}·、]{2,24}?)(?:等人?)?(?:的?(?:研究|文章|报告|论文|一文))? ?$/u;
const SEVERAL = /\bet al\b|&|\band\b|等/u;
/** Before a year these are a time or a place of the calendar. */
const NO_NAME = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|[a-z]*(?:uary|rch|pril|une|uly|gust|mber|ober)|spring|summer|autumn|fall|winter|since|circa|ca|c|about|around|early|mid|late|until|before|after|between|fy|q\d|vol|no|est|published|founded|born|died|revised|updated|version|edition|season|series|act|ch|截至|截止|自|从|至|于|在|约|始于|成立于|发布于|出版于|修订|数据)\b/iu; // prettier-ignore
/** Names are looked for so many characters before a bracket. */
const REACH = 90;

/** @param known – the labels that the document defines; `Roe 2020` is one of a list without numbers. */
export function authorYears(text: string, known: ReadonlySet<string>): readonly AuthorYear[] {
  const index = indexOf(known);
  // Beside a numbered list a name with a year is only said.
  if (known.size > 0 && index.size === 0) return [];
  return [...text.matchAll(BRACKET)].flatMap((match) => {
    const inner = match.groups?.['inner'] ?? '';
    if (!/\d{4}/u.test(inner)) return [];
    const years = ONLY_YEARS.exec(inner)?.groups?.['years'];
    const end = match.index + match[0].length;
    return (years === undefined ? inBracket(inner, match.index, end, index) : beforeBracket(text, match.index, end, years, index)) ?? [];
  });
}

/** Name and year in one case → the label of the definition. */
type LabelIndex = ReadonlyMap<string, string>;

function inBracket(inner: string, start: number, end: number, index: LabelIndex): AuthorYear | undefined {
  const cited: { label: string; start: number; end: number }[] = [];
  let at = start + 1;
  let last: string | undefined;
  let others = false;
  for (const part of inner.split(/[;；]/u)) {
    const match = CITES.exec(part);
    // (Roe, 2018; 2020): the years of one name.
    const names = match?.groups?.['names'] ?? (ONLY_YEARS.test(part) ? last : undefined);
    const years = match?.groups?.['years'] ?? ONLY_YEARS.exec(part)?.groups?.['years'];
    const place = { start: at + (part.length - part.trimStart().length), end: at + part.trimEnd().length };
    const labels = names === undefined || years === undefined ? [] : labelsOf([pair(names), leading(names)], years, index, isLikely(names));
    if (labels.length === 0) others = true;
    cited.push(...labels.map((label) => ({ label, ...place })));
    last = names ?? last;
    at += part.length + 1;
  }
  if (cited.length === 0) return undefined;
  const bracketOnly = !others && cited.every(({ label }) => isKnown(label, index));
  if (!bracketOnly) return { start, end, bracketOnly, cited };
  // The brackets and what parts the names go with them.
  const places = cited.map((each, place) => ({
    ...each,
    ...(place === 0 ? { start } : {}),
    ...(each.end === cited.at(-1)?.end ? { end } : {}),
  }));
  return { start, end, bracketOnly, cited: places };
}

function beforeBracket(text: string, open: number, end: number, years: string, index: LabelIndex): AuthorYear | undefined {
  const before = text.slice(Math.max(0, open - REACH), open);
  const latin = LATIN_NAMES.exec(before)?.[0];
  const han = latin === undefined ? HAN_NAMES.exec(before)?.groups?.['names'] : undefined;
  const printed = latin ?? han;
  if (printed === undefined) return undefined;
  const names = latin === undefined ? hanNames(printed) : latinNames(latin);
  const known = names.find((name) => labelsOf([name], years, index, false).length > 0);
  const labels = labelsOf(known === undefined ? names : [known], years, index, latin !== undefined && SEVERAL.test(latin));
  if (labels.length === 0) return undefined;
  const start =
    open -
    before.length +
    before.lastIndexOf(known === undefined ? printed : printed.slice(printed.indexOf(known.split(' & ')[0] ?? known)));
  return { start, end, bracketOnly: false, cited: labels.map((label) => ({ label, start, end })) };
}

/** The first of a chain of names: Roe, D., Poe & Moe → Roe. */
function leading(names: string): string {
  return (/^.*?(?=,| and | & | et |，|、|和|与|及|等|$)/u.exec(names.trim())?.[0] ?? names).trim();
}

/** Roe & Poe, Roe and Poe, 张三、李四: both, as a label names them that one name does not tell apart. */
function pair(names: string): string {
  const second = /(?:&|\band\b|[和与、])\s?(?<second>\p{Lu}[\p{L}'’-]+|\p{Script=Han}{2,4})(?=$|[\s,，.等'’])/u.exec(names)?.groups?.[
    'second'
  ];
  return second === undefined ? leading(names) : `${leading(names)} & ${second}`;
}

/** In Roe and Poe may begin with a word of the sentence: shorter and shorter, each first with the second name. */
function latinNames(printed: string): readonly string[] {
  const bare = printed.replace(/['’]s? ?$/u, '').replace(/的$/u, '');
  const words = leading(bare).split(' ');
  const second = pair(bare).slice(leading(bare).length);
  const shorter = words.map((_, at) => words.slice(at).join(' '));
  return second === '' ? shorter : [...shorter.map((each) => each + second), ...shorter];
}

/** 据李四和王五: the name ends a run of Han, and where it begins only the list tells. */
function hanNames(run: string): readonly string[] {
  return run.split(/[、和与及]/u).flatMap((piece) => Array.from(piece, (_, at) => piece.slice(at)).filter((name) => name.length >= 2));
}

/** @param told – also where nothing defines it: the reader is told. */
function labelsOf(names: readonly string[], years: string, index: LabelIndex, told: boolean): readonly string[] {
  return yearsIn(years).flatMap((year) => {
    for (const name of names) {
      const label = index.get(keyOf(name, year)) ?? index.get(keyOf(name, year.replace(/[a-h]$/u, '')));
      if (label !== undefined) return [label];
    }
    const name = names.at(-1);
    return told && name !== undefined && name !== '' ? [`${name} ${year}`] : [];
  });
}

/** `2018a, b` → 2018a, 2018b. */
function yearsIn(years: string): readonly string[] {
  let last = '';
  return [...years.matchAll(new RegExp(`${YEAR}|(?<!\\p{L})[a-h](?!\\p{L})`, 'giu'))].map(([printed]) => {
    if (printed.length >= 4) last = printed;
    return printed.length >= 4 ? printed : `${last.slice(0, 4)}${printed}`;
  });
}

function isLikely(names: string): boolean {
  return !NO_NAME.test(names) && /^(?:\p{Lu}|\p{Script=Han})/u.test(names) && (SEVERAL.test(names) || names.split(' ').length <= 2);
}

function isKnown(label: string, index: LabelIndex): boolean {
  const at = label.lastIndexOf(' ');
  return index.has(keyOf(label.slice(0, at), label.slice(at + 1)));
}

function keyOf(name: string, year: string): string {
  return `${name.normalize('NFKC').toLowerCase()} ${year.toLowerCase()}`;
}

/** Asked for in every paragraph of a document, made once. */
const INDICES = new WeakMap<ReadonlySet<string>, LabelIndex>();

/** Name and year → label: the name as the entry begins with it, and the surname alone. */
function indexOf(known: ReadonlySet<string>): LabelIndex {
  const met = INDICES.get(known);
  if (met !== undefined) return met;
  const index = new Map<string, string>();
  for (const label of known) {
    const { name, year } = /^(?<name>.*\D) (?<year>(?:1[5-9]|20)\d\d[a-h]?)$/u.exec(label)?.groups ?? {};
    if (name === undefined || year === undefined) continue;
    const both = name.split(' & ');
    if (both[1] !== undefined) {
      // Only told apart by its second name: never found under the first alone.
      const first = withoutInitials(leading(both[0] ?? ''));
      for (const form of [both[0] ?? '', first]) index.set(keyOf(`${form} & ${both[1]}`, year), label);
      continue;
    }
    const short = withoutInitials(leading(name));
    for (const form of [name, short, short.split(' ').at(-1) ?? short]) {
      const key = keyOf(form, year);
      if (!index.has(key)) index.set(key, label);
    }
  }
  INDICES.set(known, index);
  return index;
}

/** Roe D M → Roe. */
function withoutInitials(name: string): string {
  return name.replace(/(?: \p{Lu}{1,3}\.?){1,3}$/u, '');
}
