/** Figures that agree or disagree, in one unit. */
import { beforeAll, describe, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '#graph/embedded/index.ts';
import type { Trace } from '#graph/model/answers.ts';
import { permalink, quoteOf } from '../../../src/lib/reading/permalink.ts';
import { quotation } from '../../../src/lib/reading/cited.ts';
import { siblings } from '../../../src/lib/reading/siblings.ts';
import { library } from '../../graph/fixture.ts';

describe('beside a figure', () => {
  let trace: Trace;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'claimtrail-siblings-'));
    const store = await openEmbeddedStore({ folder });
    for (const graph of library()) await store.replaceDocument(graph);
    trace = await store.trace('figure:harbour:1.1.1');
    await store.close();
    return () => rm(folder, { recursive: true });
  });

  test('a claim that disagrees shows its value and by how much', () => {
    const [group] = siblings(trace);
    expect(group?.kind).toBe('contradicts');
    expect(group?.siblings[0]).toMatchObject({ value: 1.7e12, figure: { raw: '1.7万亿个参数' } });
    expect(group?.siblings[0]?.difference).toEqual({ by: expect.closeTo(-0.0556, 3) as number, in: 'share' });
  });

  test('units that differ by a prefix are compared, others are not', () => {
    const held = siblings(withUnits('TFLOPS', 1, 'PFLOPS', 0.002))[0]?.siblings[0];
    expect(held).toMatchObject({ value: 2, difference: { by: 1, in: 'share' } });
    expect(siblings(withUnits('%', 1, '个百分点', 2))[0]?.siblings[0]).not.toHaveProperty('value');
  });

  test('percentages differ by points and ranks by places, not by a share of themselves', () => {
    const between = (unit: string, value: number, other: number) =>
      siblings(withUnits(unit, value, unit, other))[0]?.siblings[0]?.difference;
    expect(between('%', 33, 40)).toEqual({ by: 7, in: 'points' });
    expect(between('名次', 2, 1)).toEqual({ by: -1, in: 'places' });
    expect(between('%', 33, 33)).toEqual({ by: 0, in: 'points' });
  });

  test('a permalink holds the edition and the very words', () => {
    expect(quoteOf(trace)?.exact).toBe('1.8万亿个参数');
    const address = new URL(permalink(trace, 'figure:harbour:1.1.1'), 'http://localhost');
    expect(address.pathname).toBe('/trace/figure%3Aharbour%3A1.1.1');
    expect(address.searchParams.get('words')).toBe('1.8万亿个参数');
    expect(address.searchParams.get('edition')).toBe('a'.repeat(12));
  });

  test('a quotation says whose words it quotes and on what they stand', () => {
    const lines = quotation(trace, 'http://localhost/x').split('\n');
    expect(lines[1]).toBe('— 《港口算力观察》，一、模型');
    expect(lines[2]).toBe('[2] How large is it[R].');
    expect(lines[3]).toBe('http://localhost/x');
  });

  function withUnits(unit: string, value: number, otherUnit: string, other: number): Trace {
    if (trace.start.kind !== 'figure') throw new Error('A figure is traced.');
    const figure = { ...trace.start.figure, unit, value };
    return {
      ...trace,
      start: { kind: 'figure', figure },
      agreements: trace.agreements.map(({ agreement, claims }) => ({
        agreement,
        claims: claims.map((claim) => ({ ...claim, figures: claim.figures.map((each) => ({ ...each, unit: otherUnit, value: other })) })),
      })),
    };
  }
});
