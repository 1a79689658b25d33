/** Convex outlines: around points, and how far two of them stand in each other's way. Sources: Andrew's monotone chain, 1979; the separating axis theorem, Gottschalk 1996. */
import type { Point } from './placement.ts';

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

/** The shortest way that takes the second polygon clear of the first; nothing where they are clear. @param gap – that is to lie between them. */
export function wayApart(one: readonly Point[], other: readonly Point[], gap: number): Point | undefined {
  let best: { readonly far: number; readonly x: number; readonly y: number } | undefined;
  for (const { x, y } of [...axes(one), ...axes(other)]) {
    const [a, b] = [shadow(one, x, y), shadow(other, x, y)];
    const [ahead, behind] = [a.most - b.least + gap, b.most - a.least + gap];
    if (ahead <= 0 || behind <= 0) return undefined;
    // Ahead along the axis or back against it, whichever is shorter.
    const far = Math.min(ahead, behind);
    if (!best || far < best.far) best = ahead <= behind ? { far, x: x * far, y: y * far } : { far, x: -x * far, y: -y * far };
  }
  return best && { x: best.x, y: best.y };
}

/** Directions square to the sides, one unit long. */
function axes(polygon: readonly Point[]): readonly Point[] {
  return polygon.flatMap((from, at) => {
    const to = polygon[(at + 1) % polygon.length] ?? from;
    const far = Math.hypot(to.x - from.x, to.y - from.y);
    return far === 0 ? [] : [{ x: (to.y - from.y) / far, y: (from.x - to.x) / far }];
  });
}

function shadow(polygon: readonly Point[], x: number, y: number): { readonly least: number; readonly most: number } {
  const falls = polygon.map((point) => point.x * x + point.y * y);
  return { least: Math.min(...falls), most: Math.max(...falls) };
}
