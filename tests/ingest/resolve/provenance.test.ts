/** What a claim stands on: markers, sources in words, or neither. */
import { describe, expect, test } from 'vitest';
import type { Reference } from '#graph/model/document-graph.ts';
import { attributions } from '#ingest/extract/attributions.ts';
import { claims } from '#ingest/extract/claims.ts';
import { figures } from '#ingest/extract/figures.ts';
import { placedClaims, placedFigures } from '#ingest/resolve/places.ts';
import { provenances } from '#ingest/resolve/provenance.ts';
import type { CitationHit, Place } from '#ingest/types.ts';
import { report } from '../report.ts';

const references: readonly Reference[] = (['source', 'note'] as const).map((kind) => ({
  id: kind,
  label: kind,
  kind,
  type: 'other',
  authors: [],
  raw: 'x',
  span: { start: 0, end: 1 },
}));

function standing(text: string, cites: readonly { readonly by: 'source' | 'note'; readonly support: string; readonly carried?: string }[]) {
  const { sentences } = report(text);
  const placeOf = (words: string): Place => {
    const sentence = sentences.find((each) => each.sentence.text.includes(words));
    const start = sentence?.sentence.text.indexOf(words) ?? 0;
    return { sentenceId: sentence?.sentence.id ?? '', start, end: start + words.length };
  };
  const citations = cites.map(({ by, support, carried }): CitationHit => ({
    label: by,
    referenceId: by,
    span: { start: 0, end: 1 },
    scope: 'backward',
    support: placeOf(support),
    carried: carried === undefined ? [] : [placeOf(carried)],
  }));
  const named = attributions(sentences);
  const measured = figures(sentences);
  const placed = placedClaims(claims(sentences, measured, citations, named));
  const at = placedFigures(measured, placed);
  const found = provenances(sentences, placed, at, citations, named, references);
  const words = new Map(sentences.map(({ sentence }) => [sentence.id, sentence.text]));
  return {
    claims: placed.map((claim) => {
      const { level, basis, attributions: by } = found.claims.get(claim.id) ?? { level: 'none', attributions: [] };
      return `${words.get(claim.sentenceId)?.slice(claim.start, claim.end) ?? ''} ← ${[level, basis, ...by.map(({ name }) => name)].filter(Boolean).join(' ')}`;
    }),
    figures: at.map(({ id, raw }) => `${raw}: ${found.figures.get(id)?.level ?? 'as its claim'}`),
    listed: found.claimIdsOf.map((ids) => ids.length),
  };
}

describe('provenance', () => {
  test('a claim in the support is cited directly, one in the carried part by carrying', () => {
    const found = standing('风电装机增长12%，光伏装机增长30%。水电持平。', [
      { by: 'source', support: '风电装机增长12%', carried: '光伏装机增长30%' },
    ]);
    expect(found.claims).toEqual(['风电装机增长12% ← cited direct', '光伏装机增长30%。 ← cited carried', '水电持平。 ← unsourced']);
    expect(found.listed).toEqual([2]);
  });
  test('a claim whose source is named in words only is attributed', () =>
    expect(standing('据IEA数据，装机增长12%。', []).claims).toEqual(['据IEA数据，装机增长12%。 ← attributed IEA']));
  test('a claim with both is cited and keeps its attribution', () =>
    expect(standing('据IEA数据，装机增长12%。', [{ by: 'source', support: '据IEA数据，装机增长12%' }]).claims).toEqual([
      '据IEA数据，装机增长12%。 ← cited direct IEA',
    ]));
  test("a note's marker alone cites nothing, but lists its claim", () => {
    const found = standing('装机增长12%。', [{ by: 'note', support: '装机增长12%' }]);
    expect(found.claims).toEqual(['装机增长12%。 ← unsourced']);
    expect(found.listed).toEqual([1]);
  });
  test('a figure has its own where its claim stands on something else', () => {
    const found = standing('三地（甲12%）分别有很多很多很多很多的风机。', [{ by: 'source', support: '甲12%' }]);
    expect(found.figures).toEqual(['12%: cited']);
    expect(found.listed).toEqual([1]);
  });
  test('a figure has none where it stands on the same', () =>
    expect(standing('据IEA数据，装机增长12%。', []).figures).toEqual(['12%: as its claim']));
});
