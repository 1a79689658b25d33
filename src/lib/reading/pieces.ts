/** A stretch of a document cut into pieces of plain text, with what stands on each: marked words, figures, markers. */
import { hiddenMarks } from './hidden-marks.ts';

/** Something that covers a half-open stretch of the document's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Readable text and the stretches over it, outermost first. */
export interface Piece<S extends Stretch> {
  readonly text: string;
  readonly over: readonly S[];
}

/**
 * The pieces of `raw`, which begins at offset `base` of the document. Mark-up is left out, every other character is kept in order;
 * stretches may nest and cross.
 */
export function pieces<S extends Stretch>(raw: string, base: number, stretches: readonly S[]): readonly Piece<S>[] {
  const end = base + raw.length;
  const inside = stretches
    .filter((stretch) => stretch.start < end && stretch.end > base && stretch.start < stretch.end)
    .sort(outermostFirst);
  const cuts = new Set([base, end]);
  for (const stretch of inside) {
    cuts.add(Math.max(base, stretch.start));
    cuts.add(Math.min(end, stretch.end));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  const hidden = hiddenMarks(raw);
  const found: Piece<S>[] = [];
  for (const [index, from] of ordered.entries()) {
    const to = ordered[index + 1];
    if (to === undefined) break;
    const text = visible(raw, hidden, from - base, to - base);
    if (text) found.push({ text, over: inside.filter((stretch) => stretch.start <= from && to <= stretch.end) });
  }
  return found;
}

/** The readable text of `raw`: what its pieces say together. */
export function readableText(raw: string): string {
  return visible(raw, hiddenMarks(raw), 0, raw.length);
}

function visible(raw: string, hidden: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) if (!hidden[at]) text += raw.charAt(at);
  return text.replace(/\s+/g, ' ');
}

function outermostFirst(a: Stretch, b: Stretch): number {
  return a.start - b.start || b.end - a.end;
}
