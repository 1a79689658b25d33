/** Nothing is left out without a word: layers past what can be drawn one by one fold into sections that open, and every other bound is told. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, type Plan } from '../graph/fixture.ts';
import { openBrowser, servedGraphs, type ServedReport } from './browser.ts';
import { awake, boxOf, drag, foldsOf, nodeAt, openTable, panelOf, placesOf, reachCanvas, type DrawnCanvas } from './explore-page.ts'; // prettier-ignore

declare function drawn(): DrawnCanvas;

const START_LIMIT_MS = 90_000;
const CHAPTERS = ['Weirs', 'Sluices', 'Locks', 'Culverts', 'Dykes', 'Fords', 'Moorings'];
/** The last one has more than a full drawing can hold. */
const SIZES = [60, 60, 60, 60, 60, 60, 240];
const CLAIMS = SIZES.reduce((sum, each) => sum + each, 0);
const KEEPERS = Array.from({ length: 28 }, (_, at) => `Keeper ${at + 1}`);
/** Each sentence names two of a chapter's own keepers, every third one cites. */
const PLAN: Plan = {
  id: 'waterways',
  title: 'Waterways and who keeps them',
  language: 'en',
  entities: KEEPERS.map((name) => ({ name, type: 'company', aliases: [] })),
  sections: CHAPTERS.map((title, chapter) => ({
    title,
    level: 1,
    claims: Array.from({ length: SIZES[chapter] ?? 0 }, (_, at) => {
      const [one, other] = [KEEPERS[4 * chapter + (at % 4)] ?? '', KEEPERS[4 * chapter + ((at + 1 + (at % 2)) % 4)] ?? ''];
      return { text: `In year ${at} of the ${title.toLowerCase()} ${one} relieved ${other}.`, ...(at % 3 === 0 ? { cites: '1' } : {}) };
    }),
  })),
  references: [{ label: '1', raw: 'Register of keepers, 1901.', title: 'Register of keepers' }],
};
/** All members stand with each other, twelve times eleven by two. */
const MEMBERS = Array.from({ length: 12 }, (_, at) => `Member ${String.fromCharCode(65 + at)}`);
const GUILD: Plan = {
  id: 'guild',
  title: 'A guild of twelve',
  language: 'en',
  entities: MEMBERS.map((name) => ({ name, type: 'person', aliases: [] })),
  sections: [
    {
      title: 'Sittings',
      level: 1,
      claims: MEMBERS.flatMap((one, at) => MEMBERS.slice(at + 1).map((other) => ({ text: `${one} sat with ${other}.` }))),
    },
  ],
  references: [],
};
/** One sentence each, on the same two firms, so that there are more documents than folds. */
const REPORTS: readonly Plan[] = Array.from({ length: 20 }, (_, at) => ({
  id: `report-${at + 1}`,
  title: `Report ${at + 1}`,
  language: 'en',
  entities: ['Barge Line', 'Tug Yard'].map((name) => ({ name, type: 'company' as const, aliases: [] })),
  sections: [
    {
      title: `Part ${at + 1}`,
      level: 1,
      claims: Array.from({ length: at < 3 ? 60 : 25 }, (_, n) => ({
        text: `On day ${n} of season ${at} the Barge Line paid the Tug Yard.`,
      })),
    },
  ],
  references: [],
}));
let server: ServedReport;
let browser: Browser;

beforeAll(async () => {
  server = await servedGraphs([build(PLAN), build(GUILD), ...REPORTS.map(build)]);
  browser = await openBrowser();
}, START_LIMIT_MS);

afterAll(async () => {
  await browser.close();
  await server.close();
}, START_LIMIT_MS);

