/** The library on disk and its one holder: ingest, export and serve as processes that meet. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimtrail, newFolder, REPORT, serving, type Serving } from './command.ts';

let folder = '';
let data = '';
let remove = (): Promise<void> => Promise.resolve();
let running: Serving[] = [];
beforeEach(async () => {
  ({ folder, remove } = await newFolder());
  data = join(folder, 'data');
  await writeFile(join(folder, 'first.md'), REPORT);
  await writeFile(join(folder, 'second.md'), REPORT.replace('港口的芯片', '车站的芯片'));
  await writeFile(join(folder, 'binary.md'), Uint8Array.of(0, 1, 2));
});
afterEach(async () => {
  await Promise.all(running.map((each) => each.end()));
  running = [];
  await remove();
});

const place = (more: Readonly<Record<string, string>> = {}) => ({ cwd: folder, env: { CLAIMTRAIL_DATA: data, PORT: '0', ...more } });
const serve = async (...args: readonly string[]): Promise<Serving> => {
  const started = await serving(data, args);
  running.push(started);
  return started;
};
const idsAt = async (address: string): Promise<readonly string[]> =>
  // Our own server's answer; only the ids are read.
  ((await (await fetch(`${address}/api/documents`)).json()) as readonly { readonly id: string }[]).map(({ id }) => id);

describe('without a server', () => {
  test('an ingested report is exported as it was extracted', async () => {
    const ingested = await claimtrail(['ingest', 'first.md'], place());
    expect([ingested.code, ingested.stderr]).toEqual([0, '']);
    const exported = await claimtrail(['export', ingested.stdout.trim()], place());
    expect(exported.code).toBe(0);
    expect(exported.stdout).toBe((await claimtrail(['extract', 'first.md'], place())).stdout);
  });

  test('its entities and relations are exported as GraphML too', async () => {
    const { stdout } = await claimtrail(['ingest', 'first.md'], place());
    const { code, stdout: written } = await claimtrail(['export', stdout.trim(), '--format', 'graphml'], place());
    expect(code).toBe(0);
    expect(written).toMatch(/^<\?xml[^]*<graphml [^]*<node id="entity:[^]*<\/graphml>\n$/);
  });

  test('a bad file among good ones is told and passed over', async () => {
    const { code, stdout, stderr } = await claimtrail(['ingest', 'first.md', 'binary.md', 'missing.md', 'second.md'], place());
    expect(code).toBe(3);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });

  test('an unknown document is refused with the ids that are there', async () => {
    const { stdout } = await claimtrail(['ingest', 'first.md'], place());
    const { code, stderr } = await claimtrail(['export', 'nobody'], place());
    expect([code, stderr]).toEqual([4, `There is no document nobody; the library holds ${stdout.trim()}.\n`]);
  });

  test('a library that is not there is not made by asking for it', async () => {
    expect(await claimtrail(['export', 'x'], place())).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('There is no library at'),
    });
    expect(await readdir(folder)).not.toContain('data');
  });

  // Under Linux nothing can be made in /proc, and a recursive mkdir there never comes back.
  const impossible = [['a file', () => join(folder, 'first.md', 'data')] as const, ['/proc', () => '/proc/claimtrail/data'] as const];
  const verbs = ['ingest', 'serve'].flatMap((verb) => impossible.map(([under, path]) => [verb, under, path] as const));
  test.each(verbs)('%s refuses a data folder under %s, in one line', async (verb, _under, path) => {
    const { code, stdout, stderr } = await claimtrail([verb, 'first.md'], place({ CLAIMTRAIL_DATA: path() }));
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(/^The data folder .* can not be made .*\n$/);
  });

  test('two at once take turns or refuse; what is stored is whole', async () => {
    const ended = await Promise.all(['first.md', 'second.md'].map((file) => claimtrail(['ingest', file], place())));
    for (const { code, stdout, stderr } of ended) {
      expect(code === 0 || (code === 4 && stderr.includes('in use'))).toBe(true);
      if (code === 0) expect((await claimtrail(['export', stdout.trim()], place())).code).toBe(0);
    }
    expect(ended.some(({ code }) => code === 0)).toBe(true);
  });
});

describe('with a server', () => {
  test('it prints its address, then that of each report it was given', async () => {
    const server = await serve(join(folder, 'first.md'));
    await expect.poll(server.printed).toMatch(/first\.md is at http:\/\/127\.0\.0\.1:\d+\/documents\/\S+\n/);
    const page = /is at (\S+)/.exec(server.printed())?.[1] ?? '';
    expect((await fetch(page)).status).toBe(200);
  });

  test('a second server, or an ingestion, hands its work to the first', async () => {
    const first = await serve();
    const second = await claimtrail(['serve', 'first.md'], place());
    expect(second.code).toBe(0);
    expect(second.stdout).toContain(`already serves ${data} at ${first.address}\n`);
    const ingested = await claimtrail(['ingest', 'second.md'], place());
    expect([ingested.code, ingested.stdout.startsWith(`${first.address}/documents/`)]).toEqual([0, true]);
    expect(await idsAt(first.address)).toHaveLength(2);
  });

  test('a report that the server refuses is refused in its words', async () => {
    await serve();
    expect(await claimtrail(['ingest', 'binary.md'], place())).toMatchObject({
      code: 3,
      stdout: '',
      stderr: expect.stringContaining('binary.md'),
    });
  });

  test('two started at once end with one server that has both reports', async () => {
    const both = await Promise.all(['first.md', 'second.md'].map((file) => serving(data, [join(folder, file)])));
    running.push(...both);
    const [one, other] = both;
    expect(one?.address).toBe(other?.address);
    await expect.poll(() => idsAt(one?.address ?? '')).toHaveLength(2);
  });

  test('SIGTERM and SIGINT end it cleanly: code 0, the folder free, the library whole', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const server = await serving(data, [join(folder, 'first.md')]);
      await expect.poll(server.printed).toContain('is at');
      expect(await server.end(signal)).toBe(0);
      expect((await readdir(data)).sort()).toEqual(['documents', 'trash']);
    }
    const again = await serve();
    expect(await idsAt(again.address)).toHaveLength(1);
  });

  test('one that was killed leaves a folder that the next one takes at once', async () => {
    const killed = await serving(data);
    await killed.end('SIGKILL');
    const next = await serve();
    expect(next.address).not.toBe('');
    expect(next.printed()).not.toContain('already');
  });

  test('a taken port is refused in one line that offers another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const bound = other.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const { code, stdout, stderr } = await claimtrail(['serve'], place({ PORT: String(port) }));
    other.close();
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toBe(`Port ${port} of 127.0.0.1 is taken; stop what listens there or choose another, e.g. PORT=${port + 1}.\n`);
    expect(await readdir(folder)).not.toContain('data');
  });

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['CLAIMTRAIL_UPLOAD_LIMIT', 'much'],
  ])('%s=%s is refused by name', async (name, value) => {
    expect(await claimtrail(['serve'], place({ [name]: value }))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${name} is ${value}`),
    });
  });

  test('a file that is not there stops it before it serves', async () => {
    expect(await claimtrail(['serve', 'missing.md'], place())).toMatchObject({ code: 3, stdout: '' });
  });

  test('a damaged file in the folder is told, and the rest is served', async () => {
    await claimtrail(['ingest', 'first.md'], place());
    await mkdir(join(data, 'documents'), { recursive: true });
    await writeFile(join(data, 'documents', 'damaged.json'), '{"store":');
    const server = await serve();
    expect(server.printed()).toContain('damaged.json');
    expect(await idsAt(server.address)).toHaveLength(1);
  });
});
