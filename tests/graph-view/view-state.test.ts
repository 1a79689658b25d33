/** The view and its address say the same. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { LAYER_KINDS } from '#graph/model/answers.ts';
import { ENTITY_TYPES } from '#graph/model/document-graph.ts';
import { isCut, isHeld } from '$lib/graph-view/address-bounds.ts';
import { NO_FILTER } from '$lib/graph-view/filter.ts';
import {
  asked,
  EXPAND_STEP,
  graphView,
  LAYOUTS,
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
    ...START,
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
  expect(graphView(reader(`open=${many}`)).opened).toHaveLength(100);
});

test('an expansion of one kind of neighbour says which; a kind that is not known is passed over', () => {
  expect(graphView(reader('open=company:a~~chip,company:a~32~supplies,company:b~16~robot')).opened).toEqual([
    { id: 'entity:company:a', limit: EXPAND_STEP, by: 'chip' },
    { id: 'entity:company:a', limit: 32, by: 'supplies' },
    { id: 'entity:company:b', limit: EXPAND_STEP },
  ]);
});

test('a folded community can be picked; it is no entity', () => {
  expect(pickOf(reader('pick=fold:7'))).toEqual({ kind: 'entity', id: 'fold:7' });
});

test('what is arranged in the browser asks the server nothing', () => {
  const text = 'n=120&pin=company:a&at=company:a~4~5&lay=years&names=1';
  expect(Object.keys(asked(reader(text)))).toEqual([
    'limit',
    'types',
    'opened',
    'hidden',
    'unfolded',
    'sections',
    'whole',
    'filter',
    'layers',
  ]);
  expect(asked(reader(text))).toEqual(asked(reader('n=120')));
});

test('any view comes back from its own address', () => {
  const id = fc.stringMatching(/^entity:company:[a-z0-9英伟达.-]{1,12}$/);
  const view = fc.record({
    limit: fc.integer({ min: OVERVIEW_STEP, max: OVERVIEW_MAX }),
    // All types is the same view as no filter, and is written as none.
    types: fc.subarray([...ENTITY_TYPES], { maxLength: ENTITY_TYPES.length - 1 }),
    opened: fc.uniqueArray(
      fc.oneof(
        fc.record({ id, limit: fc.integer({ min: EXPAND_STEP, max: 160 }) }),
        fc.record({
          id,
          limit: fc.integer({ min: EXPAND_STEP, max: 160 }),
          by: fc.constantFrom('chip' as const, 'supplies' as const, 'together' as const),
        }),
      ),
      { maxLength: 6, selector: ({ id, ...rest }) => `${id} ${'by' in rest ? rest.by : ''}` },
    ),
    whole: fc.boolean(),
    hidden: fc.uniqueArray(id, { maxLength: 6 }),
    pinned: fc.uniqueArray(id, { maxLength: 6 }),
    moved: fc
      .uniqueArray(fc.tuple(id, fc.record({ x: fc.integer({ min: -9999, max: 9999 }), y: fc.integer({ min: -9999, max: 9999 }) })), {
        maxLength: 6,
        selector: ([each]) => each,
      })
      .map((pairs) => new Map(pairs)),
    unfolded: fc.uniqueArray(fc.record({ community: fc.integer({ min: -1, max: 60 }), count: fc.integer({ min: 1, max: 400 }) }), {
      maxLength: 6,
      selector: (each) => each.community,
    }),
    sections: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('section:harbour:1', 'section:港口:2', 'harbour', 'rest'), count: fc.integer({ min: 1, max: 400 }) }),
      { selector: (each) => each.id },
    ),
    layout: fc.oneof(fc.record({ name: fc.constantFrom(...LAYOUTS) }), fc.record({ name: fc.constant('circles' as const), around: id })),
    edgeNames: fc.boolean(),
    filter: fc.constantFrom(
      NO_FILTER,
      { ...NO_FILTER, from: 2010, to: 2024 },
      { ...NO_FILTER, minEvidence: 2, relations: ['uses' as const] },
    ),
    layers: fc.subarray([...LAYER_KINDS]),
  });
  fc.assert(
    fc.property(view, (one) => {
      expect(graphView(reader(query(one)))).toEqual(one);
    }),
  );
});

test('a way, a filter and the layers stand in the address of their drawing, a claim of a layer as what is picked', () => {
  const view: GraphView = {
    ...START,
    filter: { ...NO_FILTER, from: 2010, to: 2024 },
    layers: ['claim', 'source'],
    path: { ends: ['entity:company:a', 'entity:chip:b'], way: 1 },
  };
  const text = query(view, { kind: 'item', id: 'claim:harbour:1.1' });
  expect(text).toBe('?years=2010-2024&layers=claim,source&path=company:a%7Cchip:b&way=2&pick=claim:harbour:1.1');
  expect(graphView(reader(text))).toEqual(view);
  expect(pickOf(reader(text))).toEqual({ kind: 'item', id: 'claim:harbour:1.1' });
});

test('what is selected together are entities; a claim among them is passed over', () => {
  expect(selection(['entity:company:a', 'claim:harbour:1.1'])).toEqual({ kind: 'entity', id: 'entity:company:a' });
  expect(selection(['claim:harbour:1.1'])).toEqual({ kind: 'item', id: 'claim:harbour:1.1' });
});

test('an address that holds all its words is told from one that would lose a part of them', () => {
  const opened = (count: number): string =>
    query({ ...START, opened: Array.from({ length: count }, (_, at) => ({ id: `entity:chip:k${at}`, limit: EXPAND_STEP })) });
  expect([isHeld(''), isHeld(opened(100)), isHeld(opened(101))]).toEqual([true, true, false]);
  const ports = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `entity:company:港口${at}`);
  // Nine signs for each Chinese character: the address itself is too long before its parts are too many, a selection included.
  expect([isHeld(query({ ...START, hidden: ports(400) })), isHeld(query({ ...START, hidden: ports(900) }))]).toEqual([true, false]);
  const nearly = { ...START, hidden: ports(580) };
  expect([isHeld(query(nearly)), isHeld(query(nearly, { kind: 'several', ids: ports(100) }))]).toEqual([true, false]);
});

test.each([
  ['', false],
  ['open=chip:h100~32&hide=place:a,place:b&in=2~40&insec=section:harbour:1~40&at=chip:h100~1~2', false],
  [`open=${Array.from({ length: 101 }, (_, at) => `chip:k${at}`).join(',')}`, true],
  ['docs=-', false],
  ['docs=-a,b&pick=chip:a,chip:b', false],
  [`pick=${Array.from({ length: 201 }, (_, at) => `chip:k${at}`).join(',')}`, true],
  ['at=chip:h100~1', true],
  ['in=two~40', true],
])('%j is cut: %j', (text, expected) => {
  expect(isCut(reader(text))).toBe(expected);
});
