/** The API of a running server: the store's own answers, plain refusals, and a guarded door. */
import { request as rawRequest } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '#graph/embedded/index.ts';
import { graphJson } from '#graph/export/json.ts';
import type { GraphStore } from '#graph/store.ts';
import { newFolder, REPORT, serving, type Serving } from '../cli/command.ts';
import { build, HARBOUR, library } from '../graph/fixture.ts';

const NVIDIA = 'entity:company:英伟达';
const H100 = 'entity:chip:h100';

let server: Serving;
let twin: GraphStore;
let remove = (): Promise<void> => Promise.resolve();
beforeAll(async () => {
  const place = await newFolder();
  ({ remove } = place);
  const folders = ['served', 'twin'].map((name) => join(place.folder, name));
  for (const folder of folders) {
    const store = await openEmbeddedStore({ folder });
    for (const graph of library()) await store.replaceDocument(graph);
    await store.close();
  }
  server = await serving(folders[0] ?? '', [], { CLAIMTRAIL_UPLOAD_LIMIT: '4K' });
  twin = await openEmbeddedStore({ folder: folders[1] ?? '' });
}, 30_000);
afterAll(async () => {
  await server.end();
  await remove();
});

const ask = (address: string, init?: RequestInit): Promise<Response> => fetch(`${server.address}${address}`, init);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const e = encodeURIComponent;

