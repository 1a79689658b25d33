/** Lighthouse on the pages that a reader comes to first, desktop, in the bundled Chromium on the built server: what docs/performance.md says of them. */
import { createServer } from 'node:net';
import lighthouse, { desktopConfig } from 'lighthouse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, pageFor, REPORT_IS_HERE, reportAddress, servedReport, type ServedReport } from '../tests/e2e/browser.ts';
import { machine } from './machine.ts';
import { writeSection } from './section.ts';

const RUNS = Number(process.env['RUNS'] ?? 3);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const LEAST: Readonly<Record<(typeof CATEGORIES)[number], number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

interface Row {
  readonly page: string;
  readonly scores: readonly number[];
  readonly paintMs: number;
  readonly blockedMs: number;
  readonly shift: number;
  readonly kilobytes: number;
  /** Audits that took something off. */
  readonly faults: readonly string[];
}

let served: ServedReport;
let browser: Browser;
let port: number;
beforeAll(async () => {
  served = await servedReport();
  port = await freePort();
  browser = await openBrowser([`--remote-debugging-port=${port}`]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

test.skipIf(!REPORT_IS_HERE)('home, claims, trace and read score as they should', { timeout: 900_000 }, async () => {
  const page = await pageFor(browser, served.address, { locale: 'zh' });
  const report = await reportAddress(page);
  await page.goto(`${report}/figures`);
  const trace = (await page.locator('main a[href^="/trace/figure"]').first().getAttribute('href')) ?? '';
  await page.context().close();
  const rows: Row[] = [];
  for (const [name, address] of [['home', '/'], ['claims', `${report}/claims`], ['trace', trace], ['read', `${report}/read`]] as const)
    rows.push(await measured(name, new URL(address, served.address).href));
  writeSection('Pages', section(rows));
  for (const { page: name, scores, faults } of rows)
    CATEGORIES.forEach((category, at) => expect(scores[at], `${name}, ${category}: ${faults.join('; ')}`).toBeGreaterThanOrEqual(LEAST[category]));
}); // prettier-ignore

/** The run whose performance is the median. */
async function measured(page: string, url: string): Promise<Row> {
  const runs: Row[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] }, desktopConfig);
    if (!result) throw new Error(`Lighthouse gave no result for ${page}.`);
    const { audits, categories } = result.lhr;
    const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
    runs.push({
      page,
      scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
      paintMs: Math.round(value('largest-contentful-paint')),
      blockedMs: Math.round(value('total-blocking-time')),
      shift: Number(value('cumulative-layout-shift').toFixed(3)),
      kilobytes: Math.round(value('total-byte-weight') / 1000),
      faults: CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim()),
    });
  }
  const [median] = runs.toSorted((a, b) => (a.scores[0] ?? 0) - (b.scores[0] ?? 0)).slice(Math.floor(RUNS / 2));
  if (!median) throw new Error('No run.');
  console.log(`${page}: ${median.scores.join(' / ')}; LCP ${median.paintMs} ms, TBT ${median.blockedMs} ms; ${median.faults.join('; ')}`);
  return median;
}

function section(rows: readonly Row[]): string {
  const table = rows.map(({ page, scores, paintMs, blockedMs, shift, kilobytes }) => [page, ...scores, paintMs, blockedMs, shift, kilobytes]);
  return [
    `Lighthouse 12.8, desktop settings, the bundled Chromium, the built server with the report of 59 references; ${RUNS === 1 ? 'one run' : `the median of ${RUNS} runs`} (${machine()}). The limits: performance ≥ 95, the others 100.`,
    '',
    '| page | performance | accessibility | best practices | SEO | largest paint, ms | blocked, ms | layout shift | sent, kB |',
    '|---|---|---|---|---|---|---|---|---|',
    ...table.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    'Scripts that a page asks for by itself are held under 100 kB (gzip) by `tests/e2e/weight.e2e.ts`, every page but Explore.',
  ].join('\n');
} // prettier-ignore

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port.'))));
    });
  });
}
