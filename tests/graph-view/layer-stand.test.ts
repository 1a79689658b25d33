/** The layers follow a layout of the entities, and stay where a hand put them otherwise. */
import type { ElementDefinition } from 'cytoscape';
import { expect, test } from 'vitest';
import type { LayerAnswer } from '#graph/model/answers.ts';
import { LayerStand } from '$lib/graph-view/layer-stand.ts';
import type { Point } from '$lib/graph-view/plane.ts';
import { drawnNode } from './drawn.ts';

const NAMES = ['a', 'b', 'c', 'd'] as const;
const drawing = { nodes: NAMES.map((id) => drawnNode(id)), folds: [] };
const layers: LayerAnswer = {
  nodes: [{ id: 'claim:harbour:1.1', kind: 'claim', documentId: 'harbour', text: 'Cranes lift steel.', level: 'cited' }],
  edges: [
    { id: 'layer:names|claim:harbour:1.1|a', kind: 'names', sourceId: 'claim:harbour:1.1', targetId: 'a', evidence: 1, level: 'cited' },
  ],
  folds: [],
  foldEdges: [],
  counts: { claim: { shown: 1, total: 1 } },
};
const row = (y: number): ReadonlyMap<string, Point> => new Map(NAMES.map((id, at) => [id, { x: at * 400, y }]));
const claimAt = (made: readonly ElementDefinition[]): Point | undefined =>
  made.find(({ data }) => data.id === 'claim:harbour:1.1')?.position;

test('a claim put down by hand stays there while one entity is moved, and goes with all of them', () => {
  const stand = new LayerStand();
  stand.elements(layers, drawing, row(0), 1);
  stand.put('claim:harbour:1.1', { x: 900, y: 900 });
  const one = new Map([...row(0), ['b', { x: 400, y: 600 }] as const]);
  expect(claimAt(stand.elements(layers, drawing, one, 1))).toEqual({ x: 900, y: 900 });
  // A layout: everything stands five thousand lower, and so does what hangs on it.
  expect(claimAt(stand.elements(layers, drawing, row(5000), 1))?.y).toBeGreaterThan(4500);
});
