/** Drawing → cytoscape elements, and what their style says. */
import { expect, test } from 'vitest';
import { ENTITY_TYPES } from '#graph/model/document-graph.ts';
import { badge, foldBadge, pin } from '$lib/graph-view/badge.ts';
import { diameter, elements } from '$lib/graph-view/elements.ts';
import type { Drawing } from '$lib/graph-view/drawing.ts';
import { EDGE_LINES } from '$lib/graph-view/line-styles.ts';
import { NODE_SHAPES, screenFactor } from '$lib/graph-view/style.ts';
import { drawnNode, edge } from './drawn.ts';

const drawing: Drawing = {
  nodes: [drawnNode('a', { centrality: 0.4, hiddenCount: 3 }), drawnNode('b', { expanded: true })],
  edges: [edge('a', 'b'), edge('b', 'a', { type: 'supplies' }), edge('a', 'b', { type: 'together', evidence: 4 })],
  together: { shown: 0, total: 0 },
  overview: { shown: 2, total: 2, rule: 'all' },
  folds: [{ id: 'fold:3', community: 3, count: 40, names: ['C', 'D', 'E'], types: { chip: 40 }, x: 0, y: 0 }],
  foldEdges: [{ id: 'edge:fold:a|fold:3', sourceId: 'a', targetId: 'fold:3', evidence: 9 }],
};
const made = elements(drawing, new Map([['a', { x: 7, y: 8 }]]), 0.4, (type) => (type === 'together' ? '' : type.toUpperCase()), ['b']);

test('a node stands at its place and carries its type and hidden neighbours', () => {
  expect(made[0]).toMatchObject({ group: 'nodes', position: { x: 7, y: 8 }, data: { id: 'a', type: 'company', hiddenCount: 3, size: 46 } });
});

test('a node that several documents name is marked, expanded or not', () => {
  const shared = { ...drawing, nodes: drawing.nodes.map((node) => ({ ...node, documents: { count: 2, ids: ['a', 'b'] } })) };
  const lone = { ...drawing, nodes: drawing.nodes.map((node) => ({ ...node, documents: { count: 1, ids: ['a'] } })) };
  const classes = (of: typeof shared): unknown[] =>
    elements(of, new Map(), 1, String)
      .slice(0, 2)
      .map((each) => each.classes);
  expect(classes(shared)).toEqual(['shared', 'expanded shared']);
  expect(classes(lone)).toEqual(['', 'expanded']);
});

test('an expanded node is marked, and so is a pinned one', () => {
  expect(made[1]?.classes).toBe('expanded');
  expect([made[0], made[1]].map((each) => Boolean(each?.data['pinned']))).toEqual([false, true]);
});

test('a folded community is a node of its own kind with the number it holds, and its ties are no relations', () => {
  expect(made[2]).toMatchObject({ group: 'nodes', classes: 'fold', data: { id: 'fold:3', count: 40, label: 'C · D' } });
  expect(made[2]?.data).not.toHaveProperty('type');
  expect(made.at(-1)).toMatchObject({ group: 'edges', classes: 'together folded', data: { source: 'a', target: 'fold:3', label: '' } });
});

test('an edge of shared claims is not called a relation', () => {
  expect(made.find(({ data }) => data['type'] === 'together')).toMatchObject({ classes: 'together', data: { label: '' } });
});

test('edges between the same two nodes bend apart', () => {
  const bends = made
    .filter(({ group, classes }) => group === 'edges' && classes !== 'together folded')
    .map(({ data }) => Number(data['bend']));
  // Sides −56, 0 and 56; the second runs the other way, so its bend is turned.
  expect(bends.map((bend) => bend + 0)).toEqual([-56, 0, 56]);
});

test('a node with twice the centrality has twice the area above the smallest', () => {
  expect(diameter(0, 1)).toBe(14);
  expect(diameter(0.25, 1)).toBe(30);
  expect(diameter(1, 1)).toBe(46);
});

test('every entity type has a shape of its own, every provenance a line of its own', () => {
  expect(new Set(ENTITY_TYPES.map((type) => NODE_SHAPES[type])).size).toBe(ENTITY_TYPES.length);
  expect(EDGE_LINES).toEqual({ cited: 'solid', attributed: 'dashed', unsourced: 'dotted' });
});

test('text keeps its size on screen when the reader zooms out', () => {
  expect(screenFactor(0.25) * 0.25).toBe(1);
});

test('a node without hidden neighbours has no badge; more than 99 are not counted out', () => {
  const colours = { surface: '#fff', quiet: '#000', line: '#888' };
  expect(badge(0, colours)).toBe('none');
  expect(decodeURIComponent(badge(7, colours))).toContain('>+7<');
  expect(decodeURIComponent(badge(412, colours))).toContain('>99+<');
});

test('only a pinned node has a pin; a folded community says how many it holds', () => {
  const colours = { surface: '#fff', ink: '#000', quiet: '#888' };
  expect(pin(false, colours)).toBe('none');
  expect(pin(true, colours)).toContain('data:image/svg+xml');
  expect(decodeURIComponent(foldBadge(1204, colours))).toContain('>1204<');
});
