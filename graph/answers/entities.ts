/** The entities of one or more documents, merged by id, most central first. */
import type { EntitySummary } from '../model/answers.ts';
import type { Cast, CastEntity } from './cast.ts';
import { compare } from './document-index.ts';

export interface RankedEntity {
  readonly summary: EntitySummary;
  /** Mean over the scope's documents, so that it sums to 1 over the scope. */
  readonly centrality: number;
}

/** Ties are broken by id. @param casts – in the order of the library. */
export function rankedEntities(casts: readonly Cast[]): readonly RankedEntity[] {
  const held = new Map<string, { readonly documentIds: string[]; readonly entities: CastEntity[] }>();
  for (const { documentId, entities } of casts) {
    for (const entity of entities.values()) {
      const known = held.get(entity.id) ?? { documentIds: [], entities: [] };
      known.documentIds.push(documentId);
      known.entities.push(entity);
      held.set(entity.id, known);
    }
  }
  return [...held]
    .flatMap(([id, { documentIds, entities }]) => merged(id, documentIds, entities, casts.length))
    .sort((a, b) => b.centrality - a.centrality || compare(a.summary.id, b.summary.id));
}

/** The first document's name and type; every document's aliases; counts summed. */
function merged(id: string, documentIds: readonly string[], entities: readonly CastEntity[], documents: number): readonly RankedEntity[] {
  const [first] = entities;
  if (first === undefined) return [];
  const aliases = new Set(entities.flatMap((entity) => [...entity.aliases, ...(entity.name === first.name ? [] : [entity.name])]));
  const sum = (count: (entity: CastEntity) => number): number => entities.reduce((total, entity) => total + count(entity), 0);
  return [
    {
      summary: {
        id,
        name: first.name,
        type: first.type,
        aliases: [...aliases],
        documentIds,
        mentionCount: sum((entity) => entity.mentionCount),
        claimCount: sum((entity) => entity.claimCount),
        figureCount: sum((entity) => entity.figureCount),
        relationCount: sum((entity) => entity.relationCount),
      },
      centrality: sum((entity) => entity.centrality) / Math.max(1, documents),
    },
  ];
}
