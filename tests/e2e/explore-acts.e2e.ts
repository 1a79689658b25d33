/** Acts on the real canvas, each by the pointer or the key that a reader has: nodes are met where they stand. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measure } from '#graph/analysis/measure.ts';
import { build, type Plan } from '../graph/fixture.ts';
import { openBrowser, servedGraphs, type ServedReport } from './browser.ts';
import { awake, boxOf, drag, expectAddress, foldsOf, nodeAt, placesOf, reachCanvas, type DrawnCanvas } from './explore-page.ts';
import { largeGraph } from './large-graph.ts';
import { smallGraph } from './small-graph.ts';

const START_LIMIT_MS = 90_000;
const HUB = 'entity:company:英伟达';
/** More in common than there are ways shown. */
const SHARED = Array.from({ length: 8 }, (_, at) => `Quern ${at + 1}`);
const PAIR: Plan = {
  id: 'pair',
  title: 'Two mills',
  language: 'en',
  entities: ['Millrace', 'Tailwater', ...SHARED].map((name) => ({ name, type: 'company', aliases: [] })),
  sections: [
    {
      title: 'Stones',
      level: 1,
      claims: ['Millrace', 'Tailwater'].flatMap((mill) =>
        SHARED.map((stone) => ({
          text: `${mill} keeps ${stone}.`,
          relations: [{ type: 'uses' as const, head: mill, tail: stone }],
        })),
      ),
    },
  ],
  references: [],
};
let server: ServedReport;
let browser: Browser;

beforeAll(async () => {
  server = await servedGraphs([measure(smallGraph()), measure(largeGraph('large', 700)), measure(build(PAIR))]);
  browser = await openBrowser();
}, START_LIMIT_MS);

afterAll(async () => {
  await browser.close();
  await server.close();
}, START_LIMIT_MS);

