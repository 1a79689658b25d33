/** Several answers of the store as one drawing. */
import { expect, test } from 'vitest';
import { chosen, drawing } from '$lib/graph-view/merge.ts';
import { edge, node, subgraph } from './drawn.ts';

const overview = subgraph([node('a'), node('b')]);
// a's neighbourhood: b, and the chips c and d that the overview left out.
const around = subgraph([node('a'), node('b'), node('c', { type: 'chip' }), node('d', { type: 'chip' })]);

test('the overview alone is chosen as the store answered it', () => {
  expect(chosen(overview, [])).toEqual([{ id: 'a' }, { id: 'b' }]);
});

test('an expansion adds the neighbours that were not drawn, and says who brought them', () => {
  expect(chosen(overview, [{ id: 'a', answer: around, limit: 16 }])).toEqual([
    { id: 'a' },
    { id: 'b' },
    { id: 'c', parentId: 'a' },
    { id: 'd', parentId: 'a' },
  ]);
});

test('a node the reader hid is not chosen, and one that was expanded brings no neighbours', () => {
  expect(chosen(overview, [], ['b'])).toEqual([{ id: 'a' }]);
  expect(chosen(overview, [{ id: 'a', answer: around, limit: 16 }], ['a'])).toEqual([{ id: 'b' }]);
});

test('an expansion brings as many new neighbours as it says, the strongest first', () => {
  expect(chosen(overview, [{ id: 'a', answer: around, limit: 1 }]).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('two expansions of one node bring what each of them asks for', () => {
  const chips = subgraph([node('a'), node('e', { type: 'chip' })]);
  const both = [
    { id: 'a', answer: around, limit: 1 },
    { id: 'a', answer: chips, limit: 16 },
  ];
  expect(chosen(overview, both).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'e']);
});

test('an expanded node that the overview does not hold is drawn besides its neighbours', () => {
  expect(chosen(subgraph([node('z')]), [{ id: 'a', answer: around, limit: 2 }])).toEqual([
    { id: 'z' },
    { id: 'a' },
    { id: 'b', parentId: 'a' },
    { id: 'c', parentId: 'a' },
  ]);
});

test('a drawing counts the overview apart from what was added, and marks what was expanded', () => {
  const entities = [{ id: 'a' }, { id: 'b' }, { id: 'c', parentId: 'a' }];
  const graph = subgraph([node('a', { hidden: { chip: 1 } }), node('b'), node('c')], [edge('a', 'c')]);
  const made = drawing(entities, graph, { total: 9, rule: 'centrality' }, { opened: new Set(['a']), types: [] });
  expect(made.nodes.map(({ id, parentId, expanded, hiddenCount }) => [id, parentId, expanded, hiddenCount])).toEqual([
    ['a', undefined, true, 1],
    ['b', undefined, false, 0],
    ['c', 'a', false, 0],
  ]);
  expect(made.overview).toEqual({ shown: 2, total: 9, rule: 'centrality' });
});

test('neighbours of a type that is filtered away do not count as hidden', () => {
  const graph = subgraph([node('a', { hidden: { chip: 2, model: 3 } })]);
  const made = drawing([{ id: 'a' }], graph, { total: 1, rule: 'all' }, { opened: new Set(), types: ['company', 'chip'] });
  expect(made.nodes[0]?.hiddenCount).toBe(2);
});
