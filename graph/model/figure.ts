/** Numbers as reports print them, in Chinese and English: read into base units, units compared, values written in one notation. */

/** A number read from text. */
export interface Quantity {
  /** In base units: 1.8万亿 → 1.8e12. The low end of a range. */
  readonly value: number;
  /** The high end of a range. */
  readonly maxValue?: number;
  /** As printed after (or, for a currency sign, before) the number; empty where none follows. */
  readonly unit: string;
}

/** A quantity at its place: half-open offsets into the text that was read; the unit is inside only for `%`, currency signs and 百分之. */
export interface PlacedQuantity extends Quantity {
  readonly start: number;
  readonly end: number;
}

/** Multipliers by their printed form, lower case. */
const MULTIPLIERS: Readonly<Record<string, number>> = {
  十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 億: 1e8, 十亿: 1e9, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12, 萬億: 1e12, 兆: 1e12,
  k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9, t: 1e12, tn: 1e12, trillion: 1e12, quadrillion: 1e15, lakh: 1e5, crore: 1e7,
}; // prettier-ignore

/** One key per unit that has several printed forms; a unit without a row is its own key. */
const UNIT_KEYS: readonly (readonly [key: string, forms: readonly string[]])[] = [
  ['%', ['%', '％', 'percent', 'per cent', 'pct', '百分之']],
  ['个百分点', ['个百分点', '百分点', 'percentage point', 'percentage points', 'pp', 'ppt']],
  ['USD', ['usd', '美元', '美金', '$', 'us$', 'dollar', 'dollars', 'us dollars']],
  ['CNY', ['cny', 'rmb', '人民币', '元', '元人民币', '人民币元', '¥', '￥', 'yuan']],
  ['EUR', ['eur', '欧元', '€', 'euro', 'euros']],
  ['GBP', ['gbp', '英镑', '£', 'pound', 'pounds']],
  ['JPY', ['jpy', '日元', '円', 'yen']],
  ['HKD', ['hkd', '港元', '港币', 'hk$']],
  ['KRW', ['krw', '韩元', '₩', 'won']],
  ['倍', ['倍', 'x', '×', 'times', 'fold', '-fold']],
  ['名次', ['名次', '名', 'rank', 'place']],
  ['个参数', ['个参数', '参数', '参数量', 'parameters', 'parameter', 'params']],
  ['tokens', ['tokens', 'token', '个token', '个tokens', '词元', '个词元']],
  ['人', ['人', 'people', 'persons', 'person', '名']],
  ['家', ['家', 'companies', 'company', 'firms']],
  ['张', ['张', 'gpus', 'gpu', 'cards']],
  ['年', ['年', 'years', 'year']],
  ['天', ['天', '日', 'days', 'day']],
  ['小时', ['小时', 'hours', 'hour', 'h']],
];
const KEYS_OF: ReadonlyMap<string, readonly string[]> = keysOf();

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN = '零〇一二两兩三四五六七八九十百千万萬亿億';
const MULTIPLIER =
  '十万|百万|千万|十亿|百亿|千亿|万亿|萬億|[百千万萬亿億兆]|(?:thousand|million|billion|trillion|quadrillion|lakh|crore|mn|bn|tn|[kmbt])(?![a-z])';
const ARABIC = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?';
// 百分点 is a unit, not a hundred.
const NUMBER = new RegExp(
  `(?<sign>us\\$|hk\\$|[$¥€£₩])? ?(?<minus>(?<![\\p{L}\\p{N}%)])[-−])?(?:(?<percent>百分之) ?(?<of>${ARABIC}|[${HAN}]+)|(?<digits>${ARABIC})(?: ?(?<times>${MULTIPLIER}))?|(?<han>(?!百分[点之])[${HAN}]+))(?: ?(?<mark>%))?`,
  'giu',
);

/** Every quantity of the text, in order; a range (`5-8万`, `5%至8%`, `from 5 to 8`) is one quantity. Cost: linear. */
export function quantities(text: string): readonly PlacedQuantity[] {
  const flat = flattened(text);
  const found: Found[] = [...flat.matchAll(NUMBER)].flatMap((match) => read(match));
  const ranges: PlacedQuantity[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const low = found[at];
    const high = found[at + 1];
    if (low === undefined) continue;
    if (high !== undefined && joinsRange(flat.slice(low.end, high.start), high.value)) {
      // 3至5万: the multiplier is said once, after the second number.
      const value = low.bare && high.times > 1 && low.value < high.value ? low.value * high.times : low.value;
      if (value <= high.value) {
        ranges.push({ value, maxValue: high.value, unit: high.unit || low.unit, start: low.start, end: high.end });
        at += 1;
        continue;
      }
    }
    ranges.push({ value: low.value, unit: low.unit, start: low.start, end: low.end });
  }
  return ranges;
}

