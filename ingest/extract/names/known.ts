/** Names of the lexicon in a line: longest first, homographs by their neighbours, versions and editions told apart. */
import type { EntityType } from '#graph/model/document-graph.ts';
import { HOMOGRAPHS } from '../../lexicon/homographs.ts';
import { idForm, KNOWN_NAMES, type KnownName } from '../../lexicon/names.ts';
import { PAIRED_PLACES } from '../../lexicon/places.ts';
import { HYPHENATED_FAMILIES } from '../../lexicon/variants.ts';
import type { Found } from './found.ts';
import { matcher, type Accepts, type Hit } from './matcher.ts';
import { versionAfter } from './versions.ts';

type Value = KnownName | readonly KnownName[];

/** @param sure – homographs that the document proved elsewhere to be the name. */
export function knownNames(text: string, sure: ReadonlySet<string> = NONE): readonly Found[] {
  return KNOWN(text, sure.size === 0 ? undefined : accepting(sure)).flatMap((hit): readonly Found[] =>
    isPair(hit.value) ? ofPair(hit, hit.value) : [foundOf(text, hit, hit.value)],
  );
}

const NONE: ReadonlySet<string> = new Set();

/** Whether a printed name is taken for one only beside words of its field. */
export function isDoubtful(surface: string): boolean {
  return HOMOGRAPHS.get(surface)?.needs !== undefined;
}

/** The row that a form belongs to, in any case. */
export function knownName(form: string): KnownName | undefined {
  return BY_FORM.get(form) ?? BY_FORM.get(form.toLowerCase());
}

const BY_FORM: ReadonlyMap<string, KnownName> = new Map(
  KNOWN_NAMES.toReversed().flatMap((known) =>
    [known.name, ...known.aliases].flatMap((form) => [[form, known] as const, [form.toLowerCase(), known] as const]),
  ),
);

const accepting =
  (sure: ReadonlySet<string>): Accepts<Value> =>
  (hit, text) => {
    const { value } = hit;
    if (isPair(value))
      return (
        !/[其集空心期年手当月]/u.test(text.charAt(hit.start - 1)) &&
        !/[国本团元军洲盟罗度刷发妆联央]/u.test(text.charAt(hit.end)) &&
        !beginsName(text, hit.end - 1) &&
        fits(hit, text, sure)
      );
    if (!value.family && isDigit(text, hit.end) && !isDigit(text, hit.end - 1) && /[a-z]/iu.test(text.charAt(hit.end - 1))) return false;
    if (goesOn(hit.form, text.slice(hit.end, hit.end + 2))) return false;
    if (value.onlyVersions && versionAfter(text, hit.end, true) === undefined) return false;
    return spelledAlike(text.slice(hit.start, hit.end), hit.form, value.type) && fits(hit, text, sure);
  };

/** 上海银行业 is a trade, 上海大学生 are people. */
function goesOn(form: string, after: string): boolean {
  if (/(?:银行|证券|保险|基金)$/u.test(form)) return after.startsWith('业');
  return form.endsWith('大学') && /^生(?![命物态]|$)/u.test(after);
}

const KNOWN = matcher<Value>(forms(), accepting(NONE));

/** Families first: Mistral 7B is a model, Mistral a firm. */
function* forms(): Generator<readonly [string, Value]> {
  for (const known of [...KNOWN_NAMES.filter(({ family }) => family), ...KNOWN_NAMES.filter(({ family }) => !family)])
    for (const form of [known.name, ...known.aliases]) yield [form, known];
  const places = new Map(KNOWN_NAMES.filter(({ type }) => type === 'place').map((place) => [place.name, place]));
  for (const [word, names] of PAIRED_PLACES) yield [word, names.flatMap((name) => places.get(name) ?? [])];
}

/** 市场中英伟达: the last character of a pair belongs to the name that it begins. */
function beginsName(text: string, at: number): boolean {
  return [3, 4, 5].some((length) => BY_FORM.has(text.slice(at, at + length)));
}

function isDigit(text: string, at: number): boolean {
  return /\d/u.test(text.charAt(at));
}

function isPair(value: Value): value is readonly KnownName[] {
  return Array.isArray(value);
}

