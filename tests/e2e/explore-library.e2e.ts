/** Explore over several documents in a real browser: chosen, shared, proven by each of them, kept and shared as the drawing of one is. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measure } from '#graph/analysis/measure.ts';
import { openBrowser, pageFor, servedGraphs, type ServedReport } from './browser.ts';
import { awake, openTable, panelOf } from './explore-page.ts';
import { libraryGraphs } from './library-graphs.ts';
import { smallGraph } from './small-graph.ts';

const START_LIMIT_MS = 60_000;
let server: ServedReport | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  server = await servedGraphs(libraryGraphs());
  browser = await openBrowser();
}, START_LIMIT_MS);

afterAll(async () => {
  await browser?.close();
  await server?.close();
}, START_LIMIT_MS);

describe('the way there', () => {
  test('leads from home, from the picker of documents and from the places of the library', async () => {
    const page = await opened('/');
    await page.getByRole('main').getByRole('link', { name: 'Explore all documents' }).click();
    await page.waitForURL(/\/explore$/);
    expect(await page.getByRole('navigation', { name: 'Places in the library' }).locator('[aria-current]').innerText()).toBe('Explore');
    await expect.poll(() => summary(page)).toContain('7 entities');
    await page.goto(`${address()}/documents/coast/read`);
    await page.locator('header .picker summary').click();
    await page.getByRole('link', { name: 'Explore all documents' }).click();
    await page.waitForURL(/\/explore$/);
    await page.context().close();
  });
});

describe('what is drawn', () => {
  test('an entity of several documents is one row, which says in how many and in which; so does an edge', async () => {
    const page = await explore();
    await openTable(page);
    expect(await row(page, 'Lark Energy').count()).toBe(1);
    expect(await row(page, 'Lark Energy').innerText()).toMatch(/2\s+Machines on the coast · 内陆机房札记/);
    expect(await row(page, 'Kite 5').innerText()).toMatch(/2\s+内陆机房札记 · Notes from the islands/);
    expect(await row(page, 'Skerry').innerText()).toMatch(/1\s+Notes from the islands/);
    const edge = page.locator('details.table tr', { hasText: 'developed' });
    expect(await edge.count()).toBe(1);
    expect(await edge.innerText()).toMatch(/2\s+Machines on the coast · 内陆机房札记/);
    await page.getByText('Double outline: in several documents').waitFor();
    await page.context().close();
  });

  test('the rows sort by how many documents they stand in, and are saved with them', async () => {
    const page = await explore();
    await openTable(page);
    await page.getByRole('button', { name: 'Documents', exact: true }).first().click();
    const names = await page.locator('details.table table').first().locator('tbody th').allTextContents();
    expect(names.slice(0, 3).sort()).toEqual(['Kite 5', 'Lark Energy', 'Tide-2']);
    const text = await saved(page, page.getByRole('button', { name: 'Entities as CSV' }));
    expect(text).toContain(',documents,documentTitles\r\n');
    expect(text).toMatch(/^entity:company:lark-energy,.*,2,Machines on the coast \| 内陆机房札记\r$/mu);
    await page.context().close();
  });

  test('of more than sixty the most connected are drawn, and it is said of how many', async () => {
    const large = await servedGraphs([...libraryGraphs(), measure(smallGraph())]);
    const page = await opened('/explore', {}, large.address);
    await page.getByText('60 of 78 entities').waitFor();
    await page.getByText('the most connected').first().waitFor();
    await page.getByRole('link', { name: 'Show all' }).click();
    await page.getByText('All 78 entities').waitFor();
    await page.context().close();
    await large.close();
  });
});

describe('documents are chosen', () => {
  test('by the keyboard: left out, taken in again, alone; each is a step back, and an address', async () => {
    const page = await explore();
    const bar = page.locator('details.documents');
    expect(await bar.locator('summary').innerText()).toBe('Documents: all 3');
    await bar.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Machines on the coast: 3 entities; leave out');
    await page.keyboard.press('Enter');
    await expectAddress(page, /\/explore\?docs=-coast$/);
    await expect.poll(() => bar.locator('summary').innerText()).toBe('Documents: 2 of 3');
    await expect.poll(() => summary(page)).toContain('6 entities');
    // The focus stays where it was: Enter takes the document in again.
    expect(await focused(page)).toBe('Machines on the coast: 3 entities, not drawn; draw');
    await page.keyboard.press('Enter');
    await expectAddress(page, /\/explore$/);
    await bar.getByRole('link', { name: 'Only Notes from the islands' }).press('Enter');
    await expectAddress(page, /\?docs=islands$/);
    await expect.poll(() => summary(page)).toContain('3 entities');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectAddress(page, /\/explore$/);
    await expect.poll(() => summary(page)).toContain('7 entities');
    await page.goBack();
    await expect.poll(() => bar.locator('summary').innerText()).toMatch(/^Documents: /);
    await page.context().close();
  });

  test('one alone is drawn as on its own page, and nothing is said of documents', async () => {
    const page = await explore('?docs=islands');
    expect(await page.getByText('Double outline').count()).toBe(0);
    expect(await picture(page)).toBe(await picture(await opened('/documents/islands/explore')));
    await page.context().close();
  });

  test('entities in at least two of them, by the keys of the slider; the edges among them stay', async () => {
    const page = await explore();
    await page.locator('details.documents summary').click();
    const slider = page.getByRole('slider', { name: 'Least documents' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('In any of the documents: 7 entities');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expectAddress(page, /\?shared=2$/);
    await page.getByText('In at least 2 documents: 3 entities').waitFor();
    await expect.poll(() => summary(page)).toMatch(/3 entities\s+· 2 edges/);
    expect(await page.locator('details.documents summary').innerText()).toBe('Documents: all 3 · in at least 2');
    await page.context().close();
  });

  test('under a document others are taken in beside it; its own page is without a word in the address', async () => {
    const page = await opened('/documents/coast/explore');
    await page.locator('details.documents summary').click();
    await page.getByRole('link', { name: /^Notes from the islands: 3 entities, not drawn/ }).click();
    await expectAddress(page, /\/documents\/coast\/explore\?docs=-inland$/);
    await expect.poll(() => summary(page)).toContain('6 entities');
    await page.getByRole('link', { name: 'All documents' }).last().click();
    await expectAddress(page, /\/documents\/coast\/explore\?docs=-$/);
    await page.getByRole('link', { name: 'Only Machines on the coast' }).click();
    await expectAddress(page, /\/documents\/coast\/explore$/);
    await expect.poll(() => summary(page)).toContain('3 entities');
    await page.context().close();
  });

  test('everything stands at the same place however one came to the same documents', async () => {
    const there = await explore('?docs=inland,coast');
    const direct = await picture(there);
    const page = await explore();
    await page.locator('details.documents summary').click();
    await page.getByRole('link', { name: /^Notes from the islands: .* leave out/ }).click();
    await expect.poll(() => summary(page)).toContain('5 entities');
    expect(await picture(page)).toBe(direct);
    // And another set of documents is another drawing.
    expect(await picture(await explore())).not.toBe(direct);
  });

  test('what is not in the library is said; of nothing else the way on is shown', async () => {
    const page = await explore('?docs=coast,nobody');
    await page.getByText('Chosen, but not in the library: 1').waitFor();
    await page.goto(`${address()}/explore?docs=nobody`);
    await page.getByRole('heading', { name: 'None of the chosen documents is here' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'All documents' }).click();
    await expect.poll(() => summary(page)).toContain('7 entities');
    await page.context().close();
  });

  test('without scripting the choice is links, and the table the drawing', async () => {
    const page = await pageFor(browserOpen(), address(), { locale: 'en', scripting: false });
    await page.goto('/explore?docs=-coast');
    await page.locator('details.documents summary').click();
    await page.getByRole('link', { name: /^Notes from the islands: .* leave out/ }).click();
    expect(new URL(page.url()).search).toBe('?docs=inland');
    expect(await page.locator('details.table table').first().locator('tbody th').count()).toBe(4);
    await page.context().close();
  });
});

describe('what proves it', () => {
  test('the card names the documents and where each claim stands; a document leads to its own drawing', async () => {
    const page = await explore('?pick=chip:kite-5');
    await panelOf(page).getByText('In 2 of 3 documents').waitFor();
    expect(await status(page)).toContain('In 2 of 3 documents');
    expect(await panelOf(page).locator('article.claim').allInnerTexts()).toEqual([
      expect.stringContaining('内陆机房札记'),
      expect.stringContaining('Notes from the islands'),
    ]);
    expect(await panelOf(page).locator('article.claim .text').first().getAttribute('lang')).toBe('zh');
    await panelOf(page).getByRole('link', { name: 'Notes from the islands' }).click();
    await expectAddress(page, /\/documents\/islands\/explore\?pick=chip:kite-5$/);
    await page.context().close();
  });

  test('an edge has the sentences of each document with its name, and each leads to its trace', async () => {
    const page = await explore('?pick=company:lark-energy|model:tide-2');
    const lines = panelOf(page).locator('.relation');
    expect(await lines.allInnerTexts()).toEqual([
      expect.stringMatching(/Lark Energy built Tide-2 in two winters[^]*Machines on the coast/),
      expect.stringMatching(/云雀能源把Tide-2搬进了山谷[^]*内陆机房札记/),
    ]);
    await lines
      .last()
      .getByRole('link', { name: /^Trace this sentence/ })
      .click();
    await page.waitForURL(/\/trace\//);
    await expect.poll(() => page.getByText('内陆机房札记').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('a path leads through all three documents, each step with the sentence and the document', async () => {
    const page = await explore('?path=company:gull-bank|institution:marl-observatory');
    const steps = panelOf(page).locator('.steps > li');
    expect(await steps.allInnerTexts()).toEqual([
      expect.stringContaining('Machines on the coast'),
      expect.stringMatching(/Machines on the coast[^]*Claims: 2\s+in 2 documents/),
      expect.stringContaining('内陆机房札记'),
      expect.stringContaining('Notes from the islands'),
    ]);
    expect(await status(page)).toContain('Gull Bank – Lark Energy – Tide-2 – Kite 5 – Marl Observatory');
    await page.context().close();
  });

  test('claims and sources of every document hang on their entities, listed with their document', async () => {
    const page = await explore('?layers=claim,source');
    await openTable(page);
    await page.getByRole('link', { name: 'Claims: 7 of 7 drawn; take away' }).waitFor();
    const source = page.locator('details.table tr', { hasText: '[1] Counting' });
    expect(await source.innerText()).toContain('Notes from the islands');
    await source.getByRole('link').click();
    await panelOf(page).getByRole('heading', { name: 'Source [1]' }).waitFor();
    await panelOf(page).getByText('Marl Observatory counts stars with Kite 5').waitFor();
    await page.context().close();
  });
});

describe('kept and shared', () => {
  test('a view of the library is saved with its documents, found again, and is not one of a document', async () => {
    const page = await explore('?docs=-islands&shared=2');
    await page.getByText('Save and share').click();
    await page.getByLabel('Name of the view').fill('Both coasts');
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByText('Saved as Both coasts.').waitFor();
    const file: unknown = JSON.parse(await saved(page, page.getByRole('button', { name: 'Export as JSON' })));
    expect(file).toEqual({ format: 'claimtrail-views/1', views: [{ name: 'Both coasts', query: '?docs=-islands&shared=2' }] });
    await page.goto(`${address()}/documents/coast/explore`);
    await page.getByText('Save and share').click();
    await page.getByText('None saved yet.').waitFor();
    await page.goto(`${address()}/explore`);
    await page.getByText('Save and share').click();
    await page.getByRole('link', { name: 'Open Both coasts' }).click();
    await expectAddress(page, /\?docs=-islands&shared=2$/);
    await expect.poll(() => summary(page)).toContain('2 entities');
    await page.context().close();
  });

  test('the picture names its documents and what the double outline means', async () => {
    const page = await explore();
    const text = await picture(page);
    expect(text).toContain('From: Machines on the coast · 内陆机房札记 · Notes from the islands');
    expect(text).toContain('Double outline: in several documents');
    await page.context().close();
  });
});

describe.each([
  ['?pick=company:lark-energy', 1280],
  ['?docs=-coast&shared=2', 1280],
  ['?path=company:gull-bank|institution:marl-observatory', 360],
  ['?docs=-islands', 360],
] as const)('%s at %i px', (query, width) => {
  test.each([
    ['en', 'light'],
    ['zh', 'dark'],
  ] as const)('%s, %s: no accessibility violation, no scrolling sideways', async (locale, theme) => {
    const page = await pageFor(browserOpen(), address(), { locale, theme, width });
    await page.goto(`/explore${query}`);
    const opener = page.locator('button.opener');
    await page.locator('.stage canvas').first().waitFor();
    if (await opener.isVisible()) await opener.click();
    await page.locator('details.documents summary').click();
    const open = await new AxeBuilder({ page }).include('details.documents').analyze();
    if (await opener.isVisible()) await page.keyboard.press('Escape');
    await page.locator('details.table summary').click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect([...open.violations, ...violations].map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});

function address(): string {
  return server?.address ?? '';
}

function browserOpen(): Browser {
  if (!browser) throw new Error('The browser is not open.');
  return browser;
}

async function opened(path: string, options: BrowserContextOptions = {}, at = address()): Promise<Page> {
  const context = await browserOpen().newContext({ locale: 'en-GB', viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  await page.goto(at + path);
  if (path.includes('explore')) await awake(page);
  return page;
}

function explore(query = ''): Promise<Page> {
  return opened(`/explore${query}`);
}

function row(page: Page, name: string): Locator {
  return page
    .locator('details.table table')
    .first()
    .locator('tbody tr', { has: page.getByRole('rowheader', { name, exact: true }) });
}

/** How much is drawn, as the table's head has it. */
function summary(page: Page): Promise<string> {
  return page.locator('details.table summary').innerText();
}

async function status(page: Page): Promise<string> {
  return (await page.locator('.explore > [role="status"]').textContent()) ?? '';
}

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
}

/** The drawing as it stands, all places included. */
async function picture(page: Page): Promise<string> {
  await page.getByText('Save and share').click();
  return saved(page, page.getByRole('button', { name: 'SVG picture' }));
}

async function saved(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path(), 'utf8');
}

async function expectAddress(page: Page, pattern: RegExp): Promise<void> {
  await expect.poll(() => decodeURIComponent(page.url())).toMatch(pattern);
}
