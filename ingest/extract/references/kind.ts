/** Whether a definition without any address still names a work, or only explains. */
import { dates } from './dates.ts';
import { segments } from './segments.ts';
import { isDated, isVenue } from './tail.ts';
import type { WorkPieces } from './work-pieces.ts';

const EXPLAINS_EN =
  /^(?:this|these|those|we|our|see,? however|see,? (?:for|in)|note that|notes?:|the (?:figures?|estimates?|numbers?|values?|calculations?|authors?|term|data|analysis|reason|same|latter|former|exact|above)|it |all |here|values?|includes?|excludes?|excluding|including|based on|calculated|assum|for (?:example|the|a|more)|in (?:this|other|practice|contrast)|as of|see (?:also|above|below)|data (?:are|is|were)|not |because|although|if |when|there|numbers?|figures? |estimates? |both|some|most|where|since|that is|i\.e|e\.g|by |unless|strictly|technically|however|one |to be)/iu;
/** `Roe 2003, p. 41.`, `Roe, Poe & Moe (2008), pp. 7–9`: a work of the bibliography, called by names and year. */
export const SHORT =
  /^(?:see )?(?<names>\p{Lu}[\p{L}'’-]+(?:(?:,? (?:&|and) |, | )\p{Lu}[\p{L}'’-]+){0,4}(?:,? et al\.)?),? \(?(?<year>(?:1[5-9]|20)\d\d[a-z]?)\)?[,:] (?:pp?\. ?)?\d[\d–, -]{0,20}\.?$/u;
/** Names of parts of a document. */
const PARTS =
  /^(?:arts?|articles?|parts?|sections?|secs?|annex(?:es)?|chap(?:ter)?s?|paras?|paragraphs?|clauses?|schedules?|appendix|pp?|vol|and|to|of|in|the|see|also|cf|[ivxlc]{1,7}|[a-z]|\d{1,5}[a-z]?)$/iu;
const SENTENCE_EN =
  /\b(?:is|are|was|were|has|have|had|includes?|refers?|means?|denotes?|excludes?|assumes?|does|do|can|may|should|will|would)\b/iu;
export const BACKWARD =
  /^(?:(?<ibid>ibid\b|id\.,|同上|同前|同前注)|(?<name>[^,，.]{0,40}?)[,，]? ?(?:op\.? ?cit\b|loc\.? ?cit\b|前引(?:书|文)|前揭(?:书|文)?)|(?:参?见|同)?(?:前?注释?|supra note|see note) ?[[［【]?(?<label>\d{1,3})[\]］】]?(?=$|[\s，,。.:：]))/iu;
const EXPLAINS_ZH =
  /截至|是指|指的是|即指|此处|下文|上文|本文|本章|本报告|我们|笔者|口径|不含|不包括|剔除|假设|其中|因此|由于|例如|若|故|并非|简称|缩写|的是/u;

/** `Ibid.`, `Roe, op. cit., p. 5`, `同上`, `见前注3`: names a work by what was said of it before. */
export function isBackward(line: string): boolean {
  return BACKWARD.test(line);
}

export function isBibliographic(line: string, pieces: WorkPieces): boolean {
  if (isBackward(line)) return true;
  if (isLocation(/^[^.:,;]{1,20}[.:,;]?[^.:;"“]{0,30}/u.exec(line)?.[0] ?? '')) return false;
  if (SHORT.test(line)) return true;
  if (pieces.by === 'none' || pieces.title === undefined) return false;
  if (/\p{Script=Han}/u.test(pieces.title.slice(0, 12)) || /^\p{Script=Han}/u.test(line))
    return pieces.by === 'marked' || isChineseEntry(line);
  if (pieces.by === 'marked') return pieces.title.length >= 4;
  const tail = segments(line.slice(pieces.titleEnd));
  if (tail.some(({ text }) => isDated(text) || isVenue(text))) return !EXPLAINS_EN.test(line) || pieces.authors.length > 0;
  if (EXPLAINS_EN.test(line)) return false;
  if (SENTENCE_EN.test(pieces.title) && pieces.authors.length === 0) return false;
  return dates(line).length > 0 || pieces.authors.length > 0 || (isTitled(pieces.title) && !/[.;]\s\p{Lu}/u.test(pieces.title));
}

/** Three words and more, most of them with a capital: without date and author a phrase in small letters explains. */
function isTitled(title: string): boolean {
  const words = title.split(' ').filter((word) => /\p{L}{4}/u.test(word));
  return title.split(' ').length >= 3 && words.filter((word) => /^[^\p{L}]?\p{Lu}/u.test(word)).length * 2 > words.length;
}

/** `机构，题名，2022年`: short pieces, a date of its own at the end, nothing said. */
function isChineseEntry(line: string): boolean {
  const pieces = segments(line);
  return (
    pieces.length >= 2 &&
    line.length <= 120 &&
    !EXPLAINS_ZH.test(line) &&
    pieces.slice(1).some(({ text }) => isDated(text) || /^(?:19|20)\d\d年/u.test(text) || isVenue(text))
  );
}

/** Articles and pages of a document that the text speaks of, and nothing else. */
function isLocation(line: string): boolean {
  const words = line.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.length <= 16 && words.every((word) => PARTS.test(word)) && words.some((word) => /\d|^[ivxlc]+$/iu.test(word));
}
