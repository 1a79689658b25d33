/** The canvas of Explore by mouse, touch and keys: menu, moving, pinning, areas, layouts, folded communities; every act undone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measure } from '#graph/analysis/measure.ts';
import { openBrowser, servedGraphs, type ServedReport } from './browser.ts';
import { awake, boxOf, canvasOf, expectAddress } from './explore-page.ts';
import { largeGraph } from './large-graph.ts';
import { smallGraph } from './small-graph.ts';

const START_LIMIT_MS = 90_000;
let server: ServedReport | undefined;
let browser: Browser | undefined;
let base = '';

beforeAll(async () => {
  server = await servedGraphs([measure(smallGraph()), measure(largeGraph('large', 700))]);
  base = server.address;
  browser = await openBrowser();
}, START_LIMIT_MS);

afterAll(async () => {
  await browser?.close();
  await server?.close();
}, START_LIMIT_MS);

test('a right click opens the menu with counts; expanding by type brings only those, Ctrl-Z takes them back, Ctrl-Shift-Z brings them again', async () => {
  const page = await explore();
  const middle = await found(page, '英伟达');
  await page.mouse.click(middle.x, middle.y, { button: 'right' });
  const menu = page.getByRole('menu', { name: /英伟达/ });
  await menu
    .getByRole('group', { name: 'Expand by type' })
    .getByRole('menuitem', { name: /^Chip\s*\+4$/ })
    .click();
  await expectAddress(page, 'open=company:英伟达~~chip');
  await expect.poll(() => drawn(page)).toContain('64 entities');
  await page.keyboard.press('Control+z');
  await expect.poll(() => drawn(page)).toContain('60 entities');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => drawn(page)).toContain('64 entities');
  await page.context().close();
});

test('the menu opens and is walked by keys; Escape gives the focus back to the drawing', async () => {
  const page = await explore('?pick=company:英伟达');
  await canvasOf(page).press('Shift+F10');
  await expect.poll(() => focused(page)).toMatch(/^Expand/);
  await page.keyboard.press('End');
  await expect.poll(() => focused(page)).toBe('Entity page');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menu').count()).toBe(0);
  await expect.poll(() => canvasOf(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await canvasOf(page).press('ContextMenu');
  await page.getByRole('menuitem', { name: 'Hide' }).press('Enter');
  await expectAddress(page, 'hide=company:英伟达');
  await page.context().close();
});

test('a node is moved by the mouse, and the move is undone', async () => {
  const page = await explore();
  const middle = await found(page, '英伟达');
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + 40, middle.y + 30, { steps: 5 });
  await page.mouse.up();
  await expectAddress(page, 'at=company:英伟达~');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.url()).not.toContain('at=');
  await page.context().close();
});

test('P pins and says so in the address; a layout by year keeps the pin, the address keeps the layout', async () => {
  const page = await explore('?pick=company:英伟达');
  await canvasOf(page).press('p');
  await expectAddress(page, 'pin=company:英伟达');
  await page.getByRole('combobox', { name: 'Layout' }).selectOption({ label: 'By year' });
  await expectAddress(page, 'lay=years');
  await expect.poll(() => status(page)).toContain('Laid out');
  await page.locator('.hulls text', { hasText: 'no year' }).waitFor({ state: 'attached' });
  await expectAddress(page, 'pin=company:英伟达');
  await page.context().close();
});

test.each(['By forces', 'Circles around the selection', 'Levels: what rests on what'])('%s is worked out in a worker', async (label) => {
  const page = await explore();
  const worker = page.waitForEvent('worker');
  await page.getByRole('combobox', { name: 'Layout' }).selectOption({ label });
  expect((await worker).url()).toContain('layout-worker');
  await expect.poll(() => status(page), { timeout: 30_000 }).toContain('Laid out');
  await page.context().close();
});

test('a layout that takes long can be called off; everything stands as before', async () => {
  const page = await explore();
  // A worker that never comes.
  await page.route('**/layout-worker*', () => undefined);
  await page.getByRole('combobox', { name: 'Layout' }).selectOption({ label: 'By forces' });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => page.url()).not.toContain('lay=');
  expect(await page.getByRole('combobox', { name: 'Layout' }).inputValue()).toBe('communities');
  await page.context().close();
});

