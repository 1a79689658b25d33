/** What a marker after its statement supports: the chain of clauses back to where another statement, source or lead-in begins. */
import type { ClauseRange } from '../../clauses.ts';
import {
  ANONYMOUS,
  GOES_ON,
  JOINER,
  JOINER_EN,
  LEADS_IN,
  LEADS_IN_EN,
  POINTS_BACK,
  SETS_SCENE,
  SPEAKS_INSIDE,
  SPEAKS_LAST,
  SPOKE_EN,
  TURNS,
} from '../../lexicon/citing.ts';
import { areParallel, isChinese, pieceAt, piecesOf } from './pieces.ts';
import type { Region } from './region.ts';

/** @param before – end of what an earlier marker supports. */
export function backward(region: Region, before: number): { readonly start: number; readonly end: number } {
  const { text, at } = region;
  const afterStop = /[。！？.!?…]["”’」』）)]*\s*$/u.test(text.slice(region.start, at));
  const own = piecesOf({ ...region, start: before });
  const last = pieceAt(own, at);
  const end = Math.min(at, region.end);
  if (!isChinese(text.slice(region.start, region.end))) return { start: englishStart(text, own, last, afterStop, before), end };
  const start = afterStop ? wholeStart(text, own, last) : (namedStart(text, own, last) ?? chainStart(text, own, last));
  return { start: Math.min(end, withoutJoiner(text, start, end)), end };
}

/** Back over the clauses that state one thing together. */
function chainStart(text: string, pieces: readonly ClauseRange[], last: number): number {
  let index = last;
  for (; index > 0; index -= 1) {
    const piece = pieces[index];
    const previous = pieces[index - 1];
    if (piece === undefined || previous === undefined) break;
    const own = text.slice(piece.start, piece.end);
    const earlier = text.slice(previous.start, previous.end);
    if (leadsIn(earlier) || SETS_SCENE.test(earlier)) break;
    const parallel = areParallel(earlier, own);
    if (/[；;]/u.test(previous.mark) && !parallel && !pointsBack(own)) break;
    if (/[：:]/u.test(previous.mark) && !/(?:是|为|包括|如下|分为|有|即)$/u.test(earlier)) break;
    if (/—/u.test(previous.mark)) continue;
    if (TURNS.test(own) && !parallel && !isSecondHalf(earlier, own)) break;
    if (SPEAKS_INSIDE.test(own) && !GOES_ON.test(own) && !parallel) break;
  }
  return pieces[index]?.start ?? 0;
}

/** Behind a source named in words all of its part of the sentence belongs together. */
function namedStart(text: string, pieces: readonly ClauseRange[], last: number): number | undefined {
  for (let index = last - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    const next = pieces[index + 1];
    if (piece === undefined || next === undefined) return undefined;
    if (/[；;]/u.test(piece.mark) && !pointsBack(text.slice(next.start, next.end))) return undefined;
    const words = text.slice(piece.start, piece.end);
    if (leadsIn(words)) return ANONYMOUS.test(words) ? undefined : next.start;
  }
  return undefined;
}

/** After the full stop a marker supports the whole sentence, its lead-in apart. */
function wholeStart(text: string, pieces: readonly ClauseRange[], last: number): number {
  const led = pieces.findLastIndex((piece, index) => index < last && leadsIn(text.slice(piece.start, piece.end)));
  return pieces[led + 1]?.start ?? 0;
}

function englishStart(text: string, pieces: readonly ClauseRange[], last: number, afterStop: boolean, before: number): number {
  const led = pieces.findLastIndex(
    (piece, index) =>
      index < last && (LEADS_IN_EN.test(text.slice(piece.start, piece.end)) || SPOKE_EN.test(text.slice(piece.start, piece.end))),
  );
  const parted = afterStop ? -1 : pieces.findLastIndex((piece, index) => index < last && /[;；]/u.test(piece.mark));
  const start = pieces[Math.max(led, parted) + 1]?.start ?? before;
  const joiner = JOINER_EN.exec(text.slice(start))?.[0].length ?? 0;
  return start + joiner;
}

/** Names the source of what follows: 据…, …指出. */
export function leadsIn(clause: string): boolean {
  // A clause with values of its own states something itself.
  if (/\d(?:%|亿|万|倍)/u.test(clause)) return false;
  return LEADS_IN.test(clause) || (SPEAKS_LAST.test(clause) && clause.length <= 60 && !POINTS_BACK.test(clause));
}

/** Goes on with what stood before the semicolon: its reason, its sum, one of the two. */
function pointsBack(clause: string): boolean {
  return POINTS_BACK.test(clause) || /^(?:因为|即|也就是|换言之)|二者|两者|前者|后者/u.test(clause);
}

/** 虽然…，但…; …，而…也…: the second half of one statement. */
function isSecondHalf(earlier: string, own: string): boolean {
  return (/^(?:但|却|然而)/u.test(own) && /虽|尽管|固然/u.test(earlier)) || (/^而/u.test(own) && own.includes('也'));
}

function withoutJoiner(text: string, start: number, end: number): number {
  const own = text.slice(start, end);
  const joiner = JOINER.exec(own)?.[0].length ?? 0;
  return start + joiner;
}
