/** What looks like a number and measures nothing: parts of names, thresholds, announced counts, ordinals, windows of time, code. */
import { partners } from '../../clauses.ts';
import { isAnnounced } from './units.ts';
import type { Numeral } from './numeral.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

const RUN_BEFORE = /[A-Za-z0-9.\-_‑/+Σα-ω#@:]{1,40}$/u;
const NAME_BEFORE = /(?<![A-Za-z0-9])(?<word>[A-Z][A-Za-z0-9+.-]{0,24})(?: \d[\d.]{0,5})? $/u;
const LABELS =
  /(?:图表?|表格?|式|公式|附录|附件|附表|第|专栏|案例|注|步骤|方案|阶段|版本|编号|证号|证编号|文号|电话|图)[：: ]?$|(?:figure|fig\.|table|section|chapter|appendix|exhibit|step|equation|part|article|no\.|version|phase|page|pp?\.|item|note|level|tier|class|type|case|option|scenario|unit|series|room|line|rule|chart) ?#?$/iu;
/** Abbreviations of statistics that a value follows: 95% CI 0.58–0.91. */
const STATISTIC = /(?<![A-Za-z])(?:CI|IQR|OR|HR|RR|SD|SE|SMR|AUC|AUROC|AUPRC?|BMI|MMSE|[pP])[ :：=<>≤≥＜＞]{1,3}$/u;
const AFTER_NAME = /^(?:版本|版|级台风|号|届|代|期|章|节|集|世|路|型|系列|式|阶|维|端|比特币|年级|位数|局|纪|环|楼|层楼|班|岁以上|岁以下)/u;
const PLAIN_WORDS =
  /^(?:The|These|Those|All|About|Over|Nearly|Some|Only|Around|Roughly|At|In|Of|More|Less|Another|And|But|With|From|Just|Almost|Approximately|Estimated|Under|Up|Our|Their|Its|To|For|By|As|If|When|While|Between|After|Before|Since|Until|Than|Or|Not|A|An|Another|Fewer|Currently|Today|Of|Adding|Reaching|Serving|Using)$/u;
/** Measures that are called by capitals: the number after them is their value. */
const METRIC = /^(?:PE|PB|PS|PEG|EPS|ROE|ROA|ROIC|GDP|GNP|CPI|PPI|PMI|CAGR|EBITDA?|ARPU|ARR|GMV|DAU|MAU|HDI|AQI)$/u;
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s，。；）)]{1,300}|[a-z0-9.-]{2,40}\.(?:com|org|net|cn|io|gov|edu|ai)\/[^\s，。；）)]{0,200}|[\w.]{1,40}@[\w.]{3,40}/giu;
const THRESHOLD =
  /(?:(?<![此之以目提当先往日月年生跟空])前|排名前|位列前|居前|排名后|倒数|\btop|\bTop|\bTOP|\bbottom|最高的?|最低的?)[ -]?$/u;
const WINDOW_BEFORE =
  /(?:过去|未来|近|最近|此前|今后|往后|前|后|头|再过|距今|时隔|每|每隔|第|长达|\bnext|\blast|\bpast|\bprevious|\bfirst|\bcoming|\bevery|\beach|\bevery other)(?:的|这|约|近|大约|超过)?[ -]?$/iu;
const TIME_UNITS: ReadonlySet<string> = new Set([
  '年',
  '个月',
  '天',
  '周',
  '小时',
  '个季度',
  '分钟',
  '个小时',
  '秒',
  'years',
  'months',
  'weeks',
  'days',
  'quarters',
  'hours',
]);
/** 15岁及以上: what bounds a group. */
const BOUND_AFTER = /^(?:岁?[及或](?:以上|以下)|岁以上|岁以下|岁以内)/u;
const TIME_AFTER = /^(?:前|后|以前|以后|之前|之后|以来|来|内|以内|之内|间|期间| ago\b| later\b| earlier\b| from now\b)/u;

/** Ranges of the text in which no number measures: addresses. */
export function silent(text: string): readonly Range[] {
  if (!text.includes('.') && !text.includes('@')) return [];
  return [...text.matchAll(ADDRESS)].map((match) => ({ start: match.index, end: match[0].length + match.index }));
}

/** Whether the number is a part of a name, a label or a code. @param strong – whether a unit of measure follows it. */
export function isNamed(text: string, { start, end, form, value }: Numeral, strong: boolean): boolean {
  if (form === 'han' || form === 'part') return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (/[$€£¥] ?-?$/u.test(before)) return false;
  const run = RUN_BEFORE.exec(before)?.[0] ?? '';
  // 5B-500B, 80GB/40GB: the run before is a number with its unit, unless it is itself a part of a name.
  if (/[A-Za-zΣα-ω_#@]/u.test(run) && !/^\d[\d.,]*[A-WYZa-wyz%]{0,6}[-–/]$/u.test(run))
    return !/^(?:US|RMB|USD|EUR|GBP|CNY|HKD|JPY)$/u.test(run);
  if (form === 'word') return false;
  if (STATISTIC.test(before)) return false;
  if (LABELS.test(before) && !strong) return true;
  if (/^[-–]?[A-Za-z]{0,12}\d+[A-Z]|^:\d/u.test(text.slice(end, end + 16)) && !strong) return true;
  if (AFTER_NAME.test(text.slice(end, end + 4)) || /^x-?\d+B/u.test(text.slice(end, end + 6))) return true;
  if (strong || /illion$/u.test(text.slice(start, end)) || /^ ?[-–—~]\d[\d.,]{0,12} ?[%\p{Script=Han}]/u.test(text.slice(end, end + 18)))
    return false;
  // GPT 4, Fortune 500, Gaudi 2: a number after a name belongs to it; after a word that only begins a sentence it does not.
  const name = NAME_BEFORE.exec(before)?.groups?.['word'];
  return (
    name !== undefined &&
    value < 1e12 &&
    !PLAIN_WORDS.test(name) &&
    !METRIC.test(name) &&
    !(value >= 3000 && value < 1e6 && /\d$/u.test(text.slice(start, end)))
  );
}

/** Whether the number bounds a group: 前10%, 排名前20, top 5. */
export function isThreshold(text: string, start: number, end: number): boolean {
  return BOUND_AFTER.test(text.slice(end, end + 5)) || THRESHOLD.test(text.slice(Math.max(0, start - 8), start));
}

/** Whether a small count only announces what follows: 四大要素, 三点, 两国. */
export function isMereCount(text: string, { value, form, vague }: Numeral, unitEnd: number, by: string): boolean {
  if (value > 10 || vague !== undefined || by === 'strong') return false;
  return form === 'han' || form === 'word' || isAnnounced(text, unitEnd) || text.charAt(unitEnd - 1) === '点';
}

/** Whether a stretch of time is a window (过去十年, 3年前, the next two years) and no duration that is measured. */
export function isWindow(text: string, start: number, unitEnd: number, unit: string): boolean {
  if (!TIME_UNITS.has(unit)) return false;
  return WINDOW_BEFORE.test(text.slice(Math.max(0, start - 14), start)) || TIME_AFTER.test(text.slice(unitEnd, unitEnd + 8));
}

/** Whether the place lies in a title or in quotation marks around a few words: 《…2024》. */
export function titles(text: string): readonly Range[] {
  return [...partners(text)].filter(([open]) => /[《「『]/u.test(text.charAt(open))).map(([start, close]) => ({ start, end: close + 1 }));
}
