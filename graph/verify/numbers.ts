/** Every figure's number is read again from its printed words. */
import { quantities, sameValue } from '../model/figure.ts';
import type { DocumentGraph, Figure } from '../model/document-graph.ts';
import { quoteAt, type Span } from '../model/span.ts';
import type { Lie } from './lie.ts';
import { spelledReadings } from './spelled.ts';

/** Words that say a number without a numeral. */
const WORDS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/一半|过半|半数|减半|腰斩|一?半$|\bhalving\b|\bhalf\b|\bhalves\b|\bhalved\b/iu, [0.5, 50]],
  [/翻番|翻了?倍|翻一番|成倍|\bdoubl|\btwice\b|\btwofold\b/iu, [2, 100]],
  [/翻两番|\bquadrupl|\bfourfold\b/iu, [4]],
  [/\btripl|\btrebl|\bthreefold\b|\bthrice\b/iu, [3]],
  [/\bquintupl/iu, [5]],
  [/首位|第一|榜首|\bfirst\b|\btop\b|\blargest\b/iu, [1]],
  [/\bsecond\b/iu, [2]],
  [/\bthirds?\b/iu, [3, 1 / 3, 2 / 3]],
  [/\bfourths?\b|\bquarters?\b/iu, [4, 0.25, 0.75, 25, 75]],
  [/\bfifths?\b/iu, [5, 0.2, 0.4, 0.6, 0.8]],
  [/\bno\b|\bnone\b|\bzero\b|归零|为零/iu, [0]],
];
const ENGLISH = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const ENGLISH_SIZES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
/** How far after a figure the multiplier may stand that it shares with its neighbours: 3、5万. */
const SHARED_MULTIPLIER_REACH = 24;

export function numberLies(graph: DocumentGraph): readonly Lie[] {
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim.span]));
  return graph.figures.flatMap((figure): readonly Lie[] => {
    const { raw, value, maxValue, span } = figure;
    const after = shared(graph.document.text, span, claims.get(figure.claimId));
    const readings = [...readingsOf(raw), ...readingsOf(quoteAt(graph.document.text, span))];
    const holds = (wanted: number): boolean =>
      readings.some((reading) => sameValue(reading, wanted) || after.some((times) => sameValue(reading * times, wanted)));
    if (holds(value) && (maxValue === undefined || (holds(maxValue) && maxValue >= value))) return [];
    return [{ code: 'number', message: `${figure.id}: “${raw}” does not read as ${told(figure)}`, span }];
  });
}

/** Every number that the words can mean. */
export function readingsOf(raw: string): readonly number[] {
  // 20多万, 十余亿: the vague word stands before the multiplier.
  const found = quantities(raw.replace(/([\d十百千])[多余来几](?=[十百千万亿])/gu, '$1')).flatMap(({ value, maxValue }) =>
    maxValue === undefined ? [value] : [value, maxValue],
  );
  const fractions = [...raw.matchAll(/(?<![\d.])(\d{1,12}(?:\.\d{1,6})?)\s?[/／]\s?(\d{1,12}(?:\.\d{1,6})?)/gu)].flatMap(
    ([, above, below]) => [Number(above) / Number(below)],
  );
  const parts = [...raw.matchAll(/([\d一二两三四五六七八九十]{1,8})分之([\d一二两三四五六七八九十]{1,8})/gu)].flatMap(
    ([, below = '', above = '']) => {
      const [a] = quantities(above);
      const [b] = quantities(below);
      return a === undefined || b === undefined ? [] : [a.value / b.value, (100 * a.value) / b.value];
    },
  );
  const tenths = [...raw.matchAll(/([\d一二两三四五六七八九.]{1,6})成/gu)].flatMap(([, digits = '']) =>
    quantities(digits).flatMap(({ value }) => [value * 10, value / 10]),
  );
  // 兆瓦, 千米: the prefix is a part of the unit.
  const prefixed = /[兆千](?=[瓦赫字克米卡伏焦])/u.test(raw)
    ? quantities(raw.replace(/[兆千](?=[瓦赫字克米卡伏焦])/gu, '')).map(({ value }) => value)
    : [];
  const ratios = [...raw.matchAll(/([a-z]{2,5}|\d{1,3}) (?:in|out of|in every) ([a-z]{2,5}|\d{1,3})/giu)].flatMap(
    ([, above = '', below = '']) => {
      const [a, b] = [above, below].map((word) => (/^\d/u.test(word) ? Number(word) : ENGLISH.indexOf(word.toLowerCase())));
      return a === undefined || b === undefined || a < 0 || b <= 0 ? [] : [a / b];
    },
  );
  const powers = [...raw.matchAll(/(\d{1,4}) ?(?:的|\^) ?(\d{1,3})/gu)].map(([, base, exponent]) => Number(base) ** Number(exponent));
  return [
    ...found,
    ...negated(found),
    ...powers,
    ...prefixed,
    ...ratios,
    ...fractions,
    ...parts,
    ...tenths,
    ...WORDS.flatMap(([pattern, values]) => (pattern.test(raw) ? values : [])),
    ...english(raw),
    ...spelledReadings(raw),
  ];
}

/** A fall is printed without its sign: 下降3% may be stored as -3. */
function negated(values: readonly number[]): readonly number[] {
  return values.map((value) => -value);
}

function english(raw: string): readonly number[] {
  const words = raw.toLowerCase().match(/[a-z]+/gu) ?? [];
  const values: number[] = [];
  words.forEach((word, at) => {
    const small = ENGLISH.indexOf(word);
    const size = ENGLISH_SIZES[word.replace(/s$/u, '')];
    if (small >= 0) values.push(small);
    if (size !== undefined) values.push(size);
    const next = ENGLISH_SIZES[(words[at + 1] ?? '').replace(/s$/u, '')];
    const own = small >= 0 ? small : (size ?? (word === 'a' ? 1 : undefined));
    if (own !== undefined && next !== undefined) values.push(own * next);
    const unit = ENGLISH.indexOf(words[at + 1] ?? '');
    if (size !== undefined && unit > 0) values.push(size + unit);
  });
  return values;
}

/** Multipliers of the numbers that follow in the same claim. */
function shared(text: string, span: Span, claim: Span | undefined): readonly number[] {
  const end = Math.min(claim?.end ?? span.end, span.end + SHARED_MULTIPLIER_REACH);
  const following = text.slice(span.end, end);
  return [['万亿', 1e12], ['亿', 1e8], ['万', 1e4], ['trillion', 1e12], ['billion', 1e9], ['million', 1e6], ['thousand', 1e3]].flatMap(([word, times]) => (typeof times === 'number' && typeof word === 'string' && following.includes(word) ? [times] : [])); // prettier-ignore
}

function told({ value, maxValue, unit }: Figure): string {
  return `${value}${maxValue === undefined ? '' : `–${maxValue}`}${unit === '' ? '' : ` ${unit}`}`;
}
