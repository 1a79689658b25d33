/** The questions of the port: each fetches the part of the library that it looks at, and the shared answers do the rest. */
import { bestPaths } from '../analysis/paths.ts';
import { isOpen } from '../analysis/edge-filter.ts';
import { Library, type Background } from '../answers/library.ts';
import { asked as questionsOn, questions, type Questions } from '../answers/questions.ts';
import { StoreError } from '../errors.ts';
import type { EdgeFilter, Scope } from '../store.ts';
import type { Asked } from './asked.ts';
import { claims } from './claims.ts';
import { SHARED_RELATIONSHIPS } from './schema.ts';
import { search } from './search.ts';
import { slices, type Wants } from './slices.ts';
import { trace } from './trace.ts';

type Answer = <T>(question: (asked: Asked) => Promise<T>) => Promise<T>;

/** @param answer – gives a question its view of the library. */
export function readQuestions(answer: Answer): Questions {
  const whole = questionsOn((question) => answer(async (asked) => question(await wholeLibrary(asked, undefined))));
  const on = <T>({ documentId }: Scope, question: (library: Library) => T, part?: (asked: Asked) => Promise<Library>): Promise<T> =>
    answer(async (asked) => question(documentId === undefined && part !== undefined ? await part(asked) : await wholeLibrary(asked, documentId)));
  const drawn = (filter: EdgeFilter): ((asked: Asked) => Promise<Library>) | undefined => (isOpen(filter) ? entitiesAlone : undefined);
  return {
    ...whole,
    documents: () => answer(async (asked) => (await asked.cards(asked.editions())).map(({ summary }) => summary)),
    documentOverview: (id) => on({ documentId: id }, (library) => questions.documentOverview(library, id)),
    documentGraph: (id) => on({ documentId: id }, (library) => questions.documentGraph(library, id)),
    read: (id) => on({ documentId: id }, (library) => questions.read(library, id)),
    overview: (query) => on(query, (library) => questions.overview(library, query), drawn(query)),
    neighbourhood: (id, query) => on(query, (library) => questions.neighbourhood(library, id, query), drawn(query)),
    among: (ids, query) => on(query, (library) => questions.among(library, ids, query), drawn(query)),
    paths: (from, to, query) => on(query, (library) => questions.paths(library, from, to, query), isOpen(query) ? (asked) => pathLibrary(asked, from, to, query.limit) : undefined),
    layers: (ids, query) => on(query, (library) => questions.layers(library, ids, query), (asked) => parts(asked, { claims: [naming(asked, ids)] })),
    graphFacets: (scope) => on(scope, (library) => questions.graphFacets(library, scope)),
    edgeEvidence: (from, to, scope) => on(scope, (library) => questions.edgeEvidence(library, from, to, scope), (asked) => edgeLibrary(asked, from, to)),
    claims: (query) => answer((asked) => claims(asked, query)),
    search: (text, query) => answer((asked) => search(asked, text, query)),
    trace: (id) => answer((asked) => trace(asked, id)),
    figures: (scope) => on(scope, (library) => questions.figures(library, scope)),
    entities: (scope) => on(scope, (library) => questions.entities(library, scope), entitiesAlone),
    entity: (id, scope) => on(scope, (library) => questions.entity(library, id, scope), (asked) => entityLibrary(asked, id)),
    sources: (scope) => on(scope, (library) => questions.sources(library, scope)),
    source: (id) => answer(async (asked) => questions.source(await sourceLibrary(asked, id), id)),
    exhibits: (scope) => on(scope, (library) => questions.exhibits(library, scope)),
  };
} // prettier-ignore

/** The document, or all of them. @throws StoreError `not-found`. */
async function wholeLibrary(asked: Asked, documentId: string | undefined): Promise<Library> {
  return asked.library(documentId);
}

/** Nothing but the entities of all documents and what ties them. */
async function entitiesAlone(asked: Asked): Promise<Library> {
  return new Library(await asked.background(true));
}

/** Parts of documents, and the entities of all with what ties them. */
async function around(asked: Asked, wants: Wants): Promise<Library> {
  return parts(asked, wants, await asked.background(true));
}

async function parts(asked: Asked, wants: Wants, background?: Background): Promise<Library> {
  const library = new Library(background);
  for (const document of await slices(asked, wants)) library.putIndexed(document);
  return library;
}

