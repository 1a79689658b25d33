/** The desk of Explore in a real browser: paths with their sentences, filters, layers, the table, and what is kept and shared. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { parseXml } from '@rgrove/parse-xml';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, servedGraphs, type ServedReport } from './browser.ts';
import { awake, expectAddress, openTable, panelOf } from './explore-page.ts';
import { deskGraph } from './desk-graph.ts';

const START_LIMIT_MS = 60_000;
const PATH = 'path=company:aster|chip:cobalt-9';
/** For the file that is saved and read again. */
let folder = '';
let server: ServedReport | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimtrail-desk-'));
  server = await servedGraphs([deskGraph()]);
  browser = await openBrowser();
}, START_LIMIT_MS);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
}, START_LIMIT_MS);

describe('a path', () => {
  test('is asked for in the toolbar, and each step leads to its sentence and its trace', async () => {
    const page = await desk();
    await page.getByRole('button', { name: 'Find a path' }).click();
    await choose(page, 'From', '紫菀');
    await choose(page, 'To', 'Cobalt');
    await page.getByRole('button', { name: 'Show the path' }).click();
    await expectAddress(page, PATH);
    await panelOf(page).getByRole('heading', { name: 'From Aster to Cobalt 9' }).waitFor();
    await panelOf(page).getByText('Aster built Borealis with 40 billion parameters in 2021').waitFor();
    await expect.poll(() => status(page).textContent()).toContain('Aster – Borealis – Cobalt 9');
    await panelOf(page)
      .getByRole('link', { name: /^Trace this sentence: Borealis runs on/ })
      .click();
    await page.waitForURL(/\/trace\/claim/);
    await page.context().close();
  });

  test('answers why two selected entities are connected', async () => {
    const page = await desk('?pick=company:elm-fund,chip:cobalt-9');
    await panelOf(page).getByRole('heading', { name: '2 entities selected' }).waitFor();
    await panelOf(page).getByText('No claim names two of them.').waitFor();
    await panelOf(page).getByRole('link', { name: 'Why are these connected?' }).click();
    await panelOf(page).getByRole('heading', { name: 'From Elm Fund to Cobalt 9' }).waitFor();
    expect(await panelOf(page).getByRole('navigation').getByRole('link').count()).toBeGreaterThan(1);
    await page.context().close();
  });

  test('is one of several, the one the address names; going to another can be undone', async () => {
    const page = await desk('?path=company:elm-fund|chip:cobalt-9');
    const ways = panelOf(page).getByRole('navigation', { name: /best paths/ });
    await ways.getByRole('link', { name: /Dunmore Institute/ }).waitFor();
    await ways.getByRole('link').nth(1).click();
    await expectAddress(page, 'way=2');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.url()).not.toContain('way=');
    await page.context().close();
  });

  test('is drawn although a type filter takes its middle away', async () => {
    const page = await desk(`?types=company,chip&${PATH}`);
    await expect.poll(() => rows(page)).toEqual(expect.arrayContaining(['Aster', 'Cobalt 9', 'Borealis']));
    await page.context().close();
  });

  test('that is not there says so, and what may leave it out', async () => {
    const page = await desk('?prov=unsourced&path=company:aster|chip:cobalt-9');
    await panelOf(page).getByText('Nothing here joins Aster and Cobalt 9').waitFor();
    await panelOf(page).getByRole('link', { name: 'Clear filters' }).click();
    await panelOf(page).getByText('Aster built Borealis').waitFor();
    await page.context().close();
  });

  test('of an unknown entity opens the graph all the same', async () => {
    const page = await desk('?path=company:nobody|chip:cobalt-9');
    expect(await rows(page)).toContain('Aster');
    await page.context().close();
  });
});

