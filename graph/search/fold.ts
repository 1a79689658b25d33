/** Text as search compares it: NFKC, lower case, traditional Chinese as simplified, every white space one space; with the way back to the printed text. */
import { simplified } from './simplified.ts';

export interface Folded {
  readonly text: string;
  /** `offsets[i]` = offset in the printed text of the character that gave `text[i]`; one more at the end: its length. */
  readonly offsets: readonly number[];
}

/** A character with the marks that combine with it: they are normalised together. */
const CLUSTER = /[\s\S]\p{M}*/gu;
/** Nothing to fold: lower-case ASCII without marks, and Han. */
const PLAIN = /^[ -@[-~\u4E00-\u9FFF，。、；：]*$/u;

export function folded(text: string): Folded {
  if (PLAIN.test(text) && !/[A-Z]/u.test(text))
    return { text: simplified(text), offsets: Array.from({ length: text.length + 1 }, (_, at) => at) };
  let result = '';
  const offsets: number[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const part = foldedCluster(match[0]);
    for (let at = 0; at < part.length; at += 1) offsets.push(match.index);
    result += part;
  }
  offsets.push(text.length);
  return { text: result, offsets };
}

/** The folded text alone. */
export function fold(text: string): string {
  return PLAIN.test(text) && !/[A-Z]/u.test(text) ? simplified(text) : text.replace(CLUSTER, foldedCluster);
}

/** A range of the folded text as a range of the printed one; whole printed characters. */
export function unfold({ offsets }: Folded, start: number, end: number): readonly [number, number] {
  const last = offsets[end - 1] ?? 0;
  let after = end;
  // One printed character may give several folded ones (㎏, ﬁ): the range ends where the next printed one begins.
  while (after < offsets.length && (offsets[after] ?? 0) <= last) after += 1;
  return [offsets[start] ?? 0, offsets[after] ?? offsets.at(-1) ?? 0];
}

function foldedCluster(cluster: string): string {
  return /^\s/u.test(cluster) ? ' ' : simplified(cluster.normalize('NFKC').toLowerCase());
}