describe('a question is answered as the store answers it', () => {
  const questions: readonly (readonly [string, (store: GraphStore) => Promise<unknown>])[] = [
    ['/api/documents', (store) => store.documents()],
    ['/api/documents/harbour', (store) => store.documentOverview('harbour')],
    ['/api/documents/harbour/read', (store) => store.read('harbour')],
    ['/api/claims?document=harbour&naming=yes&cites=one&sort=year&limit=9', (store) => store.claims({ documentId: 'harbour', naming: true, cites: 'one', sort: 'year', offset: 0, limit: 9 })],
    ['/api/claims?agreement=contradicts&limit=9', (store) => store.claims({ agreement: 'contradicts', offset: 0, limit: 9 })],
    ['/api/claims?limit=3&offset=1', (store) => store.claims({ limit: 3, offset: 1 })],
    [`/api/claims?q=GPT-4&document=harbour&provenance=cited&entity=${e('entity:model:gpt-4')}`, (store) => store.claims({ text: 'GPT-4', documentId: 'harbour', provenance: 'cited', entityId: 'entity:model:gpt-4', offset: 0, limit: 50 })],
    ['/api/figures', (store) => store.figures({})],
    ['/api/figures?document=orchard', (store) => store.figures({ documentId: 'orchard' })],
    ['/api/entities', (store) => store.entities({})],
    [`/api/entities/${e(NVIDIA)}`, (store) => store.entity(NVIDIA, {})],
    ['/api/sources?document=harbour', (store) => store.sources({ documentId: 'harbour' })],
    [`/api/sources/${e('reference:harbour:2')}`, (store) => store.source('reference:harbour:2')],
    ['/api/exhibits', (store) => store.exhibits({})],
    [`/api/trace/${e('figure:harbour:1.1.1')}`, (store) => store.trace('figure:harbour:1.1.1')],
    ['/api/graph?limit=3', (store) => store.overview({ limit: 3 })],
    ['/api/graph?document=harbour&types=company,chip', (store) => store.overview({ documentId: 'harbour', types: ['company', 'chip'], limit: 60 })],
    [`/api/graph/${e(NVIDIA)}?limit=2`, (store) => store.neighbourhood(NVIDIA, { limit: 2 })],
    ['/api/graph?document=harbour&relations=runs_on,together&provenance=cited&from=2020&to=2024&evidence=1', (store) => store.overview({ documentId: 'harbour', relations: ['runs_on', 'together'], provenance: ['cited'], from: 2020, to: 2024, minEvidence: 1, limit: 60 })],
    [`/api/graph/paths?source=${e(NVIDIA)}&target=${e(H100)}&document=harbour&limit=2`, (store) => store.paths(NVIDIA, H100, { documentId: 'harbour', limit: 2 })],
    [`/api/graph/layers?entities=${e(`${NVIDIA},${H100}`)}&layers=claim,source&document=harbour&limit=5`, (store) => store.layers([NVIDIA, H100], { documentId: 'harbour', layers: ['claim', 'source'], limit: 5 })],
    [`/api/graph/layers?entities=${e(`${NVIDIA},${H100}`)}&layers=claim&document=harbour&room=5&unfolded=section%3Aharbour%3A2`, (store) => store.layers([NVIDIA, H100], { documentId: 'harbour', layers: ['claim'], limit: 60, room: 5, unfolded: [{ id: 'section:harbour:2', count: 60 }] })],
    ['/api/graph?document=orchard,harbour&shared=2', (store) => store.overview({ documentId: ['harbour', 'orchard'], minDocuments: 2, limit: 60 })],
    ['/api/graph/facets?document=harbour,orchard', (store) => store.graphFacets({})],
    [`/api/evidence?source=${e(NVIDIA)}&target=${e(H100)}&document=orchard,harbour`, (store) => store.edgeEvidence(NVIDIA, H100, {})],
    ['/api/graph/facets?document=harbour', (store) => store.graphFacets({ documentId: 'harbour' })],
    [`/api/evidence?source=${e(NVIDIA)}&target=${e(H100)}`, (store) => store.edgeEvidence(NVIDIA, H100, {})],
    ['/api/search?q=nvidia', (store) => store.search('nvidia', { limit: 10 })],
    [`/api/search?q=${e('1.8万亿')}&limit=2&document=harbour`, (store) => store.search('1.8万亿', { documentId: 'harbour', limit: 2 })],
  ]; // prettier-ignore

  test.each(questions)('%s', async (address, question) => {
    const response = await ask(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toEqual(plain(await question(twin)));
  });

  test('graph.json is the interchange form, byte for byte', async () => {
    expect(await (await ask('/api/documents/harbour/graph.json')).text()).toBe(graphJson(build(HARBOUR)));
  });
});

describe('a question that can not be answered is refused in words', () => {
  test.each([
    ['/api/claims?limit=many', 400, 'limit'],
    ['/api/claims?limit=501', 400, 'limit'],
    ['/api/claims?offset=-1', 400, 'offset'],
    ['/api/claims?provenance=maybe', 400, 'provenance'],
    ['/api/claims?cites=two', 400, 'cites'],
    ['/api/claims?colour=red', 400, 'colour'],
    ['/api/graph?types=company,planet', 400, 'types'],
    ['/api/graph?relations=near', 400, 'relations'],
    ['/api/graph?from=soon', 400, 'from'],
    ['/api/graph?evidence=0', 400, 'evidence'],
    ['/api/graph?shared=none', 400, 'shared'],
    ['/api/graph?document=harbour,nobody', 404, 'nobody'],
    ['/api/graph?document=', 400, 'document'],
    ['/api/graph/paths?source=a', 400, 'target'],
    [`/api/graph/paths?source=${NVIDIA}&target=entity:chip:none`, 404, 'entity:chip:none'],
    ['/api/graph/layers?entities=a&layers=colour', 400, 'layers'],
    ['/api/graph/layers?entities=&layers=claim', 400, 'entities'],
    ['/api/graph/facets?document=nobody', 404, 'nobody'],
    ['/api/search', 400, 'q'],
    ['/api/search?q=%20', 400, 'q'],
    [`/api/search?q=${'x'.repeat(301)}`, 400, 'q'],
    ['/api/evidence?source=a', 400, 'target'],
    ['/api/documents/nobody', 404, 'nobody'],
    ['/api/documents/nobody/graph.json', 404, 'nobody'],
    ['/api/figures?document=nobody', 404, 'nobody'],
    ['/api/trace/figure:nobody:1', 404, 'figure:nobody:1'],
    ['/api/jobs/nobody', 404, 'nobody'],
    ['/api/nowhere', 404, '/api/nowhere'],
  ])('%s → %i', async (address, status, words) => {
    const response = await ask(address);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ message: expect.stringContaining(words) });
  });
});

