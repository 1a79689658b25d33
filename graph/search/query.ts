/** What a reader types, taken apart: words, "phrases", -not, numbers in any notation, and fields such as `section:` (see `fields.ts`). */
import { quantity, type Quantity } from '../model/figure.ts';
import { FIELD_FORMS, FIELDS, type Field } from './fields.ts';
import { fieldFilter, type Filter } from './filter.ts';
import { fold } from './fold.ts';
import { sameWords } from './glossary.ts';

export interface Term {
  /** As typed, without quotation marks and minus. */
  readonly raw: string;
  /** Folded. */
  readonly text: string;
  /** Folded; a text must hold all of them: the term itself, or the words of a name that were typed side by side. */
  readonly parts: readonly string[];
  /** Folded; other words for the same, any of which will do. */
  readonly also: readonly string[];
  /** A phrase is met by its very words only: neither by an alias nor by a value. */
  readonly phrase: boolean;
  readonly negated: boolean;
  /** Set where the term reads as a number. */
  readonly quantity?: Quantity;
}

export interface Query {
  readonly terms: readonly Term[];
  readonly filters: readonly Filter[];
  /** Fields whose value says nothing, as typed: they filter nothing, and the reader is told. */
  readonly unread: readonly string[];
}

const FORMS: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => [...FIELD_FORMS[field].en, ...FIELD_FORMS[field].zh].map((form) => [form, field] as const)),
);
/** Longest form first: 年份 before 年. */
const FIELD = [...FORMS.keys()].sort((a, b) => b.length - a.length).join('|');
/** A field with its value, a quoted phrase, or a run without white space; a minus before any negates it. */
const PART = new RegExp(
  `(?<not>(?<=^|\\s)[-−－])?(?:(?<=^|\\s|[-−－])(?<field>${FIELD})[:：](?: ?(?<sign>[<>]=?|[＜＞=＝≤≥]) ?| ?(?=[^\\s]))?|)(?:"(?<straight>[^"]*)"|“(?<curly>[^“”]*)”|「(?<corner>[^「」]*)」|(?<word>[^\\s"“「]+))?`,
  'giu',
);
/** Words that continue a number: `1.8 trillion`, `33 percent`, `5 万亿 美元`. */
const CONTINUES =
  /^(?:thousand|million|billion|trillion|k|m|mn|b|bn|t|tn|%|％|percent|pct|[百千万亿]+\p{Script=Han}{0,3}|usd|美元|dollars?|parameters|tokens?)$/iu;
/** At most this many terms and fields: more is pasted text, of which the first words find the place. */
const PART_LIMIT = 24;
/** Characters that are looked at. */
const LENGTH_LIMIT = 4000;

export function query(text: string): Query {
  const parts = partsOf(text);
  const terms: Term[] = [];
  const filters: Filter[] = [];
  const unread: string[] = [];
  for (const each of parts) {
    if (each.field === undefined) {
      terms.push(term(each));
      continue;
    }
    const read = fieldFilter(each.field, each.sign, each.raw, each.phrase);
    if (read.filter !== undefined) filters.push({ ...read.filter, negated: each.negated });
    else if (each.raw !== '') unread.push(`${each.typed}${each.sign}${each.raw}`);
    if (read.rest !== '') terms.push(term({ ...each, raw: read.rest, negated: false }));
  }
  return { terms, filters, unread };
}

/** The parts of a query as they can be typed by themselves. */
export function typedParts(text: string): readonly string[] {
  const parts = partsOf(text);
  return parts.map(({ raw, phrase, negated, typed, sign }) => `${negated ? '-' : ''}${typed}${sign}${phrase ? `"${raw}"` : raw}`);
}

/** The words of a query alone. */
export function terms(text: string): readonly Term[] {
  return query(text).terms;
}

interface Part {
  readonly raw: string;
  readonly phrase: boolean;
  readonly negated: boolean;
  readonly field?: Field | undefined;
  /** The field and its colon as typed. */
  readonly typed: string;
  readonly sign: string;
}

function partsOf(text: string): readonly Part[] {
  return joinedNumbers([...text.slice(0, LENGTH_LIMIT).matchAll(PART)].flatMap((match) => part(match))).slice(0, PART_LIMIT);
}

function part(match: RegExpExecArray): readonly Part[] {
  const { not, field, sign, straight, curly, corner, word } = match.groups ?? {};
  const phrase = straight ?? curly ?? corner;
  // A number with a minus is a negative number only where it is the whole query; elsewhere the minus says "not".
  const raw = (phrase ?? word ?? '').trim();
  if (raw === '' && field === undefined) return [];
  const known = field === undefined ? undefined : FORMS.get(field.toLowerCase());
  return [
    { raw, phrase: phrase !== undefined, negated: not !== undefined, field: known, typed: field === undefined ? '' : `${field}:`, sign: sign ?? '' },
  ]; // prettier-ignore
}

/** `1.8` and `trillion` are one number, in a field and outside. */
function joinedNumbers(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const next of parts) {
    const last = joined.at(-1);
    const continues =
      last !== undefined && !last.phrase && !next.phrase && !next.negated && next.field === undefined && /\d/u.test(last.raw) && CONTINUES.test(next.raw);
    const both = continues ? `${last.raw} ${next.raw}` : undefined;
    if (continues && both !== undefined && quantity(both) !== undefined) joined[joined.length - 1] = { ...last, raw: both };
    else joined.push(next);
  }
  return joined;
} // prettier-ignore

function term({ raw, phrase, negated }: Part): Term {
  const number = phrase ? undefined : quantity(raw);
  const text = fold(raw);
  const also = phrase ? [] : sameWords(text);
  return { raw, phrase, negated, text, parts: [text], also, ...(number === undefined ? {} : { quantity: number }) };
}
