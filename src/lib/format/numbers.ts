/** Numbers in the reader's own notation: 万, 亿, 万亿 in Chinese; million, billion, trillion in English. */

export type Locale = 'zh' | 'en';

interface Scale {
  readonly factor: number;
  readonly name: string;
}

// Largest first: the first that the number reaches is used.
const SCALES: Readonly<Record<Locale, readonly Scale[]>> = {
  zh: [
    { factor: 1e12, name: '万亿' },
    { factor: 1e8, name: '亿' },
    { factor: 1e4, name: '万' },
  ],
  en: [
    { factor: 1e12, name: ' trillion' },
    { factor: 1e9, name: ' billion' },
    { factor: 1e6, name: ' million' },
  ],
};

// 12 digits: enough for every printed figure, few enough to hide binary rounding.
const DIGITS = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 12 });

/** A number with its scale word, e.g. `1.8万亿`, `1.8 trillion`; never rounded visibly. */
export function readableNumber(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const scale = SCALES[locale].find(({ factor }) => size >= factor);
  return scale ? `${plainNumber(value / scale.factor)}${scale.name}` : plainNumber(value);
}

/** Digits with thousands grouped and without an exponent, e.g. `1,085` or `0.0001`. */
export function plainNumber(value: number): string {
  return DIGITS.format(value);
}

/** A share as a signed percentage with at most one decimal, e.g. `+5.9%`; `0.0005` is not rounded to nothing. */
export function signedShare(share: number): string {
  const percent = share * 100;
  const digits = Math.abs(percent) >= 0.1 ? Number(percent.toFixed(1)) : Number(percent.toPrecision(1));
  return Number.isFinite(digits) ? `${digits > 0 ? '+' : digits < 0 ? '−' : ''}${plainNumber(Math.abs(digits))}%` : '';
}
