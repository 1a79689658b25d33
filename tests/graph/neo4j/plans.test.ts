/** What every question of the port asks of the server: no plan looks at all nodes of a label, nothing a reader typed stands in a statement, and no question asks more often where there is more to tell. */
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openNeo4jStore, type Neo4jStore } from '#graph/neo4j/index.ts';
import type { GraphStore } from '#graph/store.ts';
import { emptied } from '../../neo4j/emptied.ts';
import { randomLibrary } from './random-library.ts';

const SCANS = /NodeByLabelScan|UnionNodeByLabelsScan|AllNodesScan|RelationshipTypeScan|AllRelationshipsScan/u;
/** Statements of one question at most, on a store that knows nothing yet. */
const MOST = 20;
/** So many more a question may ask of a library eight times as large. */
const MORE = 2;
const LIMIT_MS = 240_000;
const login = inject('neo4j');
type Asked = { readonly cypher: string; readonly parameters: Readonly<Record<string, unknown>> };

describe.skipIf(login === undefined)('what the store asks', () => {
  let driver: Driver;
  let store: Neo4jStore;
  let asked: Asked[] = [];
  const small = randomLibrary(3, 6, 21);
  const large = randomLibrary(24, 24, 21);

  beforeAll(async () => {
    if (login === undefined) return;
    await emptied(login);
    driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password));
  });
  afterAll(async () => {
    await store.close();
    await driver.close();
  });

  /** Every question on a store that knows nothing yet, with its statements. */
  const statements = async (library: typeof small): Promise<ReadonlyMap<string, readonly Asked[]>> => {
    if (login === undefined) return new Map();
    for (const graph of library) await store.replaceDocument(graph);
    const found = new Map<string, readonly Asked[]>();
    for (const [name, ask] of Object.entries(questions(library))) {
      const fresh = await openNeo4jStore({ ...login, watch: (cypher, parameters) => asked.push({ cypher, parameters }) });
      asked = [];
      await ask(fresh);
      found.set(name, asked);
      await fresh.close();
    }
    return found;
  };

  test('plans, parameters and the number of statements', async () => {
    if (login === undefined) return;
    store = await openNeo4jStore(login);
    const few = await statements(small);
    const many = await statements(large);
    for (const [name, list] of many) {
      // No N+1: eight times the documents and four times their claims cost no more than a kind of thing that the small library lacks.
      const count = list.length;
      expect({ name, count, isBounded: count <= Math.min(MOST, (few.get(name)?.length ?? 0) + MORE) }).toMatchObject({ isBounded: true });
    }
    const all = new Map([...many.values()].flat().map((each) => [each.cypher, each]));
    expect(all.size).toBeGreaterThan(25);
    for (const { cypher, parameters } of all.values()) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parameters);
      const operators = summary.plan === false ? [] : operatorsOf(summary.plan);
      expect(operators.length).toBeGreaterThan(0);
      expect({ cypher, scans: operators.filter((each) => SCANS.test(each)) }).toEqual({ cypher, scans: [] });
      for (const typed of TYPED) expect(cypher).not.toContain(typed);
    }
  }, LIMIT_MS); // prettier-ignore

  test('a scan would be found', async () => {
    const { summary } = await driver.executeQuery('EXPLAIN MATCH (c:Claim) WHERE c.text = $text RETURN c', { text: 'x' });
    expect(summary.plan === false ? [] : operatorsOf(summary.plan)).toContainEqual(expect.stringMatching(SCANS));
  });
});

/** Words and ids of the questions below. */
const TYPED = ['doc-00', 'entity:', '供应', '33%', '海燕'];

/** At least one of every method, in one document and in all. */
function questions(library: ReturnType<typeof randomLibrary>): Readonly<Record<string, (store: GraphStore) => Promise<unknown>>> {
  const [graph] = library;
  if (graph === undefined) throw new Error('empty');
  const one = { documentId: graph.document.id };
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
          search: (store: GraphStore) => store.search('海燕 33%', { ...scope, limit: 5 }),
          entities: (store: GraphStore) => store.entities(scope),
          entity: (store: GraphStore) => store.entity(a, scope),
        }).map(([name, ask]) => [`${name} ${'documentId' in scope ? 'of one' : 'of all'}`, ask] as const),
      ),
    ),
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

function operatorsOf({ operatorType, children }: Plan): readonly string[] {
  return [operatorType, ...children.flatMap(operatorsOf)];
}
