/** Names of entities: by any of their aliases exactly, by a part of them, and fuzzily as one types. */
import { fold } from './fold.ts';
import { bare, forgiven, slips } from './slips.ts';

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

/** Of more names than this only those that share the most pairs of characters with the query are compared. */
const CANDIDATES = 200;
/** A part of a name in which separators are left out has to be this long: less stands in a name by chance. */
const BARE_MIN_LENGTH = 3;

export function nameIndex<T extends Named>(items: readonly T[]): NameIndex<T> {
  const rows = items.flatMap((item, rank) =>
    [...new Set([item.name, ...item.aliases])].map((printed): Row<T> => {
      const text = fold(printed).trim();
      return { item, rank, printed, text, bare: bare(text) };
    }),
  );
  const byName = new Map<string, T[]>();
  for (const row of rows) {
    for (const name of new Set([row.text, row.bare])) {
      const bearers = byName.get(name);
      if (bearers === undefined) byName.set(name, [row.item]);
      else if (!bearers.includes(row.item)) bearers.push(row.item);
    }
  }
  let pairs: ReadonlyMap<string, readonly number[]> | undefined;
  const fuzzy = (query: string): readonly NameHit<T>[] => {
    const wanted = bare(query);
    if (forgiven(wanted) === 0) return [];
    pairs ??= rows.length <= CANDIDATES ? new Map() : pairsOf(rows.map((row) => row.bare));
    const candidates = rows.length <= CANDIDATES ? rows : sharingMost(pairs, wanted).flatMap((at) => rows[at] ?? []);
    return best(
      candidates.flatMap((row) => {
        const distance = slips(query, row.text);
        // A slip weighs less in a long name; of equal ones the name that holds little else.
        return distance === undefined
          ? []
          : [{ ...row, score: 0.9 - distance / (wanted.length + 1) - row.bare.length / 1000, fuzzy: true }];
      }),
    );
  };
  return {
    bearers: (name) => byName.get(name) ?? byName.get(bare(name)) ?? [],
    find(query) {
      const wanted = fold(query).trim();
      if (wanted === '') return [];
      const joined = bare(wanted);
      const inBare = joined.length >= BARE_MIN_LENGTH;
      const direct = rows
        .filter((row) => row.text.includes(wanted) || (inBare && row.bare.includes(joined)))
        .map((row) => ({ ...row, score: row.bare === joined ? 3 : row.bare.startsWith(joined) ? 2 : 1, fuzzy: false }));
      return direct.length > 0 ? best(direct) : fuzzy(wanted);
    },
  };
}

interface Row<T> {
  readonly item: T;
  readonly rank: number;
  readonly printed: string;
  readonly text: string;
  /** Without separators. */
  readonly bare: string;
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
