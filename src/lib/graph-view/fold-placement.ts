/** Where folded sections stand: round all else, so that they cover nothing and what they are joined to is on their side. */
import type { LayerFold, LayerFoldEdge } from '#graph/model/answers.ts';
import { sectionFoldFootprint, sectionFoldId } from './layer-elements.ts';
import { Room } from './room.ts';
import type { Point, Size } from './plane.ts';

/** Between the drawing and the folded sections beside it. */
const GAP = 40;

/** Something drawn. */
export interface Covered {
  readonly at: Point;
  readonly size: Size;
}

interface Folded {
  readonly folds: readonly LayerFold[];
  readonly foldEdges: readonly LayerFoldEdge[];
}

/** `sides`: left and right, for a wide screen; `ends`: above and below, for a tall one. */
export type Beside = 'sides' | 'ends';

export interface FoldPlacing {
  readonly beside: Beside;
  /** Places that stood before; one that something has come to cover is given anew. */
  readonly kept?: ReadonlyMap<string, Point>;
  /** Of those, what was put down by hand: it stays whatever it covers. */
  readonly held?: ReadonlySet<string>;
}

interface Standing {
  readonly fold: LayerFold;
  readonly size: Size;
  /** Middle of what it is joined to. */
  readonly of: Point;
}

/**
 * Half of the folds on either side, each in the order of what it is joined to.
 * @param taken – what is drawn besides.
 * @returns a place for every fold, by its id on the canvas.
 */
export function placedFolds(
  { folds, foldEdges }: Folded,
  taken: ReadonlyMap<string, Covered>,
  { beside, kept = new Map(), held = new Set() }: FoldPlacing,
): ReadonlyMap<string, Point> {
  const room = new Room();
  for (const { at, size } of taken.values()) room.put(at, size);
  const own = new Map<string, Point>();
  const put = ({ fold, size }: Standing, at: Point): void => {
    room.put(at, size);
    own.set(sectionFoldId(fold), at);
  };
  const box = boxOf([...taken.values()]);
  const all = folds.map((fold): Standing => {
    const joined = foldEdges.flatMap(({ sourceId, targetId }) => (targetId === fold.id ? (taken.get(sourceId)?.at ?? []) : []));
    return { fold, size: sectionFoldFootprint(fold), of: joined.length > 0 ? middle(joined) : middle([box.from, box.to]) };
  });
  for (const each of all) {
    const at = kept.get(sectionFoldId(each.fold));
    if (at && (held.has(sectionFoldId(each.fold)) || room.isFree(at, each.size))) put(each, at);
  }
  const across = beside === 'sides' ? 'x' : 'y';
  const order = [...all].sort((a, b) => a.of[across] - b.of[across]);
  const half = Math.ceil(order.length / 2);
  for (const [group, sign] of [
    [order.slice(0, half), -1],
    [order.slice(half), 1],
  ] as const)
    // prettier-ignore
    for (const [each, at] of lined(group, box, beside, sign))
      if (!own.has(sectionFoldId(each.fold))) put(each, room.nearest(at, each.size));
  return own;
}

interface Box {
  readonly from: Point;
  readonly to: Point;
}

function boxOf(all: readonly Covered[]): Box {
  if (all.length === 0) return { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } };
  const [xs, ys] = [all.map(({ at: { x }, size: { width } }) => [x, width] as const), all.map(({ at: { y }, size: { height } }) => [y, height] as const)]; // prettier-ignore
  const ends = (spans: readonly (readonly [number, number])[], sign: 1 | -1): number =>
    spans.reduce((far, [middle, length]) => (sign > 0 ? Math.max(far, middle + length / 2) : Math.min(far, middle - length / 2)), -sign * Infinity); // prettier-ignore
  return { from: { x: ends(xs, -1), y: ends(ys, -1) }, to: { x: ends(xs, 1), y: ends(ys, 1) } };
}

/** In lines along one side of the box, the next line further out where one is full. @param sign – which of the two sides: towards less or more. */
function lined(group: readonly Standing[], { from, to }: Box, beside: Beside, sign: 1 | -1): readonly (readonly [Standing, Point])[] {
  if (group.length === 0) return [];
  const [across, along, wide, long] =
    beside === 'sides' ? (['x', 'y', 'width', 'height'] as const) : (['y', 'x', 'height', 'width'] as const);
  const pitch = { across: Math.max(...group.map(({ size }) => size[wide])), along: Math.max(...group.map(({ size }) => size[long])) };
  const perLine = Math.max(1, Math.floor((to[along] - from[along]) / pitch.along));
  const lines = Math.ceil(group.length / perLine);
  const start = (sign > 0 ? to[across] : from[across]) + sign * (GAP + pitch.across / 2);
  const order = [...group].sort((a, b) => a.of[along] - b.of[along]);
  return order.map((each, at) => {
    // Neighbours on the side stand in different lines, so that their edges do not cross each other's plates.
    const [line, place] = [at % lines, Math.floor(at / lines)];
    const step = Math.max(pitch.along, (to[along] - from[along]) / Math.ceil(order.length / lines));
    const first = (from[along] + to[along]) / 2 - (step * (Math.ceil(order.length / lines) - 1)) / 2;
    const [a, b] = [start + sign * line * pitch.across, first + place * step].map(Math.round) as [number, number]; // Two in, two out.
    return [each, across === 'x' ? { x: a, y: b } : { x: b, y: a }] as const;
  });
}

export function middle(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return { x: points.reduce((sum, { x }) => sum + x, 0) / count, y: points.reduce((sum, { y }) => sum + y, 0) / count };
}
