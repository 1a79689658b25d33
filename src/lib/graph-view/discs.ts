/** Discs pushed apart: one for each community, whatever is drawn on it. */
import type { Point } from './plane.ts';

export interface Disc {
  /** Where it belongs. */
  readonly middle: Point;
  readonly radius: number;
  /** Where it stands. */
  at: Point;
}

const ROUNDS = 240;
/** Share of the way to the middle that a disc goes in each round. */
const PULL = 0.02;

/** Discs pushed apart where they meet and drawn towards the middle where there is room; the order is fixed, so is the outcome. @param wide – above 1 the whole becomes wider than tall. */
export function apart(discs: ReadonlyMap<number, Disc>, margin: number, wide = 1): ReadonlyMap<number, Disc> {
  const all = [...discs.values()];
  const centre = { x: mean(all.map(({ at }) => at.x)), y: mean(all.map(({ at }) => at.y)) };
  for (let round = 0; round < ROUNDS; round += 1) {
    // The last rounds only push: what was drawn together at the end must not overlap.
    const pull = round < ROUNDS * 0.75 ? PULL : 0;
    for (const disc of all)
      disc.at = { x: disc.at.x + ((centre.x - disc.at.x) * pull) / wide, y: disc.at.y + (centre.y - disc.at.y) * pull };
    all.forEach((one, index) => {
      for (let at = index + 1; at < all.length; at += 1) {
        const other = all[at];
        if (other) push(one, other, margin);
      }
    });
  }
  return discs;
}

function push(one: Disc, other: Disc, margin: number): void {
  const [dx, dy] = [other.at.x - one.at.x, other.at.y - one.at.y];
  const distance = Math.hypot(dx, dy);
  const lack = one.radius + other.radius + margin - distance;
  if (lack <= 0) return;
  // Two in one place part sideways.
  const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
  const total = one.radius + other.radius;
  // The larger one gives way less.
  const share = (lack * other.radius) / total;
  one.at = { x: one.at.x - ux * share, y: one.at.y - uy * share };
  other.at = { x: other.at.x + ux * (lack - share), y: other.at.y + uy * (lack - share) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
