/** The unit of a number: the symbol, word or noun after it. */
import { ANNOUNCED, COUNTED_NOUNS, FALSE_UNITS, MEASURE_WORDS } from '../../lexicon/measure-words.ts';
import { CURRENCY_WORDS } from '../../lexicon/currencies.ts';
import { STRONG_UNITS, SYMBOL_FORMS, SYMBOLS, TIGHT_SYMBOLS } from '../../lexicon/units.ts';
import { currencyAfter } from './currencies.ts';

export interface UnitReading {
  /** As stored. */
  readonly unit: string;
  /** Just past the unit. */
  readonly end: number;
  /** strong: whatever has it is a measure; count: a measure word; noun: an English noun. */
  readonly by: 'strong' | 'count' | 'noun';
}

const WORD_LIST = new Map<string, { readonly unit: string; readonly by: 'strong' | 'count' }>([
  ...[...MEASURE_WORDS].map((word) => [word, { unit: word, by: 'count' as const }] as const),
  ...[...COUNTED_NOUNS].map((word) => [word, { unit: '', by: 'count' as const }] as const),
  ...Object.entries(STRONG_UNITS).map(([word, unit]) => [word, { unit, by: 'strong' as const }] as const),
  ...[...CURRENCY_WORDS].map(([word, unit]) => [word, { unit, by: 'strong' as const }] as const),
]);
const LONGEST_WORD = Math.max(...[...WORD_LIST.keys()].map((word) => word.length));
const PERCENT = / ?[%％](?:点)?/uy;
/** What may stand under a stroke. */
const BELOW =
  'sq\\.? ?(?:mi|km|ft|m)(?![a-z])|[a-zA-Zμ]{1,12}[²³]?|千瓦时|兆瓦时|平方公里|平方千米|平方米|立方米|公里|千米|千克|小时|分钟|千瓦|公斤|毫升|公顷|[秒分天日月年人吨台辆次瓦度米克升桶股件家户周卡张个条亩片字例]';
const SYMBOL = new RegExp(`[ -]?(?<symbol>[a-zA-Zμµ°℃×][a-zA-Z0-9μ]{0,7}[²³]?)(?<per>/(?:${BELOW}))?`, 'uy');
/** GPU小时, man-hours: hours of something. */
const HOURS_OF = /[ -]?(?<of>[A-Z]{1,4})[ -]?(?<hours>小时|hours?\b|days?\b|years?\b)/uy;
const PER = new RegExp(` ?/ ?(?<per>${BELOW})`, 'uy');
const LEVEL = /^(?:级别|量级|级|规模|体量)/u;
const ENGLISH_UNITS =
  /[ -](?<unit>percentage[ -]points?|per ?cent|percent|basis points?|times|fold|years?|months?|weeks?|days?|hours?|minutes?|seconds?|parameters?|params|tokens?|people|persons|(?:giga|mega|kilo|tera)watts?(?:[- ]hours?)?|feet|foot|inch(?:es)?|yards?|ounces?|shillings?|pence|guineas?|francs?|pesos?|knots|decades?|centuries|octets?|bytes?|(?:kilo|mega|giga|tera|peta)bytes?|(?:milli|micro|nano)seconds?|milligrams?|micrograms?|kilograms?|grams?|sq\.? ?(?:km|mi|ft|m)|square kilomet(?:er|re)s?|cubic (?:feet|met(?:er|re)s)|gallons?|lit(?:er|re)s?|tonn?es?|tons?|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|acres?|hectares?|barrels?|square (?:feet|met(?:er|re)s|miles))(?![a-z])/iuy;
