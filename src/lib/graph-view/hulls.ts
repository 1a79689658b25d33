/** The outlines of communities around their drawn nodes, named for their most central ones. Source: convex hull, Andrew's monotone chain, 1979. */
import type { Point, Size } from './placement.ts';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly community: number;
  readonly centrality: number;
  readonly at: Point;
  /** What the node and its label cover. */
  readonly size: Size;
}

export interface Hull {
  readonly community: number;
  readonly name: string;
  /** Drawn nodes inside. */
  readonly count: number;
  /** Convex, in order. */
  readonly points: readonly Point[];
  /** Where its name may stand: the middle of its upper edge, or of its lower one. */
  readonly top: Point;
  readonly bottom: Point;
}

/** Fewer are seen together without an outline. */
const HULL_MIN = 3;
const PADDING = 20;
const NAMED = 2;
/** A node this far from all others of its community is no part of the outline: it would cover strangers. */
const FAR = 330;

/** The largest first. */
export function hulls(members: readonly Member[]): readonly Hull[] {
  const groups = new Map<number, Member[]>();
  for (const member of members) groups.set(member.community, [...(groups.get(member.community) ?? []), member]);
  return [...groups]
    .map(([community, group]) => [community, core(group)] as const)
    .filter(([, group]) => group.length >= HULL_MIN)
    .map(([community, group]) => {
      const strongest = [...group].sort((a, b) => b.centrality - a.centrality || (a.id < b.id ? -1 : 1));
      const points = outline(group.flatMap(corners));
      const ys = points.map(({ y }) => y);
      const left = Math.min(...points.map(({ x }) => x));
      const middle = (left + Math.max(...points.map(({ x }) => x))) / 2;
      const name = strongest
        .slice(0, NAMED)
        .map((member) => member.name)
        .join(' · ');
      return {
        community,
        name,
        count: group.length,
        points,
        top: { x: middle, y: Math.min(...ys) },
        bottom: { x: middle, y: Math.max(...ys) },
      };
    })
    .sort((a, b) => b.count - a.count || a.community - b.community);
}

/** The largest part of a community whose nodes reach each other in steps of `FAR`. */
function core(group: readonly Member[]): readonly Member[] {
  const left = new Set(group);
  let largest: readonly Member[] = [];
  for (const start of group) {
    if (!left.delete(start)) continue;
    const part = [start];
    for (const member of part) {
      for (const other of left) {
        if (Math.hypot(other.at.x - member.at.x, other.at.y - member.at.y) > FAR) continue;
        left.delete(other);
        part.push(other);
      }
    }
    if (part.length > largest.length) largest = part;
  }
  return largest;
}

function corners({ at, size }: Member): readonly Point[] {
  const [half, rise] = [size.width / 2 + PADDING, size.height / 2 + PADDING];
  // An octagon: rounder than a box, as wide and as tall.
  return [
    [0.6, 1],
    [1, 0.5],
    [1, -0.5],
    [0.6, -1],
    [-0.6, -1],
    [-1, -0.5],
    [-1, 0.5],
    [-0.6, 1],
  ].map(([x = 0, y = 0]) => ({ x: at.x + x * half, y: at.y + y * rise }));
}

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

/** A closed path with rounded corners. */
export function rounded(points: readonly Point[]): string {
  const [last] = points.slice(-1);
  if (last === undefined) return '';
  const between = (a: Point, b: Point): Point => ({ x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2) });
  const start = between(last, points[0] ?? last);
  const curves = points.map((point, index) => {
    const end = between(point, points[(index + 1) % points.length] ?? point);
    return `Q${Math.round(point.x)} ${Math.round(point.y)} ${end.x} ${end.y}`;
  });
  return `M${start.x} ${start.y}${curves.join('')}Z`;
}
