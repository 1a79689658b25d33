/** Filtering and counting a list. */
import { expect, test } from 'vitest';
import { counted, faceted, mostFirst } from '../../../src/lib/lists/faceted.ts';

const BOATS = [
  { name: 'Tern', port: 'east', kind: 'tug' },
  { name: 'Gull', port: 'west', kind: 'tug' },
  { name: 'Auk', port: 'east', kind: undefined },
];
const tests = {
  port: (boat: (typeof BOATS)[number], wanted: string) => boat.port === wanted,
  kind: (boat: (typeof BOATS)[number], wanted: string) => boat.kind === wanted,
};

test.each([
  [{}, ['Tern', 'Gull', 'Auk']],
  [{ port: 'east' }, ['Tern', 'Auk']],
  [{ port: 'east', kind: 'tug' }, ['Tern']],
  [{ port: undefined, kind: 'tug' }, ['Tern', 'Gull']],
])('%j leaves %j', (wanted, names) => {
  expect(faceted(BOATS, tests, wanted).items.map(({ name }) => name)).toEqual(names);
});

test('a facet counts with the other filters, not with its own; what has no value is in no count', () => {
  const list = faceted(BOATS, tests, { port: 'east' });
  expect(list.facet('port', ({ port }) => port).map(({ value, count }) => [value, count])).toEqual([['east', 2], ['west', 1]]); // prettier-ignore
  expect(list.facet('kind', ({ kind }) => kind).map(({ value, count }) => [value, count])).toEqual([['tug', 1]]);
});

test('the most frequent comes first, ties keep their order', () => {
  const values = counted(['b', 'a', 'c', 'a'], (value) => value);
  expect(mostFirst(values).map(({ value }) => value)).toEqual(['a', 'b', 'c']);
});
