/** The outlines of communities around their drawn nodes, named for their most central ones; no two meet. */
import { outline, shapeOf, wayApart, type Shape } from './convex.ts';
import type { Point, Size } from './plane.ts';

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
  /** Of its two most central ones. */
  readonly names: readonly string[];
  /** Drawn nodes inside. */
  readonly count: number;
  /** Convex, in order. */
  readonly points: readonly Point[];
}

/** Fewer are seen together without an outline. */
const HULL_MIN = 3;
const PADDING = 20;
const NAMED = 2;
/** A node this far from all others of its community is no part of the outline: it would cover strangers. */
const FAR = 330;

/** The largest first. A member that an outline can not hold without meeting a larger one's stands outside of it. */
export function hulls(members: readonly Member[]): readonly Hull[] {
  const groups = new Map<number, Member[]>();
  for (const member of members) {
    const group = groups.get(member.community);
    if (group) group.push(member);
    else groups.set(member.community, [member]);
  }
  const drawn: Hull[] = [];
  const shapes: Shape[] = [];
  const cores = [...groups].map(([community, group]) => [community, core(group)] as const);
  for (const [community, group] of cores.sort(([a, one], [b, other]) => other.length - one.length || a - b)) {
    const held = clear(group, shapes);
    if (held.length < HULL_MIN) continue;
    const hull = hullOf(community, held);
    drawn.push(hull);
    shapes.push(shapeOf(hull.points));
  }
  return drawn.sort((a, b) => b.count - a.count || a.community - b.community);
}

function hullOf(community: number, group: readonly Member[]): Hull {
  const strongest = [...group].sort((a, b) => b.centrality - a.centrality || (a.id < b.id ? -1 : 1));
  return {
    community,
    names: strongest.slice(0, NAMED).map(({ name }) => name),
    count: group.length,
    points: outlineOf(group),
  };
}

/** Without those that stand nearest to an outline in the way, until none is. */
function clear(group: readonly Member[], others: readonly Shape[]): readonly Member[] {
  let held = group;
  while (held.length >= HULL_MIN) {
    const shape = shapeOf(outlineOf(held));
    const inTheWay = others.find((other) => wayApart(other, shape, 0));
    if (!inTheWay) break;
    const { x, y } = middleOf(inTheWay.points);
    const far = ({ at }: Member): number => Math.hypot(at.x - x, at.y - y);
    const nearest = held.reduce((best, member) => (far(member) < far(best) ? member : best));
    held = held.filter((member) => member !== nearest);
  }
  return held;
}

/** Around nodes and their labels, with some air. */
export function outlineOf(members: readonly Pick<Member, 'at' | 'size'>[]): readonly Point[] {
  return outline(members.flatMap(corners));
}

function middleOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return { x: points.reduce((sum, { x }) => sum + x, 0) / count, y: points.reduce((sum, { y }) => sum + y, 0) / count };
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

function corners({ at, size }: Pick<Member, 'at' | 'size'>): readonly Point[] {
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
