/** Layers round drawn entities: named in an address, placed beside what they hang on, covering nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LayerAnswer, LayerEdge, LayerNode } from '#graph/model/answers.ts';
import { layerElements } from '$lib/graph-view/layer-elements.ts';
import { placedLayers } from '$lib/graph-view/layer-placement.ts';
import { isItem, layersOf, toggledLayer } from '$lib/graph-view/layer-view.ts';
import { Room } from '$lib/graph-view/room.ts';

const node = (id: string, kind: LayerNode['kind'] = 'claim', more: Partial<LayerNode> = {}): LayerNode => ({
  id,
  kind,
  documentId: 'harbour',
  text: id,
  level: 'cited',
  ...more,
});
const edge = (sourceId: string, targetId: string, kind: LayerEdge['kind'] = 'names'): LayerEdge => ({
  id: `layer:${kind}|${sourceId}|${targetId}`, kind, sourceId, targetId, evidence: 1, level: 'cited',
}); // prettier-ignore
const entity = (x: number, y: number) => ({ at: { x, y }, size: { width: 60, height: 60 } });

test.each([
  [null, []],
  ['', []],
  ['source,claim', ['claim', 'source']],
  ['claim,colour', ['claim']],
])('%j names the layers %j', (text, layers) => {
  expect(layersOf(text)).toEqual(layers);
});

test('a layer is switched on and off again, the others stay', () => {
  expect(toggledLayer(['source'], 'claim')).toEqual(['claim', 'source']);
  expect(toggledLayer(['claim', 'source'], 'claim')).toEqual(['source']);
});

test.each([
  ['claim:harbour:1.1', true],
  ['figure:harbour:1.1.1', true],
  ['reference:harbour:3', true],
  ['entity:company:claim', false],
  ['source:doi:10.1', false],
])('%s is an item: %s', (id, is) => {
  expect(isItem(id)).toBe(is);
});

describe('a place', () => {
  test('of a claim is between its entities where there is room, of a figure beside its claim', () => {
    const taken = new Map([
      ['a', entity(0, 0)],
      ['b', entity(400, 0)],
    ]);
    const places = placedLayers(
      [node('claim:1'), node('figure:1', 'figure')],
      [edge('a', 'claim:1'), edge('b', 'claim:1'), edge('claim:1', 'figure:1', 'states')],
      taken,
    );
    expect(places.get('claim:1')).toEqual({ x: 200, y: 0 });
    const figure = places.get('figure:1') ?? { x: 0, y: 0 };
    expect(Math.hypot(figure.x - 200, figure.y)).toBeLessThan(60);
  });

  test('that stood before is kept', () => {
    const kept = new Map([['claim:1', { x: 9, y: 9 }]]);
    expect(placedLayers([node('claim:1')], [], new Map(), kept)).toEqual(kept);
  });

  test('covers no other, however many hang on one entity', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const nodes = Array.from({ length: count }, (_, at) => node(`claim:${at}`));
        const places = [
          ...placedLayers(
            nodes,
            nodes.map(({ id }) => edge('a', id)),
            new Map([['a', entity(0, 0)]]),
          ).values(),
        ];
        for (const [at, one] of places.entries()) {
          expect(Math.abs(one.x) >= 30 || Math.abs(one.y) >= 30).toBe(true);
          for (const other of places.slice(at + 1)) expect(Math.abs(one.x - other.x) >= 39 || Math.abs(one.y - other.y) >= 39).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});

test('room that is taken is not free, across the borders of its cells', () => {
  const room = new Room();
  room.put({ x: 120, y: 120 }, { width: 20, height: 20 });
  expect(room.isFree({ x: 105, y: 105 }, { width: 20, height: 20 })).toBe(false);
  expect(room.isFree({ x: 100, y: 120 }, { width: 20, height: 20 })).toBe(true);
  expect(room.nearest({ x: 500, y: 500 }, { width: 20, height: 20 })).toEqual({ x: 500, y: 500 });
});

test('a source is labelled as printed, a claim by its words cut short, and each keeps its provenance', () => {
  const answer: LayerAnswer = {
    nodes: [node('claim:1', 'claim', { text: 'The harbour handled more ships than ever', level: 'attributed' }), node('reference:1', 'source', { text: 'Harbour yearbook', label: '12' })],
    edges: [edge('claim:1', 'reference:1', 'cites')],
    folds: [],
    foldEdges: [],
    counts: {},
  }; // prettier-ignore
  const [claim, source, line] = layerElements(answer, new Map([['claim:1', { x: 3, y: 4 }]]));
  expect(claim).toMatchObject({ position: { x: 3, y: 4 }, data: { kind: 'claim', level: 'attributed' } });
  expect(String(claim?.data['label'])).toMatch(/^The harbour.*…$/);
  expect(source?.data['name']).toBe('[12] Harbour yearbook');
  expect(line?.data).toMatchObject({ source: 'claim:1', target: 'reference:1', provenance: 'cited' });
});
