/** Whether a marker stands on the name of a source, and the stretch after it that the source backs. */
import type { Reference } from '#graph/model/document-graph.ts';
import type { ClauseRange } from '../../clauses.ts';
import {
  LEADS_IN,
  LEADS_IN_EN,
  POINTS_BACK,
  SPEAKS_LATER,
  SPEAKS_NEXT,
  SPEAKS_NEXT_EN,
  SPOKE,
  SPOKE_EN,
  VALUE_NEXT,
  VERB_NEXT_EN,
} from '../../lexicon/citing.ts';
import { backward, leadsIn } from './backward.ts';
import { isChinese, pieceAt, piecesOf } from './pieces.ts';
import type { Region } from './region.ts';

/** @param after – place of the next marker in the region. @returns undefined where the marker looks backward. */
export function forward(
  region: Region,
  before: number,
  after: number,
  references: readonly Reference[],
): { readonly start: number; readonly end: number } | undefined {
  const pieces = piecesOf(region);
  const own = pieceAt(pieces, region.at);
  const start = forwardStart(region, pieces, own, before, references);
  return start === undefined || start >= region.end ? undefined : { start, end: forwardEnd(region, pieces, start, after) };
}

function forwardStart(
  region: Region,
  pieces: readonly ClauseRange[],
  own: number,
  before: number,
  references: readonly Reference[],
): number | undefined {
  const { text, at } = region;
  const piece = pieces[own];
  if (piece === undefined) return undefined;
  const left = text.slice(Math.max(piece.start, before), Math.min(at, piece.end));
  const right = at < piece.end ? text.slice(at, piece.end) : '';
  const following = pieces[own + 1]?.start;
  const chinese = isChinese(left + right);
  if (following !== undefined && /[，,：:]/u.test(piece.mark) && isLeadIn(left, right, chinese)) return following;
  const speaks = (chinese ? SPEAKS_NEXT : SPEAKS_NEXT_EN).exec(right);
  if (speaks !== null) return at + speaks[0].length;
  // Only the stop follows: nothing that the source could speak.
  if (/^[\s.。]*$/u.test(right))
    return following !== undefined && /[，,：:]/u.test(piece.mark) && (SPOKE.test(left) || SPOKE_EN.test(left)) ? following : undefined;
  if (!chinese && /^\sthat\b/u.test(right) && SPOKE_EN.test(left)) return at + 5;
  if (namesSource(left, references)) {
    const later = text.slice(at, region.end).search(SPEAKS_LATER);
    return later > 0 ? at + later : at;
  }
  if (chinese ? VALUE_NEXT.test(right) : VERB_NEXT_EN.test(right) && left.split(' ').length <= 6)
    return backward({ ...region, at }, before).start;
  return undefined;
}

function isLeadIn(left: string, right: string, chinese: boolean): boolean {
  const whole = left + right;
  if (chinese) return LEADS_IN.test(left) && leadsIn(whole) && right.length <= 30;
  return LEADS_IN_EN.test(left) && right.length <= 60;
}

/** Author and year, `et al.`, or the surname of an author of the reference right before the marker. */
function namesSource(left: string, references: readonly Reference[]): boolean {
  const near = left.slice(-40);
  if (/(?:等人?|et al\.?|\p{Lu}\p{L}{1,20}) ?[（(](?:19|20)\d\d[a-z]?[)）] ?$/u.test(near) || /\bet al\.? ?$/u.test(near)) return true;
  const words = new Set(near.split(/[^\p{Script=Latin}]+/u));
  return references.some(({ authors }) => authors.some((author) => surnames(author).some((name) => words.has(name))));
}

function surnames(author: string): readonly string[] {
  const words = author.split(/[\s,]+/u).filter((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word));
  return author.includes(',') ? words.slice(0, 1) : words.slice(-1);
}

/** To the end of the sentence, but not into another source's part: `；` ends it unless what follows goes into it. */
function forwardEnd(region: Region, pieces: readonly ClauseRange[], start: number, after: number): number {
  const { text, end } = region;
  const from = pieceAt(pieces, start + 1);
  for (let index = from; index < pieces.length; index += 1) {
    const piece = pieces[index];
    const next = pieces[index + 1];
    if (piece === undefined || next === undefined) break;
    const words = text.slice(next.start, next.end);
    if (leadsIn(words) || LEADS_IN_EN.test(words)) return piece.end;
    if (after < end && next.start < after && after <= next.end + 1) return piece.end;
    if (/[；;]/u.test(piece.mark) && !/^其中/u.test(words) && !POINTS_BACK.test(words)) return piece.end;
  }
  return pieces.at(-1)?.end ?? end;
}
