/** The entity table's filter and order. */
import { expect, test } from 'vitest';
import type { EntitySummary } from '#graph/model/answers.ts';
import { listed, listQuery, listView, typeCounts } from '$lib/graph-view/entity-list.ts';

const entity = (name: string, more: Partial<EntitySummary>): EntitySummary => ({
  id: name,
  name,
  type: 'company',
  aliases: [],
  documentIds: ['d'],
  mentionCount: 0,
  claimCount: 0,
  figureCount: 0,
  relationCount: 0,
  ...more,
});
const entities = [
  entity('b', { mentionCount: 1, type: 'chip' }),
  entity('c', { mentionCount: 5, aliases: ['Zeta'] }),
  entity('a', { mentionCount: 5, measures: { centrality: 0, community: 2, x: 0, y: 0 } }),
];
const byCode = (a: string, b: string): number => (a < b ? -1 : 1);
const names = (text: string): string => {
  const parameters = new URLSearchParams(text);
  return listed(
    entities,
    listView((key) => parameters.get(key)),
    byCode,
  )
    .map(({ entity: { name }, rank }) => `${name}${rank}`)
    .join(' ');
};

test.each([
  ['', 'b1 c2 a3'],
  ['sort=name', 'a3 b1 c2'],
  ['sort=mentions', 'c2 a3 b1'],
  ['sort=type', 'c2 a3 b1'],
  ['type=company', 'c2 a3'],
  ['type=robot&sort=beauty', 'b1 c2 a3'],
  ['q=+ZET', 'c2'],
  ['q=zet&type=chip', ''],
  ['q=', 'b1 c2 a3'],
  ['community=2', 'a3'],
  ['community=2&type=chip', ''],
  ['community=-2', 'b1 c2 a3'],
])('%s lists %s: counts from the most, ties by rank, the rank that of the whole document', (text, expected) => {
  expect(names(text)).toBe(expected);
});

test('the plain list has no query', () => {
  expect(listQuery({ type: undefined, sort: 'rank' })).toBe('');
  expect(listQuery({ type: 'chip', sort: 'name' })).toBe('?type=chip&sort=name');
  expect(listQuery({ type: undefined, sort: 'rank', community: 0 })).toBe('?community=0');
});

test('only types that occur are offered', () => {
  expect(typeCounts(entities)).toEqual([
    { type: 'company', count: 2 },
    { type: 'chip', count: 1 },
  ]);
});
