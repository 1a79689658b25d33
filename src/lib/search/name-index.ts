/** Names found while they are typed, typos forgiven: fuse.js over entities and their aliases. Loaded when the search box is first used. */
import Fuse from 'fuse.js';
import type { Entity } from '#graph/model/document-graph.ts';
import { otherNames, type FoundOption } from './found-options.ts';

export type NamedEntity = Pick<Entity, 'id' | 'name' | 'type' | 'aliases'>;

/** 0 asks for the very name, 1 takes anything; 0.3 forgives one slip in five letters. */
const THRESHOLD = 0.3;

export interface NameIndex {
  /** Entities whose name or alias is like the query, the closest first. */
  options(query: string, limit: number): readonly FoundOption[];
}

export function nameIndex(entities: readonly NamedEntity[]): NameIndex {
  const fuse = new Fuse(entities, {
    keys: [
      { name: 'name', weight: 2 },
      { name: 'aliases', weight: 1 },
    ],
    includeMatches: true,
    ignoreLocation: true,
    threshold: THRESHOLD,
    // One Chinese character already names something; one Latin letter does not, and finds too much to be of use.
    minMatchCharLength: 1,
  });
  return {
    options(query, limit) {
      return fuse.search(query, { limit }).map(({ item, matches }) => {
        const byName = matches?.find(({ key }) => key === 'name');
        const alias = matches?.find(({ key }) => key === 'aliases')?.value;
        const literal = [item.name, alias ?? ''].some((name) => name.toLowerCase().includes(query.toLowerCase()));
        return {
          id: item.id,
          group: 'entities',
          text: item.name,
          highlights:
            byName && literal
              ? byName.indices
                  .filter(([from, to]) => to - from + 1 >= Math.min(2, query.length))
                  .map(([from, to]) => [from, to + 1] as const)
              : [],
          reason: byName
            ? literal
              ? { kind: 'text' }
              : { kind: 'fuzzy', query, name: item.name }
            : { kind: literal ? 'alias' : 'fuzzy', query, name: literal ? item.name : (alias ?? item.name) },
          href: `/entities/${encodeURIComponent(item.id)}`,
          detail: otherNames(item),
          entityType: item.type,
        };
      });
    },
  };
}