const ENGLISH_FORMS: Readonly<Record<string, string>> = {
  'per cent': '%',
  percent: '%',
  'basis point': 'bps',
  'basis points': 'bps',
  times: '倍',
  fold: '倍',
  params: 'parameters',
  parameter: 'parameters',
  token: 'tokens',
  persons: 'people',
  foot: 'feet',
  inch: 'inches',
};
const NOT_NOUNS: ReadonlySet<string> = new Set(['is', 'was', 'has', 'this', 'its', 'us', 'as', 'does', 'thus', 'plus', 'versus', 'vs', 'perhaps', 'always', 'across', 'less', 'gas', 'business', 'process', 'access', 'success', 'times', 'covers', 'represents', 'includes', 'exceeds', 'remains', 'goes', 'suggests', 'requires', 'reflects', 'shows', 'serves', 'equals', 'analysis', 'basis', 'status', 'bus', 'various', 'previous', 'serious', 'continuous', 'consensus', 'gross', 'holds', 'says', 'makes', 'takes', 'gives', 'gets', 'needs', 'wants', 'comes', 'becomes', 'keeps', 'begins', 'seems', 'exists', 'matters', 'applies', 'helps', 'allows', 'provides', 'contains', 'consists', 'works', 'belongs', 'appears', 'happens', 'indicates', 'towards', 'afterwards', 'besides', 'nevertheless', 'sometimes', 'overseas', 'alas']); // prettier-ignore
/** Beside these pounds are no money. */
const WEIGHT = /\b(?:weigh(?:s|ed|ing|t)?|heavy|heavier|lighter|pounds of (?:pressure|thrust|force))\b/iu;
const WEIGHT_REACH = 40;
const STOPS: ReadonlySet<string> = new Set(['of', 'in', 'to', 'for', 'by', 'on', 'at', 'from', 'with', 'and', 'or', 'as', 'is', 'was', 'are', 'were', 'per', 'than', 'that', 'which', 'the', 'a', 'an', 'but', 'while', 'over', 'through', 'between', 'into', 'above', 'below', 'under', 'during', 'since', 'until', 'if', 'when', 'after', 'before', 'has', 'have', 'had', 'will', 'would', 'may', 'can', 'could', 'compared', 'according', 'followed', 'represents', 'it', 'this']); // prettier-ignore

/** The unit that begins at `at`, right after a number (a blank or hyphen may stand between). */
export function unitAfter(text: string, at: number): UnitReading | undefined {
  PERCENT.lastIndex = at;
  const percent = PERCENT.exec(text);
  if (percent !== null) return { unit: percent[0].endsWith('点') ? '个百分点' : '%', end: at + percent[0].length, by: 'strong' };
  return hoursAfter(text, at) ?? wordAfter(text, at) ?? moneyAfter(text, at) ?? englishAfter(text, at) ?? symbolAfter(text, at);
}

function hoursAfter(text: string, at: number): UnitReading | undefined {
  HOURS_OF.lastIndex = at;
  const match = HOURS_OF.exec(text);
  const { of, hours } = match?.groups ?? {};
  if (match === null || of === undefined || hours === undefined || /^US?$/u.test(of)) return undefined;
  return {
    unit: hours === '小时' ? `${of}小时` : `${of} ${hours.endsWith('s') ? hours : `${hours}s`}`,
    end: at + match[0].length,
    by: 'strong',
  };
}

/** `/kWh`, `/年` after a sum. */
export function perAfter(text: string, at: number): { readonly per: string; readonly end: number } | undefined {
  PER.lastIndex = at;
  const match = PER.exec(text);
  const per = match?.groups?.['per'];
  return match === null || per === undefined || /^[A-Z]\d/u.test(per) ? undefined : { per: `/${per}`, end: at + match[0].length };
}

function wordAfter(text: string, at: number): UnitReading | undefined {
  let from = text.charAt(at) === ' ' ? at + 1 : at;
  // 万亿级, 千万美元级别: the order of magnitude stands between number and unit.
  const level = LEVEL.exec(text.slice(from, from + 2));
  if (level !== null) {
    const beyond = wordAfter(text, from + level[0].length);
    return { unit: beyond?.unit ?? '', end: beyond?.end ?? from + level[0].length, by: 'strong' };
  }
  if (text.startsWith('多', from) || text.startsWith('余', from)) from += 1;
  for (let length = Math.min(LONGEST_WORD, text.length - from); length > 0; length -= 1) {
    const word = text.slice(from, from + length);
    const known = WORD_LIST.get(word) ?? (/^个?tokens?$/iu.test(word) ? { unit: 'tokens', by: 'strong' as const } : undefined);
    if (known === undefined || (/[a-z]$/iu.test(word) && /[a-z]/iu.test(text.charAt(from + length)))) continue;
    if (/^[a-z]/iu.test(word) && text.charAt(at) !== ' ' && length < 3) continue;
    if (falseUnit(text, from, length)) return undefined;
    return { ...known, end: from + length };
  }
  return undefined;
}

function falseUnit(text: string, from: number, length: number): boolean {
  const last = from + length - 1;
  return (
    FALSE_UNITS.has(text.slice(last, last + 2)) ||
    FALSE_UNITS.has(text.slice(last, last + 3)) ||
    // 人民 in 人民币: only a word of one character may be the head of another.
    (length === 1 && FALSE_UNITS.has(text.slice(from, from + 2)))
  );
}