/** Gives `c`: claims that name one of the entities. */
function naming(asked: Asked, ids: readonly string[]): { readonly cypher: string; readonly parameters: Readonly<Record<string, unknown>> } {
  return {
    cypher: 'MATCH (e:Entity)<-[:MENTIONS]-(c:Claim) WHERE e.id IN $ids WITH DISTINCT c WHERE c.edition IN $editions',
    parameters: { ids, editions: asked.editions().map(BigInt) },
  };
}

const TYPED = SHARED_RELATIONSHIPS.filter((type) => type !== 'TIED_TO').join('|');

function entityLibrary(asked: Asked, id: string): Promise<Library> {
  const parameters = { id, editions: asked.editions().map(BigInt) };
  return around(asked, {
    claims: [naming(asked, [id])],
    relations: [{ cypher: `MATCH (:Entity {id: $id})-[rel:${TYPED}]-(:Entity) WHERE rel.edition IN $editions`, parameters }],
    exhibits: [
      {
        cypher: 'MATCH (:Entity {id: $id})<-[:MENTIONS]-(x:Exhibit) WITH DISTINCT x WHERE x.edition IN $editions',
        parameters,
        entityId: id,
      },
    ],
  });
}

function edgeLibrary(asked: Asked, from: string, to: string): Promise<Library> {
  const parameters = { from, to, editions: asked.editions().map(BigInt) };
  return around(asked, {
    claims: [{ cypher: 'MATCH (:Entity {id: $from})<-[:MENTIONS]-(c:Claim)-[:MENTIONS]->(:Entity {id: $to}) WITH DISTINCT c WHERE c.edition IN $editions', parameters }],
    relations: [{ cypher: `MATCH (:Entity {id: $from})-[rel:${TYPED}]-(:Entity {id: $to}) WHERE rel.edition IN $editions`, parameters }],
  });
} // prettier-ignore

/** The paths are those of the entities alone; then the claims behind each of their steps. */
async function pathLibrary(asked: Asked, from: string, to: string, limit: number): Promise<Library> {
  const graph = (await asked.background(true)).graphs.get('');
  const found = graph?.nodes.has(from) === true && graph.nodes.has(to) ? bestPaths(graph.links, from, to, limit) : [];
  const pairs = found.flatMap(({ ids }) => ids.slice(1).map((id, at) => [ids[at] ?? '', id]));
  const parameters = { pairs, editions: asked.editions().map(BigInt) };
  return around(asked, {
    claims: [{ cypher: 'UNWIND $pairs AS pair MATCH (:Entity {id: pair[0]})<-[:MENTIONS]-(c:Claim)-[:MENTIONS]->(:Entity {id: pair[1]}) WITH DISTINCT c WHERE c.edition IN $editions', parameters }],
    relations: [{ cypher: `UNWIND $pairs AS pair MATCH (:Entity {id: pair[0]})-[rel:${TYPED}]-(:Entity {id: pair[1]}) WHERE rel.edition IN $editions`, parameters }],
  });
} // prettier-ignore

async function sourceLibrary(asked: Asked, id: string): Promise<Library> {
  const editions = asked.editions().map(BigInt);
  const [row] = await asked.run(
    `CALL {
       MATCH (r:Reference) WHERE r.id = $id AND r.edition IS NOT NULL RETURN r
       UNION MATCH (:Source {id: $id})<-[:REFERS_TO]-(r:Reference) RETURN r
     }
     WITH r WHERE r.edition IN $editions
     RETURN collect(DISTINCT r.sourceId) AS sourceIds, count(r) AS found`,
    { id, editions },
  );
  if (row === undefined || row['found'] === 0) throw new StoreError('not-found', `No source or reference ${id} in the library.`);
  const parameters = { id, sourceIds: row['sourceIds'], editions };
  const references = `CALL {
       MATCH (r:Reference) WHERE r.id = $id AND r.edition IS NOT NULL RETURN r
       UNION MATCH (s:Source)<-[:REFERS_TO]-(r:Reference) WHERE s.id IN $sourceIds RETURN r
     }
     WITH DISTINCT r WHERE r.edition IN $editions`;
  return parts(asked, {
    references: [{ cypher: references, parameters }],
    claims: [{ cypher: `${references} MATCH (r)<-[:SUPPORTED_BY]-(c:Claim)`, parameters }],
    exhibits: [{ cypher: `${references} MATCH (r)<-[:SUPPORTED_BY]-(x:Exhibit)`, parameters }],
  });
}
