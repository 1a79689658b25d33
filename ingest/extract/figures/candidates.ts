/** Every number of a sentence with its sign, unit and place, before it is known whether it measures something. */
import type { Approximation } from '#graph/model/document-graph.ts';
import { dates, type DateRange } from './dates.ts';
import { isMereCount, isNamed, isThreshold, isWindow, silent } from './exclusions.ts';
import { numerals, type Numeral } from './numerals.ts';
import { nounAfter, perAfter, signBefore, unitAfter } from './units.ts';

export interface Candidate {
  /** With the currency sign and minus. */
  readonly start: number;
  /** With the unit. */
  readonly end: number;
  readonly value: number;
  readonly times: number;
  readonly unit: string;
  readonly vague?: Approximation;
  /** measure: stands by itself; shared: only where a neighbour or the place gives its unit; no: never. */
  readonly standing: 'measure' | 'shared' | 'no';
  /** Bounds a group: 前2%. What is listed with it does so too. */
  readonly threshold: boolean;
}

export function candidates(
  text: string,
  code: readonly { readonly start: number; readonly end: number }[],
): { readonly found: readonly Candidate[]; readonly when: readonly DateRange[] } {
  const when = dates(text);
  const closed = [...when, ...silent(text), ...code];
  const free = numerals(text).filter(({ start, end }) => !closed.some((range) => start < range.end && range.start < end));
  return { found: free.map((each) => candidate(text, each)), when };
}

function candidate(text: string, number: Numeral): Candidate {
  const sign = number.form === 'arabic' ? signBefore(text, number.start) : undefined;
  const minus = minusBefore(text, sign?.start ?? number.start);
  const reading = number.unit === undefined ? unitAfter(text, number.end) : undefined;
  const noun =
    reading === undefined && number.unit === undefined && /[a-z]/iu.test(text.charAt(number.end + 1))
      ? nounAfter(text, number.end + (number.form === 'part' && text.startsWith(' of ', number.end) ? 3 : 0))
      : undefined;
  const after = reading ?? noun;
  const near = noun !== undefined && !/ .* /u.test(text.slice(number.end, noun.end));
  const money = sign !== undefined && (reading === undefined || reading.by === 'count');
  let end = money ? number.end : (after?.end ?? number.end);
  let unit = money ? sign.code : (number.unit ?? after?.unit ?? '');
  if (after?.by === 'noun' && !near && !money) end = number.end;
  if (/^[A-Z]{3}$/u.test(unit)) {
    const per = perAfter(text, end);
    if (per !== undefined) {
      unit += per.per;
      end = per.end;
    }
  }
  const strong = money || reading?.by === 'strong' || number.unit !== undefined;
  const named = sign === undefined && isNamed(text, number, strong);
  const start = minus ?? sign?.start ?? number.start;
  const threshold = isThreshold(text, number.start, number.end) && number.form !== 'word';
  return {
    start,
    end,
    value: minus === undefined || text.charAt(minus) === '+' ? number.value : -number.value,
    times: number.times,
    unit,
    ...(number.vague === undefined ? {} : { vague: number.vague }),
    standing:
      named || isPer(text, start) || isWindow(text, number.start, end, unit) || isOrdinal(text, number.start)
        ? 'no'
        : standingOf(text, number, strong, after?.by, end),
    threshold,
  };
}

function standingOf(
  text: string,
  number: Numeral,
  strong: boolean,
  by: 'strong' | 'count' | 'noun' | undefined,
  end: number,
): 'measure' | 'shared' | 'no' {
  if (number.form === 'part') return 'measure';
  if (strong)
    return number.form === 'han' && number.value === 1 && !/^[%倍成]/u.test(text.charAt(number.end))
      ? 'no'
      : number.form === 'word' && /^ (?:times|people)/iu.test(text.slice(number.end)) && number.value < 2
        ? 'no'
        : 'measure';
  if (by === undefined)
    return (number.form === 'arabic' && number.times > 1) ||
      (number.form === 'han' && number.value >= 1e4 && /^[数几上]/u.test(text.slice(number.start)))
      ? 'measure'
      : number.form === 'han' && number.value >= 1e8 && number.vague === 'about'
        ? /^[一-龥]{0,2}参数/u.test(text.slice(number.end))
          ? 'measure'
          : 'no'
        : number.form === 'han' || number.form === 'word'
          ? 'no'
          : 'shared';
  if (isMereCount(text, number, end, by)) return 'no';
  if (number.form === 'word') return 'no';
  return 'measure';
}

/** A minus before a number, or before its sign; a hyphen between two numbers, after a unit or a Latin word is none. */
function minusBefore(text: string, start: number): number | undefined {
  if (!/[-−+]/u.test(text.charAt(start - 1)) || /[a-z\d%)）\]]/iu.test(text.charAt(start - 2))) return undefined;
  return /\d\p{Script=Han}{0,3}$/u.test(text.slice(Math.max(0, start - 6), start - 1)) ? undefined : start - 1;
}

/** 每百户, per 1000 MW: what a measure is told for. */
function isPer(text: string, start: number): boolean {
  return /每 ?$|\b(?:per|every|each) $/iu.test(text.slice(Math.max(0, start - 7), start));
}

function isOrdinal(text: string, start: number): boolean {
  return text.charAt(start - 1) === '第' || (text.charAt(start - 1) === ' ' && text.charAt(start - 2) === '第');
}
