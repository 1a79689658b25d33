/** The crowd as numbers, and what of it lies under a point or inside a line. */
import { expect, test } from 'vitest';
import { crowdOf, CROWD_LINES, dotAt, DOT_NUMBERS, dotsInside, extentOf, lineAt, LINE_NUMBERS, NO_CROWD } from '$lib/graph-view/crowd.ts';
import { drawnNode, edge } from './drawn.ts';

const nodes = [
  drawnNode('near', { centrality: 1 }),
  drawnNode('a', { centrality: 0.2 }),
  drawnNode('b', { centrality: 0.5, type: 'chip' }),
  drawnNode('other', { centrality: 0.9 }),
];
const places = new Map([
  ['near', { x: 0, y: 0 }],
  ['a', { x: 100, y: 0 }],
  ['b', { x: 100, y: 80 }],
  ['other', { x: -50, y: 0 }],
]);
const edges = [
  edge('near', 'other'),
  edge('near', 'a', { provenance: 'attributed', evidence: 4 }),
  edge('a', 'b', { type: 'together', provenance: 'cited' }),
];
const crowd = crowdOf({ nodes, edges }, places, new Set(['near', 'other']), 1);

test('who is drawn in full is no dot; the most central dot comes first', () => {
  expect(crowd.ids).toEqual(['b', 'a']);
  expect([...crowd.dots.slice(0, DOT_NUMBERS)]).toEqual([100, 80, 37, 2]);
});

test('lines lead to those drawn in full, but none runs between two of them', () => {
  expect(crowd.ends).toEqual([
    ['near', 'a'],
    ['a', 'b'],
  ]);
  const looks = crowd.ends.map((_, at) => CROWD_LINES[crowd.lines[at * LINE_NUMBERS + 4] ?? -1]);
  expect(looks).toEqual(['attributed', 'together']);
});

test.each([
  ['on a dot', { x: 101, y: 79 }, 'b'],
  ['a little beside it', { x: 100, y: 80 + 18.5 + 4 }, 'b'],
  ['too far beside it', { x: 100, y: 80 + 18.5 + 6 }, undefined],
  ['between two, nearer to one', { x: 100, y: 12 }, 'a'],
])('a point %s', (_, at, expected) => {
  const place = dotAt(crowd, at, 5);
  expect(place === undefined ? undefined : crowd.ids[place]).toBe(expected);
});

test('a line is found along its length and not beyond its ends', () => {
  expect(lineAt(crowd, { x: 50, y: 2 }, 4)).toEqual(['near', 'a']);
  expect(lineAt(crowd, { x: 97, y: 40 }, 4)).toEqual(['a', 'b']);
  expect(lineAt(crowd, { x: 50, y: 9 }, 4)).toBeUndefined();
  expect(lineAt(crowd, { x: -9, y: 0 }, 4)).toBeUndefined();
});

test('dots inside a line drawn around them', () => {
  const round = (x1: number, y1: number, x2: number, y2: number) => [
    { x: x1, y: y1 },
    { x: x2, y: y1 },
    { x: x2, y: y2 },
    { x: x1, y: y2 },
  ];
  expect(dotsInside(crowd, round(90, 70, 110, 90))).toEqual(['b']);
  expect(dotsInside(crowd, round(-60, -10, 110, 90))).toEqual(['b', 'a']);
});

test('nobody covers nothing', () => {
  expect(extentOf(NO_CROWD)).toBeUndefined();
  expect(extentOf(crowd)).toEqual({ x1: 100, y1: 0, x2: 100, y2: 80 });
});
