/** A figure's value, unit, hedge and period in words of the reader's language. */
import type { Approximation, Figure } from '#graph/model/document-graph.ts';
import { plainNumber, readableNumber, type Locale } from './numbers.ts';

/** `{}` stands where the number goes; a unit without a row is printed behind the number. */
const UNITS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  '%': { zh: '{}%', en: '{}%' },
  个百分点: { zh: '{}个百分点', en: '{} percentage points' },
  倍: { zh: '{}倍', en: '{}×' },
  名次: { zh: '第{}位', en: 'rank {}' },
  个参数: { zh: '{}个参数', en: '{} parameters' },
  tokens: { zh: '{} tokens', en: '{} tokens' },
  USD: { zh: '{}美元', en: 'USD {}' },
  CNY: { zh: '{}元', en: 'CNY {}' },
  EUR: { zh: '{}欧元', en: 'EUR {}' },
  GBP: { zh: '{}英镑', en: 'GBP {}' },
  JPY: { zh: '{}日元', en: 'JPY {}' },
  HKD: { zh: '{}港元', en: 'HKD {}' },
  KRW: { zh: '{}韩元', en: 'KRW {}' },
  人: { zh: '{}人', en: '{} people' },
  个: { zh: '{}个', en: '{}' },
  年: { zh: '{}年', en: '{} years' },
  天: { zh: '{}天', en: '{} days' },
  小时: { zh: '{}小时', en: '{} hours' },
};

const HEDGES: Readonly<Record<Approximation, Readonly<Record<Locale, string>>>> = {
  exact: { zh: '', en: '' },
  about: { zh: '约', en: 'about ' },
  over: { zh: '超过', en: 'over ' },
  under: { zh: '不到', en: 'under ' },
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** @param numbers – in whose words the number is written, where not in the locale's. Hedge, number and unit, e.g. `约1.8万亿个参数` or `about 1.8 trillion parameters`. */
export function readableFigure(
  figure: Pick<Figure, 'value' | 'maxValue' | 'unit' | 'approximation'>,
  locale: Locale,
  numbers: Locale = locale,
): string {
  const number =
    figure.maxValue === undefined ? readableNumber(figure.value, numbers) : readableRange(figure.value, figure.maxValue, numbers);
  return HEDGES[figure.approximation][locale] + withUnit(number, figure.unit, locale);
}

/** Both ends of a range; `–` between them. */
function readableRange(low: number, high: number, locale: Locale): string {
  return `${readableNumber(low, locale)}–${readableNumber(high, locale)}`;
}

/** The number in its unit's place. */
export function withUnit(number: string, unit: string, locale: Locale): string {
  const row = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  if (row) return row[locale].replace('{}', number);
  if (!unit) return number;
  return /^[A-Za-z°µ]/.test(unit) || locale === 'en' ? `${number} ${unit}` : `${number}${unit}`;
}

/** Units are kept in Chinese where they have no sign: a page in another language says so of them. */
export function languageOf(words: string): 'zh' | undefined {
  return /\p{Script=Han}/u.test(words) ? 'zh' : undefined;
}

/** The whole number in base units, every digit, e.g. `1,800,000,000,000`. */
export function exactValue(figure: Pick<Figure, 'value' | 'maxValue'>): string {
  return figure.maxValue === undefined ? plainNumber(figure.value) : `${plainNumber(figure.value)}–${plainNumber(figure.maxValue)}`;
}

/** A period or date as a reader writes it: `2024年4月`, `Apr 2024`, `2010–2021`. */
export function readablePeriod(period: string, locale: Locale): string {
  const years = /^(\d{4})-(\d{4})$/.exec(period);
  if (years) return locale === 'zh' ? `${years[1]}–${years[2]}年` : `${years[1]}–${years[2]}`;
  const date = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(period);
  if (!date) return period;
  const [, year = '', month, day] = date;
  if (locale === 'zh') return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  const monthName = month ? MONTHS[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : undefined, monthName, year].filter(Boolean).join(' ');
}
