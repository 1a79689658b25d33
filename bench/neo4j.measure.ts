/** Measures the store on Neo4j: how fast it writes beside bare statements with the same rows, its memory, its answers and their plans at size. */
import { readFileSync } from 'node:fs';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNeo4jStore, type Neo4jStore } from '#graph/neo4j/index.ts';
import { rowsOf } from '#graph/neo4j/rows.ts';
import { batches } from '#graph/neo4j/stage.ts';
import { emptied } from '../tests/neo4j/emptied.ts';
import { neo4jServer, type Neo4jServer } from '../tests/neo4j/server.ts';
import { bigLibrary } from './neo4j-library.ts';

const CLAIMS = Number(process.env['CLAIMS'] ?? 100_000);
const DOCUMENT_CLAIMS = 500;
/** Documents that are written both ways. */
const COMPARED = 20;
const HEAP_MB = 1_024;
const SCANS = /LabelScan|AllNodesScan|TypeScan|AllRelationshipsScan/u;

let server: Neo4jServer;
let store: Neo4jStore;
let driver: Driver;
/** Of the question that is being asked. */
let isAsking = false;
let statements: { readonly cypher: string; readonly parameters: Readonly<Record<string, unknown>> }[] = [];

beforeAll(async () => {
  server = await neo4jServer({ heapMb: HEAP_MB, isMeasured: true });
  store = await openNeo4jStore({ ...server, readLimitMs: 120_000, watch: (cypher, parameters) => { if (isAsking) statements.push({ cypher, parameters }); } }); // prettier-ignore
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
});
afterAll(async () => {
  await store.close();
  await driver.close();
  await server.stop();
});

test('writes at no less than 0.7 of the rate of bare statements', async () => {
  const spent = { bare: 0, own: 0 };
  let rowCount = 0;
  let edition = 1_000_000;
  for (const graph of bigLibrary(COMPARED + 2, DOCUMENT_CLAIMS)) {
    edition += 1;
    const rows = [...batches(rowsOf(graph, edition))];
    const bare = await timed(async () => {
      const session = driver.session();
      await session.executeWrite(async (transaction) => {
        for (const { cypher, rows: own } of rows) await transaction.run(cypher, { rows: own, edition: BigInt(edition) });
      });
      await session.close();
    });
    const own = await timed(() => store.replaceDocument(graph));
    // The first two warm both up.
    if (edition <= 1_000_002) continue;
    spent.bare += bare;
    spent.own += own;
    rowCount += rows.reduce((sum, batch) => sum + batch.rows.length, 0);
  }
  const rate = (ms: number): number => Math.round((rowCount / ms) * 1000);
  console.log(`${COMPARED} documents of ${DOCUMENT_CLAIMS} claims, ${rowCount} rows: bare ${rate(spent.bare)} rows/s, store ${rate(spent.own)} rows/s, ratio ${(spent.bare / spent.own).toFixed(2)}`); // prettier-ignore
  expect(spent.bare / spent.own).toBeGreaterThan(0.7);
  await emptied(server);
});

test('loads the library in bounded memory', async () => {
  let most = 0;
  let claims = 0;
  let writing = 0;
  for (const graph of bigLibrary(CLAIMS / DOCUMENT_CLAIMS, DOCUMENT_CLAIMS)) {
    writing += await timed(() => store.replaceDocument(graph));
    claims += graph.claims.length;
    most = Math.max(most, process.memoryUsage().rss);
  }
  console.log(`${claims} claims in ${(writing / 1000).toFixed(1)} s (${Math.round((claims / writing) * 1000)} claims/s); this process at most ${Math.round(most / 2 ** 20)} MB, server heap ${HEAP_MB} MB`); // prettier-ignore
});

