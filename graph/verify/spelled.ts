/** Further ways to write a number, read again by themselves: a middle with its spread, powers of ten, vulgar fractions, long number words, spoken Chinese. */
import { numeral } from '../model/figure.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const VULGAR = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';
const VULGAR_VALUES = [1 / 2, 1 / 3, 2 / 3, 1 / 4, 3 / 4, 1 / 5, 2 / 5, 3 / 5, 4 / 5, 1 / 6, 5 / 6, 1 / 8, 3 / 8, 5 / 8, 7 / 8];
const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']; // prettier-ignore
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SIZES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

export function spelledReadings(raw: string): readonly number[] {
  return [
    ...many(raw),
    ...spreads(raw),
    ...powersOfTen(raw),
    ...vulgar(raw),
    ...worded(raw),
    ...spoken(raw),
    ...ratios(raw),
    ...multiplied(raw),
  ];
}

/** Tens of thousands: at least ten thousand. */
function many(raw: string): readonly number[] {
  return [...raw.matchAll(/\b(ten|dozen|hundred|thousand|[mbtr]{1,2}illion)s(?: of (thousand|[mbtr]{1,2}illion)s)?/giu)].map(
    ([, first = '', of]) =>
      (first.toLowerCase() === 'ten' ? 10 : (SIZES[first.toLowerCase()] ?? Number.NaN)) *
      (of === undefined ? 1 : (SIZES[of.toLowerCase()] ?? Number.NaN)),
  );
}

/** 63.4 ± 11.2 lies between 52.2 and 74.6. */
function spreads(raw: string): readonly number[] {
  return [...raw.matchAll(/(\d{1,9}(?:\.\d{1,6})?)[^\d±]{0,12}(?:±|\+\/[-−–])\s?(\d{1,9}(?:\.\d{1,6})?)/gu)].flatMap(
    ([, middle, spread]) => [Number(middle) - Number(spread), Number(middle) + Number(spread)],
  );
}

/** 3.5×10⁶, 12.4 × 10^9, 10⁶⁰. */
function powersOfTen(raw: string): readonly number[] {
  return [...raw.matchAll(/(?:(\d{1,4}(?:\.\d{1,8})?) ?[×✕xX*·] ?)?10 ?(?:(?:\^|\*\*|的) ?([-−]?\d{1,2})|(⁻?[⁰¹²³⁴-⁹]{1,3}))/gu)].map(
    ([, base = '1', exponent, raised = '']) =>
      Number(base) *
      10 ** Number((exponent ?? [...raised].map((sign) => (sign === '⁻' ? '-' : RAISED.indexOf(sign))).join('')).replace('−', '-')),
  );
}

function vulgar(raw: string): readonly number[] {
  return [...raw.matchAll(/(\d{0,4}) ?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])/gu)].map(
    ([, whole = '', part = '']) => Number(whole) + (VULGAR_VALUES[VULGAR.indexOf(part)] ?? Number.NaN),
  );
}

/** Three hundred and twenty, two and a half million, five-and-twenty, tenfold: one sum over all number words. */
function worded(raw: string): readonly number[] {
  const words = (raw.toLowerCase().match(/[a-z]+/gu) ?? []).map((word) => word.replace(/fold$/u, ''));
  let [total, current, seen] = [0, 0, false];
  for (const [at, word] of words.entries()) {
    const one = ONES.indexOf(word);
    const ten = TENS.indexOf(word);
    const size = SIZES[word];
    if (one > 0) current += one;
    else if (ten >= 0) current += 20 + 10 * ten;
    else if (word === 'half') current += 0.5;
    else if (size !== undefined && size < 1e3) current = (current || 1) * size;
    else if (size !== undefined) {
      total += (current || 1) * size;
      current = 0;
    } else if (!(seen && (word === 'and' || word === 'a') && at + 1 < words.length)) {
      // The number has ended, or has not begun.
      if (seen) break;
      continue;
    }
    seen = true;
  }
  return seen ? [total + current] : [];
}

/** 两万五 is 25,000; 两三百 is 200 and more; 七八 is 7 and more. */
function spoken(raw: string): readonly number[] {
  return [...raw.matchAll(/[零一二两三四五六七八九十百千万亿]{2,12}/gu)].flatMap(([digits]) => {
    const tail = /^(.*)([百千万亿])([一二三四五六七八九])$/u.exec(digits);
    const pair = /^([二两三四五六七八])[三四五六七八九]([十百千万亿]{0,2})$/u.exec(digits);
    return [
      ...(tail === null
        ? []
        : [numeral(`${tail[1] ?? ''}${tail[2] ?? ''}`) + (numeral(tail[3] ?? '') * numeral(`一${tail[2] ?? ''}`)) / 10]),
      ...(pair === null ? [] : [numeral(`${pair[1] ?? ''}${pair[2] ?? ''}`)]),
    ];
  });
}

/** 3:1 and three to one are three times as many, 0.6比1 six tenths. */
function ratios(raw: string): readonly number[] {
  return [
    ...raw.matchAll(/(\d{1,6}(?:\.\d{1,4})?|[a-z]{2,5}) ?(?:[:：∶比]|(?<=[ -])to(?=[ -])|-to-) ?-?(\d{1,6}(?:\.\d{1,4})?|[a-z]{2,5})/giu),
  ].flatMap(([, above = '', below = '']) => {
    const [a, b] = [above, below].map((each) => (/^\d/u.test(each) ? Number(each) : ONES.indexOf(each.toLowerCase())));
    return a === undefined || b === undefined || a <= 0 || b <= 0 ? [] : [a / b];
  });
}

/** 翻两番 is four times as much, 翻三番 eight times. */
function multiplied(raw: string): readonly number[] {
  return [...raw.matchAll(/翻[^番\d一二两三四五]{0,3}([一二两三四五\d]?)番/gu)].map(
    ([, count = '']) => 2 ** (count === '' ? 1 : /\d/u.test(count) ? Number(count) : numeral(count)),
  );
}
