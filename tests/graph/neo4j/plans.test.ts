/** What every question of the port costs the server, as it was run: no plan looks at all nodes of a label, nothing a reader typed stands in a statement, no question asks more often where there is more to tell, and one about a document or an entity costs the same in a large library. */
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openNeo4jStore } from '#graph/neo4j/index.ts';
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import type { GraphStore } from '#graph/store.ts';
import { emptied } from '../../neo4j/emptied.ts';
import { build, HARBOUR } from '../fixture.ts';
import { ASKED_ONCE, profiled, type Run } from './profiled.ts';
import { randomLibrary } from './random-library.ts';

const SCANS = /NodeByLabelScan|UnionNodeByLabelsScan|AllNodesScan|RelationshipTypeScan|AllRelationshipsScan/u;
/** Statements of one question at most, on a store that knows nothing yet. */
const MOST = 24;
/** So many more a question may ask of a library eight times as large, and as many again for each further round of 25 documents read whole. */
const MORE = 2;
const ROUNDS = 2;
/** Of the hits in a small library, what a large one may cost: an index is some pages deeper. */
const HITS_SLACK = 1.1;
const LIMIT_MS = 240_000;
const login = inject('neo4j');

describe.skipIf(login === undefined)('what the store asks', () => {
  let driver: Driver;
  // HARBOUR and its entities stand alone; what the other documents share grows.
  const others = randomLibrary(39, 8, 21);
  const small = [build(HARBOUR), ...others.slice(0, 4)];
  const large = [build(HARBOUR), ...others];
  let few: ReadonlyMap<string, readonly Run[]> = new Map();
  let many: ReadonlyMap<string, readonly Run[]> = new Map();

  beforeAll(async () => {
    if (login === undefined) return;
    await emptied(login);
    driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password));
    few = await statements([], small);
    many = await statements(small, large);
  }, LIMIT_MS);
  afterAll(() => driver.close());

  /** Every question with its statements, as they ran. @param known – documents that are there already. */
  const statements = async (known: readonly DocumentGraph[], library: readonly DocumentGraph[]): Promise<ReadonlyMap<string, readonly Run[]>> => {
    if (login === undefined) return new Map();
    const writer = await openNeo4jStore(login);
    for (const graph of library.slice(known.length)) await writer.replaceDocument(graph);
    await writer.close();
    let asked: { readonly cypher: string; readonly parameters: Readonly<Record<string, unknown>> }[] = [];
    const watched = (): ReturnType<typeof openNeo4jStore> => openNeo4jStore({ ...login, watch: (cypher, parameters) => asked.push({ cypher, parameters }) });
    const found = new Map<string, readonly Run[]>();
    const ask = async (name: string, store: GraphStore, question: (store: GraphStore) => Promise<unknown>): Promise<void> => {
      asked = [];
      await question(store);
      // Of the small library only what is held against the large one.
      const isCosted = known.length > 0 || ABOUT_ONE.test(name) || name === ABOUT_ALL;
      found.set(name, isCosted ? await Promise.all(asked.map(({ cypher, parameters }) => profiled(driver, cypher, parameters))) : asked.map(({ cypher }) => ({ cypher, operators: [], hits: 0 })));
    };
    for (const [name, question] of Object.entries(questions(library))) {
      const fresh = await watched();
      await ask(name, fresh, question);
      await fresh.close();
    }
    // What is read once of every document, names and ties, is no part of a question about one entity.
    const warm = await watched();
    await warm.overview({ limit: 1 });
    for (const [name, question] of Object.entries(questionsOfEntities(library))) await ask(name, warm, question);
    await warm.close();
    return found;
  }; // prettier-ignore

  test('no question asks more often where there is more to tell', () => {
    expect(many.size).toBeGreaterThan(40);
    for (const [name, { length: count }] of many) {
      // No N+1.
      expect({ name, count, isBounded: count <= Math.min(MOST, ROUNDS * (few.get(name)?.length ?? 0) + MORE) }).toMatchObject({
        isBounded: true,
      });
    }
  });

  test('no plan that ran looks at all nodes of a label, and nothing typed stands in a statement', () => {
    const all = new Map([...many.values()].flat().map((each) => [each.cypher, each]));
    expect(all.size).toBeGreaterThan(25);
    for (const { cypher, operators } of all.values()) {
      expect(operators.length).toBeGreaterThan(0);
      expect({ cypher, scans: operators.filter((each) => SCANS.test(each)) }).toEqual({ cypher, scans: [] });
      for (const typed of TYPED) expect(cypher).not.toContain(typed);
    }
  });

  test('a question about one document or one entity costs the same in a library eight times as large', () => {
    const cost = (runs: readonly Run[] = []): number => runs.filter(({ cypher }) => !ASKED_ONCE.test(cypher)).reduce((sum, { hits }) => sum + hits, 0);
    const names = [...many.keys()].filter((name) => ABOUT_ONE.test(name));
    expect(names.length).toBeGreaterThan(18);
    for (const name of names) {
      const [before, after] = [cost(few.get(name)), cost(many.get(name))];
      expect(before).toBeGreaterThan(0);
      expect({ name, before, after, isTheSame: after <= before * HITS_SLACK }).toMatchObject({ isTheSame: true });
    }
    // It can be told: a question about all costs more.
    expect(cost(few.get(ABOUT_ALL))).toBeGreaterThan(0);
    expect(cost(many.get(ABOUT_ALL))).toBeGreaterThan(4 * cost(few.get(ABOUT_ALL)));
  }); // prettier-ignore

  test('a scan would be found', async () => {
    const { operators } = await profiled(driver, 'MATCH (c:Claim) WHERE c.text = $text RETURN c', { text: 'x' });
    expect(operators).toContainEqual(expect.stringMatching(SCANS));
  });
});

