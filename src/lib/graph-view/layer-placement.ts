/** Where claims, figures and sources stand: beside what they hang on, each at the nearest free spot, so that no entity moves for them. */
import type { LayerEdge, LayerNode } from '#graph/model/answers.ts';
import { LAYER_SIZES } from './layer-shapes.ts';
import { Room } from './room.ts';
import { middle, type Covered, type Point, type Size } from './plane.ts';

/** Air round a layer's node, where its label or its neighbour's has room. */
const AIR = 22;

/**
 * @param taken – the entities with what they cover.
 * @param kept – places that stood before.
 * @returns a place for every layer node.
 */
export function placedLayers(
  nodes: readonly LayerNode[],
  edges: readonly LayerEdge[],
  taken: ReadonlyMap<string, Covered>,
  kept: ReadonlyMap<string, Point> = new Map(),
): ReadonlyMap<string, Point> {
  const room = new Room();
  const places = new Map<string, Point>();
  for (const [id, { at, size }] of taken) {
    room.put(at, size);
    places.set(id, at);
  }
  const ties = tied(edges);
  const own = new Map<string, Point>();
  const put = (node: LayerNode, at: Point): void => {
    room.put(at, layerFootprint(node));
    places.set(node.id, at);
    own.set(node.id, at);
  };
  for (const node of nodes) {
    const at = kept.get(node.id);
    if (at) put(node, at);
  }
  // Claims stand between their entities; figures and sources come after them, beside their claims.
  for (const kind of ['claim', 'figure', 'source'] as const) {
    for (const node of nodes) {
      if (node.kind !== kind || own.has(node.id)) continue;
      const around = [...(ties.get(node.id) ?? [])].flatMap((id) => places.get(id) ?? []);
      put(node, room.nearest(middle(around), layerFootprint(node)));
    }
  }
  return own;
}

export function layerFootprint({ kind }: Pick<LayerNode, 'kind'>): Size {
  return { width: LAYER_SIZES[kind] + AIR, height: LAYER_SIZES[kind] + AIR };
}

function tied(edges: readonly LayerEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ties = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => void ties.set(a, (ties.get(a) ?? new Set<string>()).add(b));
  for (const { sourceId, targetId } of edges) {
    join(sourceId, targetId);
    join(targetId, sourceId);
  }
  return ties;
}