describe('a filter', () => {
  test('of relations leaves their edges alone, and is cleared at once', async () => {
    const page = await desk();
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('link', { name: 'in one claim: 1; hide' }).click();
    await expectAddress(page, 'rel=-together');
    await expect.poll(() => edgeCount(page)).toBe('4 edges');
    await page.getByText('Filters: 1 on').waitFor();
    await page.getByRole('link', { name: 'Clear filters' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  test('of provenance is the legend of the lines', async () => {
    const page = await desk();
    await page.getByRole('link', { name: 'Relation, unsourced; hide' }).click();
    await expectAddress(page, 'prov=-unsourced');
    await expect.poll(() => rows(page)).not.toContain('Ferrow');
    await page.getByRole('link', { name: 'Relation, unsourced: not shown; show' }).click();
    await expect.poll(() => rows(page)).toContain('Ferrow');
    await page.context().close();
  });

  test('of a section keeps what its claims name', async () => {
    const page = await desk();
    await page.getByText('Filters', { exact: true }).click();
    await page.getByLabel('Section').selectOption({ label: 'Machines (3)' });
    await expect.poll(async () => (await rows(page)).sort()).toEqual(['Aster', 'Borealis', 'Cobalt 9']);
    await page.context().close();
  });

  test('of years is moved by keyboard and says its period', async () => {
    const page = await desk();
    await page.getByText('Filters', { exact: true }).click();
    const from = page.getByRole('slider', { name: 'From year' });
    expect(await from.getAttribute('aria-valuetext')).toBe('2012');
    await from.press('ArrowRight');
    await expectAddress(page, 'years=2013-2024');
    await page.getByText('2013–2024').waitFor();
    // The money of 2012 is out of the period: Elm Fund has no other dated claim.
    await expect.poll(() => rows(page)).not.toContain('Elm Fund');
    await from.press('ArrowLeft');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  test('of evidence keeps edges with so many claims', async () => {
    const page = await desk();
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('slider', { name: 'Least evidence' }).press('ArrowRight');
    await expectAddress(page, 'min=2');
    await expect.poll(async () => (await rows(page)).sort()).toEqual(['Borealis', 'Cobalt 9']);
    await page.context().close();
  });
});

test('layers are switched on one by one, counted, listed, and each node opens its card', async () => {
  const page = await desk('?path=company:aster|chip:cobalt-9');
  await page.getByRole('link', { name: 'Claims: not drawn; draw' }).click();
  await page.getByRole('link', { name: 'Claims: 7 of 7 drawn; take away' }).waitFor();
  await page.getByRole('link', { name: 'Sources: not drawn; draw' }).click();
  await expectAddress(page, 'layers=claim,source');
  await openTable(page);
  await page.getByRole('rowheader', { name: '[2] Idle hours' }).getByRole('link').click();
  await panelOf(page).getByRole('heading', { name: 'Source [2]' }).waitFor();
  await panelOf(page).getByText('Borealis runs on Cobalt 9').waitFor();
  await page.context().close();
});

test('the card of an entity names aliases by script, figures and sources', async () => {
  const page = await desk('?pick=company:aster');
  await panelOf(page).getByText('Also called (Chinese characters): 紫菀').waitFor();
  expect(await panelOf(page).getByRole('link', { name: '30 million dollars' }).count()).toBeGreaterThan(0);
  await panelOf(page).getByRole('link', { name: 'Source 1' }).waitFor();
  await panelOf(page).getByRole('button', { name: 'Path from here' }).click();
  await panelOf(page).getByRole('combobox', { name: 'To' }).waitFor();
  expect(await panelOf(page).locator('strong').first().textContent()).toBe('Aster');
  await page.context().close();
});

test('the table sorts and is saved as it stands', async () => {
  const page = await desk();
  await openTable(page);
  await page.getByRole('button', { name: 'Entity', exact: true }).click();
  expect(await rows(page)).toEqual(['Aster', 'Borealis', 'Cobalt 9', 'Dunmore Institute', 'Elm Fund', 'Ferrow']);
  await page.getByRole('button', { name: 'Entity', exact: true }).click();
  expect((await rows(page))[0]).toBe('Ferrow');
  expect(await page.locator('th[aria-sort="descending"]').first().innerText()).toContain('Entity');
  const text = await saved(page, page.getByRole('button', { name: 'Entities as CSV' }));
  expect(text.split('\r\n')[1]).toMatch(/^entity:place:ferrow,Ferrow,place,0,/);
  await page.context().close();
});

describe('kept and shared', () => {
  test('a view is saved, found again after a reload, renamed, opened, exported, deleted and brought back', async () => {
    const page = await desk(`?${PATH}`);
    await openShare(page);
    await page.getByLabel('Name of the view').fill('Chips');
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByText('Saved as Chips.').waitFor();
    await page.goto(`${server?.address ?? ''}/documents/quay/explore`);
    await openShare(page);
    await page.getByRole('button', { name: 'Rename Chips' }).click();
    await page.getByLabel('Name of the view').nth(1).fill('Way to the chip');
    await page.getByLabel('Name of the view').nth(1).press('Enter');
    await page.getByRole('link', { name: 'Open Way to the chip' }).click();
    await expectAddress(page, PATH);
    const file = join(folder, 'views.json');
    await writeFile(file, await saved(page, page.getByRole('button', { name: 'Export as JSON' })));
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'claimtrail-views/1', views: [{ name: 'Way to the chip', documentId: 'quay' }] }); // prettier-ignore
    await page.getByRole('button', { name: 'Delete Way to the chip' }).click();
    await page.getByText('None saved yet.').waitFor();
    await page.getByLabel('Import JSON').setInputFiles(file);
    await page.getByRole('link', { name: 'Open Way to the chip' }).waitFor();
    await page.context().close();
  });

  test('a file that is no list of views is refused in words', async () => {
    const page = await desk();
    await openShare(page);
    await page
      .getByLabel('Import JSON')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"views":[]}') });
    await page.getByText(/^The file is no list of saved views \(format/).waitFor();
    await page.context().close();
  });

  test('the pictures hold every name, the legend and the source; the PNG is twice the size of the SVG', async () => {
    const page = await desk(`?layers=claim&${PATH}`);
    await openShare(page);
    const text = await saved(page, page.getByRole('button', { name: 'SVG picture' }));
    const { root } = parseXml(text);
    for (const words of ['Aster', 'Cobalt 9', 'Company', 'Claims', 'Relation, cited', 'From: Notes from the quay · Made with Claimtrail'])
      expect(root?.text).toContain(words);
    const png = await savedBytes(page, page.getByRole('button', { name: 'PNG picture' }));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Width and height stand in the first chunk. Source: PNG §11.2.1.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      2 * Number(root?.attributes['width']),
      2 * Number(root?.attributes['height']),
    ]);
    await page.context().close();
  });

  test('the graph is copied as Mermaid and as GraphML, and the link as it stands', async () => {
    const page = await desk('?types=company');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openShare(page);
    const copied = async (name: string): Promise<string> => {
      await page.getByRole('button', { name }).click();
      await expect.poll(() => page.getByText('Copied').count()).toBeGreaterThan(0);
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('Copy as Mermaid')).toContain('flowchart LR');
    expect(await copied('Copy as GraphML')).toContain('<node id="entity:company:aster">');
    expect(await copied('Copy link')).toMatch(/\/documents\/quay\/explore\?types=company$/);
    await page.context().close();
  });
});

test.each([
  [`?layers=claim,figure,source&${PATH}`, 1280],
  ['?pick=company:aster,chip:cobalt-9', 360],
  [`?years=2013-2024&${PATH}`, 360],
] as const)('%s at %i px has no accessibility violation and does not scroll sideways, light and dark', async (query, width) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await desk(query, { viewport: { width, height: 860 }, colorScheme });
    await openShare(page);
    await openTable(page);
    // On a phone the filters wait among the tools.
    if (width < 900) await page.getByRole('button', { name: 'Tools', exact: true }).click();
    await page.getByText(/^Filters/).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  }
});