function symbolAfter(text: string, at: number): UnitReading | undefined {
  SYMBOL.lastIndex = at;
  const match = SYMBOL.exec(text);
  const { symbol, per = '' } = match?.groups ?? {};
  if (match === null || symbol === undefined || !SYMBOLS.has(symbol)) return undefined;
  if (/^-[A-Z](?![a-zA-Z])/u.test(match[0])) return undefined;
  // 221×100 is a size of a picture.
  if (symbol === '×' && /^ ?\d/u.test(text.slice(at + match[0].length))) return undefined;
  if (TIGHT_SYMBOLS.has(symbol) && /^[ -]/u.test(match[0]) && !['W', 'V', 'kg', 'm', 'g', 's', 'h', 'K', 'L'].includes(symbol))
    return undefined;
  if (/^[a-zA-Z]/u.test(text.charAt(at + match[0].length))) return undefined;
  // 80GB A100 names a card, not a size of its own.
  if (/^ [A-Z]{1,3}\d{2,}/u.test(text.slice(at + match[0].length, at + match[0].length + 6))) return undefined;
  const form = symbol.toLowerCase().startsWith('pct') && !/\p{Script=Han}/u.test(text) ? '%' : (SYMBOL_FORMS[symbol] ?? symbol);
  return { unit: `${form}${per}`, end: at + match[0].length, by: 'strong' };
}

function moneyAfter(text: string, at: number): UnitReading | undefined {
  const currency = currencyAfter(text, at);
  if (currency === undefined) return undefined;
  const weighs = currency.code === 'GBP' && WEIGHT.test(saidWith(text, at, currency.end));
  return { unit: weighs ? 'pounds' : currency.code, end: currency.end, by: 'strong' };
}

/** What is said of a number: up to the next joint of the sentence on either side. */
function saidWith(text: string, start: number, end: number): string {
  const joint = /[,;]|\b(?:and|but|or)\b/u;
  const before =
    text
      .slice(Math.max(0, start - WEIGHT_REACH), start)
      .split(joint)
      .at(-1) ?? '';
  return before + text.slice(start, end) + (text.slice(end, end + WEIGHT_REACH).split(joint)[0] ?? '');
}

function englishAfter(text: string, at: number): UnitReading | undefined {
  ENGLISH_UNITS.lastIndex = at;
  const unit = ENGLISH_UNITS.exec(text);
  const word = unit?.groups?.['unit']?.toLowerCase();
  if (unit === null || word === undefined) return undefined;
  const form = word.startsWith('percentage')
    ? '个百分点'
    : (ENGLISH_FORMS[word] ?? (/^(?:year|month|week|day|hour|minute|second)$/u.test(word) ? `${word}s` : word));
  return { unit: form, end: at + unit[0].length, by: 'strong' };
}

/** The noun that an English count counts: 700,000 US homes → homes. */
export function nounAfter(text: string, at: number): UnitReading | undefined {
  const ahead = text.slice(at, at + 60);
  let offset = 0;
  for (let count = 0; count < 5; count += 1) {
    const word = /^[ -](?<word>[A-Za-z][A-Za-z0-9'’-]*)/u.exec(ahead.slice(offset));
    const printed = word?.groups?.['word'];
    if (word === null || printed === undefined || STOPS.has(printed.toLowerCase()) || /^(?:models?|version|variant)$/u.test(printed))
      return undefined;
    offset += word[0].length;
    if (/[a-z]{2}s$/u.test(printed) && !/(?:ss|us|is)$/u.test(printed) && !NOT_NOUNS.has(printed.toLowerCase()) && !/['’]s$/u.test(printed))
      return { unit: printed, end: at + offset, by: 'noun' };
    if (/^(?:GPUs|CPUs|TPUs|NPUs|people|men|women|children|GPU|staff|personnel)$/u.test(printed))
      return { unit: printed, end: at + offset, by: 'noun' };
  }
  return undefined;
}

/** Whether the words after a small count only announce a list: 四大要素, 3个方面. */
export function isAnnounced(text: string, at: number): boolean {
  const rest = text.slice(at, at + 5);
  return rest.startsWith('大') || rest.startsWith('点') || ANNOUNCED.some((noun) => rest.startsWith(noun) || rest.startsWith(`大${noun}`));
}