test('every claim is drawn or counted in the fold of its section, the drawing keeps its bound, and no entity moves', async () => {
  const page = await explore();
  const before = await placesOf(page);
  await page.getByRole('link', { name: 'Claims: not drawn; draw' }).click();
  await expect.poll(() => foldsOf(page)).toHaveLength(CHAPTERS.length);
  const all = await placesOf(page);
  expect([...before].filter(([id, place]) => all.get(id) !== place)).toEqual([]);
  const claims = [...all.keys()].filter((id) => id.startsWith('claim:')).length;
  const inFolds = await page.evaluate(() =>
    drawn()
      .nodes('.fold')
      .map((node) => Number(node.data('count'))),
  );
  expect(claims).toBeGreaterThan(40);
  expect(claims + inFolds.reduce((sum, each) => sum + each, 0)).toBe(CLAIMS);
  expect(all.size + (await page.evaluate(() => drawn().edges().map(String).length))).toBeLessThanOrEqual(500);
  await page.getByRole('link', { name: `Claims: ${claims} of ${CLAIMS} drawn; take away` }).waitFor();
  await page.getByText('the rest is folded into 7 sections').waitFor();
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain('folded into 7 sections');
  // All of it is in view, each with its title.
  const labels = await page.evaluate(() =>
    drawn()
      .nodes('.fold.labelled')
      .map((node) => String(node.data('label'))),
  );
  expect(labels.sort()).toEqual([...CHAPTERS].sort());
  const box = await boxOf(page);
  for (const id of await foldsOf(page)) {
    const { x, y } = await nodeAt(page, id);
    expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(true);
  }
  await page.context().close();
});

test('a section opens by a click: its claims come, the others stand where they stood, and undo folds it again', async () => {
  const page = await explore('?layers=claim');
  const before = await placesOf(page);
  const id = await foldOf(page, 'Locks');
  const held = await countOf(page, id);
  const at = await nodeAt(page, id);
  await page.mouse.click(at.x, at.y);
  await expectUnfolded(page, 3);
  await expect.poll(async () => (await countOf(page, id)) < held).toBe(true);
  const after = await placesOf(page);
  const stayed = [...before.keys()].filter((each) => after.has(each));
  expect(stayed.filter((each) => after.get(each) !== before.get(each))).toEqual([]);
  const own = [...after.keys()].filter((each) => /^claim:waterways:(1[2-7]\d|18)/.test(each));
  expect(own.length).toBeGreaterThanOrEqual(40);
  await page.locator('.canvas').press('Control+z');
  await expect.poll(() => placesOf(page)).toEqual(before);
  await page.context().close();
});

test('a section opens when the reader comes close to it, and not before', async () => {
  const page = await explore('?layers=claim');
  const id = await foldOf(page, 'Dykes');
  const [at, box] = [await nodeAt(page, id), await boxOf(page)];
  const start = { x: box.x + box.width / 2, y: box.y + 12 };
  await drag(page, start, { x: start.x + box.x + box.width / 2 - at.x, y: start.y + box.y + box.height / 2 - at.y });
  const zoom = (): Promise<number> => page.evaluate(() => drawn().zoom());
  while ((await zoom()) < 1.3) {
    await page.locator('.canvas').press('+');
    await page.waitForTimeout(400);
    expect(page.url()).not.toContain('insec=');
  }
  await page.locator('.canvas').press('+');
  await page.locator('.canvas').press('+');
  await expectUnfolded(page, 5);
  // The reader stays where the reader has come to.
  await page.waitForTimeout(600);
  expect(await zoom()).toBeGreaterThan(1.8);
  await page.context().close();
});

test('where there is no room for all of a section the page says so, and opening it once more is no step', async () => {
  const page = await explore('?layers=claim&insec=section:waterways:7~240');
  const id = await foldOf(page, 'Moorings');
  const [before, held] = [page.url(), await countOf(page, id)];
  expect(held).toBeGreaterThan(0);
  await page.mouse.click(...(await spot(page, id)));
  await page.locator('.notice').filter({ hasText: 'No more of it has room' }).waitFor();
  expect([page.url(), await countOf(page, id)]).toEqual([before, held]);
  await openTable(page);
  const row = page.getByRole('table', { name: /^Folded/ }).getByRole('row', { name: /^Moorings/ });
  await row.getByText('No more of it has room').waitFor();
  await page.context().close();
});