/** The text as one quantity with its unit (`1.8万亿`, `33％`, `$5 bn`, `8000张`); undefined where it is more or less than that. */
export function quantity(text: string): Quantity | undefined {
  const trimmed = flattened(text).trim();
  const found = quantities(trimmed);
  const [first] = found;
  if (first === undefined || found.length !== 1 || first.start !== 0) return undefined;
  const rest = trimmed.slice(first.end).trim();
  if (rest.length > 16 || /[\d,;。，]/u.test(rest)) return undefined;
  return { value: first.value, ...(first.maxValue === undefined ? {} : { maxValue: first.maxValue }), unit: first.unit || rest };
}

/** Whether two printed units measure the same: `USD` and 美元, `%` and 百分之; never `%` and 个百分点. */
export function sameUnit(a: string, b: string): boolean {
  const keys = unitKeys(a);
  return unitKeys(b).some((key) => keys.includes(key));
}

/** One name for all printed forms of a unit, to group by. */
export function unitKey(unit: string): string {
  return unitKeys(unit)[0] ?? unit;
}

/** Equality of values that went through different notations: relative, 1e-9. */
export function sameValue(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** A value in the reader's notation: `1.8万亿` or `1.8 trillion`; at most four significant decimals are kept. */
export function valueText(value: number, language: string): string {
  const steps = language.startsWith('zh') ? CHINESE_STEPS : ENGLISH_STEPS;
  const step = steps.find(([size]) => Math.abs(value) >= size);
  if (step === undefined) return plain(value);
  return `${plain(value / step[0])}${step[1]}`;
}

const CHINESE_STEPS: readonly (readonly [number, string])[] = [[1e12, '万亿'], [1e8, '亿'], [1e4, '万']]; // prettier-ignore
const ENGLISH_STEPS: readonly (readonly [number, string])[] = [[1e12, ' trillion'], [1e9, ' billion'], [1e6, ' million']]; // prettier-ignore

function plain(value: number): string {
  const [whole = '', decimals] = String(Math.abs(Number(value.toPrecision(12)))).split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return `${value < 0 ? '-' : ''}${groups.join(',')}${decimals === undefined ? '' : `.${decimals}`}`;
}

interface Found extends PlacedQuantity {
  /** The multiplier that was printed, 1 where none was. */
  readonly times: number;
  readonly bare: boolean;
}

function read(match: RegExpExecArray): readonly Found[] {
  const { sign, minus, percent, of, digits, times, han, mark } = match.groups ?? {};
  const start = match.index + (/^ */u.exec(match[0])?.[0].length ?? 0);
  const place = { start, end: match.index + match[0].length };
  const factor = minus === undefined ? 1 : -1;
  if (percent !== undefined && of !== undefined) return [{ ...place, value: numeral(of), unit: '%', times: 1, bare: false }];
  const unit = mark === undefined ? (sign ?? '') : '%';
  const multiplier = times === undefined ? 1 : (MULTIPLIERS[times.toLowerCase()] ?? 1);
  if (digits !== undefined)
    return [
      {
        ...place,
        value: exact(factor * Number(digits.replaceAll(',', '')) * multiplier),
        unit,
        times: multiplier,
        bare: times === undefined,
      },
    ];
  const value = han === undefined ? Number.NaN : numeral(han);
  return Number.isNaN(value) ? [] : [{ ...place, value, unit, times: 1, bare: false }];
}

/** 1.1 × 1e8 is 110000000.00000001 in binary: twelve digits are more than any report prints. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

/** Arabic digits, or Chinese numerals: 三十三 → 33, 二〇二二 → 2022, 千亿 → 1e11. */
export function numeral(text: string): number {
  if (/^\d/u.test(text)) return Number(text.replaceAll(',', ''));
  if (/^[零〇一二两兩三四五六七八九]{2,}$/u.test(text)) return Number([...text].map((digit) => String(DIGITS[digit] ?? '')).join(''));
  let total = 0;
  let part = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const known = DIGITS[sign];
    if (known !== undefined) {
      digit = known;
      continue;
    }
    const size = MULTIPLIERS[sign] ?? 1;
    if (size >= 1e4) {
      const before = part + (digit ?? 0);
      // 万亿 multiplies what is already counted; a leading 亿 stands for one.
      if (before === 0 && total > 0) total *= size;
      else total += (before === 0 ? 1 : before) * size;
      part = 0;
    } else {
      part += (digit ?? 1) * size;
    }
    digit = undefined;
  }
  return total + part + (digit ?? 0);
}

function joinsRange(between: string, high: number): boolean {
  return high > 0 && /^(?:%|[\p{Script=Han}]{0,2})? ?(?:-|~|–|—|至|到|to) ?$/iu.test(between);
}

/** Same length as the text: full-width digits, signs and marks as their ASCII twins. */
function flattened(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('\u00A0', ' ')
    .replaceAll('￥', '¥');
}

function unitKeys(unit: string): readonly string[] {
  const form = flattened(unit).trim().toLowerCase();
  return KEYS_OF.get(form) ?? [form];
}

function keysOf(): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const [key, forms] of UNIT_KEYS) {
    for (const form of new Set([key.toLowerCase(), ...forms.map((each) => flattened(each))]))
      keys.set(form, [...(keys.get(form) ?? []), key]);
  }
  return keys;
}
