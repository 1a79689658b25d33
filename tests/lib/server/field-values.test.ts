/** What the fields of a search can ask for in a library of three reports. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '#graph/embedded/index.ts';
import type { GraphStore } from '#graph/store.ts';
import { fieldValues } from '../../../src/lib/server/field-values.ts';
import { SERVED_FIELDS } from '../../../src/lib/search/completion.ts';
import { newFolder } from '../../cli/command.ts';
import { library } from '../../graph/fixture.ts';

let store: GraphStore;
let remove = (): Promise<void> => Promise.resolve();
beforeAll(async () => {
  const place = await newFolder();
  ({ remove } = place);
  store = await openEmbeddedStore({ folder: place.folder });
  for (const graph of library()) await store.replaceDocument(graph);
});
afterAll(async () => {
  await store.close();
  await remove();
});

const quoted = (value: string): string => (/\s/u.test(value) ? `"${value}"` : value);

describe.each(SERVED_FIELDS)('%s', (field) => {
  test.each([undefined, 'harbour'])('every value finds something in %s, and is offered once', async (documentId) => {
    const values = await fieldValues(store, field, { documentId });
    expect(values.length).toBeGreaterThan(0);
    expect(new Set(values.map(({ value }) => value)).size).toBe(values.length);
    for (const { value, count } of values) {
      if (count === 0) continue;
      const { total } = await store.claims({ text: `${field}:${quoted(value)}`, documentId, limit: 0 });
      expect(total, value).toBeGreaterThan(0);
    }
  });
});

test('years come newest first, units by how many figures have them', async () => {
  const years = (await fieldValues(store, 'year', {})).map(({ value }) => Number(value));
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  const units = (await fieldValues(store, 'unit', {})).map(({ count }) => count);
  expect(units).toEqual(units.toSorted((a, b) => b - a));
});

test('an unknown report is an error', async () => {
  await expect(fieldValues(store, 'section', { documentId: 'nowhere' })).rejects.toMatchObject({ code: 'not-found' });
});
