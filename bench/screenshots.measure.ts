/** The pictures of Explore in `docs/screenshots`, taken again from the sample, three small documents together and a drawing of 5,000 entities made by rule. Needs the build. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measure } from '#graph/analysis/measure.ts';
import { openBrowser, servedGraphs, type ServedReport } from '../tests/e2e/browser.ts';
import { largeGraph } from '../tests/e2e/large-graph.ts';
import { libraryGraphs } from '../tests/e2e/library-graphs.ts';

const FOLDER = 'docs/screenshots';
const SAMPLE = 'static/samples/china-ai-chapter.md';
const LARGE = 'large-5000';
const TOGETHER = libraryGraphs();
const WIDE = { width: 1280, height: 860 };

interface Shot {
  readonly name: string;
  /** A name in braces stands for the id of its entity. */
  readonly query: string;
  readonly theme?: 'dark';
  readonly size?: typeof WIDE;
  readonly large?: boolean;
  /** The documents that are drawn together. */
  readonly together?: boolean;
  /** With the sheet of tools open. */
  readonly tools?: boolean;
}

const SHOTS: readonly Shot[] = [
  { name: 'overview', query: '' },
  { name: 'expanded', query: '?open={英伟达}&pick={英伟达}' },
  { name: 'path', query: '?path={英伟达}|{中国}' },
  { name: 'layers', query: '?layers=claim,source&types=company,chip,model' },
  { name: 'sections', query: '?layers=claim,figure,source' },
  { name: 'library', query: '?pick=company:lark-energy|model:tide-2', together: true },
  { name: 'dark', query: '?pick={英伟达}', theme: 'dark' },
  { name: 'phone', query: '', size: { width: 360, height: 780 } },
  { name: 'phone-tools', query: '', size: { width: 360, height: 780 }, tools: true },
  { name: '5000', query: '?n=20000', large: true },
  { name: '5000-whole', query: '?n=20000&whole=1', large: true },
];

let server: ServedReport;
let browser: Browser;
let sample = '';
let ids: ReadonlyMap<string, string>;

beforeAll(async () => {
  server = await servedGraphs([measure(largeGraph(LARGE, 5000)), ...TOGETHER], [SAMPLE]);
  browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(server.address);
  const addresses = await page.locator('article h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const made = [LARGE, ...TOGETHER.map(({ document }) => document.id)];
  sample = addresses.find((address) => !made.some((id) => address.endsWith(`/${id}`))) ?? '';
  await page.goto(`${server.address}${sample}/explore`);
  const entities = page.locator('details.table tbody th a');
  const named = await entities.evaluateAll((links) =>
    links.map((link) => [link.textContent.trim(), link.getAttribute('href') ?? ''] as const),
  );
  ids = new Map(named.map(([name, href]) => [name, /pick=([^&]*)/.exec(href)?.[1] ?? '']));
  mkdirSync(FOLDER, { recursive: true });
}, 300_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each(SHOTS.flatMap((shot) => (['zh', 'en'] as const).map((locale) => [shot.name, locale, shot] as const)))(
  'Explore, %s, %s',
  async (name, locale, { query, theme, size = WIDE, large, together, tools }) => {
    const context = await browser.newContext({
      locale: locale === 'zh' ? 'zh-CN' : 'en-GB',
      viewport: size,
      reducedMotion: 'reduce',
      colorScheme: theme ?? 'light',
    });
    const page = await context.newPage();
    const asked = query.replace(/\{([^{}]*)\}/g, (_, entity: string) => ids.get(entity) ?? '');
    const docs = `&docs=${TOGETHER.map(({ document }) => document.id).join(',')}`;
    const place = together ? `/explore${asked}${docs}` : `${large ? `/documents/${LARGE}` : sample}/explore${asked}`;
    await page.goto(server.address + place);
    await page.waitForFunction(() => performance.getEntriesByName('graph drawn').length > 0);
    // Until the view rests and is drawn anew.
    await page.waitForTimeout(1200);
    if (tools) await page.locator('.opener').click();
    const bytes = await page.screenshot({ path: join(FOLDER, `explore-${name}-${locale}.png`) });
    expect(bytes.length).toBeGreaterThan(20_000);
    await context.close();
  },
);
