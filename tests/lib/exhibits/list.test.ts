/** The exhibits' filter and order. */
import { expect, test } from 'vitest';
import type { ExhibitItem } from '#graph/model/answers.ts';
import { exhibitView, listedExhibits } from '../../../src/lib/exhibits/list.ts';

function exhibit(label: string, rest: Partial<ExhibitItem>): ExhibitItem {
  return {
    id: `exhibit:x:${label}`, label, caption: '', notes: [], sources: [], span: { start: 0, end: 1 },
    documentId: 'x', documentTitle: 'X', references: [], claimIds: [], ...rest,
  }; // prettier-ignore
}
const EXHIBITS = [
  exhibit('Table 1', { caption: 'Tides', sectionTitle: 'Water', sources: ['Harbour office'] }),
  exhibit('Table 2', { caption: 'Boxes', sectionTitle: 'Land', sources: ['A', 'B'], referenceIds: ['r'], claimIds: ['c'] }),
  exhibit('Table 3', { caption: 'Cranes', sectionTitle: 'Land', notes: ['Tides left out'] }),
];
const shown = (query: string): readonly string[] =>
  listedExhibits(EXHIBITS, exhibitView(new URLSearchParams(query)), (text) => text.toLowerCase()).exhibits.map(({ label }) => label);

test.each([
  ['', ['Table 1', 'Table 2', 'Table 3']],
  ['q=TIDES', ['Table 1', 'Table 3']],
  ['sources=cited', ['Table 2']],
  ['sources=named', ['Table 1']],
  ['sources=none', ['Table 3']],
  ['section=Land', ['Table 2', 'Table 3']],
  ['section=Land&q=tides', ['Table 3']],
  ['sort=claims', ['Table 2', 'Table 1', 'Table 3']],
  ['sort=sources', ['Table 2', 'Table 1', 'Table 3']],
  ['sort=beauty&sources=all', ['Table 1', 'Table 2', 'Table 3']],
])('%s', (query, labels) => {
  expect(shown(query)).toEqual(labels);
});

test('a facet is counted without its own filter', () => {
  const { facets } = listedExhibits(EXHIBITS, exhibitView(new URLSearchParams('section=Land')), (text) => text);
  expect(facets.section.map(({ value, count }) => [value, count])).toEqual([['Water', 1], ['Land', 2]]); // prettier-ignore
  expect(facets.sources.map(({ value, count }) => [value, count])).toEqual([['cited', 1], ['none', 1]]); // prettier-ignore
});
