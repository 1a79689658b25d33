/** A bibliographic line of commas and stops only: how many of its first pieces are names, where its title ends. */
import { BODY } from '../../lexicon/bibliography.ts';
import { isInitials, isPerson, isSurname, people, withoutBracket } from './people.ts';
import { segments, type Segment } from './segments.ts';
import { isDated, isLocator, isVenue, titleEnd, venueOf } from './tail.ts';
import { NO_PIECES, type WorkPieces } from './work-pieces.ts';

/** @param from – `title` where the names stand before the line and were read already. */
export function plainPieces(line: string, from: 'names' | 'title' = 'names'): WorkPieces {
  const pieces = segments(line);
  const first = from === 'title' ? 0 : namesEnd(pieces);
  const start = pieces[first]?.start;
  if (start === undefined) return NO_PIECES;
  const last = titleEnd(pieces, first);
  const end = pieces[last - 1]?.end ?? line.length;
  const container = venueOf(pieces.slice(last));
  const title = line.slice(start, end).trim();
  if (isDated(title) || isLocator(title)) return NO_PIECES;
  return {
    authors: first === 0 ? [] : people(line.slice(0, pieces[first - 1]?.end ?? 0)),
    title,
    ...(container === undefined ? {} : { container }),
    titleStart: start,
    titleEnd: end,
    by: 'plain',
  };
}

/** Number of pieces that name authors; something that can be a title must follow. */
function namesEnd(pieces: readonly Segment[]): number {
  let count = 0;
  while (count < pieces.length && pieces.slice(count + 1).some(isTitle)) {
    const piece = pieces[count];
    const next = pieces[count + 1];
    if (piece === undefined) break;
    if (isSurname(piece.text) && next !== undefined && (isInitials(next.text) || (count === 0 && isSecondName(pieces)))) {
      count += 2;
      if (/[.。]/u.test(next.mark)) break;
      continue;
    }
    if (isEditors(piece.text)) {
      count += 1;
      break;
    }
    if (!isName(piece.text, count)) break;
    count += 1;
    // A full stop closes the names; a body stands alone.
    if (/[.。]/u.test(piece.mark) || (!isPersons(piece.text) && !/ [A-Z]{1,3}$/u.test(piece.text))) break;
  }
  return pieces.slice(count).some(isTitle) ? count : 0;
}

/** `Koch, Bernard, Title …`: both single words, and a title with more words behind. */
function isSecondName(pieces: readonly Segment[]): boolean {
  const [, given, next] = pieces;
  return (
    given !== undefined &&
    next !== undefined &&
    /^(?:and )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{L}*\.?){0,2}$/u.test(given.text) &&
    !BODY.test(given.text) &&
    (next.text.split(' ').length >= 2 || next.mark !== '')
  );
}

function isName(piece: string, index: number): boolean {
  if (isPersons(piece)) return true;
  if (/^\p{Lu}[\p{L}'’-]+(?: \p{Lu}){1,3}$/u.test(piece)) return true;
  return index === 0 && isBody(piece);
}

/** One person or two: `Frey and Osborne`, `Xu Guo and Yiqiang Chen`. */
function isPersons(piece: string): boolean {
  return piece
    .split(/ (?:and|&) /u)
    .every((name) => isPerson(name) || (/ (?:and|&) /u.test(piece) && isSurname(name)) || (/^and /u.test(name) && isPerson(name.slice(4))));
}

/** A body's name: few words, each with a capital, no sentence. */
function isBody(piece: string): boolean {
  if (/[?!:："“]/u.test(piece)) return false;
  if (/\p{Script=Han}/u.test(piece)) return piece.length <= 24 && !/[的了是]/u.test(piece) && !/\d/u.test(piece);
  const words = withoutBracket(piece).split(' ');
  return (
    words.length <= 8 &&
    !/\d/u.test(piece) &&
    words.every((word) => /^(?:of|the|and|for|&|de|on|in|at)$/u.test(word) || /^\p{Lu}/u.test(word) || /^[a-z]\p{Lu}/u.test(word))
  );
}

function isEditors(text: string): boolean {
  return /^(?:eds?|编|主编|编著)\.?$/iu.test(text);
}

function isTitle({ text }: Segment): boolean {
  return !isEditors(text) && !isDated(text) && !isLocator(text) && !isVenue(text) && /\p{L}{2}/u.test(text) && !/^[([]/u.test(text);
}
