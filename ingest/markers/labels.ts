/** What a marker says: the labels it names, and whether they can be meant. */
import type { Span } from '#graph/model/span.ts';

export interface MarkerMatch {
  /** One marker may name several references: each is printed somewhere inside it. */
  readonly labels: readonly { readonly label: string; readonly span: Span }[];
  /** Half-open range of the readable text, with what joins it to a marker before it (`,` in `[57],[58]`). */
  readonly start: number;
  readonly end: number;
  /** out: no word of the sentence. name: one where a noun is wanted. words: always, as `Roe (2020)`. */
  readonly reads: 'out' | 'name' | 'words';
}

/** `13`, `5, 7`, `3-6`: source of a regular expression. */
export const NUMBERS = String.raw`\d{1,4}(?:\s?[-–—~～,，、;；]\s?\d{1,4}){0,20}`;

/** A number, several or a range and nothing else, with or without brackets. */
export const ONLY_NUMBERS = new RegExp(`^[[［【(（]?(?<list>${NUMBERS})[\\]］】)）]?$`, 'u');

const WIDEST_RANGE = 60;

/** `3-6` → 3, 4, 5, 6. */
export function labelsIn(list: string): readonly string[] {
  return list.split(/\s?[,，、;；]\s?/u).flatMap((part) => {
    const [from = '', to] = part.split(/\s?[-–—~～]\s?/u);
    if (to === undefined) return [from];
    const [low, high] = [Number(from), Number(to)];
    return high < low || high - low > WIDEST_RANGE ? [from, to] : Array.from({ length: high - low + 1 }, (_, index) => String(low + index));
  });
}

/** Whether a label is a number: a name counts only where a list is announced. */
export function isNumber(label: string): boolean {
  return /^\d+$/u.test(label);
}

export function isPlausible(label: string, known: ReadonlySet<string>): boolean {
  if (known.size === 0) return false;
  if (known.has(label)) return true;
  // Not defined but in reach of the list: a marker that lost its definition, to be reported as such.
  const highest = highestOf(known);
  return highest > 0 && Number(label) > 0 && Number(label) <= highest + 20;
}

/** Asked for at every marker of a document, counted once. */
const HIGHEST = new WeakMap<ReadonlySet<string>, number>();

function highestOf(known: ReadonlySet<string>): number {
  const met = HIGHEST.get(known);
  if (met !== undefined) return met;
  let highest = 0;
  for (const label of known) if (Number(label) > highest) highest = Number(label);
  HIGHEST.set(known, highest);
  return highest;
}
