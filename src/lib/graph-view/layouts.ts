/** The layouts that are worked out afresh: circles around a node, levels of what rests on what, columns of years. Pure; the worker runs them. */
import type { Point, Size } from './plane.ts';

export interface LaidNode extends Point {
  readonly id: string;
  readonly size: Size;
  readonly centrality: number;
  /** First year of its figures. */
  readonly year?: number;
}

export interface LaidEdge {
  readonly sourceId: string;
  readonly targetId: string;
  readonly type: string;
}

export interface Laid {
  readonly places: ReadonlyMap<string, Point>;
  /** Words beside the nodes: the years of columns. */
  readonly captions: readonly { readonly text: string; readonly at: Point }[];
}

const GAP = 18;
const RING_GAP = 96;
const ROW_GAP = 64;
/** Widest row of a level before it breaks. */
const ROW_MAX = 1500;
/** Relations whose head rests on their tail: the tail stands above. */
const UPWARD = new Set(['part_of', 'based_on']);

/** Rings by distance in edges; each ring in the order of the ring inside it, so that few edges cross. */
export function circles(nodes: readonly LaidNode[], edges: readonly LaidEdge[], around?: string): Laid {
  const order = byCentrality(nodes);
  const centre = order.find(({ id }) => id === around) ?? order[0];
  const places = new Map<string, Point>();
  if (!centre) return { places, captions: [] };
  places.set(centre.id, { x: 0, y: 0 });
  const rings = ringsAround(centre.id, order, neighboursOf(edges));
  let radius = 0;
  for (const ring of rings) {
    const length = ring.reduce((sum, { size }) => sum + Math.max(size.width, size.height) + GAP, 0);
    radius = Math.max(radius + RING_GAP + 30, length / (2 * Math.PI));
    let gone = 0;
    for (const node of ring) {
      const share = Math.max(node.size.width, node.size.height) + GAP;
      const angle = ((gone + share / 2) / length) * 2 * Math.PI - Math.PI / 2;
      gone += share;
      places.set(node.id, { x: Math.round(Math.cos(angle) * radius), y: Math.round(Math.sin(angle) * radius) });
    }
  }
  return { places, captions: [] };
}

/** The nodes of each distance; those that nothing joins to the centre make the last ring. */
function ringsAround(
  centre: string,
  order: readonly LaidNode[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): readonly (readonly LaidNode[])[] {
  const left = new Map(order.map((node) => [node.id, node]));
  left.delete(centre);
  const rings: LaidNode[][] = [];
  let last: readonly string[] = [centre];
  while (last.length > 0) {
    const ring: LaidNode[] = [];
    for (const id of last) {
      for (const node of order) {
        if (!left.has(node.id) || !neighbours.get(id)?.has(node.id)) continue;
        left.delete(node.id);
        ring.push(node);
      }
    }
    if (ring.length > 0) rings.push(ring);
    last = ring.map(({ id }) => id);
  }
  return left.size > 0 ? [...rings, [...left.values()]] : rings;
}

/** What others rest on stands above them; nodes without such a relation stand below, in rows. */
export function levels(nodes: readonly LaidNode[], edges: readonly LaidEdge[]): Laid {
  const up = edges.filter(({ type, sourceId, targetId }) => UPWARD.has(type) && sourceId !== targetId);
  const tied = new Set(up.flatMap(({ sourceId, targetId }) => [sourceId, targetId]));
  const order = byCentrality(nodes);
  const depth = depths(
    order.filter(({ id }) => tied.has(id)).map(({ id }) => id),
    up,
  );
  const places = new Map<string, Point>();
  const deepest = Math.max(-1, ...depth.values());
  let y = 0;
  for (let level = 0; level <= deepest; level += 1) {
    const row = order.filter(({ id }) => depth.get(id) === level);
    const above = (node: LaidNode): number => {
      const xs = up.flatMap(({ sourceId, targetId }) => (sourceId === node.id ? (places.get(targetId)?.x ?? []) : []));
      return xs.length === 0 ? 0 : xs.reduce((sum, x) => sum + x, 0) / xs.length;
    };
    y = rows(
      [...row].sort((a, b) => above(a) - above(b)),
      y,
      places,
    );
    y += ROW_GAP;
  }
  rows(
    order.filter(({ id }) => !tied.has(id)),
    y + ROW_GAP / 2,
    places,
  );
  return { places, captions: [] };
}

/** Longest way up from each node; a circle is cut where it closes. */
function depths(ids: readonly string[], up: readonly LaidEdge[]): ReadonlyMap<string, number> {
  const parents = new Map<string, string[]>();
  for (const { sourceId, targetId } of up) parents.set(sourceId, [...(parents.get(sourceId) ?? []), targetId]);
  const known = new Map<string, number>();
  const depth = (id: string, path: ReadonlySet<string>): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const higher = (parents.get(id) ?? []).filter((parent) => !path.has(parent));
    const own = higher.length === 0 ? 0 : 1 + Math.max(...higher.map((parent) => depth(parent, new Set([...path, id]))));
    known.set(id, own);
    return own;
  };
  for (const id of ids) depth(id, new Set([id]));
  return known;
}