test('a line drawn around the whole selects all of it, and so does a box with Shift', async () => {
  const page = await explore();
  const box = await boxOf(page);
  await page.getByRole('button', { name: 'Select an area' }).click();
  await page.mouse.move(box.x + 3, box.y + 3);
  await page.mouse.down();
  for (const [x, y] of [
    [box.width - 3, 3],
    [box.width - 3, box.height - 3],
    [3, box.height - 3],
  ] as const)
    await page.mouse.move(box.x + x, box.y + y, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('heading', { name: /^60 entities selected/ }).waitFor();
  await canvasOf(page).press('Escape');
  await expect.poll(() => page.url()).not.toContain('pick=');
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + 2, box.y + 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 2, box.y + box.height - 2, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await page.getByRole('heading', { name: /^\d\d entities selected/ }).waitFor();
  await page.context().close();
});

test('Shift and click selects a second node besides the first; both are hidden in one step', async () => {
  const page = await explore();
  await found(page, '英伟达');
  // Whichever way its neighbour lies.
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
    if (decodeURIComponent(page.url()).includes('pick=company:英伟达')) await canvasOf(page).press(key);
    await page.waitForTimeout(400);
  }
  expect(decodeURIComponent(page.url())).not.toContain('pick=company:英伟达');
  // Still in the middle of the canvas, which the page may have scrolled since.
  const box = await boxOf(page);
  await page.keyboard.down('Shift');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.up('Shift');
  await page.getByRole('heading', { name: /^2 entities selected/ }).waitFor();
  await canvasOf(page).press('Delete');
  await expect.poll(() => decodeURIComponent(page.url())).toMatch(/hide=company:[^,&]+,company:[^,&]+/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.url()).not.toContain('hide=');
  await page.context().close();
});

test('a finger that stays on a node opens its menu', async () => {
  const page = await explore('', { hasTouch: true, viewport: { width: 390, height: 800 } });
  await page.getByRole('button', { name: 'Tools', exact: true }).click();
  await page.getByRole('combobox', { name: 'Find in the graph' }).fill('nvidia');
  await page.getByRole('option', { name: /英伟达/ }).waitFor();
  await page.keyboard.press('Enter');
  await expectAddress(page, 'pick=company:英伟达');
  await page.getByRole('link', { name: 'Close' }).click();
  await page.waitForTimeout(500);
  await canvasOf(page).scrollIntoViewIfNeeded();
  const box = await boxOf(page);
  const touch = await page.context().newCDPSession(page);
  const point = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await page.getByRole('menu', { name: /英伟达/ }).waitFor();
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.waitForTimeout(300);
  expect(await page.getByRole('menu').count()).toBe(1);
  await page.context().close();
});

test('names on all relations are a switch that the address keeps', async () => {
  const page = await explore();
  await page.getByRole('button', { name: 'Names on all relations' }).click();
  await expectAddress(page, 'names=1');
  expect(await page.getByRole('button', { name: 'Names on all relations' }).getAttribute('aria-pressed')).toBe('true');
  await page.context().close();
});

test('past what can be drawn one by one the rest is folded and counted, and opening a group draws more of it', async () => {
  const page = await explore('?n=20000', {}, 'large');
  const words = await page.locator('.count').innerText();
  expect(words).toContain('All 700 entities');
  expect(words).toContain('drawn one by one, the most connected and what you opened first');
  await page.getByText('Table of what is drawn').click();
  const groups = page.getByRole('table', { name: /folded groups/ }).locator('tbody td:nth-child(2)');
  // The rows come as they are asked for; the caption counts all.
  const singles = () =>
    page
      .getByRole('table', { name: /entities$/ })
      .locator('caption')
      .innerText()
      .then(Number.parseInt);
  const before = await numbers(groups);
  expect((await singles()) + before.reduce((sum, each) => sum + each, 0)).toBe(700);
  await page
    .getByRole('link', { name: /^Open / })
    .first()
    .click();
  await expectAddress(page, 'in=');
  await expect.poll(() => numbers(groups)).not.toEqual(before);
  const after = await numbers(groups);
  expect((await singles()) + after.reduce((sum, each) => sum + each, 0)).toBe(700);
  await page.context().close();
});

test('the part in view is kept in the address without a step of the history; a shared link shows it again, a fit takes it out', async () => {
  const page = await explore('?pick=company:英伟达');
  const steps = await page.evaluate(() => history.length);
  const { x, y, width, height } = await boxOf(page);
  await page.mouse.move(x + width / 3, y + height / 3);
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -60);
  await expectAddress(page, 'pick=company:英伟达&cam=');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  const seen = await groundAt(page);
  await page.reload();
  await awake(page);
  expectNear(await groundAt(page), seen);
  // What is drawn next is not asked for elsewhere.
  await canvasOf(page).press('p');
  await expectAddress(page, 'pin=company:英伟达');
  await expectAddress(page, 'cam=');
  expectNear(await groundAt(page), seen);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(() => page.url()).not.toContain('cam=');
  await page.context().close();
});

