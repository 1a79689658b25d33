/** The entities of one or more documents, merged by id, most central first. */
import { centralityOf, ties } from '../analysis/measure.ts';
import type { EntitySummary } from '../model/answers.ts';
import { compare, type DocumentIndex } from './document-index.ts';

export interface RankedEntity {
  readonly summary: EntitySummary;
  /** Mean over the scope's documents, so that it sums to 1 over the scope. */
  readonly centrality: number;
}

/** Ties are broken by id. Cost: a look at each entity, no layout. */
export function rankedEntities(documents: readonly DocumentIndex[]): readonly RankedEntity[] {
  const ranks = documents.map(centralities);
  const centrality = (id: string): number => ranks.reduce((sum, rank) => sum + (rank.get(id) ?? 0), 0) / Math.max(1, documents.length);
  return summariesOf(documents)
    .map((summary) => ({ summary, centrality: centrality(summary.id) }))
    .sort((a, b) => b.centrality - a.centrality || compare(a.summary.id, b.summary.id));
}

/** As measured at ingest; a document that never was is measured now. */
function centralities({ graph }: DocumentIndex): ReadonlyMap<string, number> {
  if (graph.entities.every((entity) => entity.measures !== undefined))
    return new Map(graph.entities.map(({ id, measures }) => [id, measures?.centrality ?? 0]));
  return centralityOf(
    graph.entities.map((entity) => entity.id),
    ties(graph),
  );
}

function summariesOf(documents: readonly DocumentIndex[]): readonly EntitySummary[] {
  const holders = new Map<string, DocumentIndex[]>();
  for (const document of documents) {
    for (const id of document.entities.keys()) {
      const known = holders.get(id);
      if (known === undefined) holders.set(id, [document]);
      else known.push(document);
    }
  }
  return [...holders].sort(([a], [b]) => compare(a, b)).flatMap(([id, held]) => merged(id, held));
}

/** The first document's name and type; every document's aliases; counts summed. */
function merged(id: string, documents: readonly DocumentIndex[]): readonly EntitySummary[] {
  const entities = documents.flatMap((document) => document.entities.get(id) ?? []);
  const first = entities[0];
  if (first === undefined) return [];
  const aliases = new Set(entities.flatMap((entity) => [...entity.aliases, ...(entity.name === first.name ? [] : [entity.name])]));
  const sum = (count: (document: DocumentIndex) => number): number => documents.reduce((total, document) => total + count(document), 0);
  return [
    {
      id,
      name: first.name,
      type: first.type,
      aliases: [...aliases],
      documentIds: documents.map((document) => document.graph.document.id),
      mentionCount: sum((document) => document.mentionsOfEntity.get(id)?.length ?? 0),
      claimCount: sum((document) => document.claimsOfEntity.get(id)?.length ?? 0),
      figureCount: sum((document) =>
        (document.claimsOfEntity.get(id) ?? []).reduce((n, claim) => n + (document.figuresOfClaim.get(claim.id)?.length ?? 0), 0),
      ),
      relationCount: sum((document) => document.relationsOfEntity.get(id)?.length ?? 0),
    },
  ];
}
