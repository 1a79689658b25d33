/** A document from above, counted by hand on the small library. */
import { describe, expect, test } from 'vitest';
import { build, HARBOUR } from '../../graph/fixture.ts';
import { insights } from '../../../src/lib/insights/insights.ts';

describe('insights', () => {
  const graph = build(HARBOUR);
  const found = insights(graph);

  test('sources are counted by type and year', () => {
    expect(found.sourceTypes).toEqual([{ value: 'report', count: 2 }]);
    expect(found.sourceYears).toEqual([{ value: 'none', count: 2 }]);
  });

  test('the source that carries the most claims comes first, with its share', () => {
    expect(found.heaviest.map(({ reference, claims }) => [reference.label, claims])).toEqual([['2', 2], ['1', 1]]); // prettier-ignore
    expect(found.heaviest[0]?.share).toBeCloseTo(2 / 3);
    expect([found.citedOnce, found.citedMore]).toEqual([3, 0]);
  });

  test('a section with few cited claims is not called dependent', () => {
    expect(found.dependent).toEqual([]);
  });

  test('what disagrees stands side by side with its figures', () => {
    expect(found.agreements.map(({ kind, claims }) => [kind, claims.map(({ figures }) => figures[0]?.raw)])).toEqual([['contradicts', ['1.8万亿个参数', '1.7万亿个参数']]]); // prettier-ignore
  });

  test('what is measured alike is named', () => {
    expect(found.agreements.map(({ measure }) => measure)).toEqual([{ metric: '参数量' }]);
  });

  test('a graph is looked at once', () => {
    expect(insights(graph)).toBe(found);
  });

  test('a used reference is not listed as unused', () => {
    expect(found.unused).toEqual([]);
    expect(insights({ ...build(HARBOUR), citations: [], exhibits: [] }).unused.map(({ label }) => label)).toEqual(['1', '2']);
  });

  test('the scorecard counts parts of wholes, and every record of an honest graph proves itself', () => {
    expect(found.scorecard).toMatchObject({ claims: 6, figures: 5, figuresWithUnit: 5, citations: 4, lies: 0 });
  });
});
