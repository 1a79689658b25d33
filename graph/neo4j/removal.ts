/** Removing a document, and bringing it back: a removed one is kept as its packed Graph JSON, so that no query of the graph meets it. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { StoreError } from '../errors.ts';
import { DocumentGraph } from '../model/document-graph.ts';
import { deleteEdition } from './clean.ts';
import type { Connection } from './connection.ts';
import { isPassing } from './errors.ts';
import { LIBRARY_ID } from './schema.ts';
import { writeDocument } from './write.ts';

/** @param graph – of the document, as it is stored. */
export async function removeDocument(connection: Connection, graph: DocumentGraph): Promise<void> {
  const packed = new Int8Array(await promisify(gzip)(JSON.stringify(graph)));
  const documentId = graph.document.id;
  const [row] = await connection.write((run) =>
    run(
      `MATCH (l:Library {id: $id}) SET l.locked = true SET l.version = l.version + 1 REMOVE l.locked
       WITH l MATCH (s:Shelf {documentId: $documentId})
       WITH s, s.edition AS edition
       DELETE s
       MERGE (r:RemovedDocument {id: $documentId}) SET r.title = $title, r.graph = $packed
       RETURN edition`,
      { id: LIBRARY_ID, documentId, title: graph.document.title, packed },
    ),
  );
  if (typeof row?.['edition'] !== 'number') return;
  await deleteEdition(connection, row['edition']).catch((cause: unknown) => {
    // It is out of every answer already; the next start deletes what is left of it.
    if (!isPassing(cause)) throw cause;
  });
}

/** @throws StoreError `not-found` where it was not removed. */
export async function restoreDocument(connection: Connection, documentId: string): Promise<void> {
  const [row] = await connection.read((run) =>
    run(
      `OPTIONAL MATCH (s:Shelf {documentId: $documentId})
       OPTIONAL MATCH (r:RemovedDocument {id: $documentId})
       RETURN s IS NOT NULL AS isThere, r.graph AS packed`,
      { documentId },
    ),
  );
  if (row?.['isThere'] === true) return;
  const packed: unknown = row?.['packed'];
  if (!(packed instanceof Int8Array))
    throw new StoreError('not-found', `No removed document ${documentId}; only the last removal of an id can be undone.`);
  const graph = DocumentGraph.parse(JSON.parse((await promisify(gunzip)(Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength))).toString('utf8')));
  await writeDocument(connection, graph, (run) => run('MATCH (r:RemovedDocument {id: $documentId}) DELETE r', { documentId }));
} // prettier-ignore
