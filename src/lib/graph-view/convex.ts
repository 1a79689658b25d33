/** Convex outlines: around points, and how far two of them stand in each other's way. Sources: Andrew's monotone chain, 1979; the separating axis theorem, Gottschalk 1996. */
import type { Box } from './labels.ts';
import type { Point } from './plane.ts';

/** The smallest convex polygon around points, clockwise on a screen; the points themselves where there are fewer than three. */
export function outline(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  return [...half(sorted), ...half([...sorted].reverse())];
}

function half(sorted: readonly Point[]): readonly Point[] {
  const chain: Point[] = [];
  for (const point of sorted) {
    for (;;) {
      const [before, last] = [chain.at(-2), chain.at(-1)];
      if (!before || !last || turn(before, last, point) > 0) break;
      chain.pop();
    }
    chain.push(point);
  }
  return chain.slice(0, -1);
}

/** Above 0 for a turn to the right on a screen, where y grows downwards. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** The upright box round points; that of none meets no other. */
export function boundsOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** A polygon with the directions square to its sides, one unit long. */
export interface Shape {
  readonly points: readonly Point[];
  readonly axes: readonly Point[];
}

export function shapeOf(points: readonly Point[]): Shape {
  const axes = points.flatMap((from, at) => {
    const to = points[(at + 1) % points.length] ?? from;
    const far = Math.hypot(to.x - from.x, to.y - from.y);
    return far === 0 ? [] : [{ x: (to.y - from.y) / far, y: (from.x - to.x) / far }];
  });
  return { points, axes };
}

/** The shortest way that takes the second polygon clear of the first; nothing where they are clear. @param gap – that is to lie between them. @param moved – where the second stands, seen from its own points. */
export function wayApart(one: Shape, other: Shape, gap: number, moved: Point = { x: 0, y: 0 }): Point | undefined {
  let best: { readonly far: number; readonly x: number; readonly y: number } | undefined;
  for (const axes of [one.axes, other.axes]) {
    for (const { x, y } of axes) {
      const [a, b] = [shadow(one.points, x, y), shadow(other.points, x, y)];
      const shift = moved.x * x + moved.y * y;
      const [ahead, behind] = [a.most - b.least - shift + gap, b.most + shift - a.least + gap];
      if (ahead <= 0 || behind <= 0) return undefined;
      // Ahead along the axis or back against it, whichever is shorter.
      const far = Math.min(ahead, behind);
      if (!best || far < best.far) best = ahead <= behind ? { far, x: x * far, y: y * far } : { far, x: -x * far, y: -y * far };
    }
  }
  return best && { x: best.x, y: best.y };
}

// A loop: it runs for every pair of outlines in every round.
function shadow(points: readonly Point[], x: number, y: number): { readonly least: number; readonly most: number } {
  let [least, most] = [Infinity, -Infinity];
  for (const point of points) {
    const fall = point.x * x + point.y * y;
    if (fall < least) least = fall;
    if (fall > most) most = fall;
  }
  return { least, most };
}
