/** Where everything stands in a drawing too large for labels: each community on a round plot of its own, the most central in the middle, plots clear of each other. Source: Vogel 1979, the sunflower's spiral. */
import { apart, type Disc } from './discs.ts';
import type { Point } from './plane.ts';

export interface Plotted extends Point {
  readonly id: string;
  readonly community: number;
  readonly centrality: number;
}

/** Units between one turn of the spiral and the next: neighbours stand about 1.8 of it apart, more than the widest node. */
const TURN = 27;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** The spiral begins this many nodes out, so that the first ones do not crowd the middle. */
const START = 1.5;
const MARGIN = 46;
/** Screens are wider than tall. */
const WIDE = 4;

/** @param factor – from the store's units to the drawing's: it sets where plots begin, not how large they are. */
export function plots(nodes: readonly Plotted[], factor: number): ReadonlyMap<string, Point> {
  const groups = new Map<number, Plotted[]>();
  for (const node of nodes) {
    const group = groups.get(node.community);
    if (group) group.push(node);
    else groups.set(node.community, [node]);
  }
  const discs = new Map<number, Disc>();
  // In their order: what is pushed first decides where the others go.
  for (const [community, members] of [...groups].sort(([a], [b]) => a - b)) {
    members.sort((a, b) => b.centrality - a.centrality || (a.id < b.id ? -1 : 1));
    const middle = { x: mean(members.map(({ x }) => x)) * factor, y: mean(members.map(({ y }) => y)) * factor };
    discs.set(community, { middle, radius: TURN * Math.sqrt(members.length + START), at: middle });
  }
  apart(discs, MARGIN, WIDE);
  const places = new Map<string, Point>();
  for (const [community, members] of groups) {
    const at = discs.get(community)?.at ?? { x: 0, y: 0 };
    members.forEach(({ id }, index) => {
      const [far, angle] = [index === 0 ? 0 : TURN * Math.sqrt(index + START), index * GOLDEN_ANGLE];
      // `+ 0` makes -0 a 0.
      places.set(id, { x: Math.round(at.x + Math.cos(angle) * far) + 0, y: Math.round(at.y + Math.sin(angle) * far) + 0 });
    });
  }
  return places;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
