/** Where nodes stand: at home where there is room, expansions around what they were expanded from. Nothing that stood moves. */
import type { Point, Size } from './plane.ts';
import { Room } from './room.ts';

/** Distance that most overview nodes keep from their nearest neighbour. */
const SPACING = 96;
/** Labels are wider than tall, and so are screens. */
const STRETCH = 1.35;
/** The same for the whole: a screen's drawing room is half as wide again as tall. */
const HOME_STRETCH = 1.75;
const RING = 28;
const RING_LIMIT = 160;
const GAP = 6;

/** Factor from the store's units to the drawing's: the median distance to the nearest neighbour becomes `SPACING`. 1 for fewer than two points. */
export function unit(points: readonly Point[]): number {
  const nearest = points
    .map((a) => Math.min(...points.filter((b) => b !== a).map((b) => Math.hypot(a.x - b.x, a.y - b.y))))
    .filter((distance) => Number.isFinite(distance) && distance > 0)
    .sort((a, b) => a - b);
  const median = nearest[Math.floor(nearest.length / 2)];
  return median === undefined ? 1 : SPACING / median;
}

export interface Placeable {
  readonly id: string;
  /** The expanded node that brought it. */
  readonly parentId?: string | undefined;
  /** Where it belongs; see `homes.ts`. */
  readonly home: Point;
  readonly size: Size;
}

/**
 * A place for every node. Kept places stay; the rest go, in the order given, to the free spot nearest to where they belong.
 * @param kept – places that stood before, by id; may hold nodes that are not drawn now.
 */
export function placed(nodes: readonly Placeable[], kept: ReadonlyMap<string, Point> = new Map()): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const room = new Room();
  const put = ({ id, size }: Placeable, at: Point): void => {
    places.set(id, at);
    room.put(at, spaced(size));
  };
  for (const node of nodes) {
    const at = kept.get(node.id);
    if (at) put(node, at);
  }
  const centre = middle(nodes.map(({ home }) => home));
  for (const node of nodes) {
    if (places.has(node.id)) continue;
    const home = { x: node.home.x * HOME_STRETCH, y: node.home.y };
    const parent = node.parentId === undefined ? undefined : places.get(node.parentId);
    const size = spaced(node.size);
    const free = (at: Point): boolean => room.isFree(at, size);
    // Around the parent, first on the side where it is at home: communities stay on their side.
    const heading = parent ? Math.atan2(home.y - parent.y, home.x - parent.x) : Math.atan2(node.home.y - centre.y, node.home.x - centre.x);
    put(node, parent ? freeSpot(parent, heading, 3, free) : freeSpot(home, heading, 0, free));
  }
  return places;
}

/** The first free spot on rings around a point, from the inside out, each ring from the heading to both sides. */
function freeSpot(around: Point, heading: number, firstRing: number, free: (at: Point) => boolean): Point {
  for (let ring = firstRing; ring < RING_LIMIT; ring += 1) {
    const steps = Math.max(1, ring * 6);
    for (let step = 0; step < steps; step += 1) {
      const turn = (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2);
      const angle = heading + (turn * 2 * Math.PI) / steps;
      const at = { x: rounded(around.x + Math.cos(angle) * ring * RING * STRETCH), y: rounded(around.y + Math.sin(angle) * ring * RING) };
      if (free(at)) return at;
    }
  }
  return { x: rounded(around.x), y: rounded(around.y) };
}

/** With half of the gap on each side. */
function spaced({ width, height }: Size): Size {
  return { width: width + GAP, height: height + GAP };
}

function middle(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return { x: points.reduce((sum, { x }) => sum + x, 0) / count, y: points.reduce((sum, { y }) => sum + y, 0) / count };
}

/** Whole units: a place is the same on every machine. `+ 0` makes -0 a 0. */
function rounded(value: number): number {
  return Math.round(value) + 0;
}
