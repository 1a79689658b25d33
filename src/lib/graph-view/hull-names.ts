/** The names of outlines and the captions of a layout: each goes to the first of its spots that is clear. The same on the page and in a picture. */
import { boundsOf, shapeOf, wayApart } from './convex.ts';
import type { Hull } from './hulls.ts';
import { meet, textUnits, type Box } from './labels.ts';
import type { Laid } from './layouts.ts';
import type { Point } from './plane.ts';

export const NAME_PX = 12.5;
/** Between the edge of an outline and its name. */
const NAME_GAP_PX = 5;

/** Words and their place: the middle of their baseline is `rise` screen pixels above it and `aside` to its right. */
export interface Spot {
  readonly text: string;
  /** In the drawing's units. */
  readonly at: Point;
  readonly rise: number;
  readonly aside: number;
}

export interface GroundName {
  readonly kind: 'name' | 'caption';
  /** The best first. */
  readonly spots: readonly Spot[];
  /** What it names, in the drawing's units; a caption names what stands under it. */
  readonly outline: readonly Point[];
}

/** Those of larger communities first. */
export function groundNames(hulls: readonly Hull[], captions: Laid['captions']): readonly GroundName[] {
  return [
    ...hulls.map(({ names, points }) => ({
      kind: 'name' as const,
      outline: points,
      // Its two most central entities, or the first alone where both are too long.
      spots: [names.join(' · '), ...names.slice(0, 1)].flatMap((text) => around(text, points)),
    })),
    ...captions.map(({ text, at }) => ({ kind: 'caption' as const, outline: [], spots: [{ text, at, rise: 0, aside: 0 }] })),
  ];
}

/** Above the outline, under it, beside it: over its middle, where it is highest or lowest, over its quarters. */
function around(text: string, outline: readonly Point[]): readonly Spot[] {
  const [left, top, right, bottom] = boundsOf(outline);
  const middle = (left + right) / 2;
  const where = (axis: 'x' | 'y', value: number): Point => {
    const most = outline.filter((point) => point[axis] === value);
    const sum = most.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
    return { x: sum.x / most.length, y: sum.y / most.length };
  };
  const quarters = [(middle + left) / 2, (middle + right) / 2];
  const beside = halfWidth(text) + NAME_GAP_PX;
  const over = { text, rise: NAME_GAP_PX, aside: 0 };
  const under = { text, rise: -NAME_GAP_PX - NAME_PX, aside: 0 };
  const level = { text, rise: -NAME_PX / 3 };
  return [
    { ...over, at: { x: middle, y: top } },
    { ...over, at: where('y', top) },
    ...quarters.map((x) => ({ ...over, at: { x, y: Math.min(...heightsAt(outline, x)) } })),
    { ...under, at: { x: middle, y: bottom } },
    { ...under, at: where('y', bottom) },
    ...quarters.map((x) => ({ ...under, at: { x, y: Math.max(...heightsAt(outline, x)) } })),
    { ...level, at: where('x', right), aside: beside },
    { ...level, at: where('x', left), aside: -beside },
  ];
}

/** Where an upright line crosses the sides of an outline. */
function heightsAt(outline: readonly Point[], x: number): readonly number[] {
  return outline.flatMap((from, at) => {
    const to = outline[(at + 1) % outline.length] ?? from;
    if (from.x === to.x || x < Math.min(from.x, to.x) || x > Math.max(from.x, to.x)) return [];
    return [from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x)];
  });
}

/** For each name the first spot that is clear of labels, of other outlines and of the names before it, in view if one is; nothing where none is. Boxes are in screen pixels, without the pan. */
export function clearSpots(names: readonly GroundName[], labels: readonly Box[], zoom: number, view?: Box): readonly (Spot | undefined)[] {
  const taken = [...labels];
  const outlines = names.map(({ outline }) => shapeOf(outline.map(({ x, y }) => ({ x: x * zoom, y: y * zoom }))));
  const bounds = outlines.map(({ points }) => boundsOf(points));
  return names.map(({ spots }, own) => {
    const isClear = (spot: Spot): boolean => {
      const box = boxOf(spot, zoom);
      return (
        !taken.some((other) => meet(box, other)) &&
        // Their bounds first: most outlines are far away.
        !outlines.some((outline, at) => at !== own && meet(box, bounds[at] ?? box) && wayApart(outline, shapeOf(cornersOf(box)), 0) !== undefined)
      );
    };
    const clear = (view && spots.find((spot) => isWithin(boxOf(spot, zoom), view) && isClear(spot))) ?? spots.find(isClear);
    if (clear) taken.push(boxOf(clear, zoom));
    return clear;
  });
} // prettier-ignore

function isWithin(box: Box, view: Box): boolean {
  return box[0] >= view[0] && box[1] >= view[1] && box[2] <= view[2] && box[3] <= view[3];
}

function halfWidth(text: string): number {
  return (textUnits(text) * NAME_PX) / 2;
}

/** In screen pixels, without the pan. */
export function boxOf({ text, at, rise, aside }: Spot, zoom: number): Box {
  const [x, y] = [at.x * zoom + aside, at.y * zoom - rise];
  return [x - halfWidth(text), y - NAME_PX, x + halfWidth(text), y + 2];
}

function cornersOf([left, top, right, bottom]: Box): readonly Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}
