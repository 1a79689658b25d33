/** The reference list as works: duplicates joined, filtered, counted. */
import { expect, test } from 'vitest';
import type { SourceItem } from '#graph/model/answers.ts';
import { filteredWorks, listedWorks, sourceFilters } from '../../../src/lib/sources/works.ts';

function item(label: string, rest: Partial<SourceItem> = {}): SourceItem {
  return {
    id: `reference:x:${label}`, label, kind: 'source', type: 'report', authors: [], raw: `entry ${label}`, span: { start: 0, end: 1 },
    documentId: 'x', documentTitle: 'X', claimCount: 1, figureCount: 2, citationCount: 1, ...rest,
  }; // prettier-ignore
}
const SOURCES = [
  item('1', { sourceId: 'source:a', title: 'Tide tables', issued: '2021-03' }),
  item('2', { kind: 'note', claimCount: 0 }),
  item('3', { sourceId: 'source:a', claimCount: 4 }),
  item('4', { sourceId: 'source:b', type: 'news', claimCount: 0, citationCount: 0, issued: '2023' }),
];
const shown = (query: string): readonly string[] =>
  filteredWorks(listedWorks(SOURCES), sourceFilters(new URLSearchParams(query))).works.map(({ source }) => source.label);

test('entries of one work are one row that sums what rests on them', () => {
  const [first] = listedWorks(SOURCES);
  expect(first).toMatchObject({ positions: [0, 2], claimCount: 5, figureCount: 4 });
  expect(first?.twins.map(({ label }) => label)).toEqual(['3']);
});

test.each([
  ['', ['1', '2', '4']],
  ['type=news', ['4']],
  ['type=note', ['2']],
  ['type=source', ['1', '4']],
  ['rests=none', ['4']],
  ['year=none', []],
  ['year=2021', ['1']],
  ['with=title', ['1']],
  ['without=title', ['4']],
  ['with=date', ['1', '4']],
  ['used=no', ['4']],
  ['used=yes', ['1', '2']],
  ['q=TIDE', ['1']],
  ['q=[3]', ['1']],
  ['sort=year', ['4', '1', '2']],
  ['sort=claims', ['1', '2', '4']],
  ['type=house&sort=size', ['1', '2', '4']],
])('%s', (query, labels) => {
  expect(shown(query)).toEqual(labels);
});

test('a facet is counted without its own filter', () => {
  const { facets } = filteredWorks(listedWorks(SOURCES), sourceFilters(new URLSearchParams('type=news')));
  expect(facets.type.map(({ value, count }) => [value, count])).toEqual([['report', 1], ['note', 1], ['news', 1]]); // prettier-ignore
  expect(facets.year.map(({ value }) => value)).toEqual(['2023']);
});

test('a source that only stands under an exhibit is used; an entry that nothing leads to is named though its twin is used', () => {
  const [first, , third] = listedWorks(
    SOURCES.map((source) => (source.label === '3' ? { ...source, citationCount: 0 } : source)),
    [{ referenceIds: ['reference:x:4'] }],
  );
  expect([first?.unused, third?.unused]).toEqual([['3'], []]);
});
