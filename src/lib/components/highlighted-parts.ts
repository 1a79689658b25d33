/** A text cut where found words begin and end. */
import type { Highlight } from '#graph/model/answers.ts';

export interface HighlightedPart {
  readonly text: string;
  readonly found: boolean;
}

/** Parts that together say `text`; highlights may overlap, touch or reach past the end. */
export function highlightedParts(text: string, highlights: readonly Highlight[]): readonly HighlightedPart[] {
  const parts: HighlightedPart[] = [];
  let at = 0;
  for (const [start, end] of [...highlights].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(at, start);
    const to = Math.min(text.length, end);
    if (from >= to) continue;
    if (from > at) parts.push({ text: text.slice(at, from), found: false });
    parts.push({ text: text.slice(from, to), found: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), found: false });
  return parts;
}
