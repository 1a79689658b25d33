/** A bibliographic line cut at the commas and stops that part its pieces. */
import { partners } from '../../clauses.ts';

export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The sign after it: `,` `.` `?` …; empty at the end. */
  readonly mark: string;
}

/** Never inside brackets or quotes; a stop after an initial or an abbreviation parts nothing. */
export function segments(text: string, from = 0): readonly Segment[] {
  const closers = partners(text);
  const namesStop = initialsEnd(text);
  const found: Segment[] = [];
  let start = from;
  for (let at = from; at < text.length; at += 1) {
    const closer = closers.get(at);
    if (closer !== undefined) {
      at = closer;
      continue;
    }
    if (at !== namesStop && !parts(text, at)) continue;
    push(found, text, start, at, text.charAt(at));
    start = at + 1;
  }
  push(found, text, start, text.length, '');
  return found;
}

function parts(text: string, at: number): boolean {
  const char = text.charAt(at);
  const next = text.charAt(at + 1);
  if (/[，。；]/u.test(char)) return true;
  if (char === ',' || char === ';') return (!/\d/u.test(next) || !/\d/u.test(text.charAt(at - 1))) && !isInsideDate(text, at);
  if (char !== '.' && char !== '．') return false;
  if (next !== '' && !/[\s,\p{Script=Han}《“"(]/u.test(next)) return false;
  if (next === ',') return false;
  const word = /[\p{L}\d.]{0,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  return !/^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|vs|vol|no|pp|proc|al|inc|ltd|co|corp|st|dr|jr|sr|univ|dept|int|conf|trans|nat|rev)$/iu.test(word);
}

/** `March 4, 2021`. */
function isInsideDate(text: string, at: number): boolean {
  return (
    /^ ?(?:19|20)\d\d(?!\d)/u.test(text.slice(at + 1, at + 8)) && /\p{Lu}\p{L}{2,8}\.? \d{1,2}$/u.test(text.slice(Math.max(0, at - 14), at))
  );
}

/** The stop after `Roe D M, Poe A`: names with initials behind, then a title of several words, or a shorter one with its year. */
function initialsEnd(text: string): number {
  const match =
    /^(?:\p{Lu}[\p{L}'’-]+ (?:\p{Lu}{1,3}|\p{Lu}(?: \p{Lu}){1,2})(?: Jr)?(?:, (?:and |& )?| and | & )){0,20}\p{Lu}[\p{L}'’-]+ (?:\p{Lu}{1,3}|\p{Lu}(?: \p{Lu}){1,2})(?: Jr)?\. /u.exec(
      text,
    );
  if (match === null) return -1;
  const title = /^[^,.，。]*/u.exec(text.slice(match[0].length))?.[0] ?? '';
  return title.trim().split(' ').length >= 3 || /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text.slice(match[0].length)) ? match[0].length - 2 : -1;
}

function push(found: Segment[], text: string, start: number, end: number, mark: string): void {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = from + raw.trim().length;
  if (to > from) found.push({ text: text.slice(from, to), start: from, end: to, mark });
}
