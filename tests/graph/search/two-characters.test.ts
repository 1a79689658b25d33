/** The embedded store's search for two Chinese characters is exact; on Neo4j see `tests/graph/neo4j/same-as-embedded.test.ts`. */
import { test } from 'vitest';
import { openEmbeddedStore } from '#graph/embedded/index.ts';
import { newFolder } from '../../cli/command.ts';
import { expectScanOfPairs } from '../two-characters.ts';

test('a two-character Chinese term finds every claim that contains it, and no other', async () => {
  const { folder, remove } = await newFolder();
  const store = await openEmbeddedStore({ folder });
  await expectScanOfPairs(store, 25);
  await store.close();
  await remove();
});
