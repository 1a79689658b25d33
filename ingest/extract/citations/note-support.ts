/** What an explanatory note is about: the noun phrase before it, or the statement it closes. */
import { backward } from './backward.ts';
import { pieceAt, piecesOf } from './pieces.ts';
import type { Region } from './region.ts';

export function noteSupport(region: Region, before: number): { readonly start: number; readonly end: number } {
  const { text, at } = region;
  const pieces = piecesOf({ ...region, start: before });
  const piece = pieces[pieceAt(pieces, at)];
  if (piece === undefined || at >= piece.end) return backward(region, before);
  const left = text.slice(piece.start, at);
  const near = left.slice(-40);
  // In the middle of a clause: a counted noun takes the clause with it, any other is explained by itself.
  if (/\d ?\p{Script=Han}{0,3}$/u.test(near)) return { start: piece.start, end: at };
  const latin =
    left.length - near.length + Math.max(0, near.search(/(?<![A-Za-z\d .+-])[A-Za-z][A-Za-z\d .+-]{0,30}\p{Script=Han}{0,8}$/u));
  const after = Math.max(...['的', '、', '和', '对', '为'].map((sign) => lastEnd(left, sign)));
  const start = Math.max(latin, after);
  return { start: piece.start + (at - piece.start - start >= 2 ? start : 0), end: at };
}

function lastEnd(text: string, sign: string): number {
  const index = text.lastIndexOf(sign);
  return index < 0 ? 0 : index + sign.length;
}