describe('reports come in', () => {
  const form = (name: string, content: string | Uint8Array<ArrayBuffer>): FormData => {
    const body = new FormData();
    body.set('file', new File([content], name));
    return body;
  };
  const send = (name: string, content: string | Uint8Array<ArrayBuffer>): Promise<Response> =>
    ask('/api/documents', { method: 'POST', body: form(name, content) });
  const ended = async (response: Response): Promise<Record<string, unknown>> => {
    expect(response.status).toBe(202);
    // The job's own shape is what is tested.
    const job = (await response.json()) as Record<string, unknown>;
    let now = job;
    await expect.poll(async () => { now = (await (await ask(`/api/jobs/${String(job['id'])}`)).json()) as typeof job; return now['state']; }, { timeout: 10_000 }).toMatch(/done|failed/); // prettier-ignore
    return now;
  };

  test('a report is a job, then a document, which is deleted and brought back', async () => {
    const job = await ended(await send('port.md', REPORT));
    expect(job).toMatchObject({ name: 'port.md', state: 'done', progress: 1 });
    const address = `/api/documents/${e(String(job['documentId']))}`;
    expect((await ask(address)).status).toBe(200);
    expect((await ask(address, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(address)).status).toBe(404);
    expect((await ask(`${address}/restore`, { method: 'POST' })).status).toBe(200);
    expect((await ask(address)).status).toBe(200);
    await ask(address, { method: 'DELETE' });
  });

  test('several at once wait their turn, and all land', async () => {
    const jobs = await Promise.all(
      [1, 2, 3].map(async (number) => ended(await send(`port-${number}.md`, REPORT.replace('港口', `港口${number}号`)))),
    );
    expect(jobs.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    expect(new Set(jobs.map(({ documentId }) => documentId)).size).toBe(3);
    for (const { documentId } of jobs) await ask(`/api/documents/${e(String(documentId))}`, { method: 'DELETE' });
  });

  test('a file that is no report fails with the reason, and the next one is read all the same', async () => {
    expect(await ended(await send('binary.md', Uint8Array.of(0, 1, 2)))).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('binary.md'),
    });
    expect(await ended(await send('port.md', REPORT))).toMatchObject({ state: 'done' });
  });

  test('what is no file, empty or too large is refused at the door; the limit is stated', async () => {
    const none = await ask('/api/documents', { method: 'POST', body: new URLSearchParams({ text: 'x' }) });
    expect([none.status, await none.json()]).toEqual([400, { message: expect.stringContaining('"file"') }]);
    expect((await send('empty.md', '')).status).toBe(400);
    for (const size of [5_000, 200_000]) {
      const large = await send('large.md', 'x'.repeat(size));
      expect([large.status, await large.json()]).toEqual([413, { message: expect.stringContaining('4 kB') }]);
    }
  });

  test('a body of unstated length is measured while it is read', async () => {
    const body = new ReadableStream({
      pull: (controller) => { controller.enqueue(new TextEncoder().encode('x'.repeat(50_000))); },
    }); // prettier-ignore
    const response = await ask('/api/documents', {
      method: 'POST',
      body,
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      duplex: 'half',
    } as RequestInit).catch(() => undefined); // `duplex` is missing in the types.
    // The connection may be cut before the answer is read; what counts is that the server did not swallow it.
    expect(response?.status ?? 413).toBe(413);
  });
});

describe('who may ask', () => {
  /** `fetch` does not let a caller set the host. */
  const status = (method: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      rawRequest(`${server.address}/api/documents/nobody`, { method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  test('a name that is not ours is refused: another site may resolve its own to this machine', async () => {
    expect(await status('GET', { host: 'evil.example' })).toBe(403);
    expect(await status('GET', { host: 'localhost:3000' })).toBe(404);
    expect(await status('GET', { host: '192.168.1.5' })).toBe(404);
  });

  test('a change asked for by a page of another site is refused', async () => {
    expect(await status('DELETE', { origin: 'https://evil.example' })).toBe(403);
    expect(await status('DELETE', { origin: 'null' })).toBe(403);
    expect(await status('DELETE', { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await status('DELETE', { origin: server.address })).toBe(404);
    expect(await status('DELETE', {})).toBe(404);
  });
});

describe('every answer', () => {
  test.each(['/', '/api/documents', '/favicon.svg', '/nowhere'])('%s is shielded', async (address) => {
    const { headers } = await ask(address);
    expect([headers.get('x-content-type-options'), headers.get('x-frame-options'), headers.get('referrer-policy')]).toEqual([
      'nosniff',
      'DENY',
      'no-referrer',
    ]);
  });

  test('a page is in the language and theme of its reader, under a policy that lets no other site in', async () => {
    const response = await ask('/', { headers: { cookie: 'theme=dark', 'accept-language': 'en-GB,en' } });
    expect(await response.text()).toContain('<html lang="en" data-theme="dark">');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await (await ask('/', { headers: { cookie: 'theme="><script>' } })).text()).toContain('<html lang="zh" data-theme="auto">');
  });
});
