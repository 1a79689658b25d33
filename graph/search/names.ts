/** Names of entities: by any of their aliases exactly, by a part of them, and fuzzily as one types. */
import Fuse from 'fuse.js';
import { fold } from './fold.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface NameHit<T> {
  readonly item: T;
  /** 3 = the whole name, 2 = its beginning, 1 = a part, below 1 = fuzzy. */
  readonly score: number;
  /** The name or alias that was met. */
  readonly met: string;
  readonly fuzzy: boolean;
}

export interface NameIndex<T extends Named> {
  /** Entities that bear the folded name, by their name or an alias. */
  bearers(name: string): readonly T[];
  /** Whole, beginning and part first; fuzzy ones only where those are none. Ties in the order given. */
  find(query: string): readonly NameHit<T>[];
}

/** Below this a fuzzy hit is closer to a guess. 0 = equal, 1 = nothing in common. */
const FUZZY_THRESHOLD = 0.34;
const FUZZY_MIN_LENGTH = 3;

export function nameIndex<T extends Named>(items: readonly T[]): NameIndex<T> {
  const rows = items.flatMap((item, rank) =>
    [...new Set([item.name, ...item.aliases])].map((printed) => ({ item, rank, printed, text: fold(printed).trim() })),
  );
  const byName = new Map<string, T[]>();
  for (const { item, text } of rows) {
    const bearers = byName.get(text);
    if (bearers === undefined) byName.set(text, [item]);
    else if (!bearers.includes(item)) bearers.push(item);
  }
  let fuse: Fuse<(typeof rows)[number]> | undefined;
  const fuzzy = (query: string): readonly NameHit<T>[] => {
    if (query.length < FUZZY_MIN_LENGTH) return [];
    fuse ??= new Fuse(rows, {
      keys: ['text'],
      threshold: FUZZY_THRESHOLD,
      ignoreLocation: true,
      includeScore: true,
      minMatchCharLength: 2,
    });
    // A name much shorter than the query matches a stretch of it by chance.
    const near = fuse.search(query).filter(({ item }) => item.text.length * 2 > query.length);
    return best(near.map(({ item, score }) => ({ ...item, score: Math.max(0, 0.99 - (score ?? 1)), fuzzy: true })));
  };
  return {
    bearers: (name) => byName.get(name) ?? [],
    find(query) {
      const wanted = fold(query).trim();
      if (wanted === '') return [];
      const direct = rows
        .filter(({ text }) => text.includes(wanted))
        .map((row) => ({ ...row, score: row.text === wanted ? 3 : row.text.startsWith(wanted) ? 2 : 1, fuzzy: false }));
      return direct.length > 0 ? best(direct) : fuzzy(wanted);
    },
  };
}

/** One hit per entity, its best name; best first, then in the order given. */
function best<T extends Named>(
  hits: readonly { readonly item: T; readonly rank: number; readonly printed: string; readonly score: number; readonly fuzzy: boolean }[],
): readonly NameHit<T>[] {
  const tops = new Map<string, (typeof hits)[number]>();
  for (const hit of hits) {
    const known = tops.get(hit.item.id);
    // Of equally good names the entity's own comes first: rows begin with it.
    if (known === undefined || hit.score > known.score) tops.set(hit.item.id, hit);
  }
  return [...tops.values()]
    .sort((a, b) => b.score - a.score || a.rank - b.rank)
    .map(({ item, score, printed, fuzzy }) => ({ item, score, met: printed, fuzzy }));
}
