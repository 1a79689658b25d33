/** Readable text over the document: cut, joined and mapped back without ever computing an offset anew. */
import type { Span } from '#graph/model/span.ts';
import type { Readable } from './types.ts';

export const NOTHING: Readable = { text: '', offsets: [], ends: [] };

/** The document span of `readable.text.slice(start, end)`; an empty range stands at the character it precedes. */
export function spanOf(readable: Readable, start: number, end: number): Span {
  const last = readable.ends.at(-1) ?? 0;
  const from = readable.offsets[start] ?? last;
  return { start: from, end: end > start ? (readable.ends[end - 1] ?? last) : from };
}

export function sliced(readable: Readable, start: number, end: number = readable.text.length): Readable {
  return { text: readable.text.slice(start, end), offsets: readable.offsets.slice(start, end), ends: readable.ends.slice(start, end) };
}

/** Without the given ranges, which are in order and do not overlap. */
export function without(readable: Readable, ranges: readonly { readonly start: number; readonly end: number }[]): Readable {
  if (ranges.length === 0) return readable;
  const kept: Readable[] = [];
  let at = 0;
  for (const range of ranges) {
    kept.push(sliced(readable, at, range.start));
    at = range.end;
  }
  kept.push(sliced(readable, at));
  return joined(kept);
}

export function joined(parts: readonly Readable[]): Readable {
  return {
    text: parts.map((part) => part.text).join(''),
    offsets: parts.flatMap((part) => part.offsets),
    ends: parts.flatMap((part) => part.ends),
  };
}

/** Without blanks at both ends. */
export function trimmed(readable: Readable): Readable {
  const start = readable.text.length - readable.text.trimStart().length;
  return sliced(readable, start, Math.max(start, readable.text.trimEnd().length));
}

/** Text that stands in the document as it is. */
export function verbatim(text: string, offset: number): Readable {
  const offsets = Array.from({ length: text.length }, (_, index) => offset + index);
  return { text, offsets, ends: offsets.map((each) => each + 1) };
}

/** Index into `readable.text` of the first character at or after a document offset. */
export function indexAt(readable: Readable, offset: number): number {
  let low = 0;
  let high = readable.offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readable.offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
