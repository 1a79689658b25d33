/** What follows a title: venue, publisher, date, volume, pages. */
import { BODY, CONFERENCE, JOURNAL, NEWSPAPER, PREPRINT, PRESS, WEB_WORDS } from '../../lexicon/bibliography.ts';
import { dates } from './dates.ts';
import type { Segment } from './segments.ts';

/** The piece holds nothing but a date, with a few words to it: `July 2023`, `compiled January 2026`, `2025 guidance`. */
export function isDated(piece: string): boolean {
  const [first] = dates(piece);
  if (first === undefined) return /^(?:n\.d|forthcoming|in press|various dates|无日期|日期不详)\.?$/iu.test(piece);
  const rest = `${piece.slice(0, first.start)} ${piece.slice(first.end)}`.replace(/[().,;[\]-]/gu, ' ').trim();
  // An article belongs to a title: The harbours of 1929.
  if (/^(?:the|an?)\b/iu.test(rest)) return false;
  return (
    rest === '' ||
    (!/\p{Script=Han}/u.test(rest) &&
      rest.split(/\s+/u).length <= 3 &&
      !/\p{Lu}{2,}|\p{Lu}\p{Ll}+ \p{Lu}/u.test(rest) &&
      piece.length <= 40)
  );
}

/** `12(3)`, `pp. 4–9`, `vol. 3`, `第12期`, `1-5`: short, begins with a number or a word for one, holds no other word. */
export function isLocator(piece: string): boolean {
  if (piece.length > 28 || !/^(?:第?\d|(?:vol|no|pp?|issue|art|article|chap|ch)\b)/iu.test(piece)) return false;
  const words = piece.replace(/\b(?:vol|no|pp?|issue|art|article|chap|ch|suppl|e)\b\.?|[第卷期页辑]/giu, '');
  return !/\p{L}{2}/u.test(words) && /\d/u.test(words);
}

/** `2nd ed.`, `第9版`, `修订版`: which printing of the work. */
export function isEdition(piece: string): boolean {
  return /^(?:(?:\d{1,2}(?:st|nd|rd|th)|revised|rev|new|first|second|third|fourth|fifth) ed(?:ition|n)?|ed(?:ition)? \d{1,2}|第?[\d一二三四五六七八九十]{1,3}版|修订版|增订版)\.?$/iu.test(
    piece,
  );
}

/** Names a place of publication by its words, or by letters alone: `IMF`, `RAND 2023`. */
export function isVenue(piece: string): boolean {
  const bare = piece.replace(/ ?(?:19|20)\d\d$/u, '').replace(/^in:? /iu, '');
  if (bare === '' || bare.split(' ').length > 12 || bare.length > 120) return false;
  if (/^\p{Lu}{2,6}(?: \p{Lu}[\p{Lu}&]{1,5})?$/u.test(bare)) return true;
  return (
    [JOURNAL, CONFERENCE, PRESS, PREPRINT, NEWSPAPER, WEB_WORDS].some((words) => words.test(bare)) || /\b(?:working )?papers?$/iu.test(bare)
  );
}

/** After a full stop a line of names is a venue even where no table knows it. */
export function isNamedVenue(piece: string): boolean {
  if (isVenue(piece)) return true;
  if (/['’?!:]/u.test(piece) || /\p{Script=Han}/u.test(piece)) return false;
  const words = piece.split(' ');
  return words.length <= 6 && words.every((word) => /^(?:of|the|and|in|on|for|&)$/u.test(word) || /^\p{Lu}/u.test(word));
}

/** Index of the first piece that no longer belongs to the title. @param from – index of the title's first piece. */
export function titleEnd(pieces: readonly Segment[], from: number): number {
  let end = pieces.length;
  while (end > from + 1) {
    const piece = pieces[end - 1];
    const before = pieces[end - 2];
    if (piece === undefined || before === undefined) break;
    const bare = piece.text.replace(/^\(|\)$/gu, '');
    const afterStop = /[.。．?]/u.test(before.mark) || /[?!]$/u.test(before.text);
    const goes =
      isDated(bare) ||
      isLocator(bare) ||
      isEdition(bare) ||
      isVenue(bare) ||
      (afterStop && (isNamedVenue(bare) || isFollowed(pieces, end, bare))) ||
      /^\(.*\)$/u.test(piece.text) ||
      /^(?:source|available at|url|doi|来源|online|adjusted|values)\b.{0,60}:?$/iu.test(piece.text);
    if (!goes) break;
    end -= 1;
  }
  return end;
}

/** A piece after a stop with a volume or year behind it: a journal that is not in the tables. */
function isFollowed(pieces: readonly Segment[], end: number, bare: string): boolean {
  const next = pieces[end];
  return next !== undefined && /^\d/u.test(next.text) && !/['’?!]/u.test(bare) && bare.split(' ').length <= 7;
}

/** `New York: Springer`: where a publisher sits. */
export const PLACE = /^\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2}: (?=\p{Lu})/u;

/** The venue among the pieces after a title. */
export function venueOf(pieces: readonly Segment[]): string | undefined {
  const named = pieces.find(
    ({ text }) => !isDated(text) && !isLocator(text) && !/^[([]/u.test(text) && (isVenue(text) || isNamedVenue(text) || BODY.test(text)),
  );
  return named?.text
    .replace(/^in:? /iu, '')
    .replace(/,? \(?\d.*$/u, '')
    .replace(PLACE, '')
    .trim();
}
