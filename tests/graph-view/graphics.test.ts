/** The wish and the measurement that a browser keeps. */
import { expect, test } from 'vitest';
import { graphicsOf, graphicsText, painterFor, type Graphics } from '$lib/graph-view/graphics.ts';

test.each<Graphics>([
  { wish: 'auto' },
  { wish: 'off' },
  { wish: 'auto', pace: { canvas: 12.5, webgl: 3, elements: 15_000 } },
  { wish: 'on', pace: { canvas: 12.5, webgl: Infinity, elements: 500 } },
])('%j is read as it was written', (graphics) => {
  expect(graphicsOf(graphicsText(graphics))).toEqual(graphics);
});

test.each([null, '', 'fast', 'auto 1', 'auto x 2 3', 'auto 1 2 0', 'auto 1 2 3 4', 'auto -1 2 3', '{"wish":"on"}'])(
  'of %j nothing is measured and nothing wished',
  (text) => {
    expect(graphicsOf(text)).toEqual({ wish: 'auto' });
  },
);

test('a wish goes before what was measured', () => {
  const pace = { canvas: 1, webgl: 9, elements: 1000 };
  expect(painterFor({ wish: 'on', pace }, 1000)).toBe('webgl');
  expect(painterFor({ wish: 'off', pace: { ...pace, canvas: 90 } }, 1000)).toBe('canvas');
});

test('what was measured holds for crowds up to four times as large; a larger one is measured again', () => {
  const pace = { canvas: 9, webgl: 1, elements: 1000 };
  expect(painterFor({ wish: 'auto', pace }, 4000)).toBe('webgl');
  expect(painterFor({ wish: 'auto', pace }, 4001)).toBeUndefined();
  expect(painterFor({ wish: 'auto' }, 10)).toBeUndefined();
});
