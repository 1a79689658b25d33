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

const CLAIM = 'claim:harbour:1.1';
const PLATE = 'fold:in:section:harbour:1';
const folded: LayerAnswer = {
  ...layers,
  folds: [{ id: 'section:harbour:1', kind: 'section', documentId: 'harbour', title: 'Piers', shown: 1, counts: { claim: 4 } }],
  foldEdges: [{ id: 'layer:fold|a|section:harbour:1', sourceId: 'a', targetId: 'section:harbour:1', evidence: 4, level: 'cited' }],
};
const placeOf = (made: readonly ElementDefinition[], id: string): Point | undefined => made.find(({ data }) => data.id === id)?.position;

test('a claim or section put down by hand stays there while one entity is moved, and goes back where it stood when that is undone', () => {
  const stand = new LayerStand();
  const before = stand.elements(folded, drawing, row(0), 1);
  const moved = new Map([[CLAIM, { x: 900, y: 900 }], [PLATE, { x: 0, y: 0 }]]); // prettier-ignore
  const one = new Map([...row(0), ['b', { x: 400, y: 600 }] as const]);
  const after = stand.elements(folded, drawing, one, 1, { moved });
  // Over an entity as well: a hand put it there.
  expect([placeOf(after, CLAIM), placeOf(after, PLATE)]).toEqual([{ x: 900, y: 900 }, { x: 0, y: 0 }]); // prettier-ignore
  const undone = stand.elements(folded, drawing, row(0), 1);
  expect(undone.map(({ position }) => position)).toEqual(before.map(({ position }) => position));
});

test('after a layout both stand where the entities stand then', () => {
  const stand = new LayerStand();
  stand.elements(folded, drawing, row(0), 1);
  const laid = stand.elements(folded, drawing, row(5000), 1);
  for (const id of [CLAIM, PLATE]) expect(placeOf(laid, id)?.y).toBeGreaterThan(4500);
});

test('when the screen is turned the sections change sides', () => {
  const stand = new LayerStand();
  const wide = placeOf(stand.elements(folded, drawing, row(0), 1, { beside: 'sides' }), PLATE);
  const tall = placeOf(stand.elements(folded, drawing, row(0), 1, { beside: 'ends' }), PLATE);
  expect([wide && wide.x < 0, tall && tall.y < -30]).toEqual([true, true]);
});

test('a layer that comes later leaves a section where it stands', () => {
  const stand = new LayerStand();
  const before = placeOf(stand.elements({ ...folded, nodes: [], edges: [] }, drawing, row(0), 1), PLATE);
  expect(placeOf(stand.elements(folded, drawing, row(0), 1), PLATE)).toEqual(before);
});
