/** Where words stand in the texts of a page, as search compares them: width, case and traditional characters aside. */
import { fold, folded, unfold, type Folded } from '#graph/search/fold.ts';

export interface TextHit {
  /** Index of the text. */
  readonly at: number;
  /** Offsets in it as printed, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface TextFinder {
  /** In order. @param limit – hits that are looked for at most. */
  find(query: string, limit: number): readonly TextHit[];
}

/** @param texts – folded when first looked at, so that opening the box costs nothing. */
export function textFinder(texts: readonly string[]): TextFinder {
  let known: readonly Folded[] | undefined;
  return {
    find(query, limit) {
      const wanted = fold(query).trim();
      if (wanted === '') return [];
      known ??= texts.map(folded);
      const hits: TextHit[] = [];
      for (const [at, text] of known.entries()) {
        for (let from = text.text.indexOf(wanted); from >= 0; from = text.text.indexOf(wanted, from + wanted.length)) {
          if (hits.length >= limit) return hits;
          const [start, end] = unfold(text, from, from + wanted.length);
          hits.push({ at, start, end });
        }
      }
      return hits;
    },
  };
}