test('an expansion fetches what is new and no more; undone and done again it comes from what is there or as news again', async () => {
  const page = await explore('?pick=company:英伟达');
  const news: { nodes: unknown[]; edges: unknown[] }[] = [];
  const pages: string[] = [];
  await page.route(/\/explore\/drawing\?/u, async (route) => {
    const response = await route.fetch();
    news.push((await response.json()) as (typeof news)[number]);
    await route.fulfill({ response });
  });
  await page.route(/__data\.json/u, async (route) => {
    const response = await route.fetch();
    pages.push(await response.text());
    await route.fulfill({ response });
  });
  await canvasOf(page).press('Enter');
  await expectAddress(page, 'open=company:英伟达');
  await expect.poll(() => drawn(page)).toContain('64 entities');
  const [first] = news;
  const ids = (first?.nodes ?? []).flatMap((part) => (Array.isArray(part) ? [] : [(part as { id: string }).id]));
  // The four that come, and the one whose badge counts them no more.
  expect(ids.sort()).toEqual(['entity:chip:k1', 'entity:chip:k2', 'entity:chip:k3', 'entity:chip:k4', 'entity:company:英伟达']);
  expect((first?.edges ?? []).filter((part) => !Array.isArray(part))).toHaveLength(4);
  expect(pages.some((text) => text.includes('foldEdges'))).toBe(false);
  await page.keyboard.press('Control+z');
  await expect.poll(() => drawn(page)).toContain('60 entities');
  // The drawing that came with the page is there still.
  expect(news).toHaveLength(1);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => drawn(page)).toContain('64 entities');
  expect(news).toHaveLength(2);
  await page.context().close();
});

test('a selection loads its card and no drawing', async () => {
  const page = await explore();
  const loaded: string[] = [];
  // Read on its way: the browser may have dropped an answer's text by the time it is asked for.
  await page.route(/__data\.json/u, async (route) => {
    const response = await route.fetch();
    loaded.push(await response.text());
    await route.fulfill({ response });
  });
  await found(page, '英伟达');
  await expect.poll(() => loaded.length).toBe(1);
  expect(loaded[0]).toContain('card');
  expect(loaded[0]).not.toContain('foldEdges');
  await page.context().close();
});

test('fifty steps are taken back and brought again', async () => {
  const page = await explore();
  const names = page.getByRole('button', { name: 'Names on all relations' });
  for (let step = 1; step <= 51; step += 1) {
    await names.click();
    await expect.poll(() => names.getAttribute('aria-pressed')).toBe(String(step % 2 === 1));
  }
  for (let step = 50; step >= 1; step -= 1) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => names.getAttribute('aria-pressed')).toBe(String(step % 2 === 1));
  }
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => names.getAttribute('aria-pressed')).toBe('false');
  await page.context().close();
});

test.each(['light', 'dark'] as const)('with its menu open the page has no accessibility violation, %s', async (colorScheme) => {
  const page = await explore('?pick=company:英伟达', { colorScheme });
  await canvasOf(page).press('Shift+F10');
  await page.getByRole('menu').waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await page.context().close();
});

type ContextOptions = Parameters<Browser['newContext']>[0];

async function explore(query = '', options: ContextOptions = {}, document = 'small'): Promise<Page> {
  if (!browser) throw new Error('The browser is not open.');
  // Still: places are where they end at once.
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(`${base}/documents/${document}/explore${query}`);
  await awake(page);
  return page;
}

/** Brings an entity to the middle of the drawing. @returns where that is on the page. */
async function found(page: Page, name: string): Promise<{ x: number; y: number }> {
  await page.getByRole('combobox', { name: 'Find in the graph' }).fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await expectAddress(page, `pick=company:${name}`);
  await page.waitForTimeout(300);
  const box = await boxOf(page);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** How far the outlines under the drawing are moved and enlarged. */
async function groundAt(page: Page): Promise<readonly number[]> {
  // Until the view has come to rest.
  await page.waitForTimeout(400);
  const text = (await page.locator('.hulls > g').first().getAttribute('transform')) ?? '';
  const [x = NaN, y = NaN, zoom = NaN] = [...text.matchAll(/-?\d[\d.]*/g)].map(([number]) => Number(number));
  return [x, y, zoom * 1000];
}

/** As exact as the address is: three digits of zoom, whole units of place. */
function expectNear(one: readonly number[], other: readonly number[]): void {
  expect(one.map((value, at) => Math.abs(value - (other[at] ?? NaN)) < 3)).toEqual([true, true, true]);
}

async function drawn(page: Page): Promise<string> {
  return page.locator('details.table summary').innerText();
}

async function status(page: Page): Promise<string> {
  return (await page.locator('.explore > [role="status"]').textContent()) ?? '';
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

async function numbers(cells: Locator): Promise<readonly number[]> {
  return (await cells.allInnerTexts()).map(Number);
}
