/** Where the names of outlines go. */
import { expect, test } from 'vitest';
import { clearSpots, groundNames } from '$lib/graph-view/hull-names.ts';
import type { Hull } from '$lib/graph-view/hulls.ts';
import type { Box } from '$lib/graph-view/labels.ts';

const square = (names: readonly string[], x: number, y: number, side = 200): Hull => ({
  community: x,
  names,
  count: 3,
  points: [
    { x, y },
    { x: x + side, y },
    { x: x + side, y: y + side },
    { x, y: y + side },
  ],
});
const placed = (outlines: readonly Hull[], labels: readonly Box[] = []) => clearSpots(groundNames(outlines, []), labels, 1);

test('a name stands over the middle of its outline', () => {
  const [spot] = placed([square(['Harbour', 'Crane'], 0, 0)]);
  expect(spot).toMatchObject({ text: 'Harbour · Crane', at: { x: 100, y: 0 }, aside: 0 });
});

test('where a label lies over it, under it', () => {
  const [spot] = placed([square(['Harbour', 'Crane'], 0, 0)], [[90, -20, 110, 0]]);
  expect(spot).toMatchObject({ at: { x: 100, y: 200 } });
});

test('where labels lie over and under it, beside it', () => {
  const labels: readonly Box[] = [
    [90, -20, 110, 0],
    [90, 200, 110, 220],
  ];
  const [spot] = placed([square(['Harbour', 'Crane'], 0, 0)], labels);
  expect(spot).toMatchObject({ at: { x: 200, y: 100 } });
  expect(spot?.aside).toBeGreaterThan(0);
});

test('where both names are too long, the first', () => {
  const labels: readonly Box[] = [
    [40, -20, 60, 0],
    [140, -20, 160, 0],
    [40, 200, 60, 220],
    [140, 200, 160, 220],
    [210, 90, 220, 110],
    [-20, 90, -10, 110],
  ];
  const [spot] = placed([square(['Quay', 'Lighthouse keeper'], 0, 0)], labels);
  expect(spot?.text).toBe('Quay');
});

test('a name lies in no other outline, and nowhere where no spot is clear', () => {
  const inner = square(['Quay'], 300, 300, 10);
  const ring = [square(['N'], 200, 100), square(['E'], 320, 200), square(['S'], 200, 320), square(['W'], 90, 200)];
  const spots = placed([...ring, inner]);
  expect(spots.at(-1)).toBeUndefined();
  const [alone] = placed([inner]);
  expect(alone?.text).toBe('Quay');
});

test('two outlines close to each other put their names apart', () => {
  const [one, other] = placed([square(['Harbour master'], 0, 0, 60), square(['Lighthouse keeper'], 70, 0, 60)]);
  expect(one?.at).toEqual({ x: 30, y: 0 });
  expect(other?.text).toBe('Lighthouse keeper');
  expect(other?.at).not.toEqual({ x: 100, y: 0 });
});

test('a spot in view comes first', () => {
  const [spot] = clearSpots(groundNames([square(['Harbour', 'Crane'], 0, 0)], []), [], 1, [-50, -5, 250, 260]);
  expect(spot?.at).toEqual({ x: 100, y: 200 });
});
