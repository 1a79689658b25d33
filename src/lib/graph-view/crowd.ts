/** Entities and edges too many to be drawn in full: dots and lines as plain numbers, which a painter takes all at once; and what of them lies where. */
import type { ProvenanceLevel } from '#graph/model/document-graph.ts';
import { ENTITY_TYPES } from '#graph/model/kinds.ts';
import { diameter } from './elements.ts';
import { isInside } from './inside.ts';
import type { Drawing } from './drawing.ts';
import type { Area, Point } from './plane.ts';

/** How a line looks; its place in `CROWD_LINES` is what the numbers say. */
export type CrowdLine = ProvenanceLevel | 'together';
export const CROWD_LINES: readonly CrowdLine[] = ['together', 'unsourced', 'attributed', 'cited'];

/** Numbers of one dot: x, y, diameter, place of its type in `ENTITY_TYPES`. */
export const DOT_NUMBERS = 4;
/** Numbers of one line: x and y of its ends, place in `CROWD_LINES`, width. */
export const LINE_NUMBERS = 6;

export interface Crowd {
  /** Of each dot. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** The most central first, so that any share of them from the start is the best of that size. */
  readonly dots: Float32Array;
  /** The ends of each line. */
  readonly ends: readonly (readonly [sourceId: string, targetId: string])[];
  readonly lines: Float32Array;
}

export const NO_CROWD: Crowd = { ids: [], names: [], dots: new Float32Array(), ends: [], lines: new Float32Array() };

/** @param near – drawn in full elsewhere: lines lead to them. @param top – centrality of the most central node. */
export function crowdOf(
  drawing: Pick<Drawing, 'nodes' | 'edges'>,
  places: ReadonlyMap<string, Point>,
  near: ReadonlySet<string>,
  top: number,
): Crowd {
  const far = drawing.nodes.filter(({ id }) => !near.has(id)).sort((a, b) => b.centrality - a.centrality || (a.id < b.id ? -1 : 1));
  const edges = drawing.edges.filter(({ sourceId, targetId }) => !(near.has(sourceId) && near.has(targetId)));
  const dots = new Float32Array(far.length * DOT_NUMBERS);
  far.forEach(({ id, type, centrality }, at) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    dots.set([x, y, diameter(centrality, top), ENTITY_TYPES.indexOf(type)], at * DOT_NUMBERS);
  });
  const lines = new Float32Array(edges.length * LINE_NUMBERS);
  edges.forEach(({ sourceId, targetId, type, provenance, evidence }, at) => {
    const [from, to] = [places.get(sourceId) ?? { x: 0, y: 0 }, places.get(targetId) ?? { x: 0, y: 0 }];
    const line = CROWD_LINES.indexOf(type === 'together' ? 'together' : provenance);
    lines.set([from.x, from.y, to.x, to.y, line, type === 'together' ? 1 : Math.min(4, 1 + Math.sqrt(evidence) / 2)], at * LINE_NUMBERS);
  });
  return {
    ids: far.map(({ id }) => id),
    names: far.map(({ name }) => name),
    dots,
    ends: edges.map(({ sourceId, targetId }) => [sourceId, targetId]),
    lines,
  };
}

/** Place of the dot nearest to a point. @param reach – units of the drawing beyond the dot itself. */
export function dotAt({ ids, dots }: Crowd, { x, y }: Point, reach: number, factor = 1): number | undefined {
  let [best, nearest] = [-1, Infinity];
  for (let at = 0; at < ids.length; at += 1) {
    const dot = at * DOT_NUMBERS;
    const [dx, dy] = [(dots[dot] ?? 0) - x, (dots[dot + 1] ?? 0) - y];
    const limit = ((dots[dot + 2] ?? 0) * factor) / 2 + reach;
    const far = dx * dx + dy * dy;
    if (far <= limit * limit && far < nearest) [best, nearest] = [at, far];
  }
  return best === -1 ? undefined : best;
}

/** The ends of the line nearest to a point. @param reach – units of the drawing. */
export function lineAt({ ends, lines }: Crowd, { x, y }: Point, reach: number): readonly [string, string] | undefined {
  let best: readonly [string, string] | undefined;
  let nearest = reach;
  ends.forEach((pair, index) => {
    const at = index * LINE_NUMBERS;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = lines.subarray(at, at + 4);
    const [dx, dy] = [x2 - x1, y2 - y1];
    const share = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
    const far = Math.hypot(x1 + share * dx - x, y1 + share * dy - y);
    if (far < nearest) [best, nearest] = [pair, far];
  });
  return best;
}

/** Ids of the dots inside a polygon in units of the drawing. */
export function dotsInside({ ids, dots }: Crowd, polygon: readonly Point[]): readonly string[] {
  return ids.filter((_, at) => isInside({ x: dots[at * DOT_NUMBERS] ?? 0, y: dots[at * DOT_NUMBERS + 1] ?? 0 }, polygon));
}

/** What the dots cover, by their middles; nothing where there are none. */
export function extentOf({ dots }: Crowd): Area | undefined {
  if (dots.length === 0) return undefined;
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < dots.length; at += DOT_NUMBERS) {
    const [x, y] = [dots[at] ?? 0, dots[at + 1] ?? 0];
    [x1, y1, x2, y2] = [Math.min(x1, x), Math.min(y1, y), Math.max(x2, x), Math.max(y2, y)];
  }
  return { x1, y1, x2, y2 };
}
