/** When a work was issued: printed dates of any usual form, dates in addresses, months in arXiv ids. */
import { withoutArchive } from './addresses.ts';
import { MONTHS } from '../../lexicon/bibliography.ts';

export interface PrintedDate {
  /** `2024`, `2024-04`, `2024-04-15`. */
  readonly issued: string;
  readonly start: number;
  readonly end: number;
}

const MONTH_NAMES =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)';
/** Most exact form first. */
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${YEAR} ?[-/.年] ?(?<number>\\d{1,2}) ?[-/.月] ?(?<day>\\d{1,2})(?!\\d) ?[日号]?`, 'giu'),
  new RegExp(`\\b${MONTH_NAMES}\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}(?!\\d)`, 'giu'),
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)? ${MONTH_NAMES}\\.?,? ${YEAR}(?!\\d)`, 'giu'),
  new RegExp(`(?<!\\d)${YEAR},? ${MONTH_NAMES}\\b\\.?(?! ?\\d{4})(?: (?<day>\\d{1,2})(?!\\d))?`, 'giu'),
  new RegExp(`\\b${MONTH_NAMES}\\.?,? ${YEAR}(?!\\d)`, 'giu'),
  new RegExp(`(?<!\\d)${YEAR} ?(?:年 ?(?<number>\\d{1,2}) ?月|[-/.](?<short>0?[1-9]|1[0-2])(?![\\d/.-]))`, 'giu'),
  new RegExp(`(?<!\\d[.,]|[\\d/:-])${YEAR}(?: ?年|[a-e]?(?![\\d%\\p{L}]))`, 'giu'),
  new RegExp(`(?<=\\p{Script=Han})${YEAR}(?=\\p{Script=Han})`, 'giu'),
];
/** Not when it was issued: when it was read, to what prices are adjusted, one end of a span of years. */
const READ_ON = /(?:accessed|retrieved|visited|viewed|last checked|访问|检索|查阅|浏览|引用)(?: on| at|日期|时间|于)?[ :：]*$/iu;

/** In the order of the text; no two share a character. */
export function dates(text: string): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((each) => each.start < end && start < each.end)) continue;
      const issued = issuedOf(match.groups ?? {});
      if (issued !== undefined) found.push({ issued, start, end });
    }
  }
  return found.filter(({ start, end, issued }) => !isOther(text, start, end, issued)).sort((a, b) => a.start - b.start);
}

/** The most exact date; the first of equals. */
export function mostExact(found: readonly PrintedDate[]): string | undefined {
  return found.reduce<string | undefined>(
    (best, { issued }) => (best === undefined || issued.length > best.length ? issued : best),
    undefined,
  );
}

/** A date that an address spells: `/2024-05/29/`, `/20240529/`, `t20231220_`, `report-2023`. */
export function dateInAddress(url: string): string | undefined {
  // An archive spells when it kept the page.
  const path = withoutArchive(url).replace(/^https?:\/\/[^/]*/iu, '');
  const day =
    /(?<!\d)(20\d\d|19\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)/u.exec(path) ??
    /\/(20\d\d|19\d\d)\/(\d{1,2})\/(\d{1,2})(?!\d)/u.exec(path);
  if (day !== null) return dateOf(day[1] ?? '', Number(day[2]), Number(day[3]));
  const month = /[/_-](20\d\d|19\d\d)[-/_]?(0[1-9]|1[0-2])(?=[/_.?-]|$)/u.exec(path);
  if (month !== null) return dateOf(month[1] ?? '', Number(month[2]));
  return /(?:[/_=-]|(?<=\/)t)((?:20[0-4]|19[5-9])\d)(?=[/_.?&#-]|$)/u.exec(path)?.[1];
}

/** `2306.11644` → `2023-06`. */
export function dateOfArxiv(id: string): string | undefined {
  const match = /^(\d\d)(0[1-9]|1[0-2])\./u.exec(id);
  return match === null ? undefined : `20${match[1]}-${match[2]}`;
}

function issuedOf({ year, month, number, short, day }: Readonly<Record<string, string | undefined>>): string | undefined {
  const count = month === undefined ? Number(number ?? short ?? 0) : (MONTHS.get(month.toLowerCase()) ?? 0);
  return year === undefined ? undefined : dateOf(year, count, day === undefined ? 0 : Number(day));
}

/** Parts that cannot be are left out: month 13 leaves the year. */
function dateOf(year: string, month = 0, day = 0): string {
  if (month < 1 || month > 12) return year;
  const printed = `${year}-${String(month).padStart(2, '0')}`;
  return day < 1 || day > 31 ? printed : `${printed}-${String(day).padStart(2, '0')}`;
}

function isOther(text: string, start: number, end: number, issued: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  // Behind volume and issue a colon leads to pages.
  if (/[\d)] ?: ?$/u.test(before)) return true;
  if (READ_ON.test(before) || (text.charAt(start - 1) === '[' && text.charAt(end) === ']' && issued.length === 10)) return true;
  if (issued.length === 4 && (/^ ?(?:[-–—~～至到]|--|to) ?\d/u.test(after) || /\d ?(?:[-–—~～至到]|--) ?$/u.test(before))) return true;
  return /^ ?(?:US |constant )?(?:dollars|USD|prices|美元|价格)/iu.test(after);
}
