/** Where folded sections stand: round all else, so that they cover nothing and what they are joined to is on their side. */
import type { LayerFold, LayerFoldEdge } from '#graph/model/answers.ts';
import { PLATE_PX, sectionFoldId } from './layer-elements.ts';
import { Room } from './room.ts';
import { middle, type Covered, type Point, type Size } from './plane.ts';

/** Between the drawing and the folded sections beside it, on screen. */
const GAP_PX = 16;
/** About how wide a drawing is shown: beside it on a wide screen both columns, on a tall one nothing. */
const SHOWN_PX: Readonly<Record<Sides, number>> = { sides: 900 - 2 * (PLATE_PX.width + GAP_PX), ends: 330 };
/** Sections that one column holds whatever the drawing's height. */
const COLUMN_MIN = 8;
/** What a drawing is fitted with at least and at most. */
const ZOOM = { least: 0.08, most: 0.6 } as const;

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
  const zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, SHOWN_PX[beside] / Math.max(1, box.to.x - box.from.x)));
  // Names keep their size on screen: the smaller the drawing is shown, the more room they need in it.
  const size = { width: PLATE_PX.width / zoom, height: PLATE_PX.height / zoom };
  // What stood stays while it covers nothing, though its name may want more room now.
  const plate = { width: size.width / 2, height: size.height / 2 };
  const all = folds.map((fold): Plate => {
    const joined = foldEdges.flatMap(({ sourceId, targetId }) => (targetId === fold.id ? (taken.get(sourceId)?.at ?? []) : []));
    return { fold, size, of: joined.length > 0 ? middle(joined) : middle([box.from, box.to]) };
  });
  for (const each of all) {
    const at = kept.get(sectionFoldId(each.fold));
    if (at && (held.has(sectionFoldId(each.fold)) || room.isFree(at, plate))) put(each, at);
  }
  const across = beside === 'sides' ? 'x' : 'y';
  const order = [...all].sort((a, b) => a.of[across] - b.of[across]);
  const half = Math.ceil(order.length / 2);
  for (const [each, at] of [
    ...lined(order.slice(0, half), box, { beside, sign: -1, size, gap: GAP_PX / zoom }),
    ...lined(order.slice(half), box, { beside, sign: 1, size, gap: GAP_PX / zoom }),
  ])
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

interface Side {
  readonly beside: Sides;
  /** Which of the two: towards less or more. */
  readonly sign: 1 | -1;
  /** Of each. */
  readonly size: Size;
  readonly gap: number;
}

/** In lines along one side of the box, the next line further out where one is full. */
function lined(group: readonly Plate[], { from, to }: Box, { beside, sign, size, gap }: Side): readonly (readonly [Plate, Point])[] {
  const isAside = beside === 'sides';
  const [across, along] = isAside ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const [deep, long] = isAside ? [size.width, size.height] : [size.height, size.width];
  const length = to[along] - from[along];
  // A column may be taller than the drawing, which seldom is as tall as its room; a row not wider.
  const lines = Math.ceil(group.length / Math.max(isAside ? COLUMN_MIN : 1, Math.floor(length / long)));
  const places = Math.ceil(group.length / lines);
  const step = Math.max(long, length / places);
  const inmost = (sign > 0 ? to[across] : from[across]) + sign * (gap + deep / 2);
  const first = (from[along] + to[along] - step * (places - 1)) / 2;
  return [...group]
    .sort((a, b) => a.of[along] - b.of[along])
    .map((each, at) => {
      // Neighbours stand in different lines, so that the edges of the outer ones pass between the plates of the inner ones.
      const out = Math.round(inmost + sign * (at % lines) * deep);
      const on = Math.round(first + Math.floor(at / lines) * step);
      return [each, isAside ? { x: out, y: on } : { x: on, y: out }] as const;
    });
}
