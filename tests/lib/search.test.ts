/** Rules of the filters, the order of figures and the names found while typing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureItem } from '#graph/model/answers.ts';
import { claimFilters } from '../../src/lib/search/claim-filters.ts';
import { filtersQuery } from '../../src/lib/search/filters-query.ts';
import { figureOrder, orderedFigures, orderValue } from '../../src/lib/search/figure-order.ts';
import { nameIndex } from '../../src/lib/search/name-index.ts';

describe('claim filters', () => {
  test('a filter that does not parse is left out, the others are kept', () => {
    expect(claimFilters(new URLSearchParams('provenance=rumoured&kind=forecast&page=0&q=%20%20'))).toEqual({ kind: 'forecast' });
  });

  test('the first page and empty values do not stand in the address', () => {
    expect(filtersQuery({ q: undefined, page: 1 })).toBe('');
    expect(filtersQuery({ q: '1.8万亿', page: 2 })).toBe(`?q=${encodeURIComponent('1.8万亿')}&page=2`);
  });

  test('filters read back as they were written', () => {
    const words = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(words, fc.constantFrom('cited', 'attributed', 'unsourced'), fc.integer({ min: 2, max: 99 }), (q, provenance, page) => {
        const filters = { q, provenance, page } as const;
        expect(claimFilters(new URLSearchParams(filtersQuery(filters)))).toEqual(filters);
      }),
    );
  });
});

describe('order of figures', () => {
  function figure(id: string, value: number, start: number, period?: string): FigureItem {
    const span = { start, end: start + 1 };
    const base = {
      id,
      claimId: 'c',
      raw: '1',
      span,
      value,
      unit: '',
      approximation: 'exact',
      documentId: 'd',
      documentTitle: 'd',
      claimText: '',
      level: 'cited',
    } as const;
    return period ? { ...base, period } : base;
  }
  const figures = [figure('a', 5, 20), figure('b', 3, 10, '2023'), figure('c', 5, 5, '2021')];
  const ids = (value: string | null) => orderedFigures(figures, figureOrder(value)).map(({ id }) => id);

  test.each([
    [null, ['c', 'b', 'a']],
    ['value', ['b', 'c', 'a']],
    ['-value', ['c', 'a', 'b']],
    ['nonsense', ['c', 'b', 'a']],
  ])('%s gives %j, ties in document order', (value, expected) => {
    expect(ids(value)).toEqual(expected);
  });

  test('figures without a period come last either way', () => {
    expect(ids('period')).toEqual(['c', 'b', 'a']);
    expect(ids('-period')).toEqual(['b', 'c', 'a']);
  });

  test('choosing the same column turns the order round', () => {
    expect(orderValue(figureOrder('value'), 'value')).toBe('-value');
    expect(orderValue(figureOrder('-value'), 'value')).toBe('value');
  });
});

describe('names while typing', () => {
  const index = nameIndex([
    { id: 'entity:company:nvidia', name: '英伟达', type: 'company', aliases: ['英伟达', 'NVIDIA'] },
    { id: 'entity:software:pytorch', name: 'PyTorch', type: 'software', aliases: ['PyTorch', 'PyTorch 2.0'] },
  ]);

  test('a Chinese name is found by its English alias, and says so', () => {
    expect(index.options('nvidia', 5)[0]).toMatchObject({
      id: 'entity:company:nvidia',
      reason: { kind: 'alias', query: 'nvidia', name: '英伟达' },
    });
  });

  test('a slip of the keys is forgiven, and says so', () => {
    expect(index.options('pytroch', 5)[0]).toMatchObject({ id: 'entity:software:pytorch', reason: { kind: 'fuzzy' } });
  });

  test('other names do not repeat the first', () => {
    expect(index.options('PyTorch', 5)[0]?.detail).toBe('PyTorch 2.0');
  });

  test('a word that is no name finds none', () => {
    expect(index.options('quarterly', 5)).toEqual([]);
  });
});
