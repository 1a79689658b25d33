/** Of a drawing too large to be drawn in full: who is drawn with name, shape and badge, while all others are dots of the crowd. */
import { withinRoom } from './fold.ts';
import type { Drawing, DrawnNode } from './drawing.ts';
import type { Area, Point } from './plane.ts';

/** Nodes and edges that are drawn in full. */
export const NEAR_ROOM = 280;
/** Neighbours of the selection that are drawn in full, the strongest first. */
const NEIGHBOURS_MAX = 60;

export interface Attention {
  /** Selected, or the way that is shown. */
  readonly ids: readonly string[];
  /** The part in view; all of it where absent. */
  readonly area?: Area | undefined;
}

/** In this order while there is room: what is selected, its strongest neighbours, what was expanded, then the most central in view. */
export function nearest(
  { nodes, edges }: Pick<Drawing, 'nodes' | 'edges'>,
  places: ReadonlyMap<string, Point>,
  { ids, area }: Attention,
  room = NEAR_ROOM,
): ReadonlySet<string> {
  const chosen = new Set(ids);
  const known = new Map(nodes.map((node) => [node.id, node]));
  const strength = new Map<string, number>();
  for (const { sourceId, targetId, evidence } of edges) {
    if (chosen.has(sourceId)) strength.set(targetId, (strength.get(targetId) ?? 0) + evidence);
    if (chosen.has(targetId)) strength.set(sourceId, (strength.get(sourceId) ?? 0) + evidence);
  }
  const neighbours = [...strength].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, NEIGHBOURS_MAX);
  const inView = nodes
    .filter(({ id }) => area === undefined || isIn(places.get(id), area))
    .sort((a, b) => b.centrality - a.centrality || (a.id < b.id ? -1 : 1))
    .slice(0, room);
  const order: DrawnNode[] = [
    ...[...ids, ...neighbours.map(([id]) => id)].flatMap((id) => known.get(id) ?? []),
    ...nodes.filter(({ expanded }) => expanded),
    ...inView,
  ];
  return withinRoom(edges, [...new Set(order)], room);
}

/** The nodes drawn in full with the edges among them. */
export function nearPart(drawing: Drawing, near: ReadonlySet<string>): Drawing {
  return {
    ...drawing,
    nodes: drawing.nodes.filter(({ id }) => near.has(id)),
    edges: drawing.edges.filter(({ sourceId, targetId }) => near.has(sourceId) && near.has(targetId)),
  };
}

function isIn(at: Point | undefined, { x1, y1, x2, y2 }: Area): boolean {
  return at !== undefined && at.x >= x1 && at.x <= x2 && at.y >= y1 && at.y <= y2;
}
