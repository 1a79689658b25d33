/** The desk on a report of own words: what stands beside a trace, images by consent, exports, copies, languages of parts. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, openSettled, pageFor, servedFile, type ServedFile } from './browser.ts';

const IMAGE = 'https://example.org/charts/quays.png';
const REPORT = `# 码头与渡轮

## 一、渡轮

OpenAI发布了GPT-4。OpenAI训练的GPT-4有1.8万亿个参数[^1]。2022年中国风电装机量达4亿千瓦[^2]。

图表1：各码头的渡轮

![](${IMAGE})

资料来源：港务局

## 二、码头

2022年我国风电装机量为40000万千瓦[^4]。中国渡轮数量全球第二。Meridian Lines runs 40 ferries in 2021 [^3]。

## 三、船员

我国渡轮数量全球第三。

[^1]: 北港港务局. 年度报告[R]. 2022. https://example.org/yearly
[^2]: A. Reed. Wind at sea. Journal of Ports, 2023. https://example.org/wind
[^3]: B. Moor. Ferries. Quay Press, 2021. https://example.org/ferries
[^4]: A. Reed. Wind at sea. Journal of Ports, 2023. https://example.org/wind
`;
/** One point, white. */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=', 'base64');

let served: ServedFile;
let browser: Browser;
let page: Page;
let report: string;
beforeAll(async () => {
  served = await servedFile('quays.md', REPORT);
  browser = await openBrowser();
  ({ report } = served);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(async () => {
  page = await pageFor(browser, served.address, { locale: 'en' });
  return () => page.context().close();
});

async function traceOf(raw: string): Promise<void> {
  await page.goto(`${report}/figures`);
  const address = await page.locator('main tr', { hasText: raw }).first().locator('a.value').getAttribute('href');
  await openSettled(page, address ?? '');
}

describe('beside a trace', () => {
  test('what agrees stands in the same notation, said to be the same', async () => {
    await traceOf('装机量达4亿千瓦');
    const row = page.locator('aside tbody tr', { hasText: '40000万千瓦' });
    expect(await row.locator('.value').innerText()).toContain('400 million');
    expect(await row.locator('.difference').innerText()).toBe('the same');
  });

  test('what disagrees says by how much, ranks in places, and leads there and back', async () => {
    await traceOf('全球第二');
    const start = page.url();
    const row = page.locator('aside section', { hasText: 'Disagrees' }).locator('tbody tr', { hasText: '第三' });
    expect(await row.locator('.difference').innerText()).toBe('+1 places');
    await row.locator('.value a').click();
    await page.waitForURL((url) => url.href !== start);
    await page.locator('h1', { hasText: 'rank 3' }).waitFor();
    await page.locator('aside tbody tr', { hasText: '第二' }).locator('.value a').click();
    await page.waitForURL(start);
  });

  test('the quotation that is copied has the words, their place and their source', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.address });
    await traceOf('1.8万亿');
    await page.getByRole('button', { name: 'Copy as quotation with source' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/1\.8万亿个参数.*《码头与渡轮》.*北港港务局.*http:\/\//su);
  });

  test('an exhibit and a relation have traces of their own, on the page and in the panel', async () => {
    await openSettled(page, `${report}/exhibits`);
    await page.locator('main a[href^="/trace/exhibit"]').first().click();
    const panel = page.getByRole('complementary', { name: 'Trace' });
    await panel.getByText('港务局').first().waitFor();
    expect(await panel.locator('h2').first().innerText()).toContain('各码头的渡轮');
    await page.keyboard.press('Escape');
    await page.goto(`${report}/entities?q=GPT-4`);
    await openSettled(page, (await page.locator('main tbody th a').first().getAttribute('href')) ?? '');
    await page.locator('#relations a[href^="/trace/relation"]').first().click();
    await panel.locator('mark').first().waitFor();
    expect(await panel.locator('h2').first().innerText()).toMatch(/OpenAI.*GPT-4/su);
  });
});

describe('images of exhibits', () => {
  test('are asked for once the reader agrees, and never by an address alone', async () => {
    const asked: string[] = [];
    await page.route('https://example.org/**', async (route) => {
      asked.push(route.request().url());
      await route.fulfill({ body: PIXEL, contentType: 'image/png' });
    });
    for (const place of ['/exhibits', '/read', '/exhibits/images']) {
      await openSettled(page, report + place);
      await page.mouse.wheel(0, 4000);
    }
    expect(asked).toEqual([]);
    await page.goto(`${report}/exhibits`);
    expect(await page.locator('main').innerText()).toContain('example.org');
    await page.getByRole('link', { name: 'Load the images' }).click();
    const image = page.locator('main img');
    await image.waitFor();
    await expect.poll(() => image.evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBe(1); // It is an image by its name.
    expect(asked).toEqual([IMAGE]);
  });
});

describe('exports', () => {
  const saved = async (path: string): Promise<string> => (await fetch(served.address + report + path)).text();

  test.each([
    ['bibtex', /@\w+\{/gu],
    ['ris', /^TY {2}- /gmu],
    ['csl', /"title"/gu],
    ['gbt7714', /\[[A-Z/]+\]/gu],
    ['apa', /\(20\d\d\)/gu],
  ] as const)('every source as %s, a work that stands in the list twice once', async (format, entry) => {
    expect((await saved(`/sources/export?format=${format}`)).match(entry)).toHaveLength(3);
    expect((await saved(`/sources/export?format=${format}&n=1`)).match(entry)).toHaveLength(1);
  });

  test.each(['figures/figures.csv', 'entities/entities.csv', 'exhibits/exhibits.csv', 'sources/export?format=csv'])(
    '%s has a row for each that its page shows',
    async (path) => {
      const rows = (await saved(`/${path}`)).trim().split('\r\n').length - 1;
      await page.goto(`${report}/${path.split('/')[0] ?? ''}`);
      expect(rows).toBe(await page.locator('main tbody tr, main li.card').count());
    },
  );

  test('figures are saved as they are filtered', async () => {
    const all = (await saved('/figures/figures.csv')).split('\r\n').length;
    const dated = (await saved('/figures/figures.csv?with=period')).split('\r\n').length;
    expect(dated).toBeLessThan(all);
    await page.goto(`${report}/figures?with=period`);
    expect(await page.locator('main tbody tr').count()).toBe(dated - 2);
  });

  test('a work that stands in the list twice is one row with both numbers', async () => {
    await page.goto(`${report}/sources?q=Wind`);
    expect(await page.locator('main tbody tr').count()).toBe(1);
    expect(await page.locator('main tbody .label').innerText()).toMatch(/\[2\]\s*\[4\]/u);
  });

  test('an extraction error is copied as a small JSON with the quote, its place and what is wrong', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.address });
    await traceOf('1.8万亿');
    await page.locator('.tools').getByRole('button', { name: 'Report an extraction error' }).click();
    await page.locator('.tools select').selectOption({ index: 1 });
    await page.locator('.tools').getByRole('button', { name: 'Copy' }).last().click();
    const told: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    const start = REPORT.indexOf('1.8万亿个参数');
    expect(told).toMatchObject({ format: 'claimtrail-error/1', wrong: 'unit', quote: '1.8万亿个参数', span: { start, end: start + 8 } });
  });
});

describe('languages', () => {
  test.each(['?tour=0', '/claims', '/figures', '/sources', '/entities', '/exhibits', '/read', '/insights', '/sources/markers'])(
    'the page %s is said in the reader’s language and its report’s words in theirs',
    async (place) => {
      await page.goto(report + place);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      const unmarked = await page.locator('main').evaluate((main) => {
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const words = node.textContent?.trim() ?? '';
          const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
          if (/\p{Script=Han}{2}/u.test(words) && lang !== 'zh' && !node.parentElement?.closest('svg')) found.push(words.slice(0, 30));
        }
        return found;
      });
      expect(unmarked).toEqual([]);
    },
  );
});
