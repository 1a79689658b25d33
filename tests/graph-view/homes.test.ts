/** Where nodes belong: communities together, apart from each other, whatever else is drawn. */
import { expect, test } from 'vitest';
import { homes, type Homeless } from '$lib/graph-view/homes.ts';

const one = (id: string, community: number, x: number, y: number, centrality = 0.1): Homeless => ({ id, community, x, y, centrality });
const group = (community: number, x: number): readonly Homeless[] =>
  Array.from({ length: 8 }, (_, at) => one(`c${community}n${at}`, community, x + (at % 3) * 10, Math.floor(at / 3) * 10));
const at = (places: ReturnType<typeof homes>, id: string) => places.get(id) ?? { x: Infinity, y: Infinity };

test('two communities that the store has in one place are drawn apart', () => {
  const places = homes([...group(0, 0), ...group(1, 5)], 1);
  const widest = Math.max(...group(0, 0).map(({ id }) => at(places, id).x));
  const nearest = Math.min(...group(1, 5).map(({ id }) => at(places, id).x));
  expect(nearest).toBeGreaterThan(widest + 100);
});

test('a member far out is drawn in to its community', () => {
  const places = homes([...group(0, 0), one('far', 0, 5000, 0)], 1);
  // Nine members: a disc of 70 × 3.
  expect(Math.hypot(at(places, 'far').x - at(places, 'c0n0').x, at(places, 'far').y - at(places, 'c0n0').y)).toBeLessThan(2 * 210 + 1);
});

test('less central entities that come later do not move those that stood', () => {
  const strong = Array.from({ length: 60 }, (_, index) =>
    one(`s${index}`, index % 6, (index % 8) * 40, Math.floor(index / 8) * 40, 1 - index / 100),
  );
  const weak = Array.from({ length: 40 }, (_, index) => one(`w${index}`, index % 6, index * 13, 20, 0.01));
  const before = homes(strong, 1);
  const after = homes([...strong, ...weak], 1);
  expect(strong.every(({ id }) => at(before, id).x === at(after, id).x && at(before, id).y === at(after, id).y)).toBe(true);
});

test('the same nodes have the same homes', () => {
  const nodes = [...group(0, 0), ...group(1, 3)];
  expect([...homes(nodes, 2)]).toEqual([...homes(nodes, 2)]);
});
