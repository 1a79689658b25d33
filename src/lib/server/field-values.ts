/** What the fields of a search can ask for in a library or document: its sections, sources, entities, years and units. */
import type { GraphStore, Scope } from '#graph/store.ts';
import type { SourceItem } from '#graph/model/answers.ts';
import type { FieldValue, ServedField } from '../search/completion.ts';

/** Of more values than this only those with the most claims are offered. */
const LIMIT = 1000;

/** Sections in document order, years newest first, the others by how much has them. */
export async function fieldValues(store: GraphStore, field: ServedField, scope: Scope): Promise<readonly FieldValue[]> {
  const offered = await VALUES[field](store, scope);
  return offered.slice(0, LIMIT);
}

const VALUES: Readonly<Record<ServedField, (store: GraphStore, scope: Scope) => Promise<readonly FieldValue[]>>> = {
  section: async (store, scope) => {
    const { facets } = await store.claims({ ...scope, limit: 0 });
    return summed(facets.section.map(({ label, count }) => [label, count]));
  },
  year: async (store, scope) => {
    const { facets } = await store.claims({ ...scope, limit: 0 });
    return facets.year.map(({ value, count }) => ({ value, count }));
  },
  entity: async (store, scope) =>
    (await store.entities(scope))
      .map(({ name, aliases, claimCount }) => ({ value: name, also: aliases.filter((alias) => alias !== name), count: claimCount }))
      .toSorted((a, b) => b.count - a.count),
  source: async (store, scope) => {
    const sources = await store.sources(scope);
    const names = (of: (source: SourceItem) => readonly (string | undefined)[]): readonly FieldValue[] =>
      byCount(summed(sources.flatMap((source) => of(source).flatMap((name) => (name ? [[name, source.claimCount] as const] : [])))));
    // Who published says more than one title of theirs.
    return [...names(({ publisher, container, authors }) => [publisher, container, ...authors]), ...names(({ title }) => [title])];
  },
  unit: async (store, scope) => byCount(summed((await store.figures(scope)).flatMap(({ unit }) => (unit === '' ? [] : [[unit, 1] as const])))),
}; // prettier-ignore

/** Each name once, in order of appearance. */
function summed(pairs: readonly (readonly [name: string, count: number])[]): readonly FieldValue[] {
  const counts = new Map<string, number>();
  for (const [name, count] of pairs) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts].map(([value, count]) => ({ value, count }));
}

function byCount(values: readonly FieldValue[]): readonly FieldValue[] {
  return values.toSorted((a, b) => b.count - a.count);
}
