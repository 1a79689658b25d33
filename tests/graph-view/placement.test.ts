/** Where nodes stand, and that they stay there. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { placed, unit, type Point } from '$lib/graph-view/placement.ts';
import { drawnNode } from './drawn.ts';

const size = () => ({ width: 60, height: 40 });

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

test('a node with room around it stands where the store has it', () => {
  const places = placed([drawnNode('a', { x: 0, y: 0 }), drawnNode('b', { x: 100, y: 50 })], 2, size);
  // Factor 2, and 1.35 in width.
  expect(places.get('b')).toEqual({ x: 270, y: 100 });
});

test('of two nodes in one place the first keeps it and the second goes beside it', () => {
  const places = placed([drawnNode('a'), drawnNode('b')], 1, size);
  expect(places.get('a')).toEqual({ x: 0, y: 0 });
  expect(places.get('b')).not.toEqual({ x: 0, y: 0 });
});

test('expanding moves nothing that stood', () => {
  const before = placed([drawnNode('a'), drawnNode('b', { x: 200 })], 1, size);
  const after = placed(
    [drawnNode('a'), drawnNode('b', { x: 200 }), ...Array.from({ length: 12 }, (_, at) => drawnNode(`n${at}`, { parentId: 'a' }))],
    1,
    size,
    before,
  );
  expect(after.get('a')).toEqual(before.get('a'));
  expect(after.get('b')).toEqual(before.get('b'));
});

test('a neighbour is placed near the node that brought it, not where the store has it', () => {
  const places = placed([drawnNode('a'), drawnNode('far', { parentId: 'a', x: 5000, y: 0 })], 1, size);
  const at = places.get('far') ?? { x: Infinity, y: Infinity };
  expect(Math.hypot(at.x, at.y)).toBeLessThan(160);
  // On the side where the store has it.
  expect(at.x).toBeGreaterThan(0);
});

test('no two nodes cover each other, and the same nodes are placed alike', () => {
  const nodes = fc.array(
    fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -200, max: 200 }), child: fc.boolean() }),
    { minLength: 2, maxLength: 40 },
  );
  fc.assert(
    fc.property(nodes, (rows) => {
      const drawn = rows.map(({ x, y, child }, at) => drawnNode(`n${at}`, { x, y, ...(child && at > 0 ? { parentId: 'n0' } : {}) }));
      const places = placed(drawn, 1, size);
      const all = [...places.values()];
      expect(all.every((a, at) => all.slice(at + 1).every((b) => separate(a, b)))).toBe(true);
      expect(placed(drawn, 1, size)).toEqual(places);
    }),
    { numRuns: 40 },
  );
});

function separate(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 40;
}
