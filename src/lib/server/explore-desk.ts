/** What Explore draws and tells beyond the entities: the way between two of them, the layers, and the cards of several or of a layer's nodes. */
import type { EvidencePath, LayerAnswer, PathAnswer } from '#graph/model/answers.ts';
import type { EdgeFilter, GraphScope, GraphStore } from '#graph/store.ts';
import { severalCard, sourceCard, traceCard, type ItemCard, type SeveralCard } from '../graph-view/cards.ts';
import { DRAWN_MAX } from '../graph-view/fold.ts';
import { LAYER_ROOM } from '../graph-view/layer-view.ts';
import type { Drawing, DrawnNode } from '../graph-view/drawing.ts';
import { togetherOf } from '../graph-view/merge.ts';
import { PATH_LIMIT, wayEdges } from '../graph-view/path-view.ts';
import type { Asked } from '../graph-view/view-state.ts';

export type Scoped = GraphScope & EdgeFilter;

/** Claims that name an entity at least; those which name several are counted, so none is left out. */
const CLAIMS_MAX = 1_000_000;

/** Nothing where an end is not there: an old link still opens the graph. */
export async function pathsOf(
  store: GraphStore,
  scope: Scoped,
  { path }: Asked,
  known: ReadonlyMap<string, string>,
): Promise<PathAnswer | undefined> {
  if (path === undefined || !path.ends.every((id) => known.has(id))) return undefined;
  return store.paths(path.ends[0], path.ends[1], { ...scope, limit: PATH_LIMIT });
}

/** The drawing with all nodes and edges of the way, whatever a type filter or the reader's hand took out of it. */
export async function withWay(
  store: GraphStore,
  scope: Scoped,
  drawing: Drawing,
  way: EvidencePath,
  { opened, types }: Asked,
): Promise<Drawing> {
  const drawn = new Set(drawing.nodes.map(({ id }) => id));
  const missing = way.nodes.flatMap(({ id }, at) => (drawn.has(id) ? [] : [{ id, parentId: way.nodes[at - 1]?.id }]));
  const graph = await store.among([...drawn, ...missing.map(({ id }) => id)], { ...scope, whole: opened.map(({ id }) => id) });
  const parents = new Map(missing.map(({ id, parentId }) => [id, parentId]));
  const before = new Map(drawing.nodes.map((node) => [node.id, node]));
  const nodes = graph.nodes.map((node): DrawnNode => {
    const parentId = parents.get(node.id);
    const counted = Object.entries(node.hidden).filter(([type]) => types.length === 0 || types.some((each) => each === type));
    const hiddenCount = counted.reduce((sum, [, count]) => sum + count, 0);
    return { ...(before.get(node.id) ?? { expanded: false, ...(parentId === undefined ? {} : { parentId }) }), ...node, hiddenCount };
  });
  const fresh = graph.edges.filter(({ sourceId, targetId }) => !drawn.has(sourceId) || !drawn.has(targetId));
  const edges = new Map([...drawing.edges, ...fresh, ...wayEdges(way)].map((edge) => [edge.id, edge]));
  const all = [...edges.values()];
  return { ...drawing, nodes, edges: all, together: togetherOf(all, graph.togetherTotal) };
}

/** Claims of unfolded sections come first, then those of the entities on the way and of those that were expanded; what has no room folds into its section. */
export async function layersOf(store: GraphStore, scope: Scoped, drawing: Drawing, view: Asked): Promise<LayerAnswer | undefined> {
  if (view.layers.length === 0) return undefined;
  const focus = [...(view.path?.ends ?? []), ...view.opened.map(({ id }) => id)];
  const { nodes, edges, folds, foldEdges } = drawing;
  const room = Math.max(LAYER_ROOM, DRAWN_MAX - nodes.length - edges.length - folds.length - foldEdges.length);
  return store.layers(
    nodes.map(({ id }) => id),
    { ...scope, layers: view.layers, focus, unfolded: view.sections, limit: room, room },
  );
}

export async function severalOf(store: GraphStore, scope: GraphScope, ids: readonly string[]): Promise<SeveralCard> {
  const [graph, claims] = await Promise.all([
    store.among(ids, { ...scope, whole: ids }),
    store.layers(ids, { ...scope, layers: ['claim'], focus: ids, limit: CLAIMS_MAX }),
  ]);
  return severalCard(graph, claims);
}

/** @param id – of a claim, figure or reference. */
export async function itemOf(store: GraphStore, id: string): Promise<ItemCard> {
  return id.startsWith('reference:') ? sourceCard(await store.source(id)) : traceCard(await store.trace(id));
}