/** Words and ids of the questions below. */
const TYPED = ['doc-00', 'harbour', 'entity:', '供应', '33%', '海燕', 'gpt'];
const ABOUT_ALL = 'figures of all';
/** Questions whose answer lies in one document. What is counted or searched in all of them is not among these. */
const ABOUT_ONE =
  /^(?:documentOverview|documentGraph|read|source|trace of an? \w+|(?:overview|neighbourhood|among|paths|layers|edgeEvidence|entities|entity|graphFacets|figures|sources|exhibits) of one|.* of an entity)$/u;

type Questions = Readonly<Record<string, (store: GraphStore) => Promise<unknown>>>;

/** At least one of every method, in one document and in all. */
function questions(library: readonly DocumentGraph[]): Questions {
  const [graph] = library;
  if (graph === undefined) throw new Error('empty');
  const one = { documentId: graph.document.id };
  const several = library.slice(0, 3).map(({ document }) => document.id);
  const [a = '', b = ''] = graph.entities.map(({ id }) => id);
  const [claim, figure, exhibit, reference] = [graph.claims, graph.figures, graph.exhibits, graph.references].map((list) => list[0]?.id ?? '');
  return {
    documents: (store) => store.documents(),
    documentOverview: (store) => store.documentOverview(one.documentId),
    documentGraph: (store) => store.documentGraph(one.documentId),
    read: (store) => store.read(one.documentId),
    ...Object.fromEntries(
      [{}, one].flatMap((scope) =>
        Object.entries({
          overview: (store: GraphStore) => store.overview({ ...scope, limit: 20 }),
          neighbourhood: (store: GraphStore) => store.neighbourhood(a, { ...scope, limit: 5 }),
          among: (store: GraphStore) => store.among([a, b], scope),
          paths: (store: GraphStore) => store.paths(a, b, { ...scope, limit: 3 }),
          layers: (store: GraphStore) => store.layers([a, b], { ...scope, layers: ['claim', 'figure', 'source'], limit: 5 }),
          edgeEvidence: (store: GraphStore) => store.edgeEvidence(a, b, scope),
          claims: (store: GraphStore) => store.claims({ ...scope, limit: 5 }),
          'claims with words': (store: GraphStore) => store.claims({ ...scope, text: '供应', limit: 5 }),
          'claims on a reference': (store: GraphStore) => store.claims({ ...scope, referenceId: reference ?? '', limit: 5 }),
          'claims with fields': (store: GraphStore) => store.claims({ ...scope, text: 'GPT-4 source:札记 figures:>1 entity:gpt', limit: 5 }),
          search: (store: GraphStore) => store.search('海燕 33%', { ...scope, limit: 5 }),
          entities: (store: GraphStore) => store.entities(scope),
          entity: (store: GraphStore) => store.entity(a, scope),
        }).map(([name, ask]) => [`${name} ${'documentId' in scope ? 'of one' : 'of all'}`, ask] as const),
      ),
    ),
    'overview of all, filtered': (store) => store.overview({ provenance: ['cited'], from: 2021, to: 2022, limit: 20 }),
    'overview of all, by a section': (store) => store.overview({ sectionId: graph.sections[0]?.id ?? '', limit: 20 }),
    'overview of several': (store) => store.overview({ documentId: several, relations: ['uses'], minDocuments: 2, limit: 20 }),
    'paths of all, filtered': (store) => store.paths(a, b, { provenance: ['cited', 'unsourced'], limit: 3 }),
    'edge of several': (store) => store.edgeEvidence(a, b, { documentId: several }),
    'graphFacets of several': (store) => store.graphFacets({ documentId: several }),
    'graphFacets of one': (store) => store.graphFacets(one),
    'figures of one': (store) => store.figures(one),
    'sources of one': (store) => store.sources(one),
    'exhibits of one': (store) => store.exhibits(one),
    'graphFacets of all': (store) => store.graphFacets({}),
    'figures of all': (store) => store.figures({}),
    'sources of all': (store) => store.sources({}),
    'exhibits of all': (store) => store.exhibits({}),
    'trace of a claim': (store) => store.trace(claim ?? ''),
    'trace of a figure': (store) => store.trace(figure ?? ''),
    'trace of an exhibit': (store) => store.trace(exhibit ?? ''),
    source: (store) => store.source(reference ?? ''),
  };
} // prettier-ignore

/** Of all documents, about entities that one of them names. */
function questionsOfEntities([graph]: readonly DocumentGraph[]): Questions {
  const [a = '', b = ''] = graph?.entities.map(({ id }) => id) ?? [];
  return {
    'neighbours of an entity': (store) => store.neighbourhood(a, { limit: 5 }),
    'paths of an entity': (store) => store.paths(a, b, { limit: 3 }),
    'layers of an entity': (store) => store.layers([a], { layers: ['claim', 'figure', 'source'], limit: 5 }),
    'edge of an entity': (store) => store.edgeEvidence(a, b, {}),
    'page of an entity': (store) => store.entity(a, {}),
  };
}
