/** A real Chromium on a running server, for the tests that read pages as a reader does. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const START_LIMIT_MS = 30_000;
const REPORT = '../shared/data/report.md';
// Its defaults run everything in one process, in which closing one context ends the browser.
const UNWANTED_SWITCHES = /^--(?:single-process|no-zygote|headless|disable-web-security)/;

/** A server that holds the report. */
export interface ServedReport {
  /** Without a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** The server at `CLAIMTRAIL_E2E_URL`, else the built one on a folder of its own, with the report ingested by the built command. */
export async function servedReport(): Promise<ServedReport> {
  const given = process.env['CLAIMTRAIL_E2E_URL'];
  if (given) return { address: given.replace(/\/$/, ''), close: () => Promise.resolve() };
  const folder = await mkdtemp(join(tmpdir(), 'claimtrail-pages-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', ORIGIN: address, CLAIMTRAIL_DATA: folder };
  await promisify(execFile)(process.execPath, ['build/cli/claimtrail.js', 'ingest', REPORT], { env });
  const server = spawn(process.execPath, ['build/server/index.js'], { env, stdio: 'ignore' });
  await answering(address);
  return {
    address,
    close: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1.');
  return address.port;
}

async function answering(address: string): Promise<void> {
  const limit = Date.now() + START_LIMIT_MS;
  for (;;) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) return;
    if (Date.now() > limit) throw new Error(`The server did not answer at ${address} within ${START_LIMIT_MS / 1000} s; is it built?`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Chromium from `CHROMIUM_PATH`, else the one from the package registry. */
export async function openBrowser(): Promise<Browser> {
  const args = sparticuz.args.filter((each) => !UNWANTED_SWITCHES.test(each));
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

/** The id of the document that holds the report under test: the one with 59 references. */
export async function reportAddress(page: Page): Promise<string> {
  await page.goto('/');
  const card = page.locator('article', { has: page.locator('a[href$="/sources"]', { hasText: '59' }) }).first();
  const address = await card.locator('h3 a').getAttribute('href');
  if (!address) throw new Error('The library under test has no report with 59 references.');
  return address;
}
