/** Names of the lexicon in a line: longest first, homographs by their neighbours, versions and editions told apart. */
import type { EntityType } from '#graph/model/document-graph.ts';
import { HOMOGRAPHS } from '../../lexicon/homographs.ts';
import { idForm, KNOWN_NAMES, type KnownName } from '../../lexicon/names.ts';
import { PAIRED_PLACES } from '../../lexicon/places.ts';
import { HYPHENATED_FAMILIES } from '../../lexicon/variants.ts';
import type { Found } from './found.ts';
import { matcher, type Hit } from './matcher.ts';
import { versionAfter } from './versions.ts';

type Value = KnownName | readonly KnownName[];

export function knownNames(text: string): readonly Found[] {
  return KNOWN(text).flatMap((hit): readonly Found[] => (isPair(hit.value) ? ofPair(hit, hit.value) : [foundOf(text, hit, hit.value)]));
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

const KNOWN = matcher<Value>(forms(), (hit, text) => {
  const { value } = hit;
  if (isPair(value))
    return (
      !/[其集空心期年手当月]$/u.test(text.slice(0, hit.start)) &&
      !/^[国本团元军洲盟罗度刷发妆联央]/u.test(text.slice(hit.end)) &&
      fits(hit, text)
    );
  if (!value.family && isDigit(text, hit.end) && !isDigit(text, hit.end - 1) && /[a-z]/iu.test(text.charAt(hit.end - 1))) return false;
  if (value.onlyVersions && versionAfter(text, hit.end, true) === undefined) return false;
  return spelledAlike(text.slice(hit.start, hit.end), hit.form, value.type) && fits(hit, text);
});

/** Families first: Mistral 7B is a model, Mistral a firm. */
function* forms(): Generator<readonly [string, Value]> {
  for (const known of [...KNOWN_NAMES.filter(({ family }) => family), ...KNOWN_NAMES.filter(({ family }) => !family)])
    for (const form of [known.name, ...known.aliases]) yield [form, known];
  const places = new Map(KNOWN_NAMES.filter(({ type }) => type === 'place').map((place) => [place.name, place]));
  for (const [word, names] of PAIRED_PLACES) yield [word, names.flatMap((name) => places.get(name) ?? [])];
}

function isDigit(text: string, at: number): boolean {
  return /\d/u.test(text.charAt(at));
}

function isPair(value: Value): value is readonly KnownName[] {
  return Array.isArray(value);
}

/** A name in another case: not for short acronyms (MATH, ARC), and never a lower-case word for a proper name. */
function spelledAlike(printed: string, form: string, type: EntityType): boolean {
  if (printed === form || !/[a-z]/iu.test(form)) return true;
  if (type === 'technology' && / |-/u.test(form) && form.length >= 9) return true;
  if (form.length < 5) return false;
  const first = printed.search(/[a-z]/iu);
  const isCapital = (word: string, at: number): boolean => word.charAt(at) !== word.charAt(at).toLowerCase();
  if (isCapital(form, form.search(/[a-z]/iu)) !== isCapital(printed, first)) return false;
  // An acronym of five letters or fewer is no word in title case.
  return form !== form.toUpperCase() || form.length > 5 || printed === printed.toUpperCase();
}

const WINDOW = 14;
/** Characters to either side in which a homograph's company is looked for. */
const NEIGHBOURHOOD = 240;

function fits(hit: Hit<Value>, text: string): boolean {
  const rule = HOMOGRAPHS.get(hit.form) ?? HOMOGRAPHS.get(text.slice(hit.start, hit.end));
  if (rule === undefined) return true;
  if (rule.notAfter?.test(text.slice(Math.max(0, hit.start - WINDOW), hit.start)) === true) return false;
  if (rule.notBefore?.test(text.slice(hit.end, hit.end + WINDOW)) === true) return false;
  return rule.needs === undefined || rule.needs.test(text.slice(Math.max(0, hit.start - NEIGHBOURHOOD), hit.end + NEIGHBOURHOOD));
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
