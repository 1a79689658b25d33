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
