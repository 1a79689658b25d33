/** The default store: documents in memory, each in one atomically written file of the data folder. */
import type { StoreError } from '../errors.ts';
import type { GraphStore } from '../store.ts';
import { checkedGraph } from '../answers/checked.ts';
import { Library } from '../answers/library.ts';
import { asked, type Questions } from '../answers/questions.ts';
import { fileName, loadDocuments, prepareFolder, setAside, trashDocument, untrashDocument, writeDocument } from './files.ts';

export interface EmbeddedStore extends GraphStore {
  /** Files that were not loaded, each with what to do; they are still in the folder. */
  problems(): readonly StoreError[];
}

/**
 * Opens the data folder, which is made where it is missing. One process at a time: the caller holds the lock.
 * @throws StoreError `unavailable` where the folder can not be read or written.
 */
export async function openEmbeddedStore({ folder }: { readonly folder: string }): Promise<EmbeddedStore> {
  await prepareFolder(folder);
  const { graphs, problems } = await loadDocuments(folder);
  const library = new Library();
  for (const graph of graphs) library.put(graph);
  return embeddedStore(folder, library, new Map(problems));
}

function embeddedStore(folder: string, library: Library, problems: Map<string, StoreError>): EmbeddedStore {
  // Writes follow one another: two edits of one document must not race for its file.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(write: () => Promise<T>): Promise<T> => {
    const turn = last.then(write);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    problems: () => [...problems.values()],
    ...answers(library),
    replaceDocument: (graph) =>
      inTurn(async () => {
        const checked = checkedGraph(graph);
        const { id } = checked.document;
        // The file in the way failed its check: it may be all that is left of an edition, so it is kept.
        if (problems.has(fileName(id))) await setAside(folder, id);
        problems.delete(fileName(id));
        await writeDocument(folder, checked);
        library.put(checked);
      }),
    removeDocument: (documentId) =>
      inTurn(async () => {
        library.document(documentId);
        await trashDocument(folder, documentId);
        library.take(documentId);
      }),
    restoreDocument: (documentId) =>
      inTurn(async () => {
        if (library.has(documentId)) return;
        library.put(await untrashDocument(folder, documentId));
      }),
    close: () => inTurn(() => Promise.resolve()),
  };
}

/** An exception becomes a rejected promise in one place. */
function answers(library: Library): Questions {
  const answer = <T>(give: () => T): Promise<T> => new Promise((resolve) => { resolve(give()); }); // prettier-ignore
  return asked((question) => answer(() => question(library)));
}
