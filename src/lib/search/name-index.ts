/** Names found while they are typed, typos forgiven: fuse.js over entities and their aliases. Loaded when the search box is first used. */
import Fuse from 'fuse.js';
import type { Entity } from '#graph/model/document-graph.ts';
import { bare, slips } from '#graph/search/slips.ts';
import { otherNames, type FoundOption } from './found-options.ts';

export type NamedEntity = Pick<Entity, 'id' | 'name' | 'type' | 'aliases'>;

/** 0 asks for the very name, 1 takes anything; what is found so is looked at again, letter by letter. */
const THRESHOLD = 0.4;

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
      const wanted = query.toLowerCase();
      const found = fuse.search(query).flatMap(({ item, matches }) => {
        const names = [item.name, ...item.aliases];
        const alias = names.find((name) => holds(name, wanted));
        const near = alias ?? names.find((name) => slips(wanted, name.toLowerCase()) !== undefined);
        return near === undefined ? [] : [{ item, matches, name: near, literal: alias !== undefined }];
      });
      // A misspelling is a guess: none where the name as typed is there.
      const sure = found.filter(({ literal }) => literal);
      return (sure.length > 0 ? sure : found).slice(0, limit).map(({ item, matches, name, literal }) => {
        const shown = literal && name === item.name ? (matches?.find(({ key }) => key === 'name')?.indices ?? []) : [];
        return {
          id: item.id,
          group: 'entities',
          text: item.name,
          highlights: shown.filter(([from, to]) => to - from + 1 >= Math.min(2, query.length)).map(([from, to]) => [from, to + 1] as const),
          reason: !literal
            ? { kind: 'fuzzy', query, name }
            : name === item.name
              ? { kind: 'text' }
              : { kind: 'alias', query, name: item.name },
          href: `/entities/${encodeURIComponent(item.id)}`,
          detail: otherNames(item),
          entityType: item.type,
        };
      });
    },
  };
}

/** Whether the name holds what was typed, separators aside where enough was typed. */
function holds(name: string, wanted: string): boolean {
  const lower = name.toLowerCase();
  return lower.includes(wanted) || (bare(wanted).length > 2 && bare(lower).includes(bare(wanted)));
}
