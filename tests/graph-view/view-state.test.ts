/** The view and its address say the same. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { ENTITY_TYPES } from '#graph/model/document-graph.ts';
import {
  EXPAND_STEP,
  graphView,
  OVERVIEW_MAX,
  OVERVIEW_STEP,
  pickOf,
  query,
  selection,
  START,
  type GraphView,
} from '$lib/graph-view/view-state.ts';

const reader = (text: string) => {
  const parameters = new URLSearchParams(text);
  return (key: string): string | null => parameters.get(key);
};

test('the overview as it starts has no query', () => {
  expect(query(START)).toBe('');
  expect(graphView(reader(''))).toEqual(START);
});

test('ids stand in an address without their common prefix, colons and commas readable', () => {
  const view: GraphView = {
    limit: 120,
    types: ['company', 'chip'],
    opened: [
      { id: 'entity:company:openai', limit: EXPAND_STEP },
      { id: 'entity:chip:h100', limit: 32 },
    ],
    hidden: ['entity:place:beijing'],
  };
  expect(query(view, { kind: 'entity', id: 'entity:chip:h100' })).toBe(
    '?n=120&types=company,chip&open=company:openai,chip:h100~32&hide=place:beijing&pick=chip:h100',
  );
});

test('a picked edge is named by its two ends', () => {
  const text = query(START, { kind: 'edge', ends: ['entity:company:a', 'entity:company:b'] });
  expect(text).toBe('?pick=company:a%7Ccompany:b');
  expect(pickOf(reader(text))).toEqual({ kind: 'edge', ends: ['entity:company:a', 'entity:company:b'] });
});

test('several picked entities are named in their order; one alone is an entity, none is nothing', () => {
  const ids = ['entity:company:b', 'entity:chip:a'];
  const text = query(START, selection(ids));
  expect(text).toBe('?pick=company:b,chip:a');
  expect(pickOf(reader(text))).toEqual({ kind: 'several', ids });
  expect(selection(['entity:chip:a'])).toEqual({ kind: 'entity', id: 'entity:chip:a' });
  expect(selection([])).toBeUndefined();
});

test.each([
  ['n=7', OVERVIEW_STEP],
  ['n=many', OVERVIEW_STEP],
  ['n=-1', OVERVIEW_STEP],
  ['n=90', 90],
  ['n=1e9', OVERVIEW_MAX],
])('a number of nodes outside the range is brought into it: %s', (text, limit) => {
  expect(graphView(reader(text)).limit).toBe(limit);
});

test('an unknown type is passed over', () => {
  expect(graphView(reader('types=robot,chip')).types).toEqual(['chip']);
});

test('types are named by those shown or by those left out, whichever is shorter', () => {
  const text = query({ ...START, types: ENTITY_TYPES.filter((type) => type !== 'person') });
  expect(text).toBe('?types=-person');
  expect(graphView(reader(text)).types).toHaveLength(ENTITY_TYPES.length - 1);
});

test('an address can not ask for more expansions than the page allows', () => {
  const many = Array.from({ length: 500 }, (_, at) => `company:c${at}`).join(',');
  expect(graphView(reader(`open=${many}`)).opened).toHaveLength(24);
});

test('any view comes back from its own address', () => {
  const id = fc.stringMatching(/^entity:company:[a-z0-9英伟达.-]{1,12}$/);
  const view = fc.record({
    limit: fc.integer({ min: OVERVIEW_STEP, max: OVERVIEW_MAX }),
    // All types is the same view as no filter, and is written as none.
    types: fc.subarray([...ENTITY_TYPES], { maxLength: ENTITY_TYPES.length - 1 }),
    opened: fc.uniqueArray(fc.record({ id, limit: fc.integer({ min: EXPAND_STEP, max: 160 }) }), {
      maxLength: 6,
      selector: (each) => each.id,
    }),
    hidden: fc.uniqueArray(id, { maxLength: 6 }),
  });
  fc.assert(
    fc.property(view, (one) => {
      expect(graphView(reader(query(one)))).toEqual(one);
    }),
  );
});
