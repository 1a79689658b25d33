/** A drawing too large to be drawn in full: dots and lines under the canvas, found, named and selected like any node, by either painter. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measure } from '#graph/analysis/measure.ts';
import { openBrowser, servedGraphs, type ServedReport } from './browser.ts';
import { awake, boxOf, canvasOf, expectAddress } from './explore-page.ts';
import { largeGraph } from './large-graph.ts';

const START_LIMIT_MS = 90_000;
const WHOLE = '?n=20000&whole=1';
let server: ServedReport;
let browser: Browser;

beforeAll(async () => {
  server = await servedGraphs([measure(largeGraph('large', 700))]);
  browser = await openBrowser();
}, START_LIMIT_MS);

afterAll(async () => {
  await browser.close();
  await server.close();
}, START_LIMIT_MS);

test('a reader draws all of a folded drawing one by one, and folds it again', async () => {
  const page = await explore('?n=20000');
  await page.getByRole('link', { name: 'Draw all 700 one by one' }).click();
  await expectAddress(page, 'whole=1');
  await expect.poll(() => page.locator('details.table summary').innerText()).toContain('700 entities');
  await crowd(page).waitFor({ state: 'attached' });
  const words = (await page.locator('.count').innerText()).split(/\s+/);
  const [near = NaN, far = NaN] = ['drawn', 'as'].map((word) => Number(words[words.indexOf(word) - 1]));
  expect(near + far).toBe(700);
  expect(near).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Fold into groups again' }).click();
  await expect.poll(() => page.url()).not.toContain('whole');
  await page.context().close();
});

test.each(['off', 'on'] as const)('with the card %s the crowd is there to be seen', async (wish) => {
  const page = await explore(WHOLE, { wish });
  await expect.poll(() => crowd(page).getAttribute('data-painter')).toBe(wish === 'on' ? 'webgl' : 'canvas');
  // Until its picture is whole.
  await page.waitForTimeout(800);
  const seen = await canvasOf(page).screenshot();
  await crowd(page).evaluate((element) => ((element as HTMLElement).style.visibility = 'hidden'));
  const hidden = await canvasOf(page).screenshot();
  // Hundreds of dots and lines are more to write down than none.
  expect(seen.length).toBeGreaterThan(hidden.length * 1.2);
  await page.context().close();
});

test('a dot says its name under the pointer, a click selects it and draws it in full, Enter expands it', async () => {
  const page = await explore(WHOLE);
  const { name, x, y } = await anyDot(page);
  await page.mouse.click(x, y);
  await expectAddress(page, `pick=company:${name}`);
  await page.getByRole('complementary', { name: 'Selection' }).getByRole('heading', { name }).waitFor();
  // It is a node now: the keys walk on from it.
  await canvasOf(page).press('Enter');
  await expectAddress(page, `open=company:${name}`);
  await page.context().close();
});

test('a right click on a dot opens its menu, a double click expands it', async () => {
  const page = await explore(WHOLE);
  const first = await anyDot(page);
  await page.mouse.click(first.x, first.y, { button: 'right' });
  await page.getByRole('menu', { name: first.name }).waitFor();
  await page.keyboard.press('Escape');
  await canvasOf(page).press('Escape');
  const { name, x, y } = await anyDot(page);
  await page.mouse.dblclick(x, y);
  await expectAddress(page, `open=company:${name}`);
  await page.context().close();
});

test('a line around everything selects as many as an address holds, and says of how many', async () => {
  const page = await explore(WHOLE);
  const box = await boxOf(page);
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + 2, box.y + 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 2, box.y + box.height - 2, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await page.getByRole('heading', { name: /^200 entities selected/ }).waitFor();
  await page.context().close();
});

test('the table twin has all rows of the crowd, as they are asked for', async () => {
  const page = await explore(WHOLE);
  await page.getByText('Table of what is drawn').click();
  const rows = page.getByRole('table', { name: /entities$/ }).locator('tbody tr');
  expect(await rows.count()).toBe(100);
  await page.getByText('100 of 700 rows').waitFor();
  for (let shown = 200; shown <= 700; shown += 100) {
    await page.getByRole('button', { name: '100 more rows' }).first().click();
    expect(await rows.count()).toBe(shown);
  }
  expect(await page.getByText('of 700 rows').count()).toBe(0);
  await page.context().close();
});

test('which painter is faster is measured once, and the browser remembers it', async () => {
  const page = await explore(WHOLE);
  await expect.poll(() => kept(page), { timeout: 40_000 }).toMatch(/^auto [\d.]+ (?:[\d.]+|never) \d+$/);
  const before = (await kept(page)) ?? '';
  const [, processor, card] = before.split(' ');
  const faster = Number(card) < Number(processor) ? 'webgl' : 'canvas';
  await expect.poll(() => crowd(page).getAttribute('data-painter')).toBe(faster);
  await page.getByText(faster === 'webgl' ? 'faster here' : 'not faster here').waitFor();
  await page.reload();
  await ready(page);
  await expect.poll(() => crowd(page).getAttribute('data-painter')).toBe(faster);
  await page.waitForTimeout(1500);
  expect(await kept(page)).toBe(before);
  await page.context().close();
});

test('a card whose context is lost gives way to the processor; the crowd stays', async () => {
  const page = await explore(WHOLE, { wish: 'on' });
  await expect.poll(() => crowd(page).getAttribute('data-painter')).toBe('webgl');
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const element = document.querySelector<HTMLCanvasElement>('.crowd canvas');
    element?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect.poll(() => crowd(page).getAttribute('data-painter')).toBe('canvas');
  await page.getByText('it gave up; the processor draws').waitFor();
  await expect.poll(() => crowd(page).locator('canvas').count()).toBe(1);
  await page.context().close();
});

test('a browser without WebGL draws with the processor, whatever is wished, and says so', async () => {
  const page = await explore(WHOLE, { wish: 'on', noCard: true });
  await page.getByText('not available to this browser').waitFor();
  expect(await crowd(page).getAttribute('data-painter')).toBe('canvas');
  await page.context().close();
});

test('a small drawing has no crowd, asks for no card and measures nothing', async () => {
  const page = await explore('');
  await page.waitForTimeout(1500);
  expect(await crowd(page).count()).toBe(0);
  expect(await kept(page)).toBeNull();
  expect(await page.getByLabel('Graphics card').count()).toBe(0);
  await page.context().close();
});

test.each(['light', 'dark'] as const)('a crowd brings no accessibility violation, %s', async (colorScheme) => {
  const page = await explore(WHOLE, { colorScheme });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await page.context().close();
});

interface Options {
  readonly wish?: 'on' | 'off';
  /** The browser gives no WebGL away. */
  readonly noCard?: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

