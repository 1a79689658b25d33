/** Coming close to a folded community opens it, once the zoom has come to rest. */
import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen, type CanvasActs } from '$lib/graph-view/canvas-events.ts';

const nothing = (): undefined => undefined;
let cy: Core;
let unfolded: string[];
let expanded: string[];

beforeEach(() => {
  vi.useFakeTimers();
  unfolded = [];
  expanded = [];
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      { data: { id: 'fold:3' }, classes: 'fold', position: { x: 0, y: 0 } },
      { data: { id: 'entity:a' }, position: { x: 4000, y: 0 } },
    ],
  });
  const acts: CanvasActs = { pickNode: nothing, pickEdge: nothing, pickMany: nothing, expand: (id) => expanded.push(id), clear: nothing, moved: nothing, looked: nothing, menu: nothing, unfold: (id) => unfolded.push(id) }; // prettier-ignore
  listen(cy, acts, { nodeAt: nothing, edgeAt: nothing, within: () => [], hover: nothing }, nothing);
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['opens', 2, 0, ['fold:3']],
  ['far off, stays closed', 1.5, 0, []],
  ['beside the middle, stays closed', 2, 4000, []],
])('a group in view %s', (_, zoom, x, expected) => {
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 } });
  expect(unfolded).toEqual([]);
  vi.advanceTimersByTime(500);
  expect(unfolded).toEqual(expected);
});

test.each([
  ['the same node expands it', 'entity:a', ['entity:a']],
  ['another node expands neither', 'entity:b', []],
])('a double tap of which the first met %s', (_, first, expected) => {
  cy.add({ data: { id: 'entity:b' }, position: { x: 4000, y: 90 } });
  cy.getElementById(first).emit('tap');
  cy.getElementById('entity:a').emit('tap');
  cy.getElementById('entity:a').emit('dbltap');
  expect(expanded).toEqual(expected);
});