type ContextOptions = Parameters<Browser['newContext']>[0];

test.each(['', '?pick=company:aster', '?layers=claim,figure,source', `?${PATH}`, '?pick=company:elm-fund,chip:cobalt-9'])(
  'the page that is served is the page that comes to life, %s',
  async (query) => {
    if (!browser || !server) throw new Error('The browser is not open.');
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 860 } });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${server.address}/documents/quay/explore${query}`);
    await awake(page);
    expect(said.filter((text) => text.includes('hydration'))).toEqual([]);
    await page.context().close();
  },
);

test('a box that was opened before the page came to life is open with all it has', async () => {
  if (!browser || !server) throw new Error('The browser is not open.');
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${server.address}/documents/quay/explore`, { waitUntil: 'commit' });
  await page.getByText('Save and share').click();
  release();
  await page.getByText('None saved yet.').waitFor();
  await page.context().close();
});

async function desk(query = '', options: ContextOptions = { viewport: { width: 1280, height: 860 } }): Promise<Page> {
  if (!browser || !server) throw new Error('The browser is not open.');
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  await page.goto(`${server.address}/documents/quay/explore${query}`);
  await awake(page);
  return page;
}

function status(page: Page): Locator {
  return page.locator('.explore > [role="status"]');
}

async function choose(page: Page, end: string, typed: string): Promise<void> {
  await panelOf(page).getByRole('combobox', { name: end }).fill(typed);
  await panelOf(page).getByRole('option').first().waitFor();
  await panelOf(page).getByRole('combobox', { name: end }).press('Enter');
}

async function openShare(page: Page): Promise<void> {
  await page.getByText('Save and share').click();
  await page.getByRole('button', { name: 'Save this view' }).waitFor();
}

/** Names of the drawn entities in the order of the table, whether or not it is open. */
async function rows(page: Page): Promise<string[]> {
  return page.locator('details.table table').first().locator('tbody th').allTextContents();
}

async function edgeCount(page: Page): Promise<string | undefined> {
  return (await page.locator('details.table summary').innerText()).split('·').at(-1)?.trim();
}

async function savedBytes(page: Page, button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path());
}

async function saved(page: Page, button: Locator): Promise<string> {
  return (await savedBytes(page, button)).toString('utf8');
}
