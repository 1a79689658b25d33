/** The questions of the port: each fetches the part of the library that it looks at, and the shared answers do the rest. */
import { bestPaths } from '../analysis/paths.ts';
import { Library, type Background } from '../answers/library.ts';
import { asked as questionsOn, questions, type Questions } from '../answers/questions.ts';
import { soleDocument } from '../answers/scope.ts';
import { StoreError } from '../errors.ts';
import type { EdgeFilter, GraphScope, PathQuery } from '../store.ts';
import type { Asked } from './asked.ts';
import { claims } from './claims.ts';
import type { Match } from './matching.ts';
import { SHARED_RELATIONSHIPS } from './schema.ts';
import { search } from './search.ts';
import { slices, type Wants } from './slices.ts';
import { trace } from './trace.ts';

type Answer = <T>(question: (asked: Asked) => Promise<T>) => Promise<T>;

/** @param answer – gives a question its view of the library. */
export function readQuestions(answer: Answer): Questions {
  const whole = questionsOn((question) => answer(async (asked) => question(await asked.library())));
  // One document is read whole, and kept; of several only what the question looks at.
  const on = <T>({ documentId }: GraphScope, question: (library: Library) => T, part: (asked: Asked) => Promise<Library>): Promise<T> => {
    const sole = soleDocument(documentId);
    return answer(async (asked) => question(sole === undefined ? await part(asked) : await asked.library(sole)));
  };
  const ofOne = <T>(documentId: string, question: (library: Library) => T): Promise<T> => answer(async (asked) => question(await asked.library(documentId)));
  const drawn = <T>(query: GraphScope & EdgeFilter, question: (library: Library) => T): Promise<T> =>
    on(query, question, async (asked) => new Library(await asked.drawn(query.documentId, query)));
  return {
    ...whole,
    documents: () => answer(async (asked) => (await asked.cards(asked.editions())).map(({ summary }) => summary)),
    documentOverview: (id) => ofOne(id, (library) => questions.documentOverview(library, id)),
    documentGraph: (id) => ofOne(id, (library) => questions.documentGraph(library, id)),
    read: (id) => ofOne(id, (library) => questions.read(library, id)),
    overview: (query) => drawn(query, (library) => questions.overview(library, query)),
    neighbourhood: (id, query) => drawn(query, (library) => questions.neighbourhood(library, id, query)),
    among: (ids, query) => drawn(query, (library) => questions.among(library, ids, query)),
    paths: (from, to, query) => on(query, (library) => questions.paths(library, from, to, query), (asked) => pathLibrary(asked, from, to, query)),
    layers: (ids, query) => on(query, (library) => questions.layers(library, ids, query), (asked) => around(asked, query, { claims: [naming(asked, ids, query)] })),
    graphFacets: ({ documentId }) => answer((asked) => asked.graphFacets(documentId)),
    edgeEvidence: (from, to, scope) => on(scope, (library) => questions.edgeEvidence(library, from, to, scope), (asked) => edgeLibrary(asked, from, to, scope)),
    claims: (query) => answer((asked) => claims(asked, query)),
    search: (text, query) => answer((asked) => search(asked, text, query)),
    trace: (id) => answer((asked) => trace(asked, id)),
    figures: (scope) => on(scope, (library) => questions.figures(library, scope), (asked) => parts(asked, { figures: [allOf(asked, 'Figure', 'f', 'order')] })),
    entities: (scope) => drawn(scope, (library) => questions.entities(library, scope)),
    entity: (id, scope) => on(scope, (library) => questions.entity(library, id, scope), (asked) => entityLibrary(asked, id, scope)),
    sources: (scope) => on(scope, (library) => questions.sources(library, scope), (asked) => parts(asked, { references: [allOf(asked, 'Reference', 'r')] })),
    source: (id) => answer(async (asked) => questions.source(await sourceLibrary(asked, id), id)),
    exhibits: (scope) => on(scope, (library) => questions.exhibits(library, scope), (asked) => parts(asked, { exhibits: [allOf(asked, 'Exhibit', 'x')] })),
  };
} // prettier-ignore

