/** One drawing from several answers of the store: the overview and the neighbourhoods that were opened in it. */
import type { GraphEdge, GraphNode, Subgraph } from '#graph/model/answers.ts';
import type { EntityType } from '#graph/model/document-graph.ts';

/** A drawn node with what brought it. */
export interface DrawnNode extends GraphNode {
  /** The expanded node that brought it; absent for a node of the overview. */
  readonly parentId?: string;
  readonly expanded: boolean;
  /** All neighbours that are not drawn. */
  readonly hiddenCount: number;
}

export interface Drawing {
  /** Overview by rank, then each expansion's by strength. */
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly GraphEdge[];
  /** How many of `nodes` the overview holds, of how many, chosen how. */
  readonly overview: { readonly shown: number; readonly total: number; readonly rule: Subgraph['rule'] };
}

export interface Neighbourhood {
  readonly id: string;
  readonly answer: Subgraph;
  /** At most this many nodes that are not drawn without it. */
  readonly limit: number;
}

/**
 * Overview and neighbourhoods laid over each other, without what the reader hid.
 * `hidden` counts become those of the whole drawing: no answer knows the neighbours that another one draws.
 */
export function merged(overview: Subgraph, neighbourhoods: readonly Neighbourhood[], hidden: readonly string[] = []): Drawing {
  const away = new Set(hidden);
  const nodes = new Map<string, { readonly node: GraphNode; readonly parentId?: string }>();
  for (const node of overview.nodes) if (!away.has(node.id)) nodes.set(node.id, { node });
  const shown = nodes.size;
  const opened = neighbourhoods.filter(({ id }) => !away.has(id));
  for (const { id, answer, limit } of opened) {
    const fresh = answer.nodes.filter((node) => !away.has(node.id) && !nodes.has(node.id));
    // The expanded node itself, where the overview does not hold it, comes on top of its neighbours.
    for (const node of fresh.filter((each) => each.id === id)) nodes.set(id, { node });
    for (const node of fresh.filter((each) => each.id !== id).slice(0, limit)) nodes.set(node.id, { node, parentId: id });
  }
  const edges = new Map<string, GraphEdge>();
  for (const answer of [overview, ...opened.map((each) => each.answer)]) {
    for (const edge of answer.edges) if (nodes.has(edge.sourceId) && nodes.has(edge.targetId)) edges.set(edge.id, edge);
  }
  const expanded = new Set(opened.map(({ id }) => id));
  const counts = hiddenCounts([overview, ...opened.map((each) => each.answer)], nodes);
  return {
    nodes: [...nodes.values()].map(({ node, ...rest }) => {
      const left = counts.get(node.id) ?? node.hidden;
      return { ...node, ...rest, hidden: left, expanded: expanded.has(node.id), hiddenCount: sum(left) };
    }),
    edges: [...edges.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    overview: { shown, total: overview.total, rule: overview.rule },
  };
}

/** Per node: the answer that leaves out least, less the drawn neighbours that this answer did not hold, plus the ones the reader hid from it. */
function hiddenCounts(
  answers: readonly Subgraph[],
  drawn: ReadonlyMap<string, { readonly node: GraphNode }>,
): ReadonlyMap<string, GraphNode['hidden']> {
  const typeOf = new Map(answers.flatMap((answer) => answer.nodes.map((node) => [node.id, node.type] as const)));
  const neighbours = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    neighbours.set(a, (neighbours.get(a) ?? new Set<string>()).add(b));
  };
  for (const { edges } of answers) {
    for (const { sourceId, targetId } of edges) {
      join(sourceId, targetId);
      join(targetId, sourceId);
    }
  }
  const result = new Map<string, GraphNode['hidden']>();
  for (const answer of answers) {
    const held = new Set(answer.nodes.map((node) => node.id));
    for (const node of answer.nodes) {
      const left: Partial<Record<EntityType, number>> = { ...node.hidden };
      for (const other of neighbours.get(node.id) ?? []) {
        const type = typeOf.get(other);
        if (type === undefined) continue;
        const change = (drawn.has(other) ? 0 : 1) - (held.has(other) ? 0 : 1);
        left[type] = Math.max(0, (left[type] ?? 0) + change);
      }
      const known = result.get(node.id);
      if (known === undefined || sum(left) < sum(known)) result.set(node.id, left);
    }
  }
  return result;
}

function sum(counts: GraphNode['hidden']): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
