/** Numbers as they stand in SVG. */

/** Two decimals are a fiftieth of a pixel. */
export function n(value: number, digits = 2): string {
  return String(Number(value.toFixed(digits)) + 0);
}