test('a double click expands a node, and its menu collapses it again: who came goes, who stood stays where it stood', async () => {
  const page = await explore('?pick=company:英伟达');
  const before = await placesOf(page);
  const at = await nodeAt(page, HUB);
  await page.mouse.dblclick(at.x, at.y);
  await expectAddress(page, 'open=company:英伟达');
  await expect.poll(async () => (await placesOf(page)).size).toBeGreaterThan(before.size);
  const grown = await placesOf(page);
  expect([...before].filter(([id, place]) => grown.get(id) !== place)).toEqual([]);
  const again = await nodeAt(page, HUB);
  await page.mouse.click(again.x, again.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Collapse' }).click();
  await expect.poll(() => placesOf(page)).toEqual(before);
  await page.context().close();
});

test('the menu of a node counts who is hidden by relation and by type, and brings exactly those', async () => {
  const page = await explore();
  const at = await nodeAt(page, HUB);
  await page.mouse.click(at.x, at.y, { button: 'right' });
  const [groupOfTypes, groupOfRelations] = ['Expand by type', 'Expand by relation'].map((name) => page.getByRole('group', { name }));
  const counts = async (group: typeof groupOfTypes): Promise<number> =>
    ((await group?.getByRole('menuitem').allInnerTexts()) ?? []).reduce((sum, text) => sum + Number(/\+(\d+)$/.exec(text)?.[1]), 0);
  expect(await counts(groupOfTypes)).toBeGreaterThan(0);
  expect(await counts(groupOfRelations)).toBeGreaterThan(0);
  const before = (await placesOf(page)).size;
  const hidden = Number(/\+(\d+)/.exec(await page.getByRole('menuitem', { name: /^Expand/ }).innerText())?.[1]);
  expect(await counts(groupOfTypes)).toBe(hidden);
  await page.getByRole('menuitem', { name: /^Expand/ }).click();
  await expect.poll(async () => (await placesOf(page)).size).toBe(before + hidden);
  await page.context().close();
});

test('two nodes selected by Shift tell why they are connected, and whom else both are joined to', async () => {
  const page = await explore('', 'pair');
  const [one, other] = [await nodeAt(page, 'entity:company:millrace'), await nodeAt(page, 'entity:company:tailwater')];
  await page.mouse.click(one.x, one.y);
  await expectAddress(page, 'pick=company:millrace');
  await page.keyboard.down('Shift');
  await page.mouse.click(other.x, other.y);
  await page.keyboard.up('Shift');
  const panel = page.getByRole('complementary', { name: 'Selection' });
  await panel.getByRole('heading', { name: /^2 entities selected/ }).waitFor();
  await panel.getByRole('link', { name: 'Why are these connected?' }).click();
  await expectAddress(page, 'path=company:millrace|company:tailwater');
  const ways = panel.getByRole('navigation').getByRole('link');
  expect(await ways.count()).toBe(5);
  expect(await panel.locator('blockquote').allInnerTexts()).toEqual([
    expect.stringMatching(/^Millrace keeps Quern \d\.?$/),
    expect.stringMatching(/^Tailwater keeps Quern \d\.?$/),
  ]);
  const common = panel.locator('section', { has: page.getByRole('heading', { name: 'Also joined to both' }) }).getByRole('listitem');
  // Eight in all, of which five ways pass five.
  expect(await common.count()).toBe(3);
  await page.context().close();
});

test('a group opens by a click', async () => {
  const page = await explore('?n=20000', 'large');
  const [fold = ''] = await foldsOf(page);
  const at = await nodeAt(page, fold);
  await page.mouse.click(at.x, at.y);
  await expectAddress(page, `in=${fold.slice('fold:'.length)}~40`);
  await page.context().close();
});

test('a group opens when the reader comes close to it, and not before', async () => {
  const page = await explore('?n=20000', 'large');
  const [fold = ''] = await foldsOf(page);
  // Brought to the middle by hand, then nearer step by step.
  const [at, box] = [await nodeAt(page, fold), await boxOf(page)];
  const start = { x: box.x + 12, y: box.y + 12 };
  await drag(page, start, { x: start.x + box.x + box.width / 2 - at.x, y: start.y + box.y + box.height / 2 - at.y });
  const zoom = (): Promise<number> => page.evaluate(() => drawn().zoom());
  while ((await zoom()) < 1.3) {
    await page.locator('.canvas').press('+');
    await page.waitForTimeout(400);
    expect(page.url()).not.toContain('in=');
  }
  await page.locator('.canvas').press('+');
  await page.locator('.canvas').press('+');
  await expectAddress(page, `in=${fold.slice('fold:'.length)}~40`);
  await page.context().close();
});

test.each([
  ['reduce', 'at once'],
  ['no-preference', 'gliding'],
] as const)('with %s for motion the view goes to what is found %s', async (reducedMotion, how) => {
  const page = await explore('', 'small', reducedMotion);
  await watchViews(page);
  await page.getByRole('combobox', { name: 'Find in the graph' }).fill('英伟达');
  await page.getByRole('option', { name: '英伟达' }).first().waitFor();
  await page.keyboard.press('Enter');
  await expectAddress(page, 'pick=company:英伟达');
  await page.waitForTimeout(900);
  const views = await seenViews(page);
  // The view before, and the one it ends at.
  if (how === 'at once') expect(views).toBeLessThanOrEqual(2);
  else expect(views).toBeGreaterThan(3);
  await page.context().close();
});

test('a pinned node stands where it was pinned when all others are laid out anew, until it is freed', async () => {
  const page = await explore('?pick=company:英伟达');
  await page.locator('.canvas').press('p');
  await expectAddress(page, 'pin=company:英伟达');
  const before = await placesOf(page);
  await page.getByRole('combobox', { name: 'Layout' }).selectOption({ label: 'By forces' });
  await expect
    .poll(async () => (await page.locator('.explore > [role="status"]').textContent()) ?? '', { timeout: 30_000 })
    .toContain('Laid out');
  await expect.poll(async () => [...(await placesOf(page))].filter(([id, place]) => before.get(id) !== place).length).toBeGreaterThan(30);
  expect((await placesOf(page)).get(HUB)).toBe(before.get(HUB));
  await page.locator('.canvas').press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Unpin' }).click();
  await expect.poll(() => page.url()).not.toContain('pin=');
  await page.context().close();
});

test('a line drawn by hand selects those inside it and nobody else', async () => {
  const page = await explore();
  const at = await nodeAt(page, HUB);
  await page.getByRole('button', { name: 'Select an area' }).click();
  const corners = [
    { x: at.x - 6, y: at.y - 6 },
    { x: at.x + 6, y: at.y - 6 },
    { x: at.x + 6, y: at.y + 6 },
    { x: at.x - 6, y: at.y + 6 },
  ];
  await page.mouse.move(corners[0]?.x ?? 0, corners[0]?.y ?? 0);
  await page.mouse.down();
  for (const { x, y } of corners) await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get('pick')).toBe('company:英伟达');
  await page.context().close();
});

