/** A list that its address filters: what passes every filter, and what would pass with another value of one. Pure. */
import type { Facet } from '#graph/model/answers.ts';

/** Whether a thing passes a filter with the value wanted. */
export type Tests<T, Filter extends string> = Readonly<Record<Filter, (item: T, wanted: string) => boolean>>;

export interface Faceted<T, Filter extends string> {
  /** Those that pass, in the order given. */
  readonly items: readonly T[];
  /** The values of those that pass the other filters, in order of appearance. @param of – the thing's value; none where the filter does not concern it. */
  readonly facet: (filter: Filter, of: (item: T) => string | undefined) => readonly Facet[];
}

/** @param wanted – a filter that is absent lets everything pass. */
export function faceted<T, Filter extends string>(
  all: readonly T[],
  tests: Tests<T, Filter>,
  wanted: Readonly<Partial<Record<Filter, string | undefined>>>,
): Faceted<T, Filter> {
  const filters = Object.keys(tests) as Filter[]; // Object.keys loses the key type; `tests` has no other keys.
  const passing = (but?: Filter): readonly T[] =>
    all.filter((item) =>
      filters.every((filter) => {
        const value = wanted[filter];
        return filter === but || value === undefined || tests[filter](item, value);
      }),
    );
  return { items: passing(), facet: (filter, of) => counted(passing(filter), of) };
}

/** How many things have each value, in order of appearance. */
export function counted<T>(items: readonly T[], of: (item: T) => string | undefined): readonly Facet[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const value = of(item);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, label: value, count }));
}

/** The most frequent first, ties in the order given. */
export function mostFirst<Counted extends { readonly count: number }>(values: readonly Counted[]): readonly Counted[] {
  return values.toSorted((a, b) => b.count - a.count);
}
