/** Where nodes belong: the store's places, each community drawn together and kept clear of the others. Fixed by the most central entities alone, so that growing moves nothing. */
import type { Point } from './placement.ts';
import { OVERVIEW_STEP } from './view-state.ts';

export interface Homeless extends Point {
  readonly id: string;
  readonly community: number;
  readonly centrality: number;
}

/** Drawing units that one node of a community takes, by its square root. */
const ROOM = 70;
const MARGIN = 78;
const ROUNDS = 240;
/** Share of the way to the middle that a community goes in each round. */
const PULL = 0.02;

interface Disc {
  readonly middle: Point;
  readonly radius: number;
  at: Point;
}

/** @param factor – from the store's units to the drawing's. @returns by id, in the drawing's units. */
export function homes(nodes: readonly Homeless[], factor: number): ReadonlyMap<string, Point> {
  const own = (node: Homeless): Point => ({ x: node.x * factor, y: node.y * factor });
  const strongest = [...nodes].sort((a, b) => b.centrality - a.centrality || (a.id < b.id ? -1 : 1)).slice(0, OVERVIEW_STEP);
  const discs = apart(discsOf(strongest, own));
  return new Map(
    nodes.map((node) => {
      const disc = discs.get(node.community);
      return [node.id, disc === undefined ? own(node) : inside(disc, own(node))];
    }),
  );
}

function discsOf(nodes: readonly Homeless[], own: (node: Homeless) => Point): ReadonlyMap<number, Disc> {
  const groups = new Map<number, Homeless[]>();
  for (const node of nodes) groups.set(node.community, [...(groups.get(node.community) ?? []), node]);
  return new Map(
    [...groups].map(([community, members]) => {
      const points = members.map(own);
      const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
      return [community, { middle, radius: ROOM * Math.sqrt(members.length), at: middle }];
    }),
  );
}

/** The place as it lies to its community's middle, drawn in where it is far out. */
function inside({ middle, radius, at }: Disc, { x, y }: Point): Point {
  const [dx, dy] = [x - middle.x, y - middle.y];
  const far = Math.hypot(dx, dy);
  const share = far > radius ? radius / far : 1;
  return { x: at.x + dx * share, y: at.y + dy * share };
}

/** Discs pushed apart where they meet and drawn towards the middle where there is room; the order is fixed, so is the outcome. */
function apart(discs: ReadonlyMap<number, Disc>): ReadonlyMap<number, Disc> {
  const all = [...discs.values()];
  const centre = { x: mean(all.map(({ at }) => at.x)), y: mean(all.map(({ at }) => at.y)) };
  for (let round = 0; round < ROUNDS; round += 1) {
    // The last rounds only push: what was drawn together at the end must not overlap.
    const pull = round < ROUNDS * 0.75 ? PULL : 0;
    for (const disc of all) disc.at = { x: disc.at.x + (centre.x - disc.at.x) * pull, y: disc.at.y + (centre.y - disc.at.y) * pull };
    all.forEach((one, index) => all.slice(index + 1).forEach((other) => push(one, other)));
  }
  return discs;
}

function push(one: Disc, other: Disc): void {
  const [dx, dy] = [other.at.x - one.at.x, other.at.y - one.at.y];
  const distance = Math.hypot(dx, dy);
  const lack = one.radius + other.radius + MARGIN - distance;
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