test('arrow keys walk along edges, each to a neighbour that lies in its direction', async () => {
  const page = await explore('?pick=company:样例公司10');
  const canvas = page.locator('.canvas');
  let walked = 0;
  for (const [key, dx, dy] of [
    ['ArrowLeft', -1, 0],
    ['ArrowUp', 0, -1],
    ['ArrowRight', 1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowLeft', -1, 0],
    ['ArrowUp', 0, -1],
  ] as const) {
    const from = await picked(page);
    await canvas.press(key);
    await page.waitForTimeout(500);
    const to = await picked(page);
    if (from === to) continue;
    walked += 1;
    const { joined, x, y } = await betweenNodes(page, from, to);
    expect(joined).toBe(true);
    expect(x * dx + y * dy).toBeGreaterThan(0);
  }
  expect(walked).toBeGreaterThan(1);
  await page.context().close();
});

test('sixty steps of all kinds are taken back one by one, to the beginning', async () => {
  const page = await explore('?pick=company:英伟达');
  const canvas = page.locator('.canvas');
  const steps: (() => Promise<void>)[] = [
    () => canvas.press('p'),
    () => page.getByRole('button', { name: 'Names on all relations' }).click(),
    () => canvas.press('p'),
  ];
  const seen: string[] = [stepOf(page)];
  for (let at = 0; at < 60; at += 1) {
    await steps[at % steps.length]?.();
    await expect.poll(() => stepOf(page)).not.toBe(seen.at(-1));
    seen.push(stepOf(page));
  }
  for (const expected of seen.slice(0, -1).reverse()) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => stepOf(page)).toBe(expected);
  }
  expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  await page.context().close();
}, 120_000);

declare function drawn(): DrawnCanvas;
declare function views(): number;

async function explore(query = '', report = 'small', reducedMotion: 'reduce' | 'no-preference' = 'reduce'): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 860 }, reducedMotion });
  const page = await context.newPage();
  await reachCanvas(page);
  await page.goto(`${server.address}/documents/${report}/explore${query}`);
  await awake(page);
  await page.waitForTimeout(500);
  return page;
}

async function betweenNodes(page: Page, from: string, to: string): Promise<{ joined: boolean; x: number; y: number }> {
  return page.evaluate(
    ([one = '', other = '']) => {
      const [a, b] = [drawn().getElementById(one), drawn().getElementById(other)];
      return { joined: a.edgesWith(b).length > 0, x: b.position().x - a.position().x, y: b.position().y - a.position().y };
    },
    [from, to],
  );
}

/** Notes every view that is drawn from now on. */
async function watchViews(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    const look = (): void => {
      seen.add(JSON.stringify([drawn().pan(), drawn().zoom()]));
      requestAnimationFrame(look);
    };
    look();
    Object.assign(globalThis, { views: () => seen.size });
  });
}

async function seenViews(page: Page): Promise<number> {
  return page.evaluate(() => views());
}

async function picked(page: Page): Promise<string> {
  return `entity:${new URL(page.url()).searchParams.get('pick') ?? ''}`;
}

/** The address without what only passes. */
function stepOf(page: Page): string {
  const { searchParams } = new URL(page.url());
  for (const key of ['pick', 'cam']) searchParams.delete(key);
  return searchParams.toString();
}
