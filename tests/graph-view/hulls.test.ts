/** The outlines of communities. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { outline } from '$lib/graph-view/convex.ts';
import { hulls, rounded, type Member } from '$lib/graph-view/hulls.ts';
import { isInside } from '$lib/graph-view/inside.ts';

const member = (id: string, community: number, x: number, y: number, centrality = 0.1): Member => ({
  id,
  name: id.toUpperCase(),
  community,
  centrality,
  at: { x, y },
  size: { width: 40, height: 30 },
});

test('an outline of a square with a point inside is the square', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];
  const made = outline([...square, { x: 5, y: 5 }]);
  expect(made).toHaveLength(4);
  expect(made).toEqual(expect.arrayContaining(square));
});

test('a community is named for its two most central drawn entities', () => {
  const made = hulls([member('a', 0, 0, 0, 0.1), member('b', 0, 80, 0, 0.5), member('c', 0, 0, 80, 0.3)]);
  expect(made.map(({ names, count }) => [names, count])).toEqual([[['B', 'C'], 3]]);
});

test('two entities have no outline', () => {
  expect(hulls([member('a', 0, 0, 0), member('b', 0, 80, 0)])).toEqual([]);
});

test('one that stands far from its community is not outlined with it', () => {
  const near = [member('a', 0, 0, 0), member('b', 0, 80, 0), member('c', 0, 0, 80)];
  const [hull] = hulls([...near, member('far', 0, 3000, 0)]);
  expect(hull?.count).toBe(3);
  expect(Math.max(...(hull?.points ?? []).map(({ x }) => x))).toBeLessThan(200);
});

test('every member lies inside its outline', () => {
  const places = fc.array(fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 200 }) }), {
    minLength: 3,
    maxLength: 20,
  });
  fc.assert(
    fc.property(places, (points) => {
      const [hull] = hulls(points.map(({ x, y }, at) => member(`n${at}`, 0, x, y)));
      expect(points.every((point) => isInside(point, hull?.points ?? []))).toBe(true);
    }),
  );
});

test('a rounded path begins and ends in the middle of an edge', () => {
  const path = rounded([
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
  ]);
  expect(path).toBe('M5 5Q0 0 5 0Q10 0 10 5Q10 10 5 5Z');
});

test('what a line was drawn around is inside, what a dent leaves out is not', () => {
  // An L: the upper right quarter is left out.
  const shape = [
    { x: 0, y: 0 },
    { x: 5, y: 0 },
    { x: 5, y: 5 },
    { x: 10, y: 5 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];
  expect(isInside({ x: 2, y: 2 }, shape)).toBe(true);
  expect(isInside({ x: 8, y: 8 }, shape)).toBe(true);
  expect(isInside({ x: 8, y: 2 }, shape)).toBe(false);
  expect(isInside({ x: 12, y: 8 }, shape)).toBe(false);
});
