/** One paragraph of a definition → the work it names: authors, title, venue, in whatever style it is written. */
import { GBT_TYPES } from '../../lexicon/bibliography.ts';
import { article, bookMarked } from './chinese-style.ts';
import { etAl, initialled } from './names-style.ts';
import { people } from './people.ts';
import { stackedPieces } from './stacked-style.ts';
import { segments, type Segment } from './segments.ts';
import { plainPieces } from './plain-style.ts';
import { isEdition, PLACE, venueOf } from './tail.ts';
import type { WorkPieces } from './work-pieces.ts';

/** Characters: a longer quotation is no title. */
const QUOTE_LIMIT = 260;
/** `(2014)`, `(3 April 2014)`, `(2014, May 3)` behind names. */
const BRACKETED_DATE = /,? ?\((?:(?:\d{1,2} )?\p{Lu}\p{Ll}{2,8}\.? (?:\d{1,2}, )?)?\d{4}[^()]{0,24}\)\.?$/u;

/** @param line – without addresses. */
export function workPieces(line: string): WorkPieces {
  if (line.includes('\n')) return stackedPieces(line) ?? workPieces(line.replaceAll('\n', ' '));
  return (
    article(line) ?? bookMarked(line) ?? gbt(line) ?? quoted(line) ?? dated(line) ?? etAl(line) ?? initialled(line) ?? plainPieces(line)
  );
}

/** `作者. 题名[J]. 刊名, 2020, 3(2): 1-5.` Source: GB/T 7714. */
function gbt(line: string): WorkPieces | undefined {
  const match = /\[(J|C|M|D|R|N|S|P|G|A|Z|EB|DB|DS|CP)(?:\/[A-Z]{2})?\]/u.exec(line);
  const mark = match?.[1];
  if (match === null || mark === undefined || !(mark in GBT_TYPES)) return undefined;
  const stop = /(?<=.{2})[.．。](?: |(?=\p{Script=Han}))/u.exec(line.slice(0, match.index));
  const start = stop === null ? 0 : stop.index + stop[0].length;
  const after = segments(line, match.index + match[0].length).filter(({ text }) => /\p{L}/u.test(text) && !isEdition(text));
  const container = after[0]?.text
    .replace(/^(?:\/\/|in:? )/iu, '')
    .replace(PLACE, '')
    .replace(/^\p{L}{2,12}[：:] ?(?=\p{L})/u, '')
    .replace(/ ?[,，]? ?(?:19|20)\d\d.*$/u, '')
    .trim();
  return {
    authors: people(stop === null ? '' : line.slice(0, stop.index)),
    title: line.slice(start, match.index).trim(),
    ...(container === undefined || container === '' ? {} : { container }),
    mark,
    titleStart: start,
    titleEnd: match.index,
    by: 'marked',
  };
}

/** `Name, "Title," Venue, 2020.` */
function quoted(line: string): WorkPieces | undefined {
  const open = line.search(/["“]/u);
  if (open < 0 || open > 160) return undefined;
  const close = line.slice(open + 1).search(line.charAt(open) === '“' ? /”/u : /"/u) + open + 1;
  if (close <= open) return undefined;
  const head = line.slice(0, open).trim();
  const words = line.slice(open + 1, close).trim();
  const isHead = head === '' || /[,，.:：]$/u.test(head) || BRACKETED_DATE.test(head);
  // Words that a sentence goes on with, or that are sentences themselves, are quoted, not titled.
  if (
    /^ ?(?:is|are|was|were|has|have|had|means?|meant|refers?|and|or|but)\b/u.test(line.slice(close + 1)) ||
    /[.;] \p{Lu}.*[.;]$/u.test(words) ||
    (/^ \p{Ll}/u.test(line.slice(close + 1)) && words.split(' ').length <= 2)
  )
    return undefined;
  if (words.length > QUOTE_LIMIT) return undefined;
  if (!isHead || words.length < (BRACKETED_DATE.test(head) ? 3 : 8) || /\p{Script=Han}/u.test(head.slice(0, 4))) return undefined;
  const rest = segments(line, close + 1);
  const container = venueOf(rest.slice(0, 3));
  return {
    authors: people(head.replace(/[,，.:：]$/u, '').replace(BRACKETED_DATE, '')),
    title: words.replace(/[,.，。]$/u, ''),
    ...(container === undefined ? {} : { container }),
    titleStart: open,
    titleEnd: close + 1,
    by: 'marked',
  };
}

/** `Name, A., & Name, B. (2020). Title. Venue, 12(3).` and `A Name and B Name. 2020. Title. Venue.` */
function dated(line: string): WorkPieces | undefined {
  const year =
    /[.,]? ?\((?:(?:\d{1,2} )?\p{Lu}\p{Ll}{2,8}\.? (?:\d{1,2}, )?)?(?:19|20)\d\d[a-z]?(?:, [^)]{1,24})?\)(?: \[[^\]]{1,40}\])?(?:[.,:] (?=\S)| (?=\p{Lu}\p{L}+ \p{L}))/u.exec(
      line,
    ) ?? /(?<=\p{L}[.)]?)\. (?:19|20)\d\d[a-z]?\. (?=\p{Lu})/u.exec(line);
  if (year === null || (year.index > 0 && year.index < 3) || year.index > 240) return undefined;
  const head = line.slice(0, year.index);
  const start = year.index + year[0].length;
  const pieces = segments(line, start);
  const printed = /[,]/u.test(year[0].trimEnd().slice(-1)) ? placed(line, pieces, head) : undefined;
  if (printed !== undefined) return printed;
  const stop = pieces.findIndex(({ mark, text }) => /[.。]/u.test(mark) || /[?!]$/u.test(text));
  const last = pieces[stop < 0 ? pieces.length - 1 : stop];
  if (last === undefined || head.split(' ').length > 40) return undefined;
  const container = venueOf(pieces.slice(stop + 1, stop + 3));
  return {
    authors: people(head),
    title: line.slice(start, last.end),
    ...(container === undefined ? {} : { container }),
    titleStart: start,
    titleEnd: last.end,
    by: 'marked',
  };
}

/** `Name (2013), Title, Place: Publisher`: commas part all of it. */
function placed(line: string, pieces: readonly Segment[], head: string): WorkPieces | undefined {
  const place = pieces.findIndex(({ text }) => PLACE.test(text));
  if (place <= 0) return undefined;
  // Sebastopol, CA: the state stands before the colon, the town before it.
  const town = pieces[place - 1];
  const first = place > 1 && town !== undefined && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(town.text) ? place - 1 : place;
  const [start, end, publisher] = [pieces[0]?.start, pieces[first - 1]?.end, pieces[place]?.text.replace(PLACE, '')];
  if (start === undefined || end === undefined || publisher === undefined) return undefined;
  return { authors: people(head), title: line.slice(start, end), container: publisher, titleStart: start, titleEnd: end, by: 'marked' };
}
