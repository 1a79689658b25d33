/** Reading: the text, what is chosen in it and the ways through it, as a reader uses them. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, pageFor, servedFolder, type Reader, type ServedReport } from './browser.ts';

const REPORT = `# Cranes of the north

## Harbours

The harbour of Northwick bought 40 cranes in 2021 [^1]. Nobody has said what they cost. Traffic grew by 12% in 2022 [^2], and the mayor expects more.

| Port | Cranes |
|------|--------|
| Northwick | 40 cranes [^1] |
| Southby | 12 cranes |

## Ships

The tide there is strong. 港口在2023年新增了8台起重机[^1]。

${Array.from({ length: 40 }, (_, at) => `Paragraph ${at} tells of the quays, of the weather on them and of the ships that came and went that day.`).join('\n\n')}

The last word is lanternfish.

[^1]: Northwick Port Authority. Annual report 2021. https://example.org/report
[^2]: M. Quay. Traffic in small harbours. Journal of Ports, 2023.
`;

let folder: string;
let served: ServedReport;
let browser: Browser;
let page: Page;
let address: string;

async function opened(reader: Reader, hash = ''): Promise<Page> {
  const next = await pageFor(browser, served.address, reader);
  await next.goto(`${address}/read${hash}`);
  if (reader.scripting !== false) await next.waitForSelector('article.live');
  return next;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimtrail-read-'));
  await writeFile(join(folder, 'cranes.md'), REPORT);
  served = await servedFolder(join(folder, 'data'), [join(folder, 'cranes.md')]);
  browser = await openBrowser();
  const first = await pageFor(browser, served.address, { locale: 'en' });
  await first.goto('/');
  address = (await first.locator('article h3 a').first().getAttribute('href')) ?? '';
  await first.context().close();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

describe('reading', () => {
  beforeEach(async () => {
    page = await opened({ locale: 'en' });
    return () => page.context().close();
  });
  const chosen = (): Promise<string> => page.locator('.claim.chosen').first().innerText();

  test('a click on words opens their claim beside the text; the address keeps it', async () => {
    await page.getByText('Nobody has said what').click();
    await page.locator('aside.panel', { hasText: 'Unsourced' }).waitFor();
    expect(await chosen()).toContain('Nobody has said');
    const kept = page.url();
    expect(decodeURIComponent(kept)).toContain('#claim:');
    const again = await pageFor(browser, served.address, { locale: 'en' });
    await again.goto(kept);
    await again.locator('.claim.chosen').first().waitFor();
    expect(await again.locator('.claim.chosen').first().innerText()).toContain('Nobody has said');
    await again.context().close();
  });

  test('a figure shows its value and source, and leads to its trace and its names into the graph', async () => {
    await page.locator('article a.figure', { hasText: '40' }).first().click();
    const panel = page.locator('aside.panel');
    await panel.locator('h2', { hasText: '40' }).waitFor();
    expect(await panel.innerText()).toContain('Northwick Port Authority');
    await panel.getByRole('link', { name: 'Full trace' }).click();
    await page.waitForURL(/\/trace\/figure/);
    await page.locator('.chain a', { hasText: /text/i }).first().click();
    await page.waitForURL(/read#figure/);
    await page.locator('a.figure.chosen').waitFor();
    expect(await page.locator('a.figure.chosen').innerText()).toContain('40');
  });

  test('a claim found elsewhere is one step from its words, which come into view marked', async () => {
    await page.goto(`${address}/claims?q=lanternfish`);
    await page.getByRole('link', { name: /^In the text/ }).click();
    const words = page.locator('.claim.chosen', { hasText: 'lanternfish' });
    await words.waitFor();
    expect(await words.evaluate((each) => { const { top, bottom } = each.getBoundingClientRect(); return top > 0 && bottom < innerHeight; })).toBe(true); // prettier-ignore
  });

  test('j and k go from claim to claim, n and p from one unsourced to the next, t to the trace, Esc ends the choice', async () => {
    await page.keyboard.press('j');
    const first = await chosen();
    await page.keyboard.press('j');
    expect(await chosen()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await chosen()).toBe(first);
    await page.keyboard.press('n');
    expect(await page.locator('.claim.chosen').first().getAttribute('class')).toContain('unsourced');
    const unsourced = await chosen();
    await page.keyboard.press('n');
    await page.keyboard.press('p');
    expect(await chosen()).toBe(unsourced);
    await page.getByRole('button', { name: 'Next unsourced claim' }).click();
    expect(await chosen()).not.toBe(unsourced);
    await page.keyboard.press('Escape');
    expect(await page.locator('.chosen').count()).toBe(0);
    expect(page.url()).not.toContain('#');
    await page.keyboard.press('j');
    await page.keyboard.press('t');
    await page.waitForURL(/\/trace\/claim/);
  });

  test('a letter typed into a field is no step', async () => {
    await page.getByRole('combobox').first().pressSequentially('jn');
    expect(await page.locator('.chosen').count()).toBe(0);
  });

  test('resting on a marker shows its reference; so does the focus; Esc takes it away', async () => {
    const marker = page.locator('article .marker').first();
    await marker.hover();
    const card = page.locator('#marker-card');
    await card.waitFor();
    expect(await card.innerText()).toContain('Northwick Port Authority');
    await page.mouse.move(2, 400);
    await card.waitFor({ state: 'detached' });
    await page.locator('article .marker').nth(1).press('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await card.waitFor();
    expect(await card.innerText()).toContain('M. Quay');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  test('find marks every hit, in other characters too, and goes from one to the next', async () => {
    await page.keyboard.press('f');
    const box = page.getByRole('searchbox', { name: 'Find in the text' });
    await box.fill('NORTHWICK');
    const marked = (): Promise<number> => page.evaluate(() => (CSS.highlights.get('found')?.size ?? 0) + (CSS.highlights.get('found-now')?.size ?? 0));
    // In the first sentence, in the table and in its first reference.
    expect(await marked()).toBe(3);
    await page.getByText('1 of 3').waitFor();
    await box.press('Enter');
    await page.getByText('2 of 3').waitFor();
    await box.press('Shift+Enter');
    await box.press('Shift+Enter');
    await page.getByText('3 of 3').waitFor();
    await box.fill('起重機');
    await page.getByText('1 of 1').waitFor();
    await box.fill('no such words');
    await page.getByText('Not in the text').waitFor();
    await box.press('Escape');
    expect(await marked()).toBe(0);
  }); // prettier-ignore

  test("what is far below is not drawn, yet left to the browser's own search", async () => {
    const paragraph = page.locator('.paragraph', { hasText: 'lanternfish' });
    const state = await paragraph.evaluate((each) => {
      const words = each.querySelector('.sentence');
      // Not drawn as long as it is out of view; `hidden`, unlike `auto`, would keep it from the browser's search as well.
      return [getComputedStyle(each).contentVisibility, words?.checkVisibility({ contentVisibilityAuto: true }), words?.checkVisibility()];
    });
    expect(state).toEqual(['auto', false, true]);
    await paragraph.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => [...document.querySelectorAll('.sentence')].at(-1)?.checkVisibility({ contentVisibilityAuto: true }));
  });

  test('each tick stands beside the line in which its claim begins, none on another', async () => {
    await page.locator('.ticks.placed').first().waitFor();
    const paragraphs = await page.locator('.paragraph').evaluateAll((all) =>
      all
        .filter((each) => each.querySelector('.placed'))
        .map((each) =>
          [...each.querySelectorAll<HTMLElement>('[data-tick]')].map((tick) => {
            const { left, top, height } = tick.getBoundingClientRect();
            const line = each.querySelector(`[data-claim="${CSS.escape(tick.dataset['tick'] ?? '')}"]`)?.getClientRects()[0];
            return { place: `${Math.round(left)} ${Math.round(top)}`, off: Math.abs(top + height / 2 - ((line?.top ?? 0) + (line?.height ?? 0) / 2)) };
          }),
        ),
    );
    expect(paragraphs.flat().length).toBeGreaterThan(2);
    for (const ticks of paragraphs) {
      expect(new Set(ticks.map(({ place }) => place)).size).toBe(ticks.length);
      for (const { off } of ticks) expect(off).toBeLessThan(4);
    }
  }); // prettier-ignore

  test('marks are switched by kind', async () => {
    await page.getByText('Marks', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Figures' }).uncheck();
    await page.getByRole('checkbox', { name: 'Unsourced claims' }).check();
    const classes = await page.locator('article').getAttribute('class');
    expect(classes).toContain('unsourced');
    expect(classes).not.toContain('figures');
  });
});

describe('reading on a phone', () => {
  test('the choice opens as a sheet; the first tap on a marker shows its card, the second follows it', async () => {
    const context = await browser.newContext({ baseURL: served.address, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: 'en-US' });
    const phone = await context.newPage();
    await phone.goto(`${address}/read`);
    await phone.waitForSelector('article.live');
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const marker = phone.locator('article .marker').first();
    await marker.tap();
    await phone.locator('#marker-card').waitFor();
    await marker.tap();
    await phone.waitForURL(/\/trace\//);
    await phone.goBack();
    await phone.waitForSelector('article.live');
    await phone.getByText('Nobody has said').tap();
    const sheet = phone.locator('aside.panel.open');
    await sheet.waitFor();
    const { x = 1, width = 0 } = (await sheet.boundingBox()) ?? {};
    expect([x, width]).toEqual([0, 360]);
    await sheet.getByRole('button', { name: 'Close' }).click();
    expect(await phone.locator('.chosen').count()).toBe(0);
    await context.close();
  }); // prettier-ignore
});

describe('reading without scripting', () => {
  test('text, table and traces are there, and the words of an address are marked', async () => {
    const plain = await opened({ locale: 'en', scripting: false });
    expect(await plain.locator('article').textContent()).toContain('lanternfish');
    expect(await plain.locator('article table tr').count()).toBe(3);
    expect(await plain.locator('article table').innerText()).toMatch(/Northwick\s+40 cranes/);
    const figure = plain.locator('article a.figure').first();
    expect(await figure.getAttribute('href')).toMatch(/^\/trace\/figure/);
    const id = await figure.getAttribute('id');
    await plain.goto(`${address}/read#${encodeURIComponent(id ?? '')}`);
    expect(await plain.locator('a.figure:target').count()).toBe(1);
    await figure.click();
    expect(plain.url()).toMatch(/\/trace\/figure/);
    await plain.context().close();
  });
});

describe.each(['light', 'dark'] as const)('reading in %s', (theme) => {
  test('has no fault that axe knows of, with a choice and with find open', async () => {
    const looked = await opened({ locale: 'zh', theme });
    await looked.keyboard.press('j');
    await looked.locator('aside.panel h3').first().waitFor();
    await looked.keyboard.press('f');
    await looked.locator('.find input').fill('cranes');
    const { violations } = await new AxeBuilder({ page: looked }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
    await looked.context().close();
  });
});