/** A name in another case: not for short names (MATH, ARC), never an acronym as a word, and never words of a proper name in lower case. */
function spelledAlike(printed: string, form: string, type: EntityType): boolean {
  if (printed === form || !/[a-z]/iu.test(form)) return true;
  if (type === 'technology' && / |-/u.test(form) && form.length >= 8) return true;
  if (type === 'model' && KIND_OF_MODEL.test(form)) return true;
  if (form.length < 5) return false;
  const words = form.split(' ');
  const spelled = printed.split(/\s/u);
  if (!words.every((word, index) => isCapital(word) === isCapital(spelled[index] ?? '') || /^(?:of|the|and|for|on|in)$/iu.test(word)))
    return false;
  if (/^[A-Z]/u.test(form) && !/^[A-Z]/u.test(printed)) return false;
  // An article that belongs to the name (The Information) is no article in a heading.
  if (/^The /u.test(form) && printed === printed.toUpperCase()) return false;
  return form !== form.toUpperCase() || printed === printed.toUpperCase();
}

/** Kinds of models are written small as often as not: a recurrent neural network. */
const KIND_OF_MODEL = / (?:[Nn]etworks?|[Mm]achine|[Aa]utoencoder|[Pp]erceptron|[Mm]emory)$/u;

function isCapital(word: string): boolean {
  return /^[^a-z]*[A-Z]/u.test(word);
}

const WINDOW = 14;
/** Characters to either side in which a homograph's company is looked for. */
const NEIGHBOURHOOD = 240;

function fits(hit: Hit<Value>, text: string, sure: ReadonlySet<string>): boolean {
  const rule = HOMOGRAPHS.get(hit.form) ?? HOMOGRAPHS.get(text.slice(hit.start, hit.end));
  if (rule === undefined) return true;
  if (rule.notAfter?.test(text.slice(Math.max(0, hit.start - WINDOW), hit.start)) === true) return false;
  if (rule.notBefore?.test(text.slice(hit.end, hit.end + WINDOW)) === true) return false;
  return (
    rule.needs === undefined ||
    sure.has(text.slice(hit.start, hit.end)) ||
    rule.needs.test(text.slice(Math.max(0, hit.start - NEIGHBOURHOOD), hit.end + NEIGHBOURHOOD))
  );
}

function ofPair(hit: Hit<Value>, places: readonly KnownName[]): readonly Found[] {
  return places.map((place, index) => ({
    start: hit.start + index,
    end: hit.start + index + 1,
    name: place.name,
    type: place.type,
    aliases: place.aliases,
    by: 'lexicon',
  }));
}

function foundOf(text: string, hit: Hit<Value>, known: KnownName): Found {
  const { name, type, aliases } = known;
  const base: Found = { start: hit.start, end: hit.end, name, type, aliases, by: 'lexicon' };
  if (known.family) return versioned(text, base);
  if (type === 'chip') return { ...base, end: tailAfter(text, hit.end, MEMORY) };
  if (type === 'software') return { ...base, end: tailAfter(text, hit.end, RELEASE) };
  if (type === 'dataset' && /(?:报告|指数|展望|Report|Index|Outlook)$/u.test(name)) return edition(text, base);
  return base;
}

function versioned(text: string, base: Found): Found {
  const version = versionAfter(text, base.end, HYPHENATED_FAMILIES.has(base.name));
  if (version === undefined) return base;
  const latin = idForm(base.name, base.aliases);
  return { ...base, end: version.end, name: base.name + version.suffix, aliases: latin === base.name ? [] : [latin + version.suffix] };
}

/** A100-80GB is an A100, PyTorch 2.0 is PyTorch. */
const MEMORY = /(?:[- ](?:SXM\d?|PCIe|NVL\d*))?[- ]?\d{2,3} ?GB(?![A-Za-z/])/uy;
const RELEASE = / ?v?\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?![\d%.亿万])/uy;

function tailAfter(text: string, end: number, pattern: RegExp): number {
  pattern.lastIndex = end;
  return end + (pattern.exec(text)?.[0].length ?? 0);
}

const YEAR_BEFORE = /(?<!\d)((?:19|20)\d\d)(?:年度?)? ?$/u;
const YEAR_AFTER = /^ ?((?:19|20)\d\d)(?![\d年])/u;

/** A yearly report named with its year is that edition. */
function edition(text: string, base: Found): Found {
  const before = YEAR_BEFORE.exec(text.slice(Math.max(0, base.start - 8), base.start));
  const after = YEAR_AFTER.exec(text.slice(base.end, base.end + 6));
  const year = before?.[1] ?? after?.[1];
  if (year === undefined || (before !== null && before[0].includes('年'))) return base;
  return {
    ...base,
    start: base.start - (before?.[0].length ?? 0),
    end: before === null ? base.end + (after?.[0].length ?? 0) : base.end,
    name: `${year} ${base.name}`,
    aliases: [`${idForm(base.name, base.aliases)} ${year}`],
  };
}
