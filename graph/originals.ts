/** The files that documents were made from, where a page of them can be shown again: PDFs. What a graph says never depends on them; beside the port of the store because any store may stand behind it. */
import type { DocumentGraph } from './model/document-graph.ts';
import type { GraphStore } from './store.ts';

export const ORIGINAL_TYPE = 'application/pdf';

/** Which file: a document in one of its revisions. */
export type Edition = Pick<DocumentGraph['document'], 'id' | 'revision' | 'mediaType'>;

export interface Originals {
  /** Whether the file of exactly this revision is here. */
  has(edition: Edition): Promise<boolean>;
  /** Undefined where it is not here: not a PDF, or ingested elsewhere. */
  read(edition: Edition): Promise<Uint8Array | undefined>;
  /** @throws StoreError `unavailable` where the folder can not be written. */
  keep(edition: Edition, bytes: Uint8Array): Promise<void>;
  /** Forgets the files of the document's other revisions. */
  keepOnly(edition: Edition): Promise<void>;
}

/** Puts the graph into the store, and the file that it was made from beside it. The file comes first: no stored document waits for its pages. */
export async function storeWithOriginal(store: GraphStore, files: Originals, graph: DocumentGraph, bytes: Uint8Array): Promise<void> {
  if (isShown(graph.document)) await files.keep(graph.document, bytes);
  await store.replaceDocument(graph);
  await files.keepOnly(graph.document);
}

/** Of these files a page can be shown. */
export function isShown({ mediaType }: Edition): boolean {
  return mediaType === ORIGINAL_TYPE;
}
