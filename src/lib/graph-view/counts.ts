/** What a drawing holds, counted. */
import type { GraphEdge } from '#graph/model/answers.ts';
import type { EntityType } from '#graph/model/document-graph.ts';

/** Node id → edges that end at it. */
export function edgeCounts(edges: readonly Pick<GraphEdge, 'sourceId' | 'targetId'>[]): ReadonlyMap<string, number> {
  return tally(edges.flatMap(({ sourceId, targetId }) => [sourceId, targetId]));
}

/** Type → drawn nodes of it. */
export function nodesByType(nodes: readonly { readonly type: EntityType }[]): ReadonlyMap<EntityType, number> {
  return tally(nodes.map(({ type }) => type));
}

/** Nodes at the other ends of a node's edges, each once. */
export function neighbourIds(edges: readonly Pick<GraphEdge, 'sourceId' | 'targetId'>[], id: string): readonly string[] {
  const ends = edges.flatMap(({ sourceId, targetId }) => (sourceId === id ? [targetId] : targetId === id ? [sourceId] : []));
  return [...new Set(ends)];
}

function tally<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
