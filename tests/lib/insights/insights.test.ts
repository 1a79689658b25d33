/** A document from above, counted by hand on the small library. */
import { describe, expect, test } from 'vitest';
import { build, HARBOUR } from '../../graph/fixture.ts';
import { insights } from '../../../src/lib/insights/insights.ts';

describe('insights', () => {
  const graph = build(HARBOUR);
  const found = insights(graph);

  test('the source that carries the most claims comes first, with its share', () => {
    expect(found.heaviest.map(({ reference, claims }) => [reference.label, claims])).toEqual([['2', 2], ['1', 1]]); // prettier-ignore
    expect(found.heaviest[0]?.share).toBeCloseTo(2 / 3);
    expect([found.citedOnce, found.citedMore]).toEqual([3, 0]);
  });

  test('a section stands for what is under it, and is named by its part where all of it is there', () => {
    const cites = (text: string) => ({ text, cites: '1' });
    const { sections, ...rest } = HARBOUR;
    const [models, market, chips] = sections;
    const dependent = (claims: readonly (readonly string[])[]) =>
      insights(
        build({ ...rest, exhibits: [], agreements: [], sections: [models, market, chips].flatMap((section, at) => (section ? [{ ...section, claims: (claims[at] ?? []).map(cites) }] : [])) }),
      ).dependent.map(({ section, cited, alone }) => [section.title, cited, alone]);
    expect(dependent([['A.', 'B.'], ['C.', 'D.'], []])).toEqual([['一、模型', 4, 4]]);
    expect(dependent([[], ['A.', 'B.', 'C.', 'D.'], []])).toEqual([['（一）市场', 4, 4]]);
  }); // prettier-ignore

  test('entries of one work are one source', () => {
    const graph = build(HARBOUR);
    const twice = { ...graph, references: graph.references.map((reference) => ({ ...reference, sourceId: 'source:one' })) };
    expect(insights(twice).heaviest.map(({ id, claims }) => [id, claims])).toEqual([['source:one', 3]]);
    const both = twice.claims.map((claim) => ({ ...claim, provenance: { ...claim.provenance, referenceIds: graph.references.map(({ id }) => id) } })); // prettier-ignore
    expect(insights({ ...twice, claims: both }).citedOnce).toBe(6);
    expect(insights({ ...graph, claims: both }).citedMore).toBe(6);
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

  test('claims that agree or disagree with another are counted once each', () => {
    expect(found.agreeing).toEqual({ corroborates: 0, contradicts: 2 });
  });

  test('the scorecard counts parts of wholes, and every record of an honest graph proves itself', () => {
    expect(found.scorecard).toMatchObject({ claims: 6, figures: 5, figuresWithUnit: 5, citations: 4, lies: 0 });
  });
});
