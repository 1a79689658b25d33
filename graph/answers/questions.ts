/** The questions of the port as pure functions of a library: a store gives the library, or the part of it that a question looks at. */
import type { GraphStore } from '../store.ts';
import { claims } from './claims.ts';
import { exhibitItem, figureItem } from './items.ts';
import { layers } from './layers.ts';
import type { Library } from './library.ts';
import { documentOverview, edgeEvidence, entities, entity, read, source, sources } from './pages.ts';
import { paths } from './paths.ts';
import { search } from './search.ts';
import { among, neighbourhood, overview } from './subgraph.ts';
import { trace } from './traces.ts';

export type Questions = Omit<GraphStore, 'replaceDocument' | 'removeDocument' | 'restoreDocument' | 'close'>;
type Answered<K extends keyof Questions> = Awaited<ReturnType<Questions[K]>>;
/** Each question with the library in front. */
type Pure = { readonly [K in keyof Questions]: (library: Library, ...rest: Parameters<Questions[K]>) => Answered<K> };

export const questions: Pure = {
  documents: (library) => library.ids().map((id) => library.summary(id)),
  documentOverview,
  documentGraph: (library, documentId) => library.document(documentId).graph,
  read,
  overview: (library, query) => overview(library.entityGraph(query.documentId, query), query),
  neighbourhood: (library, entityId, query) =>
    neighbourhood(library.entityGraph(query.documentId, query), entityId, query, library.entityGraph(query.documentId)),
  among: (library, entityIds, query) => among(library.entityGraph(query.documentId, query), entityIds, query.whole),
  paths: (library, sourceId, targetId, query) => {
    const documents = library.scope(query.documentId);
    const held = { documents, whole: library.entityGraph(query.documentId), graph: library.entityGraph(query.documentId, query) };
    return paths(held, sourceId, targetId, query);
  },
  layers: (library, entityIds, query) => layers(library.scope(query.documentId), entityIds, query),
  graphFacets: (library, { documentId }) => library.graphFacets(documentId),
  edgeEvidence: (library, sourceId, targetId, scope) => edgeEvidence(library, sourceId, targetId, scope.documentId),
  claims,
  search,
  trace,
  figures: (library, { documentId }) =>
    library.scope(documentId).flatMap((document) => [...document.figures.values()].map((figure) => figureItem(document, figure))),
  entities: (library, { documentId }) => entities(library, documentId),
  entity: (library, entityId, { documentId }) => entity(library, entityId, documentId),
  sources: (library, { documentId }) => sources(library, documentId),
  source,
  exhibits: (library, { documentId }) =>
    library.scope(documentId).flatMap((document) => document.graph.exhibits.map((exhibit) => exhibitItem(document, exhibit))),
};

/** @param answer – runs a question on one library, the same for all. */
export function asked(answer: <T>(question: (library: Library) => T) => Promise<T>): Questions {
  const put =
    <A extends readonly unknown[], T>(question: (library: Library, ...rest: A) => T) =>
    (...rest: A): Promise<T> =>
      answer((library) => question(library, ...rest));
  return {
    documents: put(questions.documents),
    documentOverview: put(questions.documentOverview),
    documentGraph: put(questions.documentGraph),
    read: put(questions.read),
    overview: put(questions.overview),
    neighbourhood: put(questions.neighbourhood),
    among: put(questions.among),
    paths: put(questions.paths),
    layers: put(questions.layers),
    graphFacets: put(questions.graphFacets),
    edgeEvidence: put(questions.edgeEvidence),
    claims: put(questions.claims),
    search: put(questions.search),
    trace: put(questions.trace),
    figures: put(questions.figures),
    entities: put(questions.entities),
    entity: put(questions.entity),
    sources: put(questions.sources),
    source: put(questions.source),
    exhibits: put(questions.exhibits),
  };
}
