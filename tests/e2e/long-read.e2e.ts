/** A report of a megabyte on the reading page: all of it is there, little of it is drawn, and the browser's own search can reach every word. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, pageFor, servedFile, type ServedFile } from './browser.ts';

const BYTES = 1_000_000;
const LAST_WORDS = 'the lamp beyond the last breakwater';

function longReport(): string {
  const parts = ['# A long report of quays\n'];
  for (let at = 0, bytes = 0; bytes < BYTES; at += 1) {
    const heading = at % 12 === 0 ? `\n## Quay ${at / 12 + 1}\n` : '';
    const words = Array.from({ length: 5 }, (_, line) => `The keeper of pier ${at}.${line} counted ${at + line} boats in 20${10 + (at % 15)}${line === 2 ? ' [^1]' : ''}, and the tide took none of what lay on the stones there.`).join(' '); // prettier-ignore
    parts.push(`${heading}\n${words}\n`);
    bytes += heading.length + words.length;
  }
  return `${parts.join('')}\nNobody lit ${LAST_WORDS}.\n\n[^1]: Harbour office. Tables of the quays. 2023.\n`;
}

let served: ServedFile;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  served = await servedFile('long.md', longReport());
  browser = await openBrowser();
  page = await pageFor(browser, served.address, { locale: 'en' });
  await page.goto(`${served.report}/read`);
  await page.waitForSelector('article.live', { timeout: 120_000 });
}, 300_000);
afterAll(async () => {
  await browser.close();
  await served.close();
});

test('no word is where a browser does not search: nothing is left out of the layout, hidden or skipped for good', async () => {
  const out = await page.evaluate(() => {
    const found = new Set<string>();
    const article = document.querySelector('article');
    const walker = document.createTreeWalker(article ?? document.body, NodeFilter.SHOW_TEXT);
    const seen = new Set<Element>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim()) continue;
      for (let each = node.parentElement; each && each !== article && !seen.has(each); each = each.parentElement) {
        seen.add(each);
        const { display, visibility, contentVisibility } = getComputedStyle(each);
        // `auto` is laid out and searched when asked for; `hidden` is not.
        if (display === 'none' || visibility !== 'visible' || contentVisibility === 'hidden' || each.hasAttribute('hidden')) found.add(each.outerHTML.slice(0, 100));
      }
    }
    return { found: [...found], looked: seen.size, characters: article?.textContent.length ?? 0 };
  }); // prettier-ignore
  expect(out.found).toEqual([]);
  expect(out.looked).toBeGreaterThan(10_000);
  expect(out.characters).toBeGreaterThan(BYTES * 0.9);
});

test('of its paragraphs only those near what is on the screen are drawn; the last comes when it is gone to', async () => {
  const drawn = (): Promise<{ readonly all: number; readonly drawn: number; readonly auto: number }> =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll('.paragraph')];
      const inside = (each: Element): Element => each.querySelector('.sentence') ?? each;
      return {
        all: all.length,
        drawn: all.filter((each) => inside(each).checkVisibility({ contentVisibilityAuto: true })).length,
        auto: all.filter((each) => getComputedStyle(each).contentVisibility === 'auto').length,
      };
    });
  const { all, drawn: few, auto } = await drawn();
  expect(auto).toBe(all);
  expect(all).toBeGreaterThan(1000);
  expect(few).toBeLessThan(all / 20);
  const last = page.locator('.paragraph', { hasText: LAST_WORDS });
  await last.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => [...document.querySelectorAll('.sentence')].at(-1)?.checkVisibility({ contentVisibilityAuto: true }));
  expect((await drawn()).drawn).toBeLessThan(all / 10);
});

test('the page’s own find reaches the last words', async () => {
  await page.keyboard.press('f');
  await page.getByRole('searchbox', { name: 'Find in the text' }).fill(LAST_WORDS);
  await page.getByText('1 of 1').waitFor();
  await page.waitForFunction((words) => {
    const last = [...document.querySelectorAll('.paragraph')].at(-1);
    const { top, bottom } = last?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return last?.textContent.includes(words) && top >= 0 && bottom <= innerHeight;
  }, LAST_WORDS);
});
