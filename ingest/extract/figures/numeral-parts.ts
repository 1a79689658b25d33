/** Numbers written otherwise than as a row of digits: parts, powers, scientific notation, tenths, an approach to zero. */
import { numeral } from '#graph/model/figure.ts';
import type { Numeral } from './numeral.ts';

const PERCENT = /百分之 ?(?<of>\d{1,3}(?:\.\d{1,6})?|[零〇一二两三四五六七八九十百点]{1,6})/gu;
const PARTED = /(?<below>[一二三四五六七八九十百千万\d]{1,6})分之(?<above>[一二两三四五六七八九十\d]{1,4})/gu;
const POWER = /(?<base>\d{1,3}) ?(?:的|\^|\*\*) ?(?<exponent>\d{1,2})(?: ?次方| ?次幂|(?!\d))/gu;
const TENTHS = /(?<tenths>[一二两三四五六七八九]|\d(?:\.\d)?)成(?<half>半)?(?![为本功立熟果员就长都交分员型像])/gu;
const HALF = /一半|过半数?|超半数|逾半数|(?<![一多大后前上下])半数/gu;
const ZERO = /(?<=趋近于?|趋于|接近于?|近乎|逼近)(?:0(?![\d.])|零(?![.零一二三四五六七八九售和]))/gu;
const SLASHED = /(?<![\d./])(?<above>\d{1,2})\/(?<below>\d{1,4})(?![\d./])/gu;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** 3.5×10⁶, 12.4 × 10^9, 1.2e6. */
const SCIENTIFIC =
  /(?<![\w.])(?<base>\d{1,4}(?:\.\d{1,8})?)(?: ?[×✕xX*·] ?10 ?(?:(?:\^|\*\*|的) ?(?<exponent>[-−]?\d{1,2})|(?<raised>⁻?[⁰¹²³⁴-⁹]{1,3}))|e(?<e>[+-]?\d{1,2})(?![\w.]))/gu;
/** 10⁶⁰ by itself; a raised digit after another number is a mark of the text. */
const TEN = /(?<![\d.×])10(?<raised>⁻?[⁰¹²³⁴-⁹]{1,3})/gu;
const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6, '⅚': 5 / 6, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8,
}; // prettier-ignore
const MIXED = /(?<![\d.,])(?<whole>\d{1,4})? ?(?<part>[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])/gu;

export function* numeralParts(text: string): Iterable<Numeral> {
  if (text.includes('百分之')) for (const match of text.matchAll(PERCENT)) yield whole(match, decimal(match.groups?.['of'] ?? ''), '%');
  if (text.includes('分之'))
    for (const match of text.matchAll(PARTED))
      if (match.groups?.['below'] !== '百')
        yield whole(match, exact(numeral(match.groups?.['above'] ?? '') / numeral(match.groups?.['below'] ?? '')), '倍');
  yield* powers(text);
  if (text.includes('成'))
    for (const match of text.matchAll(TENTHS))
      yield whole(match, exact((numeral(match.groups?.['tenths'] ?? '') + (match.groups?.['half'] === undefined ? 0 : 0.5)) * 10), '%');
  if (text.includes('半'))
    for (const match of text.matchAll(HALF))
      yield { ...whole(match, 0.5, '倍'), ...(/^[过超逾]/u.test(match[0]) ? { vague: 'over' as const } : {}) };
  for (const match of text.matchAll(ZERO)) yield whole(match, 0, '');
  for (const match of text.matchAll(SLASHED)) {
    const [above, below] = [Number(match.groups?.['above']), Number(match.groups?.['below'])];
    if (
      above < below &&
      below <= 1000 &&
      !/^ ?(?:[\p{Script=Han}]?(?:台|张|个|家|件|辆|人|次|万|亿)|[a-z%])/iu.test(text.slice(match[0].length + match.index))
    )
      yield whole(match, exact(above / below), '倍');
  }
  if (/[½¼¾⅓-⅞]/u.test(text))
    for (const match of text.matchAll(MIXED))
      yield whole(match, exact(Number(match.groups?.['whole'] ?? 0) + (VULGAR[match.groups?.['part'] ?? ''] ?? 0)));
}

function* powers(text: string): Iterable<Numeral> {
  if (!/次方|次幂|\^|\*\*|[⁰¹²³⁴-⁹]|\de|10 ?的/u.test(text)) return;
  for (const match of text.matchAll(SCIENTIFIC)) {
    const { base, exponent, raised, e } = match.groups ?? {};
    const power = Number((exponent ?? e ?? lowered(raised ?? '')).replace('−', '-'));
    yield { ...whole(match, exact(Number(base) * 10 ** power)), times: 10 ** power };
  }
  for (const match of text.matchAll(TEN)) yield whole(match, exact(10 ** Number(lowered(match.groups?.['raised'] ?? ''))));
  for (const match of text.matchAll(POWER)) yield whole(match, Number(match.groups?.['base']) ** Number(match.groups?.['exponent']));
}

function lowered(raised: string): string {
  return [...raised].map((sign) => (sign === '⁻' ? '-' : String(RAISED.indexOf(sign)))).join('');
}

function whole(match: RegExpExecArray, value: number, unit?: string): Numeral {
  return { start: match.index, end: match[0].length + match.index, value, form: 'part', times: 1, ...(unit === undefined ? {} : { unit }) };
}

function decimal(text: string): number {
  const [before = '', after] = text.split('点');
  return after === undefined ? numeral(before) : Number(`${numeral(before)}.${[...after].map((digit) => numeral(digit)).join('')}`);
}

/** 1.1 × 1e8 is 110000000.00000001 in binary. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
