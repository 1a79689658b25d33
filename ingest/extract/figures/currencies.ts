/** The currency of a number: the sign or code before it, the sign, code or name after it. */
import { CURRENCY_NAMES, CURRENCY_SIGNS, SIGNS_AFTER } from '../../lexicon/currencies.ts';

/** Words of the longest name of a currency. */
const LONGEST_NAME = 4;
const NAME_AFTER = /^[ -]?[\p{L}&.'’]{2,16}(?: [\p{L}&.'’]{2,16}){0,3}(?![\p{L}\p{N}])/u;
/** Codes that writers also print in small letters. */
const KNOWN_CODES = /^(?:usd|eur|gbp|cny|rmb|jpy|hkd)$/iu;

/** ¥ is the sign of two currencies; the sentence says whose. */
const YEN = /\bJapan|\byen\b|Tokyo|日本|日元/u;
const YUAN = /\bChin(?:a|ese)\b|yuan|renminbi|RMB|中国|人民币|我国/iu;

/** The currency sign that ends right before `start`; its own start and code. */
export function signBefore(text: string, start: number): { readonly start: number; readonly code: string } | undefined {
  const end = text.charAt(start - 1) === ' ' ? start - 1 : start;
  for (const [sign, code] of CURRENCY_SIGNS) {
    const from = end - sign.length;
    if (from < 0 || (text.slice(from, end) !== sign && !(/^[A-Z]{3}$/u.test(sign) && KNOWN_CODES.test(text.slice(from, end))))) continue;
    if (/[A-Z]/u.test(sign.charAt(0)) && /[A-Za-z]/u.test(text.charAt(from - 1))) continue;
    return { start: from, code: sign === '¥' && YEN.test(text) && !YUAN.test(text) ? 'JPY' : code };
  }
  return undefined;
}

/** 30 million zlotys, 5 Hong Kong dollars, 400 SEK, 30 €: the longest name counts. */
export function currencyAfter(text: string, at: number): { readonly code: string; readonly end: number } | undefined {
  const blank = /[ -]/u.test(text.charAt(at)) ? 1 : 0;
  const sign = [2, 1].map((length) => text.slice(at + blank, at + blank + length)).find((each) => SIGNS_AFTER.has(each));
  if (sign !== undefined && !/^ ?[\p{L}\d]/u.test(text.slice(at + blank + sign.length, at + blank + sign.length + 2)))
    return { code: SIGNS_AFTER.get(sign) ?? '', end: at + blank + sign.length };
  const printed = NAME_AFTER.exec(text.slice(at, at + 48))?.[0];
  const words = printed?.trimStart().split(' ') ?? [];
  for (let count = Math.min(LONGEST_NAME, words.length); count > 0; count -= 1) {
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/[.'’]{1,4}$/u, '');
    const code = CURRENCY_NAMES.get(name) ?? CURRENCY_NAMES.get(name.toLowerCase());
    if (code !== undefined && (blank > 0 || /^[A-Z]{3}$/u.test(name))) return { code, end: at + blank + name.length };
  }
  return undefined;
}
