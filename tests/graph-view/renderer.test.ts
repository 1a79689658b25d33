import cytoscape, { type Core } from 'cytoscape';
import { expect, test } from 'vitest';
import { keepInMemory } from '../../src/lib/graph-view/memory-canvas.ts';
import { canvasesOf, stillPictureOf } from '../../src/lib/graph-view/renderer.ts';

interface Parts {
  [part: string]: unknown;
}

/** A canvas that notes what it was replaced by, with its context. */
function pair() {
  const canvas = { replaced: 0, getContext: () => context(canvas), replaceWith: () => void (canvas.replaced += 1), cloneNode: () => pair().canvas };
  return { canvas, context: context(canvas) };
} // prettier-ignore

function context(canvas: object) {
  return { canvas };
}

function renderer(change: (parts: Parts, data: Parts) => void = () => undefined) {
  const [one, other] = [pair(), pair()];
  const data: Parts = {
    canvases: [one.canvas],
    contexts: [one.context],
    bufferCanvases: [other.canvas],
    bufferContexts: [other.context],
    topCanvas: one.canvas,
  };
  const parts: Parts = { data, makeOffscreenCanvas: () => undefined, textureOnViewport: false };
  change(parts, data);
  // Only what is asked of it here.
  return { cy: { renderer: () => parts } as unknown as Core, parts, canvases: [one.canvas, other.canvas] };
}

test('canvases as cytoscape is known to keep them are replaced by ones in memory', () => {
  const { cy, parts, canvases } = renderer();
  const before = parts['makeOffscreenCanvas'];
  expect(keepInMemory(cy)).toBe(true);
  expect(canvases.map(({ replaced }) => replaced)).toEqual([1, 1]);
  expect(parts['makeOffscreenCanvas']).not.toBe(before);
});

test.each<[string, (parts: Parts, data: Parts) => void]>([
  ['no data', (parts) => delete parts['data']],
  ['no list of canvases', (_, data) => delete data['canvases']],
  ['a canvas without a context', (_, data) => (data['contexts'] = [])],
  ['a context of another canvas', (_, data) => (data['contexts'] = [context({})])],
  ['canvases made elsewhere', (parts) => (parts['makeOffscreenCanvas'] = true)],
  ['a top canvas that is none of them', (_, data) => (data['topCanvas'] = pair().canvas)],
  ['buffers of another kind', (_, data) => (data['bufferCanvases'] = [{ width: 1 }])],
])('a renderer with %s is left as it is', (_, change) => {
  const { cy, parts, canvases } = renderer(change);
  const before = parts['makeOffscreenCanvas'];
  expect(canvasesOf(cy)).toBeUndefined();
  expect(keepInMemory(cy)).toBe(false);
  expect(canvases.map(({ replaced }) => replaced)).toEqual([0, 0]);
  expect(parts['makeOffscreenCanvas']).toBe(before);
});

test('a renderer without the switch for still pictures is given none', () => {
  expect(stillPictureOf(renderer().cy)).toEqual(expect.objectContaining({ textureOnViewport: false }));
  expect(stillPictureOf(renderer((parts) => delete parts['textureOnViewport']).cy)).toBeUndefined();
});

test('a cytoscape without a screen, and one that gives no renderer away, are left as they are', () => {
  const headless = cytoscape({ headless: true });
  expect(keepInMemory(headless)).toBe(false);
  expect(stillPictureOf(headless)).toBeUndefined();
  headless.destroy();
  const closed = {} as unknown as Core; // A version that hides its renderer.
  expect(keepInMemory(closed)).toBe(false);
  expect(stillPictureOf(closed)).toBeUndefined();
});
