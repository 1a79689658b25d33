/** Neo4j answers as the embedded store does, order included: on random libraries, while they change, and on two hundred documents. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, inject, test } from 'vitest';
import { openEmbeddedStore } from '#graph/embedded/index.ts';
import { openNeo4jStore } from '#graph/neo4j/index.ts';
import type { GraphStore } from '#graph/store.ts';
import { emptied } from '../../neo4j/emptied.ts';
import { library as fixtures } from '../fixture.ts';
import { randomLibrary } from './random-library.ts';
import { expectSameAnswers, questionsAbout } from './same-answers.ts';
import { expectScanOfPairs } from '../two-characters.ts';

const login = inject('neo4j');

describe.skipIf(login === undefined)('Neo4j and the embedded store', () => {
  let folder: string;
  let embedded: GraphStore;
  let onServer: GraphStore;

  beforeEach(async () => {
    if (login === undefined) return;
    folder = await mkdtemp(join(tmpdir(), 'claimtrail-same-'));
    await emptied(login);
    embedded = await openEmbeddedStore({ folder });
    onServer = await openNeo4jStore(login);
  });

  afterEach(async () => {
    await embedded.close();
    await onServer.close();
    await rm(folder, { recursive: true });
  });

  const both = async (change: (store: GraphStore) => Promise<void>): Promise<void> => {
    await change(embedded);
    await change(onServer);
  };

  test('answer alike on the sample library', async () => {
    for (const graph of fixtures()) await both((store) => store.replaceDocument(graph));
    await expectSameAnswers(embedded, onServer, questionsAbout(fixtures(), ['GPT-4', '港口', 'nvidia', '1.8T', 'Meridain', '月报']));
  });

  test.each([1, 2, 3])(
    'answer alike on random library %i, before and after documents were replaced, removed and brought back',
    async (seed) => {
      const library = randomLibrary(6, 8, seed);
      const questions = questionsAbout(library);
      for (const graph of library) await both((store) => store.replaceDocument(graph));
      await expectSameAnswers(embedded, onServer, questions);
      const [first, second, third] = library;
      const [edition] = randomLibrary(1, 8, seed + 100);
      if (first === undefined || second === undefined || third === undefined || edition === undefined) throw new Error('too small');
      await both((store) => store.replaceDocument(edition));
      await both((store) => store.removeDocument(second.document.id));
      await both((store) => store.removeDocument(third.document.id));
      await both((store) => store.restoreDocument(second.document.id));
      await expectSameAnswers(embedded, onServer, questions);
    },
    240_000,
  );

  test('a two-character Chinese term finds every claim that contains it, and no other', async () => {
    await expectScanOfPairs(onServer, 4);
  }, 240_000); // prettier-ignore

  test('answer alike on two hundred documents', async () => {
    const library = randomLibrary(200, 10, 7);
    for (const graph of library) await both((store) => store.replaceDocument(graph));
    await expectSameAnswers(embedded, onServer, questionsAbout(library));
  }, 400_000);
});
