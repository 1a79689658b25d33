/** A name found in a line of text, before it gets its span in the document. */
import type { EntityType } from '#graph/model/document-graph.ts';
import { idForm } from '../../lexicon/names.ts';

export interface Found {
  readonly start: number;
  readonly end: number;
  /** Canonical name. */
  readonly name: string;
  readonly type: EntityType;
  /** Known names in other languages and short forms. */
  readonly aliases: readonly string[];
  readonly by: 'lexicon' | 'pattern' | 'definition';
  /** What the entity's id is made of, where that is not read off name and aliases. */
  readonly key?: string;
}

/** The form that every mention of the same thing makes its id of; what only the text knows keeps the name it has there. */
export function keyOf({ key, by, name, aliases }: Found): string {
  return key ?? (by === 'lexicon' ? idForm(name, aliases) : name);
}

/** Those that touch a stretch, of names that are in order and do not overlap. */
export function touching(found: readonly Found[], start: number, end: number): readonly Found[] {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.end ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let past = low;
  while (past < found.length && (found[past]?.start ?? 0) <= end) past += 1;
  return found.slice(low, past);
}

/** Those that overlap none kept before them; earlier lists win, within a list the longer. Sorted by place. */
export function withoutOverlaps(...lists: readonly (readonly Found[])[]): readonly Found[] {
  const all = lists.flat();
  // Most lines hold no name or one.
  if (all.length < 2) return all;
  const kept: Found[] = [];
  const taken = new Uint8Array(all.reduce((most, { end }) => Math.max(most, end), 0));
  for (const list of lists) {
    for (const found of list.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
      if (!isFree(taken, found)) continue;
      kept.push(found);
      taken.fill(1, found.start, found.end);
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isFree(taken: Uint8Array, { start, end }: Found): boolean {
  for (let at = start; at < end; at += 1) if (taken[at] === 1) return false;
  return true;
}
