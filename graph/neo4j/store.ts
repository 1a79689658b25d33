/** The store on a Neo4j server. It opens by itself when it is first asked, and again after the server was away. */
import { checkedGraph } from '../answers/checked.ts';
import type { GraphStore } from '../store.ts';
import { library } from './asked.ts';
import { sweep } from './clean.ts';
import { connection, type Neo4jSettings } from './connection.ts';
import { readQuestions } from './read.ts';
import { removeDocument, restoreDocument } from './removal.ts';
import { migrate } from './schema.ts';
import { asking } from './snapshot.ts';
import { writeDocument } from './write.ts';

export interface Neo4jStore extends GraphStore {
  /** Connects and brings the schema up to date. @throws StoreError. */
  ready(): Promise<void>;
}

/** A store that connects when it is first asked: a server that is away is a failed question, not a failed start. */
export function neo4jStore(settings: Neo4jSettings): Neo4jStore {
  const server = connection(settings);
  let opening: Promise<void> | undefined;
  const ready = async (): Promise<void> => {
    opening ??= migrate(server).then(() => {
      // Not waited for, and not told: what a crash left is in nobody's way.
      void sweep(server).catch(() => undefined);
    });
    try {
      await opening;
    } catch (cause) {
      opening = undefined;
      throw cause;
    }
  };
  const view = library(asking(server));
  const questions = readQuestions(async (question) => {
    await ready();
    return view(question);
  });
  // Writes follow one another: of two editions of one document the later one stays.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(write: () => Promise<T>): Promise<T> => {
    const turn = last.then(ready).then(write);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    ready,
    ...questions,
    replaceDocument: (graph) => inTurn(() => writeDocument(server, checkedGraph(graph))),
    removeDocument: (documentId) => inTurn(async () => removeDocument(server, await questions.documentGraph(documentId))),
    restoreDocument: (documentId) => inTurn(() => restoreDocument(server, documentId)),
    close: async () => {
      await last;
      await server.close();
    },
  };
}

/** A store that is connected. @throws StoreError: no server, wrong login, newer schema, no right to make the schema. */
export async function openNeo4jStore(settings: Neo4jSettings): Promise<Neo4jStore> {
  const store = neo4jStore(settings);
  try {
    await store.ready();
    return store;
  } catch (cause) {
    await store.close().catch(() => undefined);
    throw cause;
  }
}
