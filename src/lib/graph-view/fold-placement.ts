/** Where folded sections stand: round all else, so that they cover nothing and what they are joined to is on their side. */
import type { LayerFold, LayerFoldEdge } from '#graph/model/answers.ts';
import { sectionFoldFootprint, sectionFoldId } from './layer-elements.ts';
import { Room } from './room.ts';
import { middle, type Covered, type Point, type Size } from './plane.ts';

/** Between the drawing and the folded sections beside it. */
const GAP = 40;

interface Folded {
  readonly folds: readonly LayerFold[];
  readonly foldEdges: readonly LayerFoldEdge[];
}

/** `sides`: left and right, for a wide screen; `ends`: above and below, for a tall one. */
export type Sides = 'sides' | 'ends';

export interface FoldPlacing {
  readonly beside: Sides;
  /** Places that stood before; one that something has come to cover is given anew. */
  readonly kept?: ReadonlyMap<string, Point>;
  /** Of those, what was put down by hand: it stays whatever it covers. */
  readonly held?: ReadonlySet<string>;
}

/** A fold that is to be placed. */
interface Plate {
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
  const put = ({ fold, size }: Plate, at: Point): void => {
    room.put(at, size);
    own.set(sectionFoldId(fold), at);
  };
  const box = boxOf([...taken.values()]);
  const all = folds.map((fold): Plate => {
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
  for (const [each, at] of [...lined(order.slice(0, half), box, beside, -1), ...lined(order.slice(half), box, beside, 1)])
    if (!own.has(sectionFoldId(each.fold))) put(each, room.nearest(at, each.size));
  return own;
}

interface Box {
  readonly from: Point;
  readonly to: Point;
}

function boxOf(all: readonly Covered[]): Box {
  const [first] = all;
  const start = first?.at ?? { x: 0, y: 0 };
  const [from, to] = [{ ...start }, { ...start }];
  for (const { at, size } of all) {
    from.x = Math.min(from.x, at.x - size.width / 2);
    from.y = Math.min(from.y, at.y - size.height / 2);
    to.x = Math.max(to.x, at.x + size.width / 2);
    to.y = Math.max(to.y, at.y + size.height / 2);
  }
  return { from, to };
}

/** In lines along one side of the box, the next line further out where one is full. @param sign – which of the two sides: towards less or more. */
function lined(group: readonly Plate[], { from, to }: Box, beside: Sides, sign: 1 | -1): readonly (readonly [Plate, Point])[] {
  const isAside = beside === 'sides';
  const [across, along] = isAside ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const widest = group.reduce((most, { size }) => Math.max(most, isAside ? size.width : size.height), 1);
  const longest = group.reduce((most, { size }) => Math.max(most, isAside ? size.height : size.width), 1);
  const length = to[along] - from[along];
  const lines = Math.ceil(group.length / Math.max(1, Math.floor(length / longest)));
  const places = Math.ceil(group.length / lines);
  const step = Math.max(longest, length / places);
  const inmost = (sign > 0 ? to[across] : from[across]) + sign * (GAP + widest / 2);
  const first = (from[along] + to[along] - step * (places - 1)) / 2;
  return [...group]
    .sort((a, b) => a.of[along] - b.of[along])
    .map((each, at) => {
      // Neighbours stand in different lines, so that the edges of the outer ones pass between the plates of the inner ones.
      const out = Math.round(inmost + sign * (at % lines) * widest);
      const on = Math.round(first + Math.floor(at / lines) * step);
      return [each, isAside ? { x: out, y: on } : { x: on, y: out }] as const;
    });
}
