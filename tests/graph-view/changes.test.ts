/** What a reader's act makes of the view. */
import { expect, test } from 'vitest';
import { ENTITY_TYPES } from '#graph/model/document-graph.ts';
import { collapsed, expanded, onlyType, toggledType, withFewer, withMore, withoutNode } from '$lib/graph-view/changes.ts';
import { EXPAND_STEP, OVERVIEW_MAX, START } from '$lib/graph-view/view-state.ts';

test('expanding twice brings twice as many neighbours and does not change the order of expansions', () => {
  const view = expanded(expanded(expanded(START, 'a'), 'b'), 'a');
  expect(view.opened).toEqual([
    { id: 'a', limit: 2 * EXPAND_STEP },
    { id: 'b', limit: EXPAND_STEP },
  ]);
});

test('collapsing takes back what expanding did', () => {
  expect(collapsed(expanded(START, 'a'), 'a')).toEqual(START);
});

test('hiding an expanded node collapses it', () => {
  expect(withoutNode(expanded(START, 'a'), 'a')).toEqual({ ...START, hidden: ['a'] });
});

test('expanding a hidden node shows it again', () => {
  expect(expanded(withoutNode(START, 'a'), 'a').hidden).toEqual([]);
});

test('the first type switched off leaves all others on', () => {
  expect(toggledType(START, 'company').types).toEqual(ENTITY_TYPES.filter((type) => type !== 'company'));
});

test('all types on again is the same as no filter', () => {
  expect(toggledType(toggledType(START, 'company'), 'company').types).toEqual([]);
});

test('switching off the only type shown does not leave an empty page', () => {
  expect(toggledType(onlyType(START, 'chip'), 'chip').types).toEqual([]);
});

test('asking for more stops at what a drawing can hold; asking for fewer stops at the overview', () => {
  expect(withMore({ ...START, limit: OVERVIEW_MAX }).limit).toBe(OVERVIEW_MAX);
  expect(withMore(START).limit).toBe(120);
  expect(withFewer(START)).toEqual(START);
});
