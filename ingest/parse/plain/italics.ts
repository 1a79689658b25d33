/** `_The Quiet Harbours_`: italics as text archives write them; the words stay, their signs go. */
import { without } from '../../readable.ts';
import { shiftedBy } from '../../shifts.ts';
import type { InlineMark, Readable } from '../../types.ts';

/** Not inside a name of code: some_long_name. */
const ITALICS = /(?<![\p{L}_])_(?=[^\s_])[^_]{2,300}_(?![\p{L}\p{N}_])/gu;

export function withoutItalics(readable: Readable): { readonly readable: Readable; readonly marks: readonly InlineMark[] } {
  const found = [...readable.text.matchAll(ITALICS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  if (found.length === 0) return { readable, marks: [] };
  const signs = found.flatMap(({ start, end }) => [
    { start, end: start + 1 },
    { start: end - 1, end },
  ]);
  const shift = shiftedBy(signs);
  return {
    readable: without(readable, signs),
    marks: found.map(({ start, end }) => ({ kind: 'emphasis', start: shift(start + 1), end: shift(end - 1) })),
  };
}
