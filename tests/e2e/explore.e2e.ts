/** Explore in a real browser over the built server: find, expand, walk, undo, and the sentence behind an edge. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measure } from '#graph/analysis/measure.ts';
import { openBrowser, servedGraphs, type ServedReport } from './browser.ts';
import { awake, expectAddress } from './explore-page.ts';
import { smallGraph } from './small-graph.ts';

const START_LIMIT_MS = 60_000;
let server: ServedReport | undefined;
let browser: Browser | undefined;
let base = '';

beforeAll(async () => {
  server = await servedGraphs([measure(smallGraph())]);
  base = server.address;
  browser = await openBrowser();
}, START_LIMIT_MS);

afterAll(async () => {
  await browser?.close();
  await server?.close();
}, START_LIMIT_MS);

test('a reader finds 英伟达 by nvidia, expands it and opens the sentence behind an edge', async () => {
  const page = await explore();
  await page.getByRole('combobox', { name: 'Find in the graph' }).fill('nvidia');
  await page.getByRole('option', { name: /英伟达/ }).waitFor();
  await page.keyboard.press('Enter');
  await expectAddress(page, 'pick=company:英伟达');
  const panel = page.getByRole('complementary', { name: 'Selection' });
  await panel.getByRole('heading', { name: '英伟达' }).waitFor();
  await panel.getByRole('link', { name: /^Expand/ }).click();
  await expectAddress(page, 'open=company:英伟达');
  await page.getByText('Table of what is drawn').click();
  await page.getByRole('link', { name: 'Show: 英伟达 and 样例公司01' }).click();
  await panel.getByRole('heading', { name: 'Sentences that state the relation' }).waitFor();
  await panel.getByRole('link', { name: /^Trace this sentence/ }).click();
  await page.waitForURL(/\/trace\//);
  expect(await page.getByText('英伟达为样例公司01供应芯片。').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('expanding by keyboard draws the hidden neighbours; undo takes it back, redo draws them again', async () => {
  const page = await explore('?pick=company:英伟达');
  const drawn = page.locator('details.table summary');
  expect(await drawn.innerText()).toContain('60 entities');
  await page.getByRole('application', { name: 'Graph of entities' }).press('Enter');
  await expectAddress(page, 'open=company:英伟达');
  await expect.poll(() => drawn.innerText()).toMatch(/6[1-9] entities/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => drawn.innerText()).toContain('60 entities');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => drawn.innerText()).toMatch(/6[1-9] entities/);
  await page.context().close();
});

test('arrow keys walk to a neighbour, Escape clears the selection, and both are announced', async () => {
  const page = await explore();
  const canvas = page.getByRole('application', { name: 'Graph of entities' });
  await canvas.press('ArrowRight');
  await expectAddress(page, 'pick=');
  const status = page.locator('.explore > [role="status"]');
  await expect.poll(() => status.textContent()).toMatch(/selected: 1 edge, \d+ neighbours/);
  await canvas.press('Escape');
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await expect.poll(() => status.textContent()).toMatch(/entities and \d+ edges drawn/);
  await page.context().close();
});

test('the legend filters by type, and the address says so', async () => {
  const page = await explore();
  await page.getByRole('link', { name: /^Company: / }).click();
  await expectAddress(page, 'types=-company');
  await expect.poll(() => page.locator('details.table summary').innerText()).toContain('4 entities');
  await page.context().close();
});

test('with scripting off the drawing is a table that expands by plain links', async () => {
  const page = await open({ javaScriptEnabled: false }, '/documents/small/explore?pick=company:英伟达');
  await page.getByRole('link', { name: 'Expand 英伟达' }).click();
  expect(decodeURIComponent(page.url())).toContain('open=company:英伟达');
  expect(await page.getByRole('rowheader', { name: 'K1' }).count()).toBe(1);
  await page.context().close();
});

test.each([
  ['/documents/small/explore?pick=company:英伟达', 1280],
  ['/documents/small/explore', 360],
  ['/documents/small/entities?type=chip', 1280],
  ['/entities/entity:company:英伟达', 360],
] as const)('%s at %i px has no accessibility violation and does not scroll sideways, light and dark', async (path, width) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open({ viewport: { width, height: 800 }, colorScheme }, path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  }
});

type ContextOptions = Parameters<Browser['newContext']>[0];

async function open(options: ContextOptions, path: string): Promise<Page> {
  if (!browser) throw new Error('The browser is not open.');
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  await page.goto(base + path);
  return page;
}

async function explore(query = ''): Promise<Page> {
  const page = await open({ viewport: { width: 1280, height: 860 } }, `/documents/small/explore${query}`);
  await awake(page);
  return page;
}
