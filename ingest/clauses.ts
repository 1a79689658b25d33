/** A sentence cut at its commas, semicolons and colons, never inside brackets, quotes or numbers. */

import { pairing, type PairedSigns } from './brackets.ts';

export interface ClauseRange {
  readonly start: number;
  /** Just past the clause's last character, its closing mark left out. */
  readonly end: number;
  /** The mark that closes it: `，`, `；`, `：`, `。`, `,` …; empty at the end of a sentence without one. */
  readonly mark: string;
}

const PAIRS = new Map([['（', '）'], ['(', ')'], ['《', '》'], ['「', '」'], ['『', '』'], ['“', '”'], ['‘', '’'], ['[', ']'], ['【', '】']]); // prettier-ignore
const MARK = /[，；：。！？,;:!?—]/u;

/** Ranges in order, without blanks at their ends; what lies between two is mark and blank. */
export function clauses(text: string): readonly ClauseRange[] {
  const closers = partners(text);
  const found: ClauseRange[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const partner = closers.get(at);
    if (partner !== undefined) {
      at = partner;
      continue;
    }
    const char = text.charAt(at);
    if (!MARK.test(char) || !isMark(text, at)) continue;
    const length = char === '—' && text.charAt(at + 1) === '—' ? 2 : 1;
    push(found, text, start, at, text.slice(at, at + length));
    start = at + length;
    at = start - 1;
  }
  push(found, text, start, text.length, '');
  return found;
}

/** Brackets and quotes. */
export const partners: (text: string) => PairedSigns = pairing(PAIRS);

/** A comma or colon between digits belongs to the number; an ASCII mark elsewhere needs a blank or Han after it. */
function isMark(text: string, at: number): boolean {
  const char = text.charAt(at);
  const next = text.charAt(at + 1);
  if (/[,:;]/u.test(char))
    return next === '' || /\s/u.test(next) || (/\p{Script=Han}/u.test(next) && !/\d/u.test(text.charAt(at - 1) + next));
  if (/[!?]/u.test(char)) return next === '' || /\s/u.test(next);
  return char !== '—' || next === '—' || text.charAt(at - 1) === ' ';
}

function push(found: ClauseRange[], text: string, start: number, end: number, mark: string): void {
  const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
  const to = from + text.slice(from, end).trimEnd().length;
  if (to > from) found.push({ start: from, end: to, mark });
}
