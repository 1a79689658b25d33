/** Places and extents on the plane of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Model units of one node with its label below it; one unit is one CSS pixel at zoom 1. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Something drawn. */
export interface Covered {
  readonly at: Point;
  readonly size: Size;
}

/** The mean; the origin of none. */
export function middle(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return { x: points.reduce((sum, { x }) => sum + x, 0) / count, y: points.reduce((sum, { y }) => sum + y, 0) / count };
}

/** In units of the drawing. */
export interface Area {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