/** Columns by first year, the most central above; the undated last. */
export function years(nodes: readonly LaidNode[]): Laid {
  const order = byCentrality(nodes);
  const dated = [...new Set(order.flatMap(({ year }) => (year === undefined ? [] : [year])))].sort((a, b) => a - b);
  const places = new Map<string, Point>();
  const captions: { text: string; at: Point }[] = [];
  let x = 0;
  for (const year of [...dated, undefined]) {
    const column = order.filter((node) => node.year === year);
    if (column.length === 0) continue;
    const perLine = Math.max(8, Math.ceil(Math.sqrt(order.length) * 1.2));
    const lines = Array.from({ length: Math.ceil(column.length / perLine) }, (_, at) => column.slice(at * perLine, (at + 1) * perLine));
    const start = x;
    for (const line of lines) {
      const width = Math.max(...line.map(({ size }) => size.width));
      let y = 0;
      for (const node of line) {
        places.set(node.id, { x: Math.round(x + width / 2), y: Math.round(y + node.size.height / 2) });
        y += node.size.height + GAP;
      }
      x += width + GAP;
    }
    captions.push({ text: year === undefined ? '' : String(year), at: { x: Math.round((start + x - GAP) / 2), y: -46 } });
    x += 2 * GAP;
  }
  return { places, captions };
}

/** Sets nodes side by side around x = 0, in as many lines as they need. @returns the y below them. */
function rows(nodes: readonly LaidNode[], y: number, places: Map<string, Point>): number {
  let line: LaidNode[] = [];
  let width = 0;
  let top = y;
  const set = (): void => {
    let x = -width / 2;
    for (const node of line) {
      places.set(node.id, { x: Math.round(x + node.size.width / 2), y: Math.round(top) });
      x += node.size.width + GAP;
    }
    if (line.length > 0) top += Math.max(...line.map(({ size }) => size.height)) + GAP;
    [line, width] = [[], 0];
  };
  for (const node of nodes) {
    if (width + node.size.width > ROW_MAX) set();
    line.push(node);
    width += node.size.width + GAP;
  }
  set();
  return top;
}

function byCentrality(nodes: readonly LaidNode[]): readonly LaidNode[] {
  return [...nodes].sort((a, b) => b.centrality - a.centrality || (a.id < b.id ? -1 : 1));
}

function neighboursOf(edges: readonly LaidEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => void neighbours.set(a, (neighbours.get(a) ?? new Set<string>()).add(b));
  for (const { sourceId, targetId } of edges) {
    join(sourceId, targetId);
    join(targetId, sourceId);
  }
  return neighbours;
}
