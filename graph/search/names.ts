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
/** Up to so many names are all compared; of more, those that share the most pairs of characters with the query. */
const COMPARED_NAMES = 2000;
const CANDIDATES = 100;

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
  let fuse: Fuse<Row<T>> | undefined;
  let pairs: ReadonlyMap<string, readonly number[]> | undefined;
  const near = (query: string): Fuse<Row<T>> => {
    if (rows.length <= COMPARED_NAMES) return (fuse ??= fuseOver(rows));
    pairs ??= pairsOf(rows.map(({ text }) => text));
    return fuseOver(sharingMost(pairs, query).flatMap((at) => rows[at] ?? []));
  };
  const fuzzy = (query: string): readonly NameHit<T>[] => {
    if (query.length < FUZZY_MIN_LENGTH) return [];
    // A name much shorter than the query matches a stretch of it by chance.
    const found = near(query)
      .search(query)
      .filter(({ item }) => item.text.length * 2 > query.length);
    return best(found.map(({ item, score }) => ({ ...item, score: Math.max(0, 0.99 - (score ?? 1)), fuzzy: true })));
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

interface Row<T> {
  readonly item: T;
  readonly rank: number;
  readonly printed: string;
  readonly text: string;
}

function fuseOver<T>(rows: readonly Row<T>[]): Fuse<Row<T>> {
  return new Fuse(rows, { keys: ['text'], threshold: FUZZY_THRESHOLD, ignoreLocation: true, includeScore: true, minMatchCharLength: 2 });
}

/** Rows by the pairs of characters in their names. */
function pairsOf(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  names.forEach((name, at) => {
    for (const pair of new Set(pairsIn(name))) {
      const list = rows.get(pair);
      if (list === undefined) rows.set(pair, [at]);
      else list.push(at);
    }
  });
  return rows;
}

/** The rows that share the most pairs with the query, ties in order. */
function sharingMost(rows: ReadonlyMap<string, readonly number[]>, query: string): readonly number[] {
  const shared = new Map<number, number>();
  for (const pair of new Set(pairsIn(query))) for (const at of rows.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([at]) => at);
}

function pairsIn(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
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
