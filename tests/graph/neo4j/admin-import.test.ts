/** What `claimtrail export --format neo4j-admin` writes, imported by the real tool: the same database as the one written over Bolt. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openEmbeddedStore } from '#graph/embedded/index.ts';
import { graphJson } from '#graph/export/json.ts';
import { writeAdminImport } from '#graph/neo4j/admin-import.ts';
import { openNeo4jStore } from '#graph/neo4j/index.ts';
import type { GraphStore } from '#graph/store.ts';
import { cypher, emptied } from '../../neo4j/emptied.ts';
import { NoJars } from '../../neo4j/jars.ts';
import { neo4jAdmin, neo4jServer, type Login, type Neo4jServer } from '../../neo4j/server.ts';
import { build, HARBOUR, library as fixtures } from '../fixture.ts';
import { everyField } from './every-field.ts';
import { randomLibrary } from './random-library.ts';
import { expectSameAnswers, questionsAbout } from './same-answers.ts';

const LIMIT_MS = 240_000;
const STORED_AT = '2024-05-01T12:00:00.000Z';
const login = inject('neo4j');

describe.skipIf(login === undefined)('imported by neo4j-admin', () => {
  const library = [everyField(), ...randomLibrary(5, 8, 4), ...fixtures()].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  let folder = '';
  let imported: Neo4jServer | undefined;
  let command = '';
  const there = (): Neo4jServer => {
    if (imported === undefined) throw new Error('no server');
    return imported;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimtrail-import-'));
    const files = join(folder, 'files');
    ({ command } = await writeAdminImport(files, one(library), STORED_AT));
    try {
      imported = await neo4jServer({ heapMb: 512, prepare: (home) => void neo4jAdmin(home, files, command.split(' ').slice(1)) });
    } catch (cause) {
      // A server that was named for the other tests brings no tool.
      if (!(cause instanceof NoJars)) throw cause;
    }
  }, LIMIT_MS);
  afterAll(async () => {
    await imported?.stop();
    await rm(folder, { recursive: true, force: true });
  }, LIMIT_MS);

  test('a folder that holds something is not written to', async () => {
    await expect(writeAdminImport(folder, one(library), STORED_AT)).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('not empty') as string }); // prettier-ignore
  });

  test('it holds the nodes, properties and relationships that are written over Bolt', async () => {
    if (login === undefined) return;
    await emptied(login);
    const store = await openNeo4jStore(login);
    for (const graph of library) await store.replaceDocument(graph);
    await store.close();
    for (const [question, least] of [[NODES, 200], [RELATIONSHIPS, 200]] as const) {
      const written = await lines(login, question);
      expect(written.length).toBeGreaterThan(least);
      expect(await lines(there(), question)).toEqual(written);
    }
  }, LIMIT_MS); // prettier-ignore

  test('every graph comes back as it was given, and every question is answered as by the embedded store', async () => {
    const embedded = await openEmbeddedStore({ folder: join(folder, 'embedded') });
    const onServer = await openNeo4jStore(there());
    for (const graph of library) await embedded.replaceDocument(graph);
    for (const graph of library) expect(graphJson(await onServer.documentGraph(graph.document.id))).toBe(graphJson(graph));
    await expectSameAnswers(embedded, onServer, questionsAbout(library, ['港口', '"quoted"', '33%', 'K90', 'nothing']));
    const both = async (change: (store: GraphStore) => Promise<void>): Promise<void> => {
      await change(embedded);
      await change(onServer);
    };
    // And it is a library like any other.
    await both((store) => store.replaceDocument(build({ ...HARBOUR, sections: HARBOUR.sections.slice(0, 1), agreements: [] })));
    await both((store) => store.removeDocument('doc-001'));
    await expectSameAnswers(embedded, onServer, questionsAbout(library, ['港口']));
    await embedded.close();
    await onServer.close();
  }, LIMIT_MS); // prettier-ignore
});

async function* one<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

/** The schema's state and the clock are not compared: the import has neither. */
const NODES = 'MATCH (n) WHERE NOT n:Library AND NOT n:RemovedDocument RETURN labels(n) AS labels, n {.*, storedAt: null} AS held';
const RELATIONSHIPS =
  'MATCH (a)-[r]->(b) RETURN type(r) AS type, coalesce(a.id, a.documentId) AS a, coalesce(b.id, b.documentId) AS b, a.edition AS edition, properties(r) AS held';

async function lines(server: Login, question: string): Promise<readonly string[]> {
  return (await cypher(server, question)).map(inOrder).sort();
}

/** Keys and labels have no order of their own. */
function inOrder(row: Readonly<Record<string, unknown>>): string {
  const held = Object.entries(row['held'] as Readonly<Record<string, unknown>>).sort(([a], [b]) => (a < b ? -1 : 1)); // Both questions give it.
  const labels = Array.isArray(row['labels']) ? row['labels'].map(String).sort() : [];
  return JSON.stringify([{ ...row, labels, held: null }, held]);
}
