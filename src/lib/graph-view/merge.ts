/** One drawing from several answers of the store: which entities it holds, and what there is of them. */
import type { Subgraph } from '#graph/model/answers.ts';
import type { EntityType } from '#graph/model/document-graph.ts';
import type { Drawing } from './drawing.ts';

export interface Neighbourhood {
  readonly id: string;
  readonly answer: Pick<Subgraph, 'nodes'>;
  /** At most this many nodes that are not drawn without it. */
  readonly limit: number;
}

export interface Chosen {
  readonly id: string;
  readonly parentId?: string;
}

/** The entities of overview and neighbourhoods, without what the reader hid: the overview's by rank, then each expansion's by strength. */
export function chosen(
  overview: Pick<Subgraph, 'nodes'>,
  neighbourhoods: readonly Neighbourhood[],
  hidden: readonly string[] = [],
): readonly Chosen[] {
  const away = new Set(hidden);
  const held = new Map<string, Chosen>();
  for (const { id } of overview.nodes) if (!away.has(id)) held.set(id, { id });
  for (const { id, answer, limit } of neighbourhoods) {
    if (away.has(id)) continue;
    const fresh = answer.nodes.filter((node) => !away.has(node.id) && !held.has(node.id));
    // The expanded node itself, where the overview does not hold it, comes on top of its neighbours.
    if (fresh.some((node) => node.id === id)) held.set(id, { id });
    for (const node of fresh.filter((each) => each.id !== id).slice(0, limit)) held.set(node.id, { id: node.id, parentId: id });
  }
  return [...held.values()];
}

/**
 * The drawing of chosen entities.
 * @param graph – the store's answer for exactly these: it counts what is hidden from each.
 * @param types – those shown; a neighbour of another type is not hidden but filtered. All where empty.
 */
export function drawing(
  entities: readonly Chosen[],
  graph: Pick<Subgraph, 'nodes' | 'edges' | 'togetherTotal'>,
  overview: Pick<Subgraph, 'total' | 'rule'>,
  { opened, types }: { readonly opened: ReadonlySet<string>; readonly types: readonly EntityType[] },
): Drawing {
  const parents = new Map(entities.map(({ id, parentId }) => [id, parentId]));
  const shown = entities.filter(({ parentId, id }) => parentId === undefined && graph.nodes.some((node) => node.id === id)).length;
  return {
    nodes: graph.nodes.map((node) => {
      const parentId = parents.get(node.id);
      const hiddenCount = Object.entries(node.hidden).reduce(
        (sum, [type, count]) => (types.length === 0 || types.some((each) => each === type) ? sum + count : sum),
        0,
      );
      return { ...node, ...(parentId === undefined ? {} : { parentId }), expanded: opened.has(node.id), hiddenCount };
    }),
    edges: graph.edges,
    together: togetherOf(graph.edges, graph.togetherTotal),
    overview: { shown, total: overview.total, rule: overview.rule },
    folds: [],
    foldEdges: [],
  };
}

export function togetherOf(edges: Drawing['edges'], total: number | undefined): Drawing['together'] {
  const shown = edges.filter(({ type }) => type === 'together').length;
  return { shown, total: total ?? shown };
}
