/** Communities set apart as wholes where their outlines would meet: each keeps its shape, the order is fixed, so is the outcome. */
import { boundsOf, shapeOf, wayApart, type Shape } from './convex.ts';
import { outlineOf } from './hulls.ts';
import type { Box } from './labels.ts';
import type { Point, Size } from './plane.ts';

export interface Standing {
  readonly id: string;
  readonly community: number;
  readonly at: Point;
  /** What the node and its label cover. */
  readonly size: Size;
}

/** Between two outlines. */
const GAP = 12;
const ROUNDS = 80;

interface Group {
  readonly ids: readonly string[];
  /** Where it stood. */
  readonly shape: Shape;
  /** Round its outline, where it stands. */
  box: Box;
  moved: Point;
}

/** @returns a place for every node, in whole units. */
export function parted(nodes: readonly Standing[]): ReadonlyMap<string, Point> {
  const byCommunity = new Map<number, Standing[]>();
  for (const node of nodes) {
    const members = byCommunity.get(node.community);
    if (members) members.push(node);
    else byCommunity.set(node.community, [node]);
  }
  const groups = [...byCommunity]
    .sort(([a], [b]) => a - b)
    .map(([, members]): Group => {
      const shape = shapeOf(outlineOf(members));
      return { ids: members.map(({ id }) => id), shape, box: boundsOf(shape.points), moved: { x: 0, y: 0 } };
    });
  for (let round = 0; round < ROUNDS; round += 1) {
    let isClear = true;
    groups.forEach((one, at) => {
      for (const other of groups.slice(at + 1)) {
        if (!areNear(one.box, other.box)) continue;
        const way = wayApart(one.shape, other.shape, GAP, { x: other.moved.x - one.moved.x, y: other.moved.y - one.moved.y });
        if (!way) continue;
        isClear = false;
        // The larger one gives way less.
        const share = other.ids.length / (one.ids.length + other.ids.length);
        move(one, -way.x * share, -way.y * share);
        move(other, way.x * (1 - share), way.y * (1 - share));
      }
    });
    if (isClear) break;
  }
  const moves = new Map(groups.flatMap(({ ids, moved }) => ids.map((id) => [id, moved] as const)));
  return new Map(
    nodes.map(({ id, at }) => {
      const { x, y } = moves.get(id) ?? { x: 0, y: 0 };
      // `+ 0` makes -0 a 0.
      return [id, { x: Math.round(at.x + x) + 0, y: Math.round(at.y + y) + 0 }];
    }),
  );
}

function move(group: Group, x: number, y: number): void {
  const [left, top, right, bottom] = group.box;
  group.moved = { x: group.moved.x + x, y: group.moved.y + y };
  group.box = [left + x, top + y, right + x, bottom + y];
}

/** Most pairs are far from each other, which is seen at a glance. */
function areNear(a: Box, b: Box): boolean {
  return a[0] < b[2] + GAP && b[0] < a[2] + GAP && a[1] < b[3] + GAP && b[1] < a[3] + GAP;
}
