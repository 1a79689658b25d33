/**
 * A document is replaced by a new edition beside the old one: written in as many transactions as it takes, made the document's by one property
 * (`Shelf.edition`), and only then is the old edition deleted. A reader sees the old or the new; a crash leaves an edition that nobody sees.
 */
import type { DocumentGraph } from '../model/document-graph.ts';
import { deleteEdition } from './clean.ts';
import type { Connection, Run } from './connection.ts';
import { isPassing, storeError } from './errors.ts';
import { rowsOf } from './rows.ts';
import { LIBRARY_ID, migrate } from './schema.ts';
import { stage } from './stage.ts';

/** How often the whole is begun anew where the server went away in the middle. */
const ATTEMPTS = 4;
const PAUSE_MS = 500;

/** @param also – runs in the transaction that makes the new edition the document's. @throws StoreError. */
export async function writeDocument(connection: Connection, graph: DocumentGraph, also?: (run: Run) => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    let edition: number | undefined;
    try {
      edition = await allotted(connection);
      await stage(connection, rowsOf(graph, edition), edition);
      const old = await flip(connection, graph.document.id, edition, also);
      await clean(connection, graph.document.id, edition, old);
      return;
    } catch (cause) {
      if (edition !== undefined) await deleteEdition(connection, edition).catch(() => undefined);
      if (!isPassing(cause) || attempt === ATTEMPTS) throw storeError(cause, connection.place);
      await new Promise((wake) => setTimeout(wake, attempt * PAUSE_MS));
    }
  }
}

/** Counts up, in a transaction that holds the counter: no two writers get one number. */
async function allotted(connection: Connection): Promise<number> {
  const next = (): Promise<unknown> =>
    connection.writeBare(async (run) => {
      const [row] = await run(
        'MATCH (l:Library {id: $id}) SET l.locked = true SET l.editions = l.editions + 1 REMOVE l.locked RETURN l.editions AS edition',
        { id: LIBRARY_ID },
      );
      return row?.['edition'];
    });
  const edition = await next();
  if (typeof edition === 'number') return edition;
  // Somebody emptied the database under a running Claimtrail: it begins anew.
  await migrate(connection);
  return Number(await next());
}

/** Readers see the new edition from here on. Gives the old one's number. */
async function flip(
  connection: Connection,
  documentId: string,
  edition: number,
  also: ((run: Run) => Promise<unknown>) | undefined,
): Promise<number | undefined> {
  return connection.writeBare(async (run) => {
    const [row] = await run(
      `MATCH (l:Library {id: $id}) SET l.locked = true SET l.version = l.version + 1 REMOVE l.locked
       MERGE (s:Shelf {documentId: $documentId})
       WITH s, s.edition AS old
       SET s.edition = $edition
       RETURN old`,
      { id: LIBRARY_ID, documentId, edition: BigInt(edition) },
    );
    await also?.(run);
    const old: unknown = row?.['old'];
    return typeof old === 'number' && old !== edition ? old : undefined;
  });
}

/** The document is stored already: what fails here is made good by the next write or start. */
async function clean(connection: Connection, documentId: string, edition: number, old: number | undefined): Promise<void> {
  try {
    if (old !== undefined) await deleteEdition(connection, old);
    for (const left of await abandoned(connection, documentId, edition)) await deleteEdition(connection, left);
  } catch (cause) {
    if (!isPassing(cause)) throw storeError(cause, connection.place);
  }
}

/** Editions of the document that a crash left, older than the one that is shown. */
async function abandoned(connection: Connection, documentId: string, edition: number): Promise<readonly number[]> {
  const rows = await connection.read((run) =>
    run('MATCH (d:Document {id: $documentId}) WHERE d.edition < $edition RETURN d.edition AS edition', {
      documentId,
      edition: BigInt(edition),
    }),
  );
  return rows.map((row) => Number(row['edition']));
}
