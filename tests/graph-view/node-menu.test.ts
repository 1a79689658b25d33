/** The ways to expand a node. */
import { expect, test } from 'vitest';
import { waysToExpand } from '$lib/graph-view/node-menu.ts';

const node = { hidden: { company: 2, chip: 5, model: 0 }, hiddenBy: { supplies: 1, together: 6 } };

test('each way says how many neighbours it could bring, most first; a way that brings none is not there', () => {
  expect(waysToExpand(node)).toEqual({
    relations: [
      { by: 'together', count: 6 },
      { by: 'supplies', count: 1 },
    ],
    types: [
      { by: 'chip', count: 5 },
      { by: 'company', count: 2 },
    ],
  });
});

test('a type that is filtered away can not be expanded by', () => {
  expect(waysToExpand(node, ['company']).types).toEqual([{ by: 'company', count: 2 }]);
});

test('a node without hidden neighbours has no way to expand', () => {
  expect(waysToExpand({ hidden: {} })).toEqual({ relations: [], types: [] });
});
