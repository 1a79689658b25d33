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

/** In units of the drawing. */
export interface Area {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
