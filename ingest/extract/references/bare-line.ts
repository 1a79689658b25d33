/** The words of an entry without its addresses and what only announces, dates or indexes them. */
import type { Address } from './addresses.ts';

/** When the page was read or kept: `. Retrieved 7 June 2021`, ` from the original on 4 May 2020`, `，访问日期：2021年6月7日`. */
const READ_ON =
  /[.,;，。；]? ?[(（[]?(?:(?:archived from(?: the original)?|from the original)(?: ?\(pdf\))?(?: on)?|(?:last )?(?:retrieved|accessed|viewed|visited)(?: online)?(?: on)?:?|(?:访问|检索|查阅|引用)(?:日期|时间|于)?[:：]?) ?(?:\d{1,2} \p{Lu}\p{Ll}{2,8},? \d{4}|\p{Lu}\p{Ll}{2,8} \d{1,2},? \d{4}|\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?)(?:访问|检索)?[)）\]]?/giu;

/** A dash instead of the names of the entry before. */
export const SAME_AUTHORS = /^\s*(?:_{2,}|[—–－]{1,}|-{2,})[\s.,，]*(?=\S)/u;
/** Names of indices at the end of an entry, with the identifiers before them whose digits were a link. */
const INDEXED =
  /(?<![\s.;,])(?:[\s.;,]{0,3}(?:\[?(?:pmid|pmcid|doi) ?:? ?(?:PMC)?\d*\]?|cross ?ref|medline|pubmed(?: central)?|google scholar|web of science|scopus)){1,8}[\s.]{0,3}$/iu;

/** The line to read: addresses out, with the words that only announce them. */
export function withoutAddresses(text: string, found: readonly Address[], titled: Address | undefined): string {
  let line = '';
  let at = 0;
  for (const address of found) {
    line += text.slice(at, address.start);
    if (address === titled) line += address.words ?? '';
    at = address.end;
  }
  return (
    (line + text.slice(at))
      .replace(SAME_AUTHORS, '')
      .replace(/ {2,}/gu, ' ')
      .replace(/ (?=[,.;] )/gu, '')
      .replace(INDEXED, '')
      .replace(/^(?:资料来源|数据来源|新闻来源|图片来源|来源|出处|sources?|see|参见|参考|详见|见) ?[：:] ?/iu, '')
      .replace(
        /(?:,? ?(?:retrieved|available|accessed)(?: online)?(?: \w+ \d{1,2},? \d{4},?)?(?: from| at)?|source|doi|url|链接|网址|来源)[ :：]*$/iu,
        '',
      )
      .replace(/ ?\[Online\]\.?/iu, '')
      .replace(READ_ON, '')
      .replace(/ ?[([](?:PDF|HTML?|XLSX?|DOCX?|PPTX?|CSV)[)\]]/gu, '')
      // What led from one address to the next, or to the work.
      .replace(/[.,;，；、]?\s?(?:see also|see|also|另见|参见|以及|和|及|、)?\s?[.,，、]{0,2}$/iu, (end) =>
        /[.]$/u.test(end) && !/\s|see|also/iu.test(end) ? end : '',
      )
      .replace(/^(?:see also|see|cf\.|参见|参看|详见|转引自|引自|见) ?(?=[\p{Lu}\p{Script=Han}《“"_])/iu, '')
      .trim()
  );
}
