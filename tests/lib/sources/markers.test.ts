/** The markers of the small library. */
import { expect, test } from 'vitest';
import { build, HARBOUR } from '../../graph/fixture.ts';
import { filteredMarkers, listedMarkers } from '../../../src/lib/sources/markers.ts';

const MARKERS = listedMarkers(build(HARBOUR));

test('a marker stands as printed, with its reference and the claims it supports', () => {
  expect(MARKERS.map(({ text, reference, claims }) => [text, reference?.label, claims.map(({ id }) => id)])).toEqual([
    ['[2]', '2', ['claim:harbour:1.1']],
    ['[2]', '2', ['claim:harbour:2.1']],
    ['[1]', '1', ['claim:harbour:5.1']],
    ['[1]', '1', []],
  ]);
});

test('a marker in the lines of an exhibit says so', () => {
  expect(MARKERS.map(({ exhibit }) => exhibit?.name)).toEqual([undefined, undefined, undefined, '图表1 港口机房的用电']);
});

test.each([
  [undefined, 4],
  ['some', 3],
  ['none', 1],
] as const)('those that support %s: %i, counted whatever is chosen', (supports, count) => {
  const found = filteredMarkers(MARKERS, supports);
  expect(found.markers).toHaveLength(count);
  expect(found.supports.map(({ value, count: of }) => [value, of])).toEqual([['some', 3], ['none', 1]]); // prettier-ignore
});
