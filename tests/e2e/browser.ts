/** A real Chromium on a running server, for the tests that read pages as a reader does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { openEmbeddedStore } from '#graph/embedded/index.ts';
import type { DocumentGraph } from '#graph/model/document-graph.ts';

const START_LIMIT_MS = 30_000;
const REPORT = '../shared/data/report.md';
/** Whether the report under test is at hand; it is not part of the project. */
export const REPORT_IS_HERE = existsSync(REPORT) || process.env['CLAIMTRAIL_E2E_URL'] !== undefined;
// Its defaults run everything in one process, in which closing one context ends the browser.
const UNWANTED_SWITCHES = /^--(?:single-process|no-zygote|headless|disable-web-security)/;

/** A server that holds the report. */
export interface ServedReport {
  /** Without a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** The server at `CLAIMTRAIL_E2E_URL`, else the built one on a folder of its own, with the report ingested. */
export async function servedReport(): Promise<ServedReport> {
  const given = process.env['CLAIMTRAIL_E2E_URL'];
  if (given) return { address: given.replace(/\/$/, ''), close: () => Promise.resolve() };
  return servedGraphs([], [REPORT]);
}

/** The built server on a folder of its own with these graphs in it, which goes when it is closed. @param reports – taken in besides. */
export async function servedGraphs(graphs: Iterable<DocumentGraph>, reports: readonly string[] = []): Promise<ServedReport> {
  const folder = await mkdtemp(join(tmpdir(), 'claimtrail-pages-'));
  const store = await openEmbeddedStore({ folder });
  for (const graph of graphs) await store.replaceDocument(graph);
  await store.close();
  const served = await servedFolder(folder, reports);
  return {
    address: served.address,
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A server that has taken in a file of a test's own. */
export interface ServedFile extends ServedReport {
  /** The server's data folder. */
  readonly folder: string;
  readonly documents: readonly { readonly id: string; readonly title: string }[];
  /** The address of the first document. */
  readonly report: string;
}

/** The built server on a folder of its own, once it has taken in the file; both go when it is closed. @param reports – taken in besides. */
export async function servedFile(name: string, content: string | Uint8Array, reports: readonly string[] = []): Promise<ServedFile> {
  const own = await mkdtemp(join(tmpdir(), 'claimtrail-file-'));
  const file = join(own, name);
  await writeFile(file, content);
  const folder = join(own, 'data');
  const served = await servedFolder(folder, [file, ...reports]);
  const documents = (await (await fetch(`${served.address}/api/documents`)).json()) as ServedFile['documents']; // The store's answer.
  return {
    address: served.address,
    folder,
    documents,
    report: `/documents/${encodeURIComponent(documents[0]?.id ?? '')}`,
    close: async () => {
      await served.close();
      await rm(own, { recursive: true, force: true });
    },
  };
}

/** The built server over a data folder, once it has taken in the reports. */
export async function servedFolder(folder: string, reports: readonly string[] = []): Promise<ServedReport> {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', CLAIMTRAIL_DATA: folder };
  const server = spawn(process.execPath, ['build/cli/claimtrail.js', 'serve', ...reports], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  let said = '';
  server.stdout.setEncoding('utf8').on('data', (part: string) => (said += part));
  const limit = Date.now() + START_LIMIT_MS;
  // One line says where it serves, and one more each report's address.
  while (said.split('\n').length <= 1 + reports.length) {
    if (server.exitCode !== null || Date.now() > limit) throw new Error(`The built server did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address: /http:\/\/\S+/.exec(said)?.[0] ?? '',
    close: async () => {
      server.kill();
      await ended;
    },
  };
}

/** Chromium from `CHROMIUM_PATH`, else the one from the package registry. @param switches – further ones. */
export async function openBrowser(switches: readonly string[] = []): Promise<Browser> {
  const args = [...sparticuz.args.filter((each) => !UNWANTED_SWITCHES.test(each)), ...switches];
  return chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? (await sparticuz.executablePath()), args, headless: true });
}

export interface Reader {
  readonly locale: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly scripting?: boolean;
}

/** A page as one reader has it set. */
export async function pageFor(browser: Browser, address: string, { locale, theme, width = 1280, scripting = true }: Reader): Promise<Page> {
  const options: BrowserContextOptions = {
    baseURL: address,
    locale: locale === 'zh' ? 'zh-CN' : 'en-US',
    viewport: { width, height: 800 },
    javaScriptEnabled: scripting,
  };
  const context = await browser.newContext(options);
  await context.addCookies([
    { name: 'PARAGLIDE_LOCALE', value: locale, url: address },
    { name: 'theme', value: theme ?? 'auto', url: address },
  ]);
  return context.newPage();
}

/** Milliseconds without a request after which a page that is idle has everything. */
const QUIET_MS = 120;

/** Opens a page and waits until it has run its scripts: nothing asked for any more, and nothing left to do. */
export async function openSettled(page: Page, address: string): Promise<void> {
  let pending = 0;
  let last = Date.now();
  const begun = (): void => {
    pending += 1;
  };
  const done = (): void => {
    pending -= 1;
    last = Date.now();
  };
  page.on('request', begun).on('requestfinished', done).on('requestfailed', done);
  await page.goto(address, { waitUntil: 'load' });
  const limit = Date.now() + START_LIMIT_MS;
  do {
    // What a script that still runs is going to ask for comes before the next idle moment.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await new Promise((resolve) => setTimeout(resolve, Math.max(10, QUIET_MS - (Date.now() - last))));
    if (Date.now() > limit) throw new Error(`${address} does not come to rest.`);
  } while (pending > 0 || Date.now() - last < QUIET_MS);
  page.off('request', begun).off('requestfinished', done).off('requestfailed', done);
}

/** The id of the document that holds the report under test: the one with 59 references. */
export async function reportAddress(page: Page): Promise<string> {
  await page.goto('/');
  const card = page.locator('article', { has: page.locator('a[href$="/sources"]', { hasText: '59' }) }).first();
  const address = await card.locator('h3 a').getAttribute('href');
  if (!address) throw new Error('The library under test has no report with 59 references.');
  return address;
}
