/** Folded sections round a drawing: clear of everything and of each other, half on either side. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LayerFold, LayerFoldEdge } from '#graph/model/answers.ts';
import { placedFolds } from '$lib/graph-view/fold-placement.ts';
import { layerElements, PLATE_PX, sectionFoldId } from '$lib/graph-view/layer-elements.ts';
import type { Covered } from '$lib/graph-view/plane.ts';

const fold = (at: number, claims = 10): LayerFold => ({
  id: `section:harbour:${at}`,
  kind: 'section',
  shown: 0,
  documentId: 'harbour',
  title: `Section ${at}`,
  counts: { claim: claims },
});
const edge = (entityId: string, at: number): LayerFoldEdge => ({
  id: `layer:fold|${entityId}|${at}`,
  sourceId: entityId,
  targetId: `section:harbour:${at}`,
  evidence: 1,
  level: 'cited',
});
const entity = (x: number, y: number): Covered => ({ at: { x, y }, size: { width: 60, height: 60 } });
const taken = new Map([
  ['left', entity(-600, 100)],
  ['right', entity(600, -100)],
  ['top', entity(0, -500)],
  ['bottom', entity(0, 500)],
]);
const box = { left: -630, right: 630, top: -530, bottom: 530 };
const FOLDS = { folds: [fold(1), fold(2), fold(3), fold(4)], foldEdges: [edge('right', 1), edge('left', 2), edge('top', 3), edge('bottom', 3), edge('right', 4)] }; // prettier-ignore
const at = (places: ReadonlyMap<string, { readonly x: number; readonly y: number }>, n: number) =>
  places.get(sectionFoldId(fold(n))) ?? { x: NaN, y: NaN };

describe('a folded section stands', () => {
  test('left or right of all else on a wide screen, on the side of what it is joined to', () => {
    const places = placedFolds(FOLDS, taken, { beside: 'sides' });
    for (const n of [2, 3]) expect(at(places, n).x).toBeLessThan(box.left);
    for (const n of [1, 4]) expect(at(places, n).x).toBeGreaterThan(box.right);
  });

  test('above or below on a tall one', () => {
    const places = placedFolds(FOLDS, taken, { beside: 'ends' });
    const above = [1, 2, 3, 4].filter((n) => at(places, n).y < box.top);
    const below = [1, 2, 3, 4].filter((n) => at(places, n).y > box.bottom);
    expect([above.length, below.length]).toEqual([2, 2]);
    expect(below).toContain(2);
  });

  test('where it stood, unless something has come there and no hand put it down', () => {
    const first = placedFolds(FOLDS, taken, { beside: 'sides' });
    const fewer = { ...FOLDS, folds: FOLDS.folds.slice(1) };
    for (const n of [2, 3, 4]) expect(at(placedFolds(fewer, taken, { beside: 'sides', kept: first }), n)).toEqual(at(first, n));
    const covered = new Map([...taken, ['new', { at: at(first, 4), size: { width: 60, height: 60 } }]]);
    expect(at(placedFolds(FOLDS, covered, { beside: 'sides', kept: first }), 4)).not.toEqual(at(first, 4));
    const held = new Set([sectionFoldId(fold(4))]);
    expect(at(placedFolds(FOLDS, covered, { beside: 'sides', kept: first, held }), 4)).toEqual(at(first, 4));
  });

  test('clear of everything, however many they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -500, max: 500 }) }), { maxLength: 20 }),
        fc.array(fc.record({ claims: fc.integer({ min: 1, max: 900 }), to: fc.nat({ max: 25 }) }), { minLength: 1, maxLength: 16 }),
        fc.constantFrom('sides' as const, 'ends' as const),
        (points, all, beside) => {
          const drawn = new Map(points.map(({ x, y }, n) => [`e${n}`, entity(x, y)]));
          const folds = all.map(({ claims }, n) => fold(n, claims));
          const places = placedFolds({ folds, foldEdges: all.map(({ to }, n) => edge(`e${to}`, n)) }, drawn, { beside });
          const boxes: readonly Covered[] = [...folds.map((_, n) => ({ at: at(places, n), size: PLATE_PX })), ...drawn.values()];
          for (const [n, one] of boxes.slice(0, folds.length).entries())
            for (const other of boxes.slice(n + 1))
              expect(
                Math.abs(one.at.x - other.at.x) >= (one.size.width + other.size.width) / 2 ||
                  Math.abs(one.at.y - other.at.y) >= (one.size.height + other.size.height) / 2,
              ).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});

test('on the canvas a folded section has its title, the number of what it holds and lines of the best provenance', () => {
  const answer = { nodes: [], edges: [], counts: {}, folds: [{ ...fold(1), counts: { figure: 7, source: 2 } }], foldEdges: [edge('left', 1)] }; // prettier-ignore
  const [plate, line] = layerElements(answer, new Map([['fold:in:section:harbour:1', { x: 3, y: 4 }]]));
  expect(plate).toMatchObject({
    position: { x: 3, y: 4 },
    classes: 'fold section',
    data: { id: 'fold:in:section:harbour:1', name: 'Section 1', kind: 'section', count: 7 },
  });
  expect(line).toMatchObject({
    classes: 'layer folded',
    data: { source: 'left', target: 'fold:in:section:harbour:1', provenance: 'cited' },
  });
});
