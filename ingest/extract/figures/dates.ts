/** Dates in a sentence: what a period is read from, and what is no figure. */

import { numeral } from '#graph/model/figure.ts';

export interface DateRange {
  readonly start: number;
  readonly end: number;
  /** `2022`, `2010-2021`, `2024-04`, `2024-05-10`, `2025-Q4`, `FY2026`; empty for a date that is no period (30日, 20世纪). */
  readonly period: string;
}

const YEAR = '(?:1[5-9]|20)\\d{2}';
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const TO = ' ?(?:-|–|—|~|～|至|到|/| to | and ) ?';

const PATTERNS: readonly (readonly [pattern: RegExp, period: (parts: readonly (string | undefined)[]) => string])[] = [
  // 2018年3月2日, 2018年3月, 2018年; 2018年3月至2019年5月 is two of them, joined later.
  [new RegExp(`(?<!\\d)(${YEAR}) ?[年届] ?(?:(1[0-2]|0?[1-9]) ?月(?:份)?(?: ?(3[01]|[12]\\d|0?[1-9]) ?[日号])?)?`, 'gu'), ([y, m, d]) => iso(y, m, d)],
  [new RegExp(`(?<!\\d)(${YEAR})(?:年)?${TO}(${YEAR})(?= ?年| ?财年|E\\b)年?`, 'gu'), ([a, b]) => `${a}-${b}`],
  [new RegExp(`(?<!\\d)(${YEAR})(?:年)?(?:-|–|—|~|至|/)(\\d{2})年`, 'gu'), ([a = '', b = '']) => `${a}-${a.slice(0, 2)}${b}`],
  [new RegExp(`(?<![\\d$€£¥.,])(${YEAR})(?:-|–|—)(${YEAR})(?![\\d.,%]| ?(?:billion|million|trillion|thousand))`, 'gu'), ([a, b]) => `${a}-${b}`],
  [new RegExp(`(?<![\\d.])(${YEAR})[-./](1[0-2]|0?[1-9])[-./](3[01]|[12]\\d|0?[1-9])(?![\\d])`, 'gu'), ([y, m, d]) => iso(y, m, d)],
  [new RegExp(`(?<![\\d.-])(${YEAR})-(1[0-2]|0[1-9])(?![\\d-])`, 'gu'), ([y, m]) => iso(y, m)],
  [new RegExp(`\\b(?:from|between) (${YEAR}) (?:to|and|through|until) (${YEAR})\\b`, 'giu'), ([a, b]) => `${a}-${b}`],
  [new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (${YEAR})\\b`, 'giu'), ([m, d, y]) => iso(y, month(m), d)],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH}) (${YEAR})\\b`, 'giu'), ([d, m, y]) => iso(y, month(m), d)],
  [new RegExp(`\\b(${MONTH}),? (${YEAR})\\b`, 'giu'), ([m, y]) => iso(y, month(m))],
  [new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?![,.]?\\d| ?%)`, 'gu'), () => ''],
  [new RegExp(`\\bQ([1-4])(?: of)?,? ?(?:FY|calendar |fiscal )?(${YEAR})\\b`, 'giu'), ([q, y]) => `${y}-Q${q}`],
  [new RegExp(`\\b(${YEAR}) ?年? ?Q([1-4])(?!\\d)`, 'giu'), ([y, q]) => `${y}-Q${q}`],
  [new RegExp(`(?<![\\d])(${YEAR}) ?年?(?:第)?([一二三四1-4])季度?`, 'gu'), ([y, q = '']) => `${y}-Q${'一二三四'.indexOf(q) + 1 || q}`],
  [/\b([1-4])Q(\d{2})\b/gu, ([q, y]) => `20${y}-Q${q}`],
  [new RegExp(`\\b(?:FY|fiscal year |fiscal )'?(${YEAR}|\\d{2})\\b`, 'giu'), ([y = '']) => `FY${y.length === 2 ? `20${y}` : y}`],
  [new RegExp(`\\b([12])H ?(?:20)?(\\d{2})\\b|\\bH([12]) (${YEAR})\\b`, 'gu'), ([h, y, half, year]) => (h === undefined ? `${year}-H${half}` : `20${y}-H${h}`)],
  [new RegExp(`\\b(?:the )?(?:early |mid-?|late )?((?:1[5-9]|20)\\d0)s(?:[-–]((?:1[5-9]|20)\\d0)s)?`, 'gu'), ([y, z]) => decade(y, z)],
  [/\b(?:the (?:early |mid-?|late )?['’]?|['’])(?:[1-9]0)s\b/gu, () => ''],
  [/(上个?|(?:\d{1,2}|[一二十]{1,3}))世纪(?:([1-9]0|[一二三四五六七八九]十)年代)?/gu, ([century, tens]) => (tens === undefined ? '' : decade(yearOf(century, tens)))],
  [/(?<![\d一二三四五六七八九十])([3-9]0|[三四五六七八九]十)年代/gu, ([tens]) => decade(yearOf('上', tens))],
  [/(?<!\d)((?:1[5-9]|20)\d0)年代/gu, ([y]) => decade(y)],
  [/(?<![\d一二三四五六七八九十])[12一二][0十]年代/gu, () => ''],
  [/(?<![\d.])(?:1[0-2]|0?[1-9])月(?:(?:3[01]|[12]\d|0?[1-9])[日号])?|(?<!\d)(?:3[01]|[12]\d|0?[1-9])[日号](?![均活常])/gu, () => ''],
  [/(?<![〇零○一二三四五六七八九十])([一二][〇零○五六七八九][〇零○一二三四五六七八九]{2})年(?:([一二三四五六七八九十]{1,2})月(?:份)?(?:([一二三四五六七八九十]{1,3})[日号])?)?/gu, ([y = '', m, d]) => iso(digits(y), counted(m), counted(d))],
  [/(?<![〇零○一二三四五六七八九十])([一二][〇零○五六七八九][〇零○一二三四五六七八九]{2})(?=[至到—–-][一二][〇零○五六七八九][〇零○一二三四五六七八九]{2}年)/gu, ([y = '']) => digits(y)],
  [new RegExp(`(?<![\\d.,$€£¥:/-])(${YEAR})(?:E|F|A)?(?![\\d%‰]|[.,]\\d|[-–]\\d|\\s?(?:万|亿|多|余|个|家|人|名|台|张|元|次|倍|美元|吨|k\\b|m\\b|b\\b|billion|million|trillion|thousand|tokens?|GW|MW|GB|TB|TFLOPS)|[-‑](?:fold|page|person))`, 'gu'), ([y = '']) => y],
]; // prettier-ignore

