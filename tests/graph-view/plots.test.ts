/** Plots of a large drawing: round, apart, the most central in the middle, the same every time. */
import { expect, test } from 'vitest';
import { plots, type Plotted } from '$lib/graph-view/plots.ts';

function nodes(sizes: readonly number[]): readonly Plotted[] {
  return sizes.flatMap((size, community) =>
    Array.from({ length: size }, (_, at) => ({
      id: `c${community}n${String(at).padStart(4, '0')}`,
      community,
      centrality: 1 / (at + 1),
      x: (community % 3) * 10,
      y: at % 5,
    })),
  );
}

const middle = (points: readonly { readonly x: number; readonly y: number }[]) => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

test.each([[[50, 50, 50, 50]], [[400, 30, 3, 1, 1, 1]], [[12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]]])(
  'no two of %j stand nearer than a node is wide, and no plot meets another',
  (sizes) => {
    const all = nodes(sizes);
    const places = [...plots(all, 1)].map(([id, at]) => ({ id, at, community: all.find((each) => each.id === id)?.community ?? -1 }));
    expect(places).toHaveLength(all.length);
    for (const [index, one] of places.entries())
      for (const other of places.slice(index + 1)) {
        const least = one.community === other.community ? 40 : 60;
        expect(Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y)).toBeGreaterThanOrEqual(least);
      }
  },
);

test('the most central of a community stands in its middle', () => {
  const all = nodes([80, 80]);
  const places = plots(all, 1);
  const own = all.filter(({ community }) => community === 1).map(({ id }) => places.get(id) ?? { x: NaN, y: NaN });
  const [first = { x: NaN, y: NaN }] = own;
  expect(Math.hypot(first.x - middle(own).x, first.y - middle(own).y)).toBeLessThan(27);
});

test('the order that nodes come in changes nothing', () => {
  const all = nodes([20, 20, 5]);
  expect(new Map([...plots([...all].reverse(), 2)].sort())).toEqual(new Map([...plots(all, 2)].sort()));
});
