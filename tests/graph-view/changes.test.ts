/** What a reader's act makes of the view. */
import { expect, test } from 'vitest';
import { ENTITY_TYPES } from '#graph/model/document-graph.ts';
import {
  collapsed,
  expanded,
  laidOut,
  movedTo,
  onlyType,
  pinned,
  toggledType,
  unfolded,
  canUnfold,
  unfoldedSection,
  withFewer,
  withMore,
  withoutNode,
  withoutNodes,
} from '$lib/graph-view/changes.ts';
import { EXPAND_STEP, OVERVIEW_MAX, START, UNFOLD_STEP } from '$lib/graph-view/view-state.ts';

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

test('expanding by kind is an expansion of its own; collapsing takes all of a node back', () => {
  const view = expanded(expanded(expanded(START, 'a'), 'a', 'chip'), 'a', 'chip');
  expect(view.opened).toEqual([
    { id: 'a', limit: EXPAND_STEP },
    { id: 'a', limit: 2 * EXPAND_STEP, by: 'chip' },
  ]);
  expect(collapsed(view, 'a')).toEqual(START);
});

test('several nodes are hidden in one step, and a hidden one is pinned no more', () => {
  const view = pinned(START, [['a', { x: 1, y: 2 }]]);
  expect(withoutNodes(view, ['a', 'b'])).toMatchObject({ hidden: ['a', 'b'], pinned: [] });
});

test('pinning keeps a node where it stands; pinning again frees it', () => {
  const place = ['a', { x: 1, y: 2 }] as const;
  const view = pinned(START, [place]);
  expect(view.pinned).toEqual(['a']);
  expect(view.moved.get('a')).toEqual({ x: 1, y: 2 });
  expect(pinned(view, [place]).pinned).toEqual([]);
});

test('pinning several of which one is pinned pins them all', () => {
  const view = pinned(START, [['a', { x: 1, y: 2 }]]);
  const both = pinned(view, [
    ['a', { x: 1, y: 2 }],
    ['b', { x: 3, y: 4 }],
  ]);
  expect(both.pinned).toEqual(['a', 'b']);
});

test('a section that came first and had no room for all can bring no more: opening it again is no step', () => {
  const fold = { id: 'section:harbour:1', shown: 30 };
  const full = unfoldedSection(START, { ...fold, shown: 0 });
  expect([canUnfold(START, fold), canUnfold(full, fold), canUnfold(full, { ...fold, shown: UNFOLD_STEP })]).toEqual([true, false, true]);
  expect(unfoldedSection(full, fold)).toEqual(full);
  // Another one has come first since: it can come first again.
  expect(canUnfold(unfoldedSection(full, { id: 'harbour', shown: 0 }), fold)).toBe(true);
});

test('a layout moves what was set down by hand, but nothing that is pinned', () => {
  const view = movedTo(pinned(START, [['a', { x: 1, y: 2 }]]), [['b', { x: 3, y: 4 }]]);
  const next = laidOut(view, { name: 'years' });
  expect([...next.moved.keys()]).toEqual(['a']);
  expect(next.layout).toEqual({ name: 'years' });
});

test('opening a folded community or section again draws as many more of it', () => {
  expect(unfolded(unfolded(START, 3), 3).unfolded).toEqual([{ community: 3, count: 2 * UNFOLD_STEP }]);
  const [locks, harbour] = [{ id: 'section:harbour:1', shown: 7 }, { id: 'harbour', shown: 0 }]; // prettier-ignore
  const once = unfoldedSection(unfoldedSection(START, locks), harbour);
  // The latest first: it has the room. More than what is shown of it already.
  expect(once.sections).toEqual([
    { id: 'harbour', count: UNFOLD_STEP },
    { id: 'section:harbour:1', count: 7 + UNFOLD_STEP },
  ]);
  expect(unfoldedSection(once, { ...harbour, shown: UNFOLD_STEP }).sections[0]).toEqual({ id: 'harbour', count: 2 * UNFOLD_STEP });
});
