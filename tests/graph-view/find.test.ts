/** Find in the graph: by any name an entity has. */
import { expect, test } from 'vitest';
import { finder } from '$lib/graph-view/find.ts';

const find = finder([
  { id: 'entity:company:英伟达', name: '英伟达', type: 'company', aliases: ['英伟达', 'NVIDIA'] },
  { id: 'entity:company:amd', name: 'AMD', type: 'company', aliases: ['超威'] },
  { id: 'entity:chip:a100', name: 'A100', type: 'chip', aliases: [] },
]);

test('a name in the other language finds the entity and says which name was met', () => {
  expect(find('nvidia').shown[0]).toMatchObject({ entity: { name: '英伟达' }, by: 'NVIDIA' });
});

test('the name itself is not called another name', () => {
  expect(find('英伟达').shown[0]?.by).toBeUndefined();
});

test('a typing slip still finds it', () => {
  expect(find('nvdia').shown[0]?.entity.name).toBe('英伟达');
});

test('nothing typed finds nothing', () => {
  expect(find('  ')).toEqual({ shown: [], total: 0 });
});

test('of many that match the best are listed and all are counted', () => {
  const many = finder(
    Array.from({ length: 30 }, (_, at) => ({ id: `entity:chip:k${at}`, name: `Kestrel ${at}`, type: 'chip' as const, aliases: [] })),
  );
  const { shown, total } = many('Kestrel');
  expect([shown.length, total]).toEqual([8, 30]);
});
