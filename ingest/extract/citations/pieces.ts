/** A sentence's clauses as the reader of markers needs them, and what relates one to another. */
import { clauses, type ClauseRange } from '../../clauses.ts';
import type { Region } from './region.ts';

/** Clauses of the region, in offsets of the sentence. */
export function piecesOf({ text, start, end }: Region): readonly ClauseRange[] {
  return clauses(text.slice(start, end)).map((clause) => ({ start: clause.start + start, end: clause.end + start, mark: clause.mark }));
}

/** Index of the clause in which a place stands, its closing mark included. */
export function pieceAt(pieces: readonly ClauseRange[], at: number): number {
  return Math.max(
    0,
    pieces.findLastIndex((piece) => piece.start < at),
  );
}

export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Two clauses that say the same kind of thing of two subjects: like words, or values in the same unit. */
export function areParallel(a: string, b: string): boolean {
  const units = [a, b].map(
    (text) =>
      /[\d一二三四五六七八九十百千万亿][\s多余]*(?<unit>%|个百分点|倍|万亿|[亿万千](?=$|[^\d])|美元|元|人|家|个|次|台|年)[^\d]{0,6}$/u.exec(
        text,
      )?.groups?.['unit'],
  );
  if (units[0] !== undefined && units[0] === units[1]) return true;
  return likeness(a, b) >= 0.4;
}

/** Dice coefficient of the pairs of characters. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
  const [left, right] = [pairs(a), pairs(b)];
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}
