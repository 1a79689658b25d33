/** A filter and the words of its address say the same, and a toggle changes what it names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRAPH_EDGE_TYPES } from '#graph/model/answers.ts';
import { PROVENANCE_LEVELS } from '#graph/model/document-graph.ts';
import {
  filterCount,
  filterOf,
  filterPairs,
  isShown,
  isUnfiltered,
  NO_FILTER,
  withProvenance,
  withRelation,
  withSection,
  withYears,
  type GraphFilter,
} from '$lib/graph-view/filter.ts';

const read = (text: string): GraphFilter => {
  const parameters = new URLSearchParams(text);
  return filterOf((key) => parameters.get(key));
};
const written = (filter: GraphFilter): string =>
  filterPairs(filter)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .join('&');

test('no filter has no words, and no words are no filter', () => {
  expect(written(NO_FILTER)).toBe('');
  expect(read('')).toEqual(NO_FILTER);
  expect(isUnfiltered(NO_FILTER)).toBe(true);
});

test('each part of the filter has one word of its own', () => {
  const filter: GraphFilter = {
    relations: ['supplies', 'uses'],
    sectionId: 'section:harbour:2.1',
    provenance: ['cited'],
    from: 2010,
    to: 2024,
    minEvidence: 3,
    minDocuments: 2,
  };
  expect(written(filter)).toBe('rel=supplies,uses&sec=harbour:2.1&prov=cited&years=2010-2024&min=3&shared=2');
  expect(isUnfiltered(filter)).toBe(false);
  expect(filterCount(filter)).toBe(6);
});

test.each<[string, Partial<GraphFilter>]>([
  ['rel=near', {}],
  ['prov=-unsourced', { provenance: ['cited', 'attributed'] }],
  ['prov=cited,attributed,unsourced', {}],
  ['years=2010-', { from: 2010 }],
  ['years=-2024', { to: 2024 }],
  ['years=2024-2010', { from: 2010, to: 2024 }],
  ['years=soon', {}],
  ['years=-', {}],
  ['min=0', {}],
  ['min=-4', {}],
  ['shared=2', { minDocuments: 2 }],
  ['shared=all', {}],
  ['min=many', {}],
  ['min=2.9', { minEvidence: 2 }],
  ['sec=', {}],
])('%s is read as far as it can be read', (text, expected) => {
  expect(read(text)).toEqual({ ...NO_FILTER, ...expected });
});

describe('a toggle', () => {
  test('takes one relation out of all, and a second time puts it back', () => {
    const without = withRelation(NO_FILTER, 'together');
    expect(without.relations).toHaveLength(GRAPH_EDGE_TYPES.length - 1);
    expect(isShown(without.relations, 'together')).toBe(false);
    expect(withRelation(without, 'together')).toEqual(NO_FILTER);
  });

  test('that takes the last one away shows all again', () => {
    expect(withProvenance({ ...NO_FILTER, provenance: ['cited'] }, 'cited').provenance).toEqual([]);
  });

  test('does not touch the other parts', () => {
    const filter = { ...NO_FILTER, from: 2019, minEvidence: 2 };
    expect(withProvenance(filter, 'unsourced')).toEqual({ ...filter, provenance: ['cited', 'attributed'] });
  });
});

test('a section is set and taken away', () => {
  const set = withSection(NO_FILTER, 'section:harbour:1');
  expect(set.sectionId).toBe('section:harbour:1');
  expect(withSection(set, undefined)).toEqual(NO_FILTER);
});

test('the whole range of years is no filter; a part of it is, whichever thumb is moved past the other', () => {
  expect(withYears({ ...NO_FILTER, from: 2015, to: 2016 }, [2010, 2024], [2010, 2024])).toEqual(NO_FILTER);
  expect(withYears(NO_FILTER, [2021, 2018], [2010, 2024])).toEqual({ ...NO_FILTER, from: 2018, to: 2021 });
});

test('any filter comes back from its own address', () => {
  const year = fc.integer({ min: 1000, max: 9999 });
  const filter = fc
    .record({
      relations: fc.subarray([...GRAPH_EDGE_TYPES], { maxLength: GRAPH_EDGE_TYPES.length - 1 }),
      provenance: fc.subarray([...PROVENANCE_LEVELS], { maxLength: PROVENANCE_LEVELS.length - 1 }),
      minEvidence: fc.integer({ min: 1, max: 1000 }),
      minDocuments: fc.integer({ min: 1, max: 1000 }),
      section: fc.option(fc.stringMatching(/^section:[a-z]{1,8}:[0-9.]{1,5}$/)),
      years: fc.option(fc.tuple(year, year)),
    })
    .map(({ section, years, ...rest }): GraphFilter => {
      const period = years === null ? {} : { from: Math.min(...years), to: Math.max(...years) };
      return { ...rest, ...(section === null ? {} : { sectionId: section }), ...period };
    });
  fc.assert(
    fc.property(filter, (one) => {
      expect(read(written(one))).toEqual(one);
    }),
  );
});