async function explore(query: string, { wish, noCard, colorScheme }: Options = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    colorScheme: colorScheme ?? 'light',
  });
  const page = await context.newPage();
  if (wish)
    await page.addInitScript((text) => {
      if (localStorage.getItem('claimtrail-graphics') === null) localStorage.setItem('claimtrail-graphics', text);
    }, wish);
  if (noCard)
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, options: unknown) {
          return kind.startsWith('webgl') ? null : (getContext as (...given: unknown[]) => unknown).call(this, kind, options);
        },
      });
    });
  await page.goto(`${server.address}/documents/large/explore${query}`);
  await ready(page);
  return page;
}

async function ready(page: Page): Promise<void> {
  await awake(page);
  await page.waitForTimeout(400);
}

/** Moves the pointer over the drawing until a dot says its name. */
async function anyDot(page: Page): Promise<{ readonly name: string; readonly x: number; readonly y: number }> {
  const box = await boxOf(page);
  for (let row = 1; row < 40; row += 1)
    for (let column = 10; column < 30; column += 1) {
      const [x, y] = [box.x + (box.width * column) / 40, box.y + (box.height * row) / 40];
      await page.mouse.move(x, y);
      const tip = page.locator('.tip:not([hidden])');
      if ((await tip.count()) > 0) return { name: await tip.innerText(), x, y };
    }
  throw new Error('Nothing says its name.');
}

function crowd(page: Page): Locator {
  return page.locator('.crowd');
}

async function kept(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('claimtrail-graphics'));
}