test('a section that is dragged stands there in the address, and where it stood once that is undone', async () => {
  const page = await explore('?layers=claim');
  const id = await foldOf(page, 'Locks');
  const before = await placesOf(page);
  const [x, y] = await spot(page, id);
  await drag(page, { x, y }, { x: x + (x < 640 ? 60 : -60), y: y + 20 });
  await expect.poll(() => decodeURIComponent(page.url())).toMatch(/at=fold:in:section:waterways:3~-?\d+~-?\d+/);
  const stood = decodeURIComponent(page.url());
  await page.reload();
  await awake(page);
  const [, atX, atY] = /3~(-?\d+)~(-?\d+)/.exec(stood) ?? [];
  await expect.poll(async () => (await placesOf(page)).get(id)).toBe(JSON.stringify({ x: Number(atX), y: Number(atY) }));
  await page.goBack();
  await awake(page);
  await expect.poll(async () => (await placesOf(page)).get(id)).toBe(before.get(id));
  await page.context().close();
});

test('of more documents than there are folds the largest fold by themselves and the others together', async () => {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await reachCanvas(page);
  await page.goto(`${server.address}/explore?docs=-waterways,guild&layers=claim`);
  await awake(page);
  await page.getByText(/the rest is folded into \d+ sections and documents/).waitFor();
  const rest = await foldOf(page, 'other documents');
  const held = await countOf(page, rest);
  await openTable(page);
  await page.getByRole('row', { name: /^other documents/ }).getByRole('link', { name: 'Open other documents' }).click(); // prettier-ignore
  await expect.poll(async () => countOf(page, rest)).toBeLessThan(held);
  await page.context().close();
});

test('by key a section is told, left along its edges, and opened', async () => {
  const page = await explore('?layers=claim&pick=fold:in:section:waterways:2');
  await panelOf(page).getByRole('heading', { name: 'Sluices' }).waitFor();
  await panelOf(page)
    .getByText(/^\d+ claims, folded because the drawing is full/)
    .waitFor();
  await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(/^Section Sluices selected: \d+ claims folded/);
  await page.locator('.canvas').focus();
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
  await expect.poll(() => new URL(page.url()).searchParams.get('pick')).toMatch(/^company:/);
  await page.goto(`${server.address}/documents/waterways/explore?layers=claim&pick=fold:in:section:waterways:2`);
  await awake(page);
  await page.locator('.canvas').press('Enter');
  await expectUnfolded(page, 2);
  await page.context().close();
});

test('the table lists what is folded of each layer, opens it, and its file has it', async () => {
  const page = await explore('?layers=claim,source');
  await openTable(page);
  const table = page.getByRole('table', { name: 'Folded: 7 sections' });
  expect((await table.getByRole('columnheader').allInnerTexts()).map((text) => text.trim())).toEqual(['Section', 'Claims', 'Sources', 'Joined to', 'Action']); // prettier-ignore
  const row = table.getByRole('row', { name: /^Fords/ });
  expect(await row.getByRole('cell').nth(2).innerText()).toMatch(/^Keeper \d+ · Keeper \d+ · Keeper \d+$/);
  const held = Number(await cell(row, 0));
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Layers as CSV' }).click()]); // prettier-ignore
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain(`section:waterways:6,section,,Fords,,`);
  await row.getByRole('link', { name: 'Open Fords' }).click();
  await expectUnfolded(page, 6);
  await expect.poll(async () => Number(await cell(row, 0))).toBeLessThan(held);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.context().close();
});

test('on a phone held upright the sections stand above and below the drawing', async () => {
  const page = await explore('?layers=claim', { width: 390, height: 844 });
  const spots = await page.evaluate(() => ({
    folds: drawn().nodes('.fold').map((node) => node.position().y),
    others: drawn().nodes('[type]').map((node) => node.position().y),
  })); // prettier-ignore
  expect(spots.folds).toHaveLength(CHAPTERS.length);
  for (const y of spots.folds) expect(y < Math.min(...spots.others) || y > Math.max(...spots.others)).toBe(true);
  await page.context().close();
});

