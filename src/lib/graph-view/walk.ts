/** Walking the drawing by arrow keys: from a node along its edges, to the neighbour that lies in the key's direction. */
import type { Point } from './plane.ts';

export const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How much a degree off the direction costs against distance; 60° off is the furthest that counts as that direction. */
const WIDEST_COS = Math.cos((75 * Math.PI) / 180);

/**
 * The neighbour nearest to the direction.
 * @param direction – a unit vector, y downwards.
 * @returns undefined where no neighbour lies within 75° of it.
 */
export function step(
  direction: Point,
  from: Point,
  neighbours: readonly { readonly id: string; readonly at: Point }[],
): string | undefined {
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const { id, at } of neighbours) {
    const distance = Math.hypot(at.x - from.x, at.y - from.y);
    const cos = distance === 0 ? 0 : ((at.x - from.x) * direction.x + (at.y - from.y) * direction.y) / distance;
    if (cos < WIDEST_COS) continue;
    // Straight ahead and near is cheapest; a neighbour well off the axis must be much nearer to win.
    const cost = distance / cos ** 2;
    if (!best || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
  }
  return best?.id;
}
