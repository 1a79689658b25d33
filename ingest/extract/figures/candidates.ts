/** Every number of a sentence with its sign, unit and place, before it is known whether it measures something. */
import type { Approximation } from '#graph/model/document-graph.ts';
import { signBefore } from './currencies.ts';
import { dates, type DateRange } from './dates.ts';
import { hedgeBefore } from './hedges.ts';
import { isMereCount, isNamed, isThreshold, isWindow, silent } from './exclusions.ts';
import type { Numeral } from './numeral.ts';
import { numerals } from './numerals.ts';
import { nounAfter, perAfter, unitAfter } from './units.ts';

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
  /** Ends with the English noun that it counts. */
  readonly counted?: boolean;
}

const FACTOR = /\bfactors? of (?:about |around |nearly |over |roughly |at least )?$/iu;
/** The level of a confidence interval bounds it and measures nothing. */
const CONFIDENCE = /^ ?(?:CI\b|confidence\b|credible\b|的?(?:可信区间|置信区间|置信水平|置信度))/iu;

export function candidates(
  text: string,
  code: readonly { readonly start: number; readonly end: number }[],
): { readonly found: readonly Candidate[]; readonly when: readonly DateRange[] } {
  const when = dates(text);
  const closed = new Uint8Array(text.length + 1);
  for (const { start, end } of [...when, ...silent(text), ...code]) closed.fill(1, start, end);
  const free = numerals(text).filter(({ start, end }) => !closed.subarray(start, end).includes(1));
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
  const money = sign !== undefined && (reading === undefined || reading.by === 'count');
  const factor = number.unit === undefined && FACTOR.test(text.slice(Math.max(0, number.start - 24), number.start)) ? '倍' : undefined;
  // A share is short; what a count counts is read with it: 50 marker genes.
  const whole = !money && number.unit === undefined && factor === undefined && !(after?.by === 'noun' && number.form === 'part');
  let end = whole ? (after?.end ?? number.end) : number.end;
  let unit = money ? sign.code : (factor ?? number.unit ?? after?.unit ?? '');
  const per = after?.by === 'noun' || number.unit !== undefined ? undefined : perAfter(text, end);
  if (per !== undefined) {
    unit += per.per;
    end = per.end;
  }
  const strong =
    money || reading?.by === 'strong' || number.unit !== undefined || factor !== undefined || (unit.startsWith('/') && per !== undefined);
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
      named ||
      (unit === '%' && CONFIDENCE.test(text.slice(end, end + 14))) ||
      isPer(text, start) ||
      isUnitOnly(text, number, end) ||
      isKind(text, number, unit, end) ||
      // Millions of years ago were counted; three years ago is a date.
      (number.value < 1e4 && isWindow(text, number.start, end, unit)) ||
      isOrdinal(text, number.start)
        ? 'no'
        : standingOf(text, number, strong, after?.by, end),
    threshold,
    ...(after?.by === 'noun' && whole ? { counted: true } : {}),
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
      (number.form === 'han' && number.value >= 1e4 && /^[数几上]/u.test(text.slice(number.start))) ||
      (number.form === 'han' && number.value >= 100 && isSaid(text, number))
      ? 'measure'
      : number.form === 'han' && number.value >= 1e8 && number.vague === 'about'
        ? /^[一-龥]{0,2}参数/u.test(text.slice(number.end))
          ? 'measure'
          : 'no'
        : number.form === 'han' || number.form === 'word'
          ? 'no'
          : 'shared';
  if (isMereCount(text, number, end, by)) return 'no';
  // Two reasons announce, twenty-three workers are counted.
  if (number.form === 'word' && number.value < 10) return 'no';
  return 'measure';
}

/** 超过五百万。 评论过千，: a Chinese numeral without a unit stands for itself at the end of its clause. */
function isSaid(text: string, { start, end }: Numeral): boolean {
  if (!/^(?:[，。；、：！？）,;]|$|左右|以上|以下)/u.test(text.slice(end, end + 2))) return false;
  return /^[一二两三四五六七八九十].*[万亿千百]/u.test(text.slice(start, end)) || hedgeBefore(text, start) !== undefined;
}

/** A minus before a number, or before its sign; a hyphen between two numbers, after a unit or a Latin word is none. */
function minusBefore(text: string, start: number): number | undefined {
  if (!/[-−+]/u.test(text.charAt(start - 1)) || /[a-z\d%)）\]]/iu.test(text.charAt(start - 2))) return undefined;
  return /\d\p{Script=Han}{0,3}$/u.test(text.slice(Math.max(0, start - 6), start - 1)) ? undefined : start - 1;
}

/** 总股本（百万股）: a size without digits in brackets says in what the numbers are. */
function isUnitOnly(text: string, { start, end, form }: Numeral, unitEnd: number): boolean {
  return (
    form === 'han' &&
    /^[十百千万亿]+$/u.test(text.slice(start, end)) &&
    /(?:[（(]|单位[：:] ?)$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    /^(?:[\p{Script=Han}A-Z]{0,3}[）)]|$)/u.test(text.slice(unitEnd, unitEnd + 4))
  );
}

/** 三元正极, 二元结构: of so many parts, no money. */
function isKind(text: string, { form, value }: Numeral, unit: string, unitEnd: number): boolean {
  return (
    form === 'han' &&
    value < 10 &&
    unit === 'CNY' &&
    text.charAt(unitEnd - 1) === '元' &&
    !/^(?:[^\p{Script=Han}]|$|[的一每至到以左上下多起整钱券硬纸现和与及或买卖])/u.test(text.slice(unitEnd, unitEnd + 1))
  );
}

/** 每百户, per 1000 MW: what a measure is told for. */
function isPer(text: string, start: number): boolean {
  return /每 ?$|\b(?:per|every|each) $/iu.test(text.slice(Math.max(0, start - 7), start));
}

function isOrdinal(text: string, start: number): boolean {
  return text.charAt(start - 1) === '第' || (text.charAt(start - 1) === ' ' && text.charAt(start - 2) === '第');
}
