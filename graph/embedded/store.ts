/** The default store: documents in memory, each in one atomically written file of the data folder. */
import { StoreError } from '../errors.ts';
import { DocumentGraph } from '../model/document-graph.ts';
import type { GraphStore } from '../store.ts';
import { claims } from './claims.ts';
import { fileName, loadDocuments, prepareFolder, setAside, trashDocument, untrashDocument, writeDocument } from './files.ts';
import { exhibitItem, figureItem } from '../answers/items.ts';
import { Library } from './library.ts';
import { documentOverview, edgeEvidence, entities, entity, read, source, sources } from './pages.ts';
import { search } from './search.ts';
import { graphFacets } from '../answers/graph-facets.ts';
import { layers } from '../answers/layers.ts';
import { paths } from '../answers/paths.ts';
import { among, neighbourhood, overview } from '../answers/subgraph.ts';
import { trace } from './trace.ts';

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

/** The questions; each is a pure function of the library, so that an exception becomes a rejected promise in one place. */
function answers(library: Library): Omit<GraphStore, 'replaceDocument' | 'removeDocument' | 'restoreDocument' | 'close'> {
  const answer = <T>(give: () => T): Promise<T> => new Promise((resolve) => { resolve(give()); }); // prettier-ignore
  return {
    documents: () => answer(() => library.ids().map((id) => library.summary(id))),
    documentOverview: (documentId) => answer(() => documentOverview(library, documentId)),
    documentGraph: (documentId) => answer(() => library.document(documentId).graph),
    read: (documentId) => answer(() => read(library, documentId)),
    overview: (query) => answer(() => overview(library.entityGraph(query.documentId, query), query)),
    neighbourhood: (entityId, query) =>
      answer(() => neighbourhood(library.entityGraph(query.documentId, query), entityId, query, library.entityGraph(query.documentId))),
    among: (entityIds, query) => answer(() => among(library.entityGraph(query.documentId, query), entityIds, query.whole)),
    paths: (sourceId, targetId, query) =>
      answer(() => {
        const documents = library.scope(query.documentId);
        const held = { documents, whole: library.entityGraph(query.documentId), graph: library.entityGraph(query.documentId, query) };
        return paths(held, sourceId, targetId, query);
      }),
    layers: (entityIds, query) => answer(() => layers(library.scope(query.documentId), entityIds, query)),
    graphFacets: ({ documentId }) => answer(() => graphFacets(library.entityGraph(documentId), library.scope(documentId))),
    edgeEvidence: (sourceId, targetId, scope) => answer(() => edgeEvidence(library, sourceId, targetId, scope.documentId)),
    claims: (query) => answer(() => claims(library, query)),
    search: (text, query) => answer(() => search(library, text, query)),
    trace: (id) => answer(() => trace(library, id)),
    figures: ({ documentId }) =>
      answer(() =>
        library.scope(documentId).flatMap((document) => [...document.figures.values()].map((figure) => figureItem(document, figure))),
      ),
    entities: ({ documentId }) => answer(() => entities(library, documentId)),
    entity: (entityId, { documentId }) => answer(() => entity(library, entityId, documentId)),
    sources: ({ documentId }) => answer(() => sources(library, documentId)),
    source: (id) => answer(() => source(library, id)),
    exhibits: ({ documentId }) =>
      answer(() =>
        library.scope(documentId).flatMap((document) => document.graph.exhibits.map((exhibit) => exhibitItem(document, exhibit))),
      ),
  };
}

/** @throws StoreError `corrupt`, naming the first field that is wrong. */
function checkedGraph(graph: DocumentGraph): DocumentGraph {
  const result = DocumentGraph.safeParse(graph);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue === undefined ? '' : `${issue.path.join('.')}: ${issue.message}`;
  throw new StoreError('corrupt', `The graph of ${graph.document.id} can not be stored: ${where}.`, { cause: result.error });
}
