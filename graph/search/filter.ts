/** What a field of the query asks for, and whether a claim, source, entity or exhibit meets it. Pure: every store asks here. */
import type { ProvenanceLevel } from '../model/document-graph.ts';
import { quantity, sameUnit, sameValue } from '../model/figure.ts';
import { COMPARISONS, LEVEL_FORMS, NO_FORMS, TYPE_FORMS, YES_FORMS, type Field, type TypeCode } from './fields.ts';
import { fold } from './fold.ts';

/** A range of numbers; an end that is absent is open, an end that is `exclusive` does not belong to it. */
export interface Bounds {
  readonly from?: number;
  readonly to?: number;
  readonly exclusive: boolean;
}

export type Filter = { readonly negated: boolean } & FieldFilter;

export type FieldFilter =
  /** `text` is folded and stands in one of the names. */
  | { readonly field: 'section' | 'source' | 'entity'; readonly text: string }
  | { readonly field: 'type'; readonly types: readonly TypeCode[] }
  | { readonly field: 'year'; readonly bounds: Bounds }
  | { readonly field: 'unit'; readonly unit: string }
  | { readonly field: 'figures'; readonly bounds: Bounds; readonly unit: string }
  | { readonly field: 'provenance'; readonly levels: readonly ProvenanceLevel[] };

export interface FigureFacts {
  readonly value: number;
  readonly maxValue?: number | undefined;
  readonly unit: string;
  readonly period?: string | undefined;
}

/** What is known of a thing that is searched; a fact that it can not have is absent, and a field that asks for it is not met. */
export interface Facts {
  /** Titles of the section and those above it. */
  readonly sections?: readonly string[];
  readonly types?: readonly string[];
  /** Labels, titles, authors, publishers, names of attributions. */
  readonly sources?: readonly string[];
  readonly entities?: readonly string[];
  readonly years?: readonly number[];
  readonly figures?: readonly FigureFacts[];
  readonly level?: ProvenanceLevel;
}

/** The filter of a field's value; `rest` is what of the value is no part of it (after `cited:`). */
export function fieldFilter(field: Field, sign: string, raw: string, phrase: boolean): { readonly filter?: FieldFilter; readonly rest: string } {
  const text = fold(raw).trim();
  switch (field) {
    case 'cited': {
      const no = !phrase && NO_FORMS.includes(text);
      const filter: FieldFilter = { field: 'provenance', levels: no ? ['attributed', 'unsourced'] : ['cited'] };
      return { filter, rest: no || YES_FORMS.includes(text) ? '' : raw };
    }
    case 'section':
    case 'source':
    case 'entity':
      return text === '' ? { rest: '' } : { filter: { field, text }, rest: '' };
    case 'unit':
      return text === '' ? { rest: '' } : { filter: { field, unit: raw }, rest: '' };
    case 'type':
      return named(TYPE_FORMS, text, (types) => ({ field, types }));
    case 'provenance':
      return named(LEVEL_FORMS, text, (levels) => ({ field, levels }));
    case 'year': {
      const bounds = years(sign, text);
      return bounds === undefined ? { rest: '' } : { filter: { field, bounds }, rest: '' };
    }
    case 'figures': {
      const [comparison, number] = compared(sign, raw);
      const wanted = quantity(number);
      if (wanted === undefined) return { rest: '' };
      const bounds = wanted.maxValue === undefined ? boundsOf(comparison, wanted.value) : { from: wanted.value, to: wanted.maxValue, exclusive: false };
      return { filter: { field, bounds, unit: wanted.unit }, rest: '' };
    }
  }
} // prettier-ignore

/** Whether all filters are met; those on figures by one and the same figure. */
export function meets(filters: readonly Filter[], facts: Facts): boolean {
  if (filters.some((filter) => !isOfOneFigure(filter) && met(filter, facts) === filter.negated)) return false;
  if (filters.some((filter) => isOfOneFigure(filter) && filter.field !== 'year'))
    return (facts.figures ?? []).some((figure) => filters.every((filter) => !isOfOneFigure(filter) || figureMeets(filter, figure, facts.years ?? [])));
  return filters.every((filter) => !isOfOneFigure(filter) || met(filter, facts));
} // prettier-ignore

function isOfOneFigure(filter: Filter): boolean {
  return !filter.negated && ofFigure(filter);
}

/** Whether one figure meets the filters that ask for figures. @param years – of its claim, for a figure that says none. */
export function figureMeetsAll(filters: readonly Filter[], figure: FigureFacts, years: readonly number[]): boolean {
  return filters.every((filter) => !ofFigure(filter) || figureMeets(filter, figure, years) !== filter.negated);
}

