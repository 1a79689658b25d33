/** The store on Neo4j keeps the contract that every store keeps, on a real server. */
import { describe, inject } from 'vitest';
import { openNeo4jStore } from '#graph/neo4j/index.ts';
import { emptied } from '../../neo4j/emptied.ts';
import { storeContract } from '../store-contract.ts';

const login = inject('neo4j');

describe.skipIf(login === undefined)('on a real server', () => {
  storeContract('neo4j', async () => {
    if (login === undefined) throw new Error('skipped');
    await emptied(login);
    let store = await openNeo4jStore(login);
    return {
      store,
      reopen: async () => {
        await store.close();
        store = await openNeo4jStore(login);
        return store;
      },
      dispose: () => store.close(),
    };
  });
});
