/** What it costs the server to draw many documents together, in hits: as much as there are documents and entities, however many claims they hold, and nothing once it was read. */
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { seededRandom } from '#graph/analysis/random.ts';
import { openNeo4jStore } from '#graph/neo4j/index.ts';
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import type { GraphStore } from '#graph/store.ts';
import { emptied } from '../../neo4j/emptied.ts';
import { build, type Plan } from '../fixture.ts';
import { ASKED_ONCE, profiled } from './profiled.ts';
import { randomPlan } from './random-library.ts';

/** So many times as many claims in the same documents. */
const LONGER = 8;
/** An index is some pages deeper. */
const HITS_SLACK = 1.1;
const LIMIT_MS = 240_000;
const login = inject('neo4j');

const random = seededRandom(5);
const plans = Array.from({ length: 12 }, (_, at) => randomPlan(`doc-${at}`, 10, random));

function longer(plan: Plan): Plan {
  return { ...plan, sections: plan.sections.map((section) => ({ ...section, claims: Array.from({ length: LONGER }, () => section.claims).flat() })) };
} // prettier-ignore

const OF_EACH_CLAIM = 'figures of all';
const KEPT = ['a filter by provenance', 'a filter by years', 'a filter by evidence and documents', 'neighbours under a filter', 'what one can filter by'] as const; // prettier-ignore
const QUARRY = 'entity:company:海燕科技';

/** The second time with another year, so that what is answered was not answered before. */
const QUESTIONS: Readonly<Record<string, (store: GraphStore, year: number) => Promise<unknown>>> = {
  'a filter by provenance': (store, year) => store.overview({ provenance: year > 2021 ? ['cited'] : ['unsourced'], limit: 20 }),
  'a filter by years': (store, year) => store.overview({ from: year, to: year, limit: 20 }),
  'a filter by evidence and documents': (store, year) => store.overview({ minEvidence: year - 2019, minDocuments: 2, limit: 20 }),
  'a filter by a section': (store) => store.overview({ sectionId: 'section:doc-3:1', limit: 20 }),
  'neighbours under a filter': (store, year) => store.neighbourhood(QUARRY, { from: year, limit: 20 }),
  'several documents under a filter': (store, year) =>
    store.overview({ documentId: year > 2021 ? ['doc-1', 'doc-2'] : ['doc-3', 'doc-4'], provenance: ['cited'], limit: 20 }),
  'what one can filter by': (store) => store.graphFacets({}),
  [OF_EACH_CLAIM]: (store) => store.figures({}),
};

describe.skipIf(login === undefined)('drawing many documents together', () => {
  let driver: Driver;
  const hits = new Map<string, readonly [short: number, long: number]>();
  const again = new Map<string, number>();

  beforeAll(async () => {
    if (login === undefined) return;
    driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password));
    const short = await measured(plans.map(build));
    const long = await measured(plans.map((plan) => build(longer(plan))));
    for (const [name, cost] of long.first) hits.set(name, [short.first.get(name) ?? 0, cost]);
    for (const [name, count] of long.again) again.set(name, count);
  }, LIMIT_MS);
  afterAll(() => driver.close());

  async function measured(library: readonly DocumentGraph[]) {
    if (login === undefined) throw new Error('skipped');
    await emptied(login);
    const writer = await openNeo4jStore(login);
    for (const graph of library) await writer.replaceDocument(graph);
    await writer.close();
    const first = new Map<string, number>();
    const again = new Map<string, number>();
    for (const [name, ask] of Object.entries(QUESTIONS)) {
      let asked: { readonly cypher: string; readonly parameters: Readonly<Record<string, unknown>> }[] = [];
      const store = await openNeo4jStore({ ...login, watch: (cypher, parameters) => asked.push({ cypher, parameters }) });
      asked = [];
      await ask(store, 2021);
      const costs = await Promise.all(
        asked.filter(({ cypher }) => !ASKED_ONCE.test(cypher)).map(({ cypher, parameters }) => profiled(driver, cypher, parameters)),
      );
      first.set(
        name,
        costs.reduce((sum, cost) => sum + cost.hits, 0),
      );
      asked = [];
      await ask(store, 2023);
      again.set(name, asked.length);
      await store.close();
    }
    return { first, again };
  }

  /** On a store that has read nothing. */
  async function once(question: (store: GraphStore) => Promise<unknown>): Promise<unknown> {
    if (login === undefined) throw new Error('skipped');
    const store = await openNeo4jStore(login);
    try {
      return await question(store);
    } finally {
      await store.close();
    }
  }

  test.each(Object.keys(QUESTIONS).filter((name) => name !== OF_EACH_CLAIM))('%s costs the same however many claims there are', (name) => {
    const [short, long] = hits.get(name) ?? [0, 0];
    expect(short).toBeGreaterThan(0);
    expect({ short, long, isTheSame: long <= short * HITS_SLACK }).toMatchObject({ isTheSame: true });
  });

  test('a document that was stored without what is kept of its claims is filtered all the same', async () => {
    if (login === undefined) throw new Error('skipped');
    const question = (store: GraphStore): Promise<unknown> => Promise.all([store.overview({ provenance: ['cited'], limit: 20 }), store.graphFacets({})]);
    const before = await once(question);
    const { records } = await driver.executeQuery("MATCH (p:Part {documentId: 'doc-3', kind: 'claim rows'}) DELETE p RETURN count(*) AS n");
    expect(Number(records[0]?.get('n'))).toBe(1);
    expect(await once(question)).toEqual(before);
  }); // prettier-ignore

  test('what does cost by the claim is told', () => {
    const [short, long] = hits.get(OF_EACH_CLAIM) ?? [0, 0];
    expect(long).toBeGreaterThan((LONGER / 2) * short);
  });

  test.each(KEPT)('%s with another filter asks for nothing but whether the library has changed', (name) => {
    expect(again.get(name)).toBe(2);
  });
});
