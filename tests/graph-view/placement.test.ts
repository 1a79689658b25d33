/** Where nodes stand, and that they stay there. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Point } from '$lib/graph-view/plane.ts';
import { placed, unit, type Placeable } from '$lib/graph-view/placement.ts';

const box = { width: 60, height: 40 };
const at = (id: string, x = 0, y = 0, parentId?: string): Placeable => ({ id, home: { x, y }, size: box, parentId });

test('the scale makes the median distance to the nearest neighbour the spacing of the drawing', () => {
  // Nearest neighbours are 2, 2 and 4 away; the median 2 becomes 96.
  expect(
    unit([
      { x: 0, y: 0 },
      { x: 2, y: 0 },
      { x: 6, y: 0 },
    ]),
  ).toBe(48);
});

test('points that all coincide, or a single one, are not scaled', () => {
  expect(unit([{ x: 5, y: 5 }])).toBe(1);
  expect(
    unit([
      { x: 5, y: 5 },
      { x: 5, y: 5 },
    ]),
  ).toBe(1);
  expect(unit([])).toBe(1);
});

test('a node with room around it stands at home, drawn wider than tall', () => {
  const places = placed([at('a'), at('b', 200, 100)]);
  // 1.75 in width.
  expect(places.get('b')).toEqual({ x: 350, y: 100 });
});

test('of two nodes in one place the first keeps it and the second goes beside it', () => {
  const places = placed([at('a'), at('b')]);
  expect(places.get('a')).toEqual({ x: 0, y: 0 });
  expect(places.get('b')).not.toEqual({ x: 0, y: 0 });
});

test('expanding moves nothing that stood', () => {
  const before = placed([at('a'), at('b', 200)]);
  const after = placed([at('a'), at('b', 200), ...Array.from({ length: 12 }, (_, index) => at(`n${index}`, 0, 0, 'a'))], before);
  expect(after.get('a')).toEqual(before.get('a'));
  expect(after.get('b')).toEqual(before.get('b'));
});

test('a neighbour is placed near the node that brought it, on the side where it is at home, not at home', () => {
  const places = placed([at('a'), at('far', 5000, 0, 'a')]);
  const far = places.get('far') ?? { x: Infinity, y: Infinity };
  expect(Math.hypot(far.x, far.y)).toBeLessThan(160);
  expect(far.x).toBeGreaterThan(0);
});

test('no two nodes cover each other, and the same nodes are placed alike', () => {
  const nodes = fc.array(
    fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -200, max: 200 }), child: fc.boolean() }),
    { minLength: 2, maxLength: 40 },
  );
  fc.assert(
    fc.property(nodes, (rows) => {
      const drawn = rows.map(({ x, y, child }, index) => at(`n${index}`, x, y, child && index > 0 ? 'n0' : undefined));
      const places = placed(drawn);
      const all = [...places.values()];
      expect(all.every((a, index) => all.slice(index + 1).every((b) => separate(a, b)))).toBe(true);
      expect(placed(drawn)).toEqual(places);
    }),
    { numRuns: 40 },
  );
});

function separate(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 40;
}