/** Parts of documents, and their entities with what ties them. */
async function around(asked: Asked, { documentId }: GraphScope, wants: Wants): Promise<Library> {
  return parts(asked, wants, await asked.drawn(documentId));
}

async function parts(asked: Asked, wants: Wants, background?: Background): Promise<Library> {
  const library = new Library(background);
  for (const document of await slices(asked, wants)) library.putIndexed(document);
  return library;
}

/** All nodes of a label. @param name – of the variable that it gives. @param second – the second key of the label's index. */
function allOf(asked: Asked, label: string, name: string, second?: string): Match {
  const also = second === undefined ? '' : ` AND ${name}.${second} IS NOT NULL`;
  return { cypher: `MATCH (${name}:${label}) WHERE ${name}.edition IN $editions${also}`, parameters: { editions: asked.editions().map(BigInt) } };
} // prettier-ignore

/** Gives `c`: claims that name one of the entities. */
function naming(asked: Asked, ids: readonly string[], { documentId }: GraphScope): Match {
  return {
    cypher: 'MATCH (e:Entity)<-[:MENTIONS]-(c:Claim) WHERE e.id IN $ids WITH DISTINCT c WHERE c.edition IN $editions',
    parameters: { ids, editions: asked.editions(documentId).map(BigInt) },
  };
}

const TYPED = SHARED_RELATIONSHIPS.filter((type) => type !== 'TIED_TO').join('|');

function entityLibrary(asked: Asked, id: string, scope: GraphScope): Promise<Library> {
  const parameters = { id, editions: asked.editions(scope.documentId).map(BigInt) };
  return around(asked, scope, {
    claims: [naming(asked, [id], scope)],
    relations: [{ cypher: `MATCH (:Entity {id: $id})-[rel:${TYPED}]-(:Entity) WHERE rel.edition IN $editions`, parameters }],
    exhibits: [
      {
        // The label is asked for last: by few exhibits the planner would begin with all of them.
        cypher: 'MATCH (:Entity {id: $id})<-[:MENTIONS]-(x) WITH DISTINCT x WHERE x:Exhibit AND x.edition IN $editions',
        parameters,
        entityId: id,
      },
    ],
  });
}

function edgeLibrary(asked: Asked, from: string, to: string, scope: GraphScope): Promise<Library> {
  const parameters = { from, to, editions: asked.editions(scope.documentId).map(BigInt) };
  return around(asked, scope, {
    claims: [{ cypher: 'MATCH (:Entity {id: $from})<-[:MENTIONS]-(c:Claim)-[:MENTIONS]->(:Entity {id: $to}) WITH DISTINCT c WHERE c.edition IN $editions', parameters }],
    relations: [{ cypher: `MATCH (:Entity {id: $from})-[rel:${TYPED}]-(:Entity {id: $to}) WHERE rel.edition IN $editions`, parameters }],
  });
} // prettier-ignore

/** The paths are those of the entities alone; then the claims behind each of their steps. */
async function pathLibrary(asked: Asked, from: string, to: string, query: PathQuery): Promise<Library> {
  const [whole, left] = [await asked.graph(query.documentId), await asked.graph(query.documentId, query)];
  const found = whole.nodes.has(from) && whole.nodes.has(to) ? bestPaths(left.links, from, to, query.limit) : [];
  const pairs = found.flatMap(({ ids }) => ids.slice(1).map((id, at) => [ids[at] ?? '', id]));
  const parameters = { pairs, editions: asked.editions(query.documentId).map(BigInt) };
  return parts(asked, {
    claims: [{ cypher: 'UNWIND $pairs AS pair MATCH (:Entity {id: pair[0]})<-[:MENTIONS]-(c:Claim)-[:MENTIONS]->(:Entity {id: pair[1]}) WITH DISTINCT c WHERE c.edition IN $editions', parameters }],
    relations: [{ cypher: `UNWIND $pairs AS pair MATCH (:Entity {id: pair[0]})-[rel:${TYPED}]-(:Entity {id: pair[1]}) WHERE rel.edition IN $editions`, parameters }],
  }, await asked.drawn(query.documentId, query));
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
