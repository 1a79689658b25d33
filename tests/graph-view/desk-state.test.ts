/** Moved nodes and the part in view come back from their address; what can not be read stands nowhere. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraOf, cameraText, movedOf, movedText } from '$lib/graph-view/desk-state.ts';

test('a moved node is named without its prefix, in whole units', () => {
  const moved = new Map([
    ['entity:company:港口', { x: 12.6, y: -0.2 }],
    ['entity:chip:k1', { x: -40, y: 7 }],
  ]);
  expect(movedText(moved)).toBe('company:港口~13~0,chip:k1~-40~7');
});

test.each(['', 'company:a', 'company:a~1', 'company:a~x~2', 'company:a~1~2~3', '~1~2', 'company:a~1e9~2', 'company:a~99999999~2'])(
  '%j moves nothing',
  (text) => {
    expect(movedOf(text)).toEqual(new Map());
  },
);

test('hundreds of moved nodes are all named, but no address makes a page read more', () => {
  const moved = (count: number) => new Map(Array.from({ length: count }, (_, at) => [`entity:a:${at}`, { x: at, y: 0 }]));
  expect(movedOf(movedText(moved(300))).size).toBe(300);
  expect(movedOf(movedText(moved(900))).size).toBe(500);
});

test('a moved group stays a group', () => {
  const moved = new Map([['fold:3', { x: 1, y: 2 }]]);
  expect(movedOf(movedText(moved))).toEqual(moved);
});

test('any moved nodes come back from their address', () => {
  const coordinate = fc.integer({ min: -100_000, max: 100_000 });
  const nodes = fc.uniqueArray(
    fc.tuple(fc.stringMatching(/^entity:[a-z]{1,5}:[a-z0-9港口.-]{1,9}$/), fc.record({ x: coordinate, y: coordinate })),
    {
      selector: ([id]) => id,
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(nodes, (some) => {
      expect([...movedOf(movedText(new Map(some)))]).toEqual(some);
    }),
  );
});

test.each([
  ['0.526~-12~340', { zoom: 0.526, at: { x: -12, y: 340 } }],
  ['', undefined],
  ['0~1~1', undefined],
  ['99~1~1', undefined],
  ['NaN~1~1', undefined],
  ['1~1', undefined],
  ['1~1~1~1', undefined],
])('%j is in view as %j', (text, expected) => {
  expect(cameraOf(text)).toEqual(expected);
});

test('the part in view is written with three digits of zoom', () => {
  expect(cameraText({ zoom: 0.52631, at: { x: 1.4, y: -0.3 } })).toBe('0.526~1~0');
  expect(cameraOf(cameraText({ zoom: 1.5, at: { x: 3, y: 4 } }))).toEqual({ zoom: 1.5, at: { x: 3, y: 4 } });
});
