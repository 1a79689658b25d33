/** Where nodes belong: the store's places, each community drawn together and kept clear of the others. Fixed by the most central entities alone, so that growing moves nothing. */
import { apart, type Disc } from './discs.ts';
import type { Point } from './plane.ts';
import { OVERVIEW_STEP } from './view-state.ts';

export interface Homeless extends Point {
  readonly id: string;
  readonly community: number;
  readonly centrality: number;
}

/** Drawing units that one node of a community takes, by its square root. */
const ROOM = 70;
const MARGIN = 78;

/** @param factor – from the store's units to the drawing's. @returns by id, in the drawing's units. */
export function homes(nodes: readonly Homeless[], factor: number): ReadonlyMap<string, Point> {
  const own = (node: Homeless): Point => ({ x: node.x * factor, y: node.y * factor });
  const strongest = [...nodes].sort((a, b) => b.centrality - a.centrality || (a.id < b.id ? -1 : 1)).slice(0, OVERVIEW_STEP);
  const discs = apart(discsOf(strongest, own), MARGIN);
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

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
