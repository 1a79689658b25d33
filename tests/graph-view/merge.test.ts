/** Several answers of the store as one drawing. */
import { expect, test } from 'vitest';
import { merged } from '$lib/graph-view/merge.ts';
import { edge, node, subgraph } from './drawn.ts';

const overview = subgraph([node('a', { hidden: { chip: 2 } }), node('b', { hidden: { chip: 1 } })], [edge('a', 'b')], {
  total: 9,
  rule: 'centrality',
});
// a's neighbourhood: b, and the chips c and d that the overview left out; b is tied to c.
const around = subgraph(
  [node('a'), node('b'), node('c', { type: 'chip', hidden: { model: 3 } }), node('d', { type: 'chip' })],
  [edge('a', 'b'), edge('a', 'c'), edge('a', 'd'), edge('b', 'c')],
  { rule: 'all' },
);

test('the overview alone is drawn as the store answered it', () => {
  const drawing = merged(overview, []);
  expect(drawing.nodes.map(({ id, hiddenCount }) => [id, hiddenCount])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  expect(drawing.overview).toEqual({ shown: 2, total: 9, rule: 'centrality' });
});

test('an expansion adds the neighbours that were not drawn, and says who brought them', () => {
  const drawing = merged(overview, [{ id: 'a', answer: around, limit: 16 }]);
  expect(drawing.nodes.map(({ id, parentId, expanded }) => [id, parentId, expanded])).toEqual([
    ['a', undefined, true],
    ['b', undefined, false],
    ['c', 'a', false],
    ['d', 'a', false],
  ]);
  expect(drawing.edges).toHaveLength(4);
  expect(drawing.overview.shown).toBe(2);
});

test('a neighbour that another answer draws does not count as hidden', () => {
  const drawing = merged(overview, [{ id: 'a', answer: around, limit: 16 }]);
  expect(Object.fromEntries(drawing.nodes.map(({ id, hiddenCount }) => [id, hiddenCount]))).toEqual({ a: 0, b: 0, c: 3, d: 0 });
});

test('a node the reader hid takes its edges with it and counts as hidden to its neighbours', () => {
  const drawing = merged(overview, [], ['b']);
  expect(drawing.nodes.map(({ id, hiddenCount }) => [id, hiddenCount])).toEqual([['a', 3]]);
  expect(drawing.edges).toEqual([]);
});

test('a hidden node that was expanded brings no neighbours', () => {
  expect(merged(overview, [{ id: 'a', answer: around, limit: 16 }], ['a']).nodes.map(({ id }) => id)).toEqual(['b']);
});

test('the same edge in two answers is drawn once', () => {
  const ids = merged(overview, [{ id: 'a', answer: around, limit: 16 }]).edges.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an expansion brings as many new neighbours as it says, the strongest first; the rest stays counted as hidden', () => {
  const drawing = merged(overview, [{ id: 'a', answer: around, limit: 1 }]);
  expect(drawing.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(drawing.nodes[0]?.hiddenCount).toBe(1);
});

test('an expanded node that the overview does not hold is drawn besides its neighbours', () => {
  const alone = subgraph([node('z')], [], { total: 9, rule: 'centrality' });
  expect(merged(alone, [{ id: 'a', answer: around, limit: 2 }]).nodes.map(({ id, parentId }) => [id, parentId])).toEqual([
    ['z', undefined],
    ['a', undefined],
    ['b', 'a'],
    ['c', 'a'],
  ]);
});