/** In order, none inside another; the longer reading of a place wins. Cost: linear in the text. */
export function dates(text: string): readonly DateRange[] {
  if (!/[\d年世]/u.test(text)) return [];
  const found: DateRange[] = [];
  for (const [pattern, period] of PATTERNS) {
    for (const match of text.matchAll(pattern))
      if (!isCount(text, match))
        found.push({ start: match.index, end: match.index + match[0].trimEnd().length, period: period(match.slice(1)) });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateRange[] = [];
  for (const each of found) {
    const last = kept.at(-1);
    if (last === undefined || each.start >= last.end) kept.push(each);
    else if (each.end - each.start > last.end - last.start) kept[kept.length - 1] = each;
  }
  return spanning(text, kept);
}

/** Only 1547 compounds: a number of four digits that is hedged or bounded counts what follows. */
function isCount(text: string, match: RegExpExecArray): boolean {
  return (
    match[0].length === 4 &&
    /\b(?:only|about|approximately|roughly|nearly|almost|around|total of|more than|less than|fewer than|at least|these|those|another) $/iu.test(
      text.slice(Math.max(0, match.index - 16), match.index),
    ) &&
    /^ [a-z]{3}/u.test(text.slice(match.index + 4, match.index + 8)) &&
    !/^ (?:and|when|with|for|the|but)\b/u.test(text.slice(match.index + 4, match.index + 10))
  );
}

/** 2019年3月至2020年5月, 2022至2027年: two dates with a word between are one stretch. */
function spanning(text: string, found: readonly DateRange[]): readonly DateRange[] {
  const result: DateRange[] = [];
  for (const each of found) {
    const last = result.at(-1);
    if (
      last !== undefined &&
      last.period !== '' &&
      each.period !== '' &&
      !last.period.includes('Q') &&
      /^ ?(?:-|–|—|~|～|至|到) ?$/u.test(text.slice(last.end, each.start))
    )
      result[result.length - 1] = { start: last.start, end: each.end, period: `${last.period}-${each.period}` };
    else result.push(each);
  }
  return result;
}

/** 1990 → `1990-1999`; 1990, 2000 → `1990-2009`. */
function decade(first: string | undefined, last = first): string {
  return first === undefined || last === undefined ? '' : `${first}-${Number(last) + 9}`;
}

/** 上, 20, 二十 and 90, 九十 → 1990. */
function yearOf(century: string | undefined, tens: string | undefined): string | undefined {
  const of = century?.startsWith('上') === true ? 20 : numeral(century ?? '');
  const ten = numeral(tens ?? '');
  return Number.isFinite(of) && Number.isFinite(ten) && of >= 16 && of <= 21 ? String((of - 1) * 100 + ten) : undefined;
}

/** 二〇二二 → 2022. */
function digits(year: string): string {
  return Array.from(year, (sign) => (/[〇零○]/u.test(sign) ? '0' : String(numeral(sign)))).join('');
}

function counted(words: string | undefined): string | undefined {
  return words === undefined ? undefined : String(numeral(words));
}

function iso(year: string | undefined, month?: string, day?: string): string {
  return [
    year,
    ...(month === undefined ? [] : [month.padStart(2, '0')]),
    ...(month === undefined || day === undefined ? [] : [day.padStart(2, '0')]),
  ].join('-');
}

function month(name: string | undefined): string {
  const at = MONTHS.findIndex((each) => each.startsWith((name ?? '').toLowerCase().replace('.', '').slice(0, 3)));
  return String(at + 1);
}
