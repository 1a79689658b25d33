/** What can be done with a node: the entries of its menu, each way of expanding with the number of neighbours it could bring. */
import type { GraphEdgeType, GraphNode } from '#graph/model/answers.ts';
import type { EntityType } from '#graph/model/document-graph.ts';
import { ENTITY_TYPES, RELATION_TYPES } from '#graph/model/kinds.ts';

export interface Way<T> {
  readonly by: T;
  /** Neighbours that are not drawn. */
  readonly count: number;
}

export interface WaysToExpand {
  readonly relations: readonly Way<GraphEdgeType>[];
  readonly types: readonly Way<EntityType>[];
}

/** Only ways that bring something; most neighbours first, ties in the order of the types. @param shown – types that are not filtered away; all where empty. */
export function waysToExpand(
  { hidden, hiddenBy = {} }: Pick<GraphNode, 'hidden' | 'hiddenBy'>,
  shown: readonly EntityType[] = [],
): WaysToExpand {
  return {
    relations: ways([...RELATION_TYPES, 'together' as const], hiddenBy),
    types: ways(
      ENTITY_TYPES.filter((type) => shown.length === 0 || shown.includes(type)),
      hidden,
    ),
  };
}

function ways<T extends string>(kinds: readonly T[], counts: Readonly<Partial<Record<T, number>>>): readonly Way<T>[] {
  return kinds.flatMap((by) => ((counts[by] ?? 0) > 0 ? [{ by, count: counts[by] ?? 0 }] : [])).sort((a, b) => b.count - a.count);
}
