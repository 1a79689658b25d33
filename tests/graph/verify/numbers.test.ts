/** Numbers re-read from their printed words, apart from how the pipeline read them. */
import { describe, expect, test } from 'vitest';
import { readingsOf } from '#graph/verify/numbers.ts';

const reads = (raw: string, value: number) => readingsOf(raw).some((reading) => Math.abs(reading - value) <= 1e-9 * Math.abs(value));

describe('readings', () => {
  test.each([
    ['10的4次方个', 1e4],
    ['20多万条', 2e5],
    ['十余家', 10],
    ['1200兆瓦时', 1200],
    ['two-thirds', 2 / 3],
    ['one in four', 0.25],
    ['7 in 10', 0.7],
    ['近七成', 70],
    ['1/8', 0.125],
    ['3,000-8,000万', 8e7],
    ['tens of thousands', 1e4],
    ['61.5 ± 9.5 years', 52],
    ['61.5±9.5', 71],
    ['4.2×10⁶', 4.2e6],
    ['7.5 × 10^9/L', 7.5e9],
    ['10⁻³', 1e-3],
    ['7½ per cent', 7.5],
    ['four hundred and sixty-two', 462],
    ['two and a half million', 2.5e6],
    ['five-and-thirty', 35],
    ['tenfold', 10],
    ['三万五', 35000],
    ['三四百人', 300],
  ])('%s can be read as %d', (raw, value) => expect(reads(raw, value)).toBe(true));

  test.each([
    ['10的4次方个', 1e5],
    ['20多万条', 20],
    ['one in four', 4.5],
    ['近七成', 7.5],
    ['3.2万', 32],
    ['tens of thousands', 10000000],
    ['61.5±9.5', 61],
    ['4.2×10⁶', 4.2e5],
    ['four hundred and sixty-two', 62000],
    ['三万五', 30500],
  ])('%s cannot be read as %d', (raw, value) => expect(reads(raw, value)).toBe(false));
});
