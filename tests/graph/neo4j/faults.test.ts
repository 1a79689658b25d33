/** What a server does wrong, on a real one that is killed and started again: each fault has its code, and nothing is lost or half-written. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Neo4jError } from 'neo4j-driver';
import type { StoreErrorCode } from '#graph/errors.ts';
import { storeError } from '#graph/neo4j/errors.ts';
import { neo4jStore, openNeo4jStore } from '#graph/neo4j/index.ts';
import { newFolder, serving, type Serving } from '../../cli/command.ts';
import { NoJars } from '../../neo4j/jars.ts';
import { cypher, emptied } from '../../neo4j/emptied.ts';
import { neo4jServer, type Neo4jServer } from '../../neo4j/server.ts';
import { build, HARBOUR, library, ORCHARD } from '../fixture.ts';
import { randomLibrary } from './random-library.ts';
import { waitingPages } from './waiting-pages.ts';

const LIMIT_MS = 240_000;
/** How often the server is killed under load. */
const KILLS = 2;

describe.skipIf(inject('neo4j') === undefined)('a server of its own', () => {
  let server: Neo4jServer | undefined;
  const there = (): Neo4jServer => {
    if (server === undefined) throw new Error('no server');
    return server;
  };

  beforeAll(async () => {
    try {
      server = await neo4jServer({ heapMb: 768 });
    } catch (cause) {
      // A server that was named for the other tests can not be killed.
      if (!(cause instanceof NoJars)) throw cause;
    }
  }, LIMIT_MS);
  afterAll(() => server?.stop(), LIMIT_MS);

  /** The app on this server. */
  const served = async (env: Readonly<Record<string, string>> = {}): Promise<Serving> => {
    const { folder, remove } = await newFolder();
    folders.push(remove);
    const { uri, user, password } = there();
    return serving(folder, [], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...env });
  };
  const folders: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const remove of folders) await remove();
  });

  const rejects = (question: Promise<unknown>, code: StoreErrorCode, says: string): Promise<void> =>
    expect(question).rejects.toMatchObject({ name: 'StoreError', code, message: expect.stringContaining(says) as string });

  test('where nothing listens it says so, and what to do', async () => {
    await rejects(openNeo4jStore({ ...there(), uri: 'bolt://127.0.0.1:1', patienceMs: 500 }), 'unavailable', 'correct NEO4J_URI');
  });

  test('a wrong password is told', async () => {
    await rejects(openNeo4jStore({ ...there(), password: 'wrong' }), 'unavailable', 'NEO4J_PASSWORD');
  });

  test('a database that is not there is told', async () => {
    await rejects(openNeo4jStore({ ...there(), database: 'elsewhere' }), 'unavailable', 'NEO4J_DATABASE');
  });

  test('a database of a newer version is left alone', async () => {
    await (await openNeo4jStore(there())).close();
    await cypher(there(), 'MATCH (l:Library) SET l.schema = 999');
    await rejects(openNeo4jStore(there()), 'newer-schema', 'Update Claimtrail');
    await cypher(there(), 'MATCH (l:Library) SET l.schema = 1');
  });

  test('a wrong password, a missing database and a newer schema are each a 503 of an app that goes on', async () => {
    await (await openNeo4jStore(there())).close();
    await cypher(there(), 'MATCH (l:Library) SET l.schema = 999');
    for (const [wrong, fault] of [[{ NEO4J_PASSWORD: 'wrong' }, 'login'], [{ NEO4J_DATABASE: 'elsewhere' }, 'no-database'], [{}, 'newer-schema']] as const) {
      const app = await served(wrong);
      const answer = await fetch(`${app.address}/api/documents`);
      expect([answer.status, await answer.json()]).toEqual([503, expect.objectContaining({ fault })]);
      expect((await fetch(`${app.address}/`)).status).toBe(503);
      expect((await fetch(`${app.address}/api/health`)).status).toBe(200);
      await app.end();
    }
    await cypher(there(), 'MATCH (l:Library) SET l.schema = 1');
  }, LIMIT_MS); // prettier-ignore

  // As a real server gave them whose disk was filled while it wrote; no test fills a disk.
  test.each([
    ['Neo.DatabaseError.Transaction.TransactionCommitFailed', 'Could not apply the transaction to the store after written to log.'],
    ['Neo.DatabaseError.Transaction.TransactionStartFailed', 'The database has encountered a critical error, and needs to be restarted. Please see database logs for more details.'],
    ['Neo.DatabaseError.General.UnknownError', 'java.io.IOException: No space left on device'],
  ])('a full disk is told: %s', (code, message) => {
    const { uri } = there();
    expect(storeError(new Neo4jError(message, code, '50N42', message), { uri, database: 'neo4j' })).toMatchObject({ code: 'unavailable', fault: 'full-disk', message: expect.stringContaining('make room') as string });
  }); // prettier-ignore

  test('migrations run twice change nothing', async () => {
    await (await openNeo4jStore(there())).close();
    const indexes = await cypher(there(), 'SHOW INDEXES YIELD name RETURN name ORDER BY name');
    await cypher(there(), 'MATCH (l:Library) SET l.schema = 0');
    await (await openNeo4jStore(there())).close();
    expect(await cypher(there(), 'SHOW INDEXES YIELD name RETURN name ORDER BY name')).toEqual(indexes);
  });

  test(
    'a read that takes too long is stopped and told',
    async () => {
      await emptied(there());
      const store = await openNeo4jStore(there());
      for (const graph of randomLibrary(20, 30, 5)) await store.replaceDocument(graph);
      await store.close();
      const hasty = neo4jStore({ ...there(), readLimitMs: 1, patienceMs: 200 });
      await rejects(hasty.figures({}), 'timeout', 'too long');
      await hasty.close();
    },
    LIMIT_MS,
  );

  test('an edition that a crash left is in no answer, and goes with the next write or start', async () => {
    await emptied(there());
    const store = await openNeo4jStore(there());
    await store.replaceDocument(build(HARBOUR));
    const count = async (): Promise<unknown> => (await cypher(there(), 'MATCH (n) RETURN count(n) AS n'))[0]?.['n'];
    const before = await count();
    // As if the old edition had stayed: the same document under a number that no shelf shows.
    await cypher(there(), "CREATE (:Document {id: 'harbour', edition: 0, storedAt: datetime()}), (:Claim {id: 'claim:harbour:1.1', edition: 0, order: 0, searchText: 'openai', entityIds: []})");
    expect((await store.claims({ text: 'OpenAI' })).items.map(({ id }) => id)).toEqual(['claim:harbour:1.1', 'claim:harbour:4.1']);
    await store.replaceDocument(build(HARBOUR));
    expect(await count()).toBe(before);
    await store.close();
  }, LIMIT_MS); // prettier-ignore

  test('entities and sources stay while a document needs them, and go with the last one', async () => {
    await emptied(there());
    const store = await openNeo4jStore(there());
    const names = async (label: string): Promise<unknown> => (await cypher(there(), `MATCH (n:${label}) RETURN n.id AS id ORDER BY id`)).map((row) => row['id']);
    for (const graph of library()) await store.replaceDocument(graph);
    await store.removeDocument('harbour');
    expect(await names('Entity')).toEqual(['entity:chip:h100', 'entity:company:英伟达', 'entity:institution:meridian-lab']);
    expect(await names('Source')).toEqual(['source:port-prices-2024']);
    expect(await cypher(there(), "MATCH (e:Entity {id: 'entity:company:英伟达'}) RETURN e.name AS name, e.aliases AS aliases")).toEqual([{ name: 'Nvidia', aliases: ['Nvidia', 'NVIDIA Corp'] }]);
    await store.removeDocument('orchard');
    expect(await cypher(there(), 'MATCH (n) RETURN DISTINCT labels(n)[0] AS label ORDER BY label')).toEqual([{ label: 'Library' }, { label: 'RemovedDocument' }]);
    await store.close();
  }, LIMIT_MS); // prettier-ignore

  test(
    'a reader never meets a mix of two editions',
    async () => {
      await emptied(there());
      const store = await openNeo4jStore(there());
      const reader = await openNeo4jStore(there());
      const editions = [HARBOUR, { ...HARBOUR, sections: HARBOUR.sections.slice(0, 1), exhibits: [], agreements: [] }].map(build);
      const sizes = new Set(editions.map((graph) => JSON.stringify([graph.claims.length, graph.figures.length, graph.relations.length])));
      await store.replaceDocument(build(HARBOUR));
      let isWriting = true;
      const writing = (async () => {
        for (let round = 0; round < 12; round += 1) await store.replaceDocument(editions[round % 2] ?? build(HARBOUR));
        isWriting = false;
      })();
      let reads = 0;
      while (isWriting) {
        const { claims, figures, relations } = await reader.documentGraph('harbour');
        expect(sizes).toContain(JSON.stringify([claims.length, figures.length, relations.length]));
        const { total, items } = await reader.claims({ text: 'GPT-4' });
        expect([2, 3]).toContain(total);
        expect(items).toHaveLength(total);
        reads += 1;
      }
      await writing;
      expect(reads).toBeGreaterThan(3);
      await store.close();
      await reader.close();
    },
    LIMIT_MS,
  );

  test(
    'killed and started again under load: no read fails once it is back, no document is lost or half-written',
    async () => {
      await emptied(there());
      const store = neo4jStore({ ...there(), patienceMs: 1_000 });
      await store.replaceDocument(build(ORCHARD));
      const titles = new Map<string, string>();
      let isOver = false;
      let isAway = false;
      const wrong: unknown[] = [];
      const load = async (work: () => Promise<void>): Promise<void> => {
        while (!isOver) {
          const began = isAway;
          try {
            await work();
          } catch (cause) {
            // Only while it is away, and then by its code.
            if (!(began || isAway) || !(cause instanceof Error && 'code' in cause && cause.code === 'unavailable')) wrong.push(cause);
          }
          await new Promise((wake) => setTimeout(wake, 20));
        }
      };
      let edition = 0;
      const writing = load(async () => {
        edition += 1;
        const title = `edition ${edition}`;
        await store.replaceDocument(build({ ...HARBOUR, title }));
        titles.set('harbour', title);
      });
      const reading = load(async () => void expect((await store.documentGraph('orchard')).claims).toHaveLength(2));
      const searching = load(
        async () => void expect((await store.search('H100', { documentId: 'orchard', limit: 5 })).claims.total).toBe(2),
      );
      for (let kill = 0; kill < KILLS; kill += 1) {
        await new Promise((wake) => setTimeout(wake, 1_500));
        isAway = true;
        await there().kill();
        await there().start();
        // From here on no question may fail; one that was asked before may still be waiting for the old server.
        isAway = false;
      }
      isOver = true;
      await Promise.all([writing, reading, searching]);
      expect(wrong).toEqual([]);
      expect((await store.documents()).map(({ id }) => id)).toEqual(['harbour', 'orchard']);
      const { document, claims } = await store.documentGraph('harbour');
      expect(claims).toHaveLength(6);
      // The last one that was said to be stored, or one whose answer was lost on the way.
      expect(Number(document.title.slice('edition '.length))).toBeGreaterThanOrEqual(
        Number((titles.get('harbour') ?? '').slice('edition '.length)),
      );
      await store.close();
    },
    LIMIT_MS,
  );

  test(
    'an app that lost its database and one that met none say so, and work once it is there; their pages open by themselves',
    async () => {
      const before = await openNeo4jStore(there());
      await before.replaceDocument(build(HARBOUR));
      await before.close();
      const losing = await served();
      const status = async ({ address }: Serving): Promise<number> => (await fetch(`${address}/documents/harbour`)).status;
      expect(await status(losing)).toBe(200);
      await there().kill();
      const store = neo4jStore({ ...there(), patienceMs: 300 });
      await rejects(store.documents(), 'unavailable', 'does not answer');
      expect(await status(losing)).toBe(503);
      const meeting = await served();
      const pages = await waitingPages(meeting.address, '/documents/harbour');
      await there().start();
      expect((await store.documents()).length).toBeGreaterThan(0);
      expect(await status(losing)).toBe(200);
      await pages.opened('港口算力观察');
      await pages.close();
      expect([await losing.end(), await meeting.end()]).toEqual([0, 0]);
      await store.close();
    },
    LIMIT_MS,
  );

  test('a database that was emptied under a running store is begun anew', async () => {
    const store = await openNeo4jStore(there());
    await emptied(there());
    await store.replaceDocument(build(HARBOUR));
    await store.replaceDocument(build(ORCHARD));
    expect((await store.documents()).map(({ id }) => id)).toEqual(['harbour', 'orchard']);
    await store.close();
  }, LIMIT_MS); // prettier-ignore

  test(
    'where writing is not allowed, reading goes on and a write says so',
    async () => {
      await there().kill();
      await there().start(['server.databases.read_only=neo4j']);
      const store = await openNeo4jStore(there());
      const before = await store.documents();
      await rejects(store.replaceDocument(build(HARBOUR)), 'read-only', 'not write');
      await rejects(store.removeDocument('orchard'), 'read-only', 'not write');
      expect(await store.documents()).toEqual(before);
      await store.close();
      const app = await served();
      expect((await fetch(`${app.address}/documents/orchard`)).status).toBe(200);
      const refused = await fetch(`${app.address}/api/documents/orchard`, { method: 'DELETE', headers: { origin: app.address } });
      expect([refused.status, await refused.json()]).toEqual([403, expect.objectContaining({ fault: 'read-only' })]);
      await app.end();
    },
    LIMIT_MS,
  );
});
