/** The figures of claims, and which of them can be read over time. */
import { expect, test } from 'vitest';
import type { ClaimItem } from '#graph/model/answers.ts';
import type { Figure } from '#graph/model/document-graph.ts';
import { figuresOf, groupsOverTime } from '../../../src/lib/figures/of-claims.ts';

function figure(id: string, value: number, unit: string, period?: string): Figure {
  return { id, claimId: 'c', raw: String(value), span: { start: 0, end: 1 }, value, unit, approximation: 'exact', ...(period === undefined ? {} : { period }) };
} // prettier-ignore

function claim(figures: readonly Figure[]): ClaimItem {
  return {
    id: 'c', sentenceId: 's', text: 'The quay loads boxes.', span: { start: 0, end: 1 }, kind: 'fact', entityIds: [], figureIds: figures.map(({ id }) => id),
    provenance: { level: 'attributed', referenceIds: [], attributions: [] }, documentId: 'd', documentTitle: 'D', sectionTitle: 'Quays', figures, entities: [], references: [],
  }; // prettier-ignore
}

test('a figure has its claim’s words and provenance unless it has its own', () => {
  const own: Figure = { ...figure('b', 2, '%'), provenance: { level: 'cited', referenceIds: ['r'], attributions: [] } };
  expect(figuresOf([claim([figure('a', 1, '%'), own])])).toMatchObject([
    { id: 'a', level: 'attributed', claimText: 'The quay loads boxes.', sectionTitle: 'Quays' },
    { id: 'b', level: 'cited' },
  ]);
});

test('only figures of one unit and of two years or more are read over time, by year', () => {
  const figures = figuresOf([
    claim([figure('late', 3, '%', '2023'), figure('early', 1, '%', '2019-2021'), figure('undated', 2, '%')]),
    claim([figure('one', 5, 'USD', '2020'), figure('same', 6, 'USD', '2020-04'), figure('alone', 7, '台', '2021')]),
  ]);
  expect(groupsOverTime(figures).map(({ unit, figures: held }) => [unit, held.map(({ figure: { id } }) => id)])).toEqual([
    ['%', ['early', 'late']],
  ]);
});
