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
  const found: Segment[] = [];
  let start = from;
  for (let at = from; at < text.length; at += 1) {
    const closer = closers.get(at);
    if (closer !== undefined) {
      at = closer;
      continue;
    }
    if (!parts(text, at)) continue;
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
  if (char === ',' || char === ';') return !/\d/u.test(next) || !/\d/u.test(text.charAt(at - 1));
  if (char !== '.' && char !== '．') return false;
  if (next !== '' && !/[\s,\p{Script=Han}《“"(]/u.test(next)) return false;
  if (next === ',') return false;
  const word = /[\p{L}\d.]{0,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  return !/^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|vs|vol|no|pp|ed|eds|proc|al|inc|ltd|co|corp|st|dr|jr|sr|univ|dept|int|conf|trans|nat|rev)$/iu.test(
    word,
  );
}

function push(found: Segment[], text: string, start: number, end: number, mark: string): void {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = from + raw.trim().length;
  if (to > from) found.push({ text: text.slice(from, to), start: from, end: to, mark });
}
