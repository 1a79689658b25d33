/** What a drawing holds, counted. */
import { expect, test } from 'vitest';
import { edgeCounts, neighbourIds, nodesByType } from '$lib/graph-view/counts.ts';
import { edge, node } from './drawn.ts';

test('an edge counts for both of its ends', () => {
  expect(edgeCounts([edge('a', 'b'), edge('c', 'a')])).toEqual(
    new Map([
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ]),
  );
});

test('nodes are counted by type; a type that is not drawn is not there', () => {
  expect(nodesByType([node('a'), node('b', { type: 'chip' }), node('c')])).toEqual(
    new Map([
      ['company', 2],
      ['chip', 1],
    ]),
  );
});

test('a neighbour that two edges lead to is one neighbour', () => {
  expect(neighbourIds([edge('a', 'b'), edge('b', 'a', { type: 'supplies' }), edge('c', 'a'), edge('b', 'c')], 'a')).toEqual(['b', 'c']);
});
