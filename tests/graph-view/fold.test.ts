/** What folds where a drawing grows past its room, and that nothing gets lost. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { folded, REST } from '$lib/graph-view/fold.ts';
import type { Drawing, DrawnNode } from '$lib/graph-view/drawing.ts';
import { drawnNode, edge } from './drawn.ts';

/** Communities of the given sizes; the first node of all is the most central, the last the least. */
function drawingOf(sizes: readonly number[], more: Partial<Drawing> = {}): Drawing {
  const nodes = sizes.flatMap((size, community) =>
    Array.from({ length: size }, (_, at) =>
      drawnNode(`c${community}n${at}`, { community, centrality: 1 / (1 + at * sizes.length + community), x: community * 100 }),
    ),
  );
  const edges = nodes.slice(1).map(({ id }, at) => edge(nodes[at]?.id ?? '', id, { type: 'together' }));
  return {
    nodes,
    edges,
    together: { shown: 0, total: 0 },
    overview: { shown: nodes.length, total: nodes.length, rule: 'all' },
    folds: [],
    foldEdges: [],
    ...more,
  };
}
const numbered = (community: string, count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${community}n${at}`);
const ids = (nodes: readonly DrawnNode[]): readonly string[] => nodes.map(({ id }) => id);

test('a drawing with room for all is left as it is', () => {
  const small = drawingOf([10, 10]);
  expect(folded(small, [], [])).toBe(small);
});

test('past the room the most central are drawn one by one, the rest by community', () => {
  // 400 nodes and 399 edges against a room of 120, of which 100 are kept free for groups. In order of rank they come from the two
  // communities in turn, and each but the first of a community brings one edge: 1 + 1 + 2 × 9 are 20 elements, the most that fit.
  const made = folded(drawingOf([200, 200]), [], [], { room: 120 });
  expect(new Set(ids(made.nodes))).toEqual(new Set([...numbered('c0', 6), ...numbered('c1', 5)]));
  // The larger first.
  expect(made.folds.map(({ id, count, x }) => [id, count, x])).toEqual([
    ['fold:1', 195, 100],
    ['fold:0', 194, 0],
  ]);
});

test('what the reader opened is drawn before what is merely central', () => {
  const made = folded(drawingOf([200, 200]), [], [{ community: 1, count: 6 }], { room: 120 });
  expect(ids(made.nodes).filter((id) => id.startsWith('c1')).length).toBeGreaterThanOrEqual(6);
  const before = folded(drawingOf([200, 200]), [], [], { room: 120 });
  expect(made.folds.find(({ community }) => community === 1)?.count).toBeLessThan(
    before.folds.find(({ community }) => community === 1)?.count ?? 0,
  );
});

test('what the latest expansion brought is drawn before an earlier one', () => {
  const base = drawingOf([200, 200]);
  const brought = base.nodes.map((node, at) =>
    at >= 395 ? { ...node, parentId: 'late' } : at >= 380 ? { ...node, parentId: 'early' } : node,
  );
  const made = folded(
    { ...base, nodes: brought },
    [
      { id: 'early', limit: 16 },
      { id: 'late', limit: 16 },
    ],
    [],
    { room: 112 },
  );
  const kept = new Set(ids(made.nodes));
  expect(brought.filter(({ parentId }) => parentId === 'late').every(({ id }) => kept.has(id))).toBe(true);
  expect(brought.filter(({ parentId }) => parentId === 'early').every(({ id }) => kept.has(id))).toBe(false);
});

test('a way between two entities is drawn one by one, however far down its entities are', () => {
  const whole = drawingOf([200, 200]);
  expect(ids(folded(whole, [], [], { room: 120 }).nodes)).not.toContain('c1n199');
  const made = folded(whole, [], [], { room: 120, first: ['c1n198', 'c1n199', 'nowhere'] });
  expect(ids(made.nodes)).toEqual(expect.arrayContaining(['c1n198', 'c1n199']));
  expect(made.nodes.length + made.folds.reduce((sum, { count }) => sum + count, 0)).toBe(400);
});

test('communities too small for a node of their own are folded together', () => {
  const made = folded(drawingOf([300, 2, 1, 2, 1]), [], [], { room: 110 });
  const small = made.folds.filter(({ community }) => community === REST);
  expect(small.length).toBeLessThanOrEqual(1);
  expect(made.folds.every(({ community, count }) => community === REST || count >= 3)).toBe(true);
});

test('every entity is drawn or counted in exactly one fold, and no edge ends in nothing', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 101, max: 500 }), (communities, room) => {
      const whole = drawingOf(communities);
      const made = folded(whole, [], [], { room });
      const inFolds = made.folds.reduce((sum, { count }) => sum + count, 0);
      expect(made.nodes.length + inFolds).toBe(whole.nodes.length);
      const known = new Set([...ids(made.nodes), ...made.folds.map(({ id }) => id)]);
      expect([...made.edges, ...made.foldEdges].every(({ sourceId, targetId }) => known.has(sourceId) && known.has(targetId))).toBe(true);
      expect(made.nodes.length + made.edges.length).toBeLessThanOrEqual(Math.max(room, 1));
    }),
    { numRuns: 60 },
  );
});