/** Years of a period or date: `2010-2021` → both ends and all between. */
export function yearsOf(period: string | undefined): readonly number[] {
  if (period !== undefined && /^\d{4}$/u.test(period)) return [Number(period)];
  const [first, last] = (period ?? '').match(/(?<!\d)\d{4}(?!\d)/gu) ?? [];
  if (first === undefined) return [];
  const from = Number(first);
  const to = last === undefined ? from : Math.min(Number(last), from + 200);
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, step) => from + step);
}

/** Years that words print: 2023年, in 2023, 2020-2022. */
export function printedYears(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\d.,$¥€£-])(?:19|20)\d{2}(?=年|[-–—~至到/](?:19|20)\d{2}|[^\d%.,\p{Script=Han}]|[.,](?!\d)|$)/gu)].map((match) => Number(match[0]));
} // prettier-ignore

function ofFigure(filter: Filter): boolean {
  return filter.field === 'figures' || filter.field === 'unit' || filter.field === 'year';
}

function figureMeets(filter: Filter, figure: FigureFacts, years: readonly number[]): boolean {
  if (filter.field === 'unit') return sameUnit(figure.unit, filter.unit);
  if (filter.field === 'year') {
    const own = yearsOf(figure.period);
    return (own.length > 0 ? own : years).some((year) => within(filter.bounds, year));
  }
  if (filter.field !== 'figures') return false;
  if (filter.unit !== '' && !sameUnit(figure.unit, filter.unit)) return false;
  return within(filter.bounds, figure.value) || (figure.maxValue !== undefined && within(filter.bounds, figure.maxValue));
}

function met(filter: Filter, facts: Facts): boolean {
  switch (filter.field) {
    case 'section':
      return holds(facts.sections, filter.text);
    case 'source': {
      const label = /^\[?(?<label>\d{1,4})\]?$/u.exec(filter.text)?.groups?.['label'];
      // A bare number is a label: 1 must not find [13].
      return label === undefined ? holds(facts.sources, filter.text) : (facts.sources ?? []).includes(`[${label}]`);
    }
    case 'entity':
      return holds(facts.entities, filter.text);
    case 'type':
      return filter.types.some((type) => facts.types?.includes(type) === true);
    case 'provenance':
      return facts.level !== undefined && filter.levels.includes(facts.level);
    case 'year':
      return (facts.years ?? []).some((year) => within(filter.bounds, year));
    case 'unit':
    case 'figures':
      return (facts.figures ?? []).some((figure) => figureMeets(filter, figure, facts.years ?? []));
  }
}

function holds(names: readonly string[] | undefined, text: string): boolean {
  return (names ?? []).some((name) => fold(name).includes(text));
}

function within({ from, to, exclusive }: Bounds, value: number): boolean {
  if (from !== undefined && (exclusive ? value <= from || sameValue(value, from) : value < from && !sameValue(value, from))) return false;
  return !(to !== undefined && (exclusive ? value >= to || sameValue(value, to) : value > to && !sameValue(value, to)));
}

function named<Code extends string>(
  forms: Readonly<Record<Code, readonly string[]>>,
  text: string,
  filter: (codes: readonly Code[]) => FieldFilter,
): { readonly filter?: FieldFilter; readonly rest: string } {
  const codes = (Object.keys(forms) as Code[]).filter((code) => code === text || forms[code].includes(text)); // Object.keys loses the key type; the table has no other keys.
  return codes.length === 0 ? { rest: '' } : { filter: filter(codes), rest: '' };
}

function years(sign: string, text: string): Bounds | undefined {
  const [comparison, rest] = compared(sign, text);
  const match = /^(?<from>\d{4})年?(?: ?[-–—~至到] ?(?<to>\d{4})年?)?$/u.exec(rest);
  if (match === null) return undefined;
  const from = Number(match.groups?.['from']);
  const to = match.groups?.['to'];
  return to === undefined ? boundsOf(comparison, from) : { from, to: Number(to), exclusive: false };
}

/** The sign, typed apart or as a word before the number. */
function compared(sign: string, raw: string): readonly [sign: string, number: string] {
  if (sign !== '') return [COMPARISONS[sign] ?? '=', raw.trim()];
  const match = /^(?<word>[<>]=?|[＜＞=＝≤≥]|over|above|under|below|[大超高小低不至][\p{Script=Han}]{1,2})(?<rest>.*)$/iu.exec(raw);
  const word = match?.groups?.['word']?.toLowerCase() ?? '';
  return Object.hasOwn(COMPARISONS, word) ? [COMPARISONS[word] ?? '=', (match?.groups?.['rest'] ?? '').trim()] : ['=', raw];
}

function boundsOf(sign: string, value: number): Bounds {
  const exclusive = sign === '<' || sign === '>';
  if (sign.startsWith('<')) return { to: value, exclusive };
  if (sign.startsWith('>')) return { from: value, exclusive };
  return { from: value, to: value, exclusive: false };
}