test('answers, and no plan that ran looks at every node of a label', async () => {
  const one = { documentId: 'big-0003' };
  const entity = (await store.entities(one))[0]?.id ?? '';
  const other = (await store.neighbourhood(entity, { ...one, limit: 1 })).nodes[1]?.id ?? '';
  const [claim] = (await store.claims({ ...one, provenance: 'cited', limit: 1 })).items;
  const questions: Readonly<Record<string, () => Promise<unknown>>> = {
    documents: () => store.documents(),
    documentOverview: () => store.documentOverview('big-0007'),
    documentGraph: () => store.documentGraph('big-0008'),
    read: () => store.read('big-0009'),
    'overview of one': () => store.overview({ documentId: 'big-0010', limit: 60 }),
    'overview of all': () => store.overview({ limit: 60 }),
    'overview of all, filtered': () => store.overview({ provenance: ['cited'], from: 2020, to: 2022, limit: 60 }),
    'overview of several': () => store.overview({ documentId: ['big-0010', 'big-0011', 'big-0012'], minDocuments: 2, limit: 60 }),
    'graphFacets of all': () => store.graphFacets({}),
    'neighbourhood of all': () => store.neighbourhood(entity, { limit: 20 }),
    among: () => store.among([entity, other], {}),
    'paths of all': () => store.paths(entity, other, { limit: 3 }),
    'layers of all': () => store.layers([entity], { layers: ['claim', 'source'], limit: 20 }),
    'edgeEvidence of all': () => store.edgeEvidence(entity, other, {}),
    'entity of all': () => store.entity(entity, {}),
    'claims of one': () => store.claims({ ...one, limit: 50 }),
    'claims of all, filtered': () => store.claims({ provenance: 'cited', entityType: 'chip', offset: 1_000, limit: 50 }),
    'claims with a rare name': () => store.claims({ text: '海港12号 软件出口', limit: 50 }),
    'claims with a common word': () => store.claims({ text: '港口', limit: 50 }),
    'claims with a value': () => store.claims({ text: '33%', sort: 'relevance', limit: 50 }),
    'claims with a field': () => store.claims({ text: 'year:2021', limit: 50 }),
    'claims with fields': () => store.claims({ text: '港口 figures:>1000 source:札记', limit: 50 }),
    'search, a common word': () => store.search('港口', { limit: 10 }),
    'search, a common value': () => store.search('33%', { limit: 10 }),
    'search, a field': () => store.search('year:2021', { limit: 10 }),
    'search, two characters': () => store.search('出口', { documentId: 'big-0011', limit: 10 }),
    'search, a rare name': () => store.search('Harbour33号 机房', { limit: 10 }),
    'search, a value': () => store.search('H-16x 1.8 trillion', { limit: 10 }),
    trace: () => store.trace(claim?.id ?? ''),
    source: () => store.source(claim?.references[0]?.id ?? ''),
    'figures of one': () => store.figures(one),
    'sources of one': () => store.sources(one),
    'exhibits of one': () => store.exhibits(one),
    'entities of all': () => store.entities({}),
    'figures of all': () => store.figures({}),
    'sources of all': () => store.sources({}),
    'exhibits of all': () => store.exhibits({}),
  };
  isAsking = true;
  const scanning: string[] = [];
  const seen = new Set<string>();
  console.log('question                    first, ms (processor: app + server)   again, ms (processor)       statements     rows  db hits of the second');
  for (const [name, ask] of Object.entries(questions)) {
    statements = [];
    const first = await cost(ask);
    const asked = statements;
    statements = [];
    const again = await cost(ask);
    const second = await profiles(statements);
    for (const { cypher, operators } of [...second, ...(await profiles(asked.filter(({ cypher }) => !seen.has(cypher))))]) {
      seen.add(cypher);
      if (operators.some((operator) => SCANS.test(operator))) scanning.push(`${name}: ${operators.filter((each) => SCANS.test(each)).join()}: ${cypher}`);
    }
    const sum = (of: 'rows' | 'hits'): string => String(second.reduce((total, each) => total + each[of], 0)).padStart(8);
    console.log(`${name.padEnd(28)}${first.padEnd(38)}${again.padEnd(34)}${String(second.length).padStart(4)} ${sum('rows')} ${sum('hits')}`);
  }
  console.log(`${seen.size} statements run with PROFILE, ${scanning.length} with a scan`);
  expect(scanning).toEqual([]);
}); // prettier-ignore

interface Profile {
  readonly cypher: string;
  readonly operators: readonly string[];
  readonly rows: number;
  readonly hits: number;
}

async function profiles(asked: typeof statements): Promise<readonly Profile[]> {
  const found: Profile[] = [];
  for (const { cypher, parameters } of asked) {
    const { summary, records } = await driver.executeQuery(`PROFILE ${cypher}`, parameters);
    const operators = summary.profile === false ? [] : operatorsOf(summary.profile);
    found.push({ cypher, operators: operators.map(({ operatorType }) => operatorType), rows: records.length, hits: operators.reduce((sum, { dbHits }) => sum + dbHits, 0) }); // prettier-ignore
  }
  return found;
}

function operatorsOf(plan: ProfiledPlan): readonly ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}

/** On a busy machine the clock says little: the processor's time of this process and of the server beside it. */
async function cost(work: () => Promise<unknown>): Promise<string> {
  const [own, server] = [process.cpuUsage(), serverMs()];
  const ms = await timed(work);
  const { user, system } = process.cpuUsage(own);
  return `${ms.toFixed(0).padStart(6)} (${((user + system) / 1000).toFixed(0)} + ${serverMs() - server})`;
}

/** Linux says it in hundredths of a second. */
function serverMs(): number {
  const [, rest = ''] = readFileSync(`/proc/${server.pid()}/stat`, 'utf8').split(') ');
  const fields = rest.split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
