/** Numbers in a text, with their value: Arabic and Chinese numerals, English number words, fractions, powers, vague counts. */
import type { Approximation } from '#graph/model/document-graph.ts';
import { numeral } from '#graph/model/figure.ts';
import { IDIOMS } from '../../lexicon/measure-words.ts';
import { multiples } from './multiples.ts';
import { numberWords } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { numeralParts } from './numeral-parts.ts';

const CHINESE_TIMES: Readonly<Record<string, number>> = {
  百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 億: 1e8, 十亿: 1e9, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12, 萬億: 1e12,
}; // prettier-ignore
const LATIN_TIMES: Readonly<Record<string, number>> = {
  k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, mm: 1e6, b: 1e9, bn: 1e9, billion: 1e9, t: 1e12, tn: 1e12, trillion: 1e12, quadrillion: 1e15, lakh: 1e5, crore: 1e7,
}; // prettier-ignore
const ARABIC = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu;
const AFTER_ARABIC =
  / ?(?<many>[多余来])?(?<times>[十百千]万|[十百千万萬]?[亿億]|[百千万萬](?![瓦米克卡伏赫字]))(?<more>[多余])?| ?(?<latin>thousand|million|billion|trillion|quadrillion|lakh|crore|mn|bn|tn)(?![a-z])|(?<letter>[kKMBT])(?![a-zA-Z])|(?<small>[mb])(?![a-zA-Z/])|(?<some>[多余])/uy;
// 千 before 瓦 or 米 begins a unit.
const HAN = /[数几上]?(?:[零〇一二两三四五六七八九十百万萬亿億]|千(?![瓦米克卡伏赫字焦帕])){1,12}[余多几来]?[万亿]?/gu;
/** 两三百, 七八个: two neighbours tell about how many. */
const ABOUT = /^(?<low>[二两三四五六七八])(?<high>[三四五六七八九])(?<size>[十百千万亿]{0,2})$/u;
/** 两万五 is twenty-five thousand. */
const SPOKEN = /^(?<most>.*(?<size>[百千万亿]))(?<last>[一二三四五六七八九])$/u;
/** In order, none overlapping another. Cost: linear in the text. */
export function numerals(text: string): readonly Numeral[] {
  const found: Numeral[] = [
    ...numeralParts(text),
    ...multiples(text),
    ...(/[a-z]/iu.test(text) ? numberWords(text) : []),
    ...arabic(text),
    ...han(text),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Numeral[] = [];
  for (const each of found) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}

function* arabic(text: string): Iterable<Numeral> {
  for (const match of text.matchAll(ARABIC)) {
    const start = match.index;
    const base = Number(match[0].replaceAll(',', ''));
    AFTER_ARABIC.lastIndex = start + match[0].length;
    const after = AFTER_ARABIC.exec(text);
    const { many, times, more, latin, letter, small, some } = after?.groups ?? {};
    const money =
      /[$€£¥] ?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
      /[$€£¥] ?[\d.,]{1,9} ?(?:-|–|—|to) ?$/u.test(text.slice(Math.max(0, start - 16), start));
    if ((small ?? (letter !== undefined && text.charAt(start + match[0].length + 1) === '/' ? letter : undefined)) !== undefined && !money)
      yield { start, end: start + match[0].length, value: base, form: 'arabic', times: 1 };
    else {
      const printed = latin ?? letter ?? small;
      const factor =
        times !== undefined ? (CHINESE_TIMES[times] ?? 1) : printed !== undefined ? (LATIN_TIMES[printed.toLowerCase()] ?? 1) : 1;
      const softened = many ?? more ?? some;
      const vague = softened === undefined ? {} : { vague: softened === '来' ? ('about' as const) : ('over' as const) };
      yield {
        start,
        end: start + match[0].length + (after?.[0].length ?? 0),
        value: exact(base * factor),
        form: 'arabic',
        times: factor,
        ...vague,
      };
    }
  }
}

function* han(text: string): Iterable<Numeral> {
  for (const match of text.matchAll(HAN)) {
    const [printed] = match;
    const start = match.index;
    if (inIdiom(text, start, start + printed.length)) continue;
    const lead = /^[数几上]/u.test(printed) ? printed.charAt(0) : '';
    const tail = /[余多几来](?<scale>[万亿]?)$/u.exec(printed);
    const digits = printed.slice(lead.length, printed.length - (tail?.[0].length ?? 0));
    const scale = tail?.groups?.['scale'] === '万' ? 1e4 : tail?.groups?.['scale'] === '亿' ? 1e8 : 1;
    // 五万 may follow 上 as a verb's end (以上五万): only a bare size is vague (上万, 数十).
    if (lead !== '' && !/^[十百千万萬亿億]+$/u.test(digits)) continue;
    // 二三 is no number; 40千瓦 has its number before.
    if (digits === '' || /\d ?$/u.test(text.slice(Math.max(0, start - 2), start))) continue;
    const between = betweenNeighbours(digits);
    if (between === undefined && /^[零〇一二两三四五六七八九]{2}$/u.test(digits)) continue;
    const value = (between ?? spoken(digits) ?? numeral(digits)) * scale;
    if (!Number.isFinite(value) || value === 0) continue;
    const bare = between !== undefined || /^[百千万萬亿億]+$/u.test(digits);
    const vague: Approximation | undefined =
      tail?.[0].startsWith('来') === true ? 'about' : lead === '上' || tail !== null ? 'over' : lead !== '' || bare ? 'about' : undefined;
    yield {
      start,
      end: start + printed.length,
      value,
      form: 'han',
      times: value >= 1e4 ? 1e4 : 1,
      ...(vague === undefined ? {} : { vague }),
    };
  }
}

/** The lower of 两三百. */
function betweenNeighbours(digits: string): number | undefined {
  const { low, high, size = '' } = ABOUT.exec(digits)?.groups ?? {};
  if (low === undefined || high === undefined || numeral(high) !== numeral(low) + 1) return undefined;
  return numeral(`${low}${size}`);
}

/** 八千六 → 8600; 一百零五 stays what it is. */
function spoken(digits: string): number | undefined {
  const { most, size, last } = SPOKEN.exec(digits)?.groups ?? {};
  return most === undefined || size === undefined || last === undefined
    ? undefined
    : numeral(most) + (numeral(last) * numeral(`一${size}`)) / 10;
}

/** 1.1 × 1e8 is 110000000.00000001 in binary. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

function inIdiom(text: string, start: number, end: number): boolean {
  return IDIOMS.some((idiom) => {
    // Not past the number: a search to the end of the line, number by number, takes time by the line's square.
    for (let at = Math.max(0, start - idiom.length + 1); at < end; at += 1) if (text.startsWith(idiom, at)) return true;
    return false;
  });
}
