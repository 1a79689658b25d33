/** A stretch of a document's text, by offsets that are given once and never recomputed. */
import { z } from 'zod';

export const Span = z
  .object({
    /** 0-based UTF-16 offset into `document.text`, inclusive. */
    start: z.number().int().nonnegative(),
    /** 0-based UTF-16 offset into `document.text`, exclusive. */
    end: z.number().int().nonnegative(),
    /** 1-based page on which it begins; only for formats that have pages. */
    page: z.number().int().positive().optional(),
  })
  .readonly();
export type Span = z.infer<typeof Span>;

/** The words a span covers, as the document prints them. */
export function quoteAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Number of UTF-16 units that both spans cover; 0 where they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `outer` covers all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
