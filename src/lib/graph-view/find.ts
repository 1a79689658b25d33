/** Names as one types them, in any of an entity's languages: fuzzy over names and aliases. */
import Fuse from 'fuse.js';
import type { EntityType } from '#graph/model/document-graph.ts';

export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
}

export interface Found {
  readonly entity: NamedEntity;
  /** The alias that was met where it is not the name. */
  readonly by: string | undefined;
}

export interface Hits {
  readonly shown: readonly Found[];
  /** Of all that match. */
  readonly total: number;
}

/** A finder over the entities. @returns a function from what is typed to the best matches, best first. */
export function finder(entities: readonly NamedEntity[]): (typed: string, limit?: number) => Hits {
  const fuse = new Fuse(entities, {
    keys: [
      { name: 'name', weight: 2 },
      { name: 'aliases', weight: 1 },
    ],
    includeMatches: true,
    ignoreLocation: true,
    threshold: 0.34,
  });
  return (typed, limit = 8) => {
    const text = typed.trim();
    if (text === '') return { shown: [], total: 0 };
    const all = fuse.search(text);
    const shown = all.slice(0, limit).map(({ item, matches = [] }) => {
      const byName = matches.some((match) => match.key === 'name');
      const alias = matches.find((match) => match.key === 'aliases')?.value;
      return { entity: item, by: byName || alias === item.name ? undefined : alias };
    });
    return { shown, total: all.length };
  };
}
