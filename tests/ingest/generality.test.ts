/** No rule fits one document: the report with every name exchanged for an invented one reads as well, and no table holds a stretch of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import { ingest } from '#ingest/pipeline.ts';
import { swapped } from './swapped.ts';

const REPORT = '../shared/data/report.md';
const isAbsent = !existsSync(REPORT);
const extracted = (text: string): DocumentGraph => ingest(new TextEncoder().encode(text), { name: 'report.md' });

test('the report to try the rules on is there where everything is checked', () => {
  if (process.env['CI'] !== undefined) expect(isAbsent, `${REPORT} is absent`).toBe(false);
});

describe.skipIf(isAbsent)('the report with invented names', () => {
  const before = isAbsent ? undefined : extracted(readFileSync(REPORT, 'utf8'));
  const after = before === undefined ? undefined : extracted(swapped(before));
  const share = (of: (graph: DocumentGraph) => readonly string[]): number => {
    const kept = new Set(after === undefined ? [] : of(after));
    const all = before === undefined ? [] : of(before);
    expect(all.length).toBeGreaterThan(20);
    return all.filter((each) => kept.has(each)).length / all.length;
  };

  test('nine figures of ten are still found', () =>
    expect(share(({ figures }) => figures.map(({ span, value, unit }) => `${span.start} ${value} ${unit}`))).toBeGreaterThanOrEqual(0.9));

  test('nine of ten still stand on the same source', () =>
    expect(
      share(({ figures, claims }) => {
        const provenance = new Map(claims.map((claim) => [claim.id, claim.provenance]));
        return figures.map(({ span, provenance: own, claimId }) => {
          const { level, referenceIds = [] } = own ?? provenance.get(claimId) ?? {};
          return `${span.start} ${level ?? ''} ${referenceIds.join()}`;
        });
      }),
    ).toBeGreaterThanOrEqual(0.9));

  test('nine citations of ten back the same stretch', () =>
    expect(share(({ citations }) => citations.map(({ marker, scope }) => `${marker.span.start} ${scope}`))).toBeGreaterThanOrEqual(0.9));

  test('nine claims of ten begin and end where they did', () =>
    expect(share(({ claims }) => claims.map(({ span }) => `${span.start}-${span.end}`))).toBeGreaterThanOrEqual(0.9));

  test('names that their form or the words beside them tell are still found: two of three', () => {
    const kept = new Set(after?.mentions.map(({ span }) => `${span.start}-${span.end}`));
    const found = new Set(before?.mentions.filter(({ span }) => kept.has(`${span.start}-${span.end}`)).map(({ entityId }) => entityId));
    expect(found.size / (before?.entities.length ?? 1)).toBeGreaterThanOrEqual(0.65);
  });

  test('nineteen of twenty of them are what they were', () => {
    const types = new Map([...(before?.entities ?? []), ...(after?.entities ?? [])].map(({ id, type }) => [id, type]));
    const was = new Map(before?.mentions.map(({ span, entityId }) => [`${span.start}-${span.end}`, types.get(entityId)]));
    const pairs = new Map(after?.mentions.map(({ span, entityId }) => [entityId, was.get(`${span.start}-${span.end}`)]));
    const told = [...pairs].filter(([, type]) => type !== undefined);
    expect(told.filter(([id, type]) => types.get(id) === type).length / told.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe.skipIf(isAbsent)('the tables', () => {
  test('hold no twelve characters in a row of the report, names aside', () => {
    const text = readFileSync(REPORT, 'utf8');
    const prose = text.slice(0, text.lastIndexOf('\\[1\\]'));
    const named = new Set((isAbsent ? [] : extracted(text).entities).flatMap(({ name, aliases }) => [name, ...aliases]));
    const held = readdirSync('ingest/lexicon').flatMap((file) =>
      [...readFileSync(`ingest/lexicon/${file}`, 'utf8').matchAll(/['"`/]([^'"`/\n]{12,})['"`/]/gu)]
        .flatMap(([, row = '']) => row.split(/[|()?:[\]{}^$\\]+/u))
        // One long word is nobody's stretch.
        .filter((each) => each.length >= 12 && !named.has(each.trim()) && !/^ ?[A-Za-z]+ ?$/u.test(each))
        .filter((each) => prose.includes(each))
        .map((each) => `${file}: ${each}`),
    );
    expect(held).toEqual([]);
  });
});