test('of the edges that only stand for shared claims the strongest are drawn, and the page says how many there are', async () => {
  const page = await explore('', undefined, 'guild');
  const drawnEdges = await page.evaluate(() => drawn().edges().map(String).length);
  expect(drawnEdges).toBeLessThan(66);
  await page.getByText(`${drawnEdges} of 66 drawn, the strongest of each entity`).waitFor();
  await page.context().close();
});

test('of many names that match the first are listed and the others counted', async () => {
  const page = await explore('', undefined, 'guild');
  await page.getByRole('combobox', { name: 'Find in the graph' }).first().fill('Member');
  await page.getByText('4 more; type on to narrow them down').waitFor();
  await page.context().close();
});

test('a step that no address can hold is told and not taken', async () => {
  const hidden = Array.from({ length: 600 }, (_, at) => `person:nobody-of-the-guild-${at}`).join(',');
  // One more name would be too long.
  const full = `${hidden},person:${'x'.repeat(19_990 - hidden.length - '?hide=,person:'.length)}`;
  const page = await explore(`?hide=${full}&pick=person:member-a`, undefined, 'guild');
  const before = page.url();
  await page.locator('.canvas').press('Delete');
  await page.locator('.notice').filter({ hasText: 'more than an address can hold' }).waitFor();
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain('more than an address can hold');
  expect(new URL(page.url()).searchParams.get('hide')).toBe(new URL(before).searchParams.get('hide'));
  await page.context().close();
});

test('a link to what no address can hold is told and not followed', async () => {
  const opened = Array.from({ length: 100 }, (_, at) => `person:nobody-${at}`).join(',');
  const page = await explore(`?open=${opened}&pick=company:keeper-1`);
  const before = page.url();
  await page.evaluate(() => {
    const button = document.querySelector<HTMLAnchorElement>('aside.panel a');
    if (!button) throw new Error('No link in the panel.');
    button.href = `${location.pathname}${location.search.replace('open=', 'open=person:one-more,')}`;
    button.click();
  });
  await page.locator('.notice').filter({ hasText: 'more than an address can hold' }).waitFor();
  expect(page.url()).toBe(before);
  await page.context().close();
});

test('an address that says more than a page reads is told', async () => {
  const page = await explore(`?open=${Array.from({ length: 101 }, (_, at) => `person:nobody-${at}`).join(',')}`, undefined, 'guild');
  await page.locator('.notice').filter({ hasText: 'Not all of this address could be read' }).waitFor();
  await page.context().close();
});

async function explore(query = '', viewport = { width: 1280, height: 860 }, document = 'waterways'): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await reachCanvas(page);
  await page.goto(`${server.address}/documents/${document}/explore${query}`);
  await awake(page);
  await page.waitForTimeout(500);
  return page;
}

/** Forty more claims of a chapter than were drawn. */
async function expectUnfolded(page: Page, chapter: number): Promise<void> {
  const count = (): number =>
    Number(new RegExp(`insec=section:waterways:${chapter}~(\\d+)`).exec(decodeURIComponent(page.url()))?.[1] ?? 0);
  await expect.poll(count).toBeGreaterThanOrEqual(40);
}

/** Id of the fold of a chapter. */
async function foldOf(page: Page, title: string): Promise<string> {
  const found = await page.evaluate(
    (wanted) => drawn().nodes('.fold').map((node) => ({ id: node.id(), name: String(node.data('name')) })).find(({ name }) => name === wanted), // prettier-ignore
    title,
  );
  return found?.id ?? '';
}

async function spot(page: Page, id: string): Promise<[number, number]> {
  const { x, y } = await nodeAt(page, id);
  return [x, y];
}

async function countOf(page: Page, id: string): Promise<number> {
  return page.evaluate((each) => Number(drawn().getElementById(each).data('count') ?? 0), id);
}

async function cell(row: Locator, at: number): Promise<string> {
  return row.getByRole('cell').nth(at).innerText();
}
