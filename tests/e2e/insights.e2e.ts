/** Insights: every number leads to exactly what it counts. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, pageFor, servedFile, type ServedFile } from './browser.ts';

const SAMPLE = 'static/samples/china-ai-chapter.md';
/** Something of all that Insights counts: a work that stands in the list twice, a marker without definition, an entry that is never used, a note, agreement and disagreement. */
const REPORT = `# Ferries of the sound

## Fleets

Meridian Lines runs 40 ferries in 2021 [^1]. Of these 40 ferries, 12 ferries in the east and 28 ferries in the west, in total 40 ferries. Nobody counts the small boats. 中国渡轮数量全球第二。

Meridian Lines carried 3 million passengers in 2022 [^1][^2]. The share of night crossings rose from 10% to 15% [^3].

## Crews

According to Harbour Watch, Meridian Lines has 900 sailors. Meridian Lines has 950 sailors [^2][^4]. The pay of a sailor rose by 4% in 2023 [^3]. Old sailors leave [^9].

Meridian Lines runs 40 ferries in 2021 [^5]. The quay is long [^note]. 我国渡轮数量全球第三。

| Port | Ferries |
|------|---------|
| North | 12 ferries |
| South | 28 ferries |
| Total | 41 ferries |

[^1]: Ann Reed, *Ferry tables*, Quay Press, 2021. https://example.org/ferries
[^2]: Quay Press. Passengers. 2022. https://example.org/passengers
[^3]: B. Moor. Wages on water. Journal of Ports, 2023. https://example.org/wages
[^4]: Ann Reed, *Ferry tables*, Quay Press, 2021. https://example.org/ferries
[^5]: https://example.org/undated
[^6]: C. Gale. Never read. Quay Press, 2020. https://example.org/never
[^note]: The quay was measured at low water.
`;

let served: ServedFile;
let browser: Browser;
let page: Page;
let documents: ServedFile['documents'];
beforeAll(async () => {
  served = await servedFile('ferries.md', REPORT, [SAMPLE]);
  browser = await openBrowser();
  page = await pageFor(browser, served.address, { locale: 'en', scripting: false });
  ({ documents } = served);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** What a list holds a row of, by the place that it is at. */
const ROWS: readonly (readonly [place: RegExp, rows: string])[] = [
  [/\/claims$/u, 'article.claim'],
  [/\/figures\?view=checks/u, 'p.formula'],
  [/\/(?:figures|sources|sources\/markers|entities)$/u, 'main tbody tr'],
  [/\/insights\/unproved$/u, 'ol.lies li'],
  [/^\/documents\/[^/]+$/u, '.notes li:not(.quiet)'],
];
/** Claims that a page of their list holds. */
const PAGE = 50;

/** How many things the list at an address says it shows, and how many it does. */
async function listed(address: string): Promise<{ readonly said: number; readonly shown: number }> {
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(200);
  const { pathname, search } = new URL(page.url());
  const rows = ROWS.find(([place]) => place.test(pathname) || place.test(pathname + search))?.[1];
  if (rows === undefined) throw new Error(`No list is known at ${pathname}.`);
  const said = await page.locator('[data-shown]').first().getAttribute('data-shown');
  return { said: Number(said), shown: await page.locator(rows).count() };
}

const insightsOf = (title: string): string =>
  `/documents/${encodeURIComponent(documents.find((each) => each.title.includes(title))?.id ?? '')}/insights`;

describe.each(['Ferries', '摘编'])('on the insights of %s', (title) => {
  test('every number is a link, but for shares and the years that rows are named by', async () => {
    await page.goto(insightsOf(title));
    const bare = await page.locator('main').evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent?.trim() ?? '';
        if (/^\d[\d,]*$/u.test(words) && !node.parentElement?.closest('a, th[scope=row], svg')) found.push(words);
      }
      return found;
    });
    expect(bare).toEqual([]);
  });

  test('every number leads to a list of as many', { timeout: 120_000 }, async () => {
    await page.goto(insightsOf(title));
    const counts = await page
      .locator('main a')
      .evaluateAll((links) =>
        links
          .map((link) => ({ count: link.textContent.trim(), address: link.getAttribute('href') ?? '' }))
          .filter(({ count }) => /^\d[\d,]*$/u.test(count)),
      );
    expect(counts.length).toBeGreaterThan(50);
    const wrong: string[] = [];
    for (const { count, address } of counts) {
      const wanted = Number(count.replaceAll(',', ''));
      const { said, shown } = await listed(address);
      if (said !== wanted || shown !== Math.min(wanted, /\/claims(?:\?|$)/u.test(address) ? PAGE : Number.POSITIVE_INFINITY))
        wrong.push(`${decodeURIComponent(address)}: ${count} counted, ${said} said, ${shown} shown`);
    }
    expect(wrong).toEqual([]);
  });
});

test('nothing that is counted is left out of the report that has something of all', async () => {
  await page.goto(insightsOf('Ferries'));
  const counted = async (name: string, column = 0): Promise<string> => {
    const row = page.locator('main tr', { has: page.getByRole('rowheader', { name, exact: true }) }).first();
    return (await row.locator('td a').nth(column).innerText()).trim();
  };
  expect(await counted('Cite several sources')).not.toBe('0');
  expect(await counted('Disagrees')).not.toBe('0');
  expect(await counted('Agrees')).not.toBe('0');
  expect(await counted('does not add up')).toBe('1');
  expect(await counted('adds up')).not.toBe('0');
  expect(await counted('Marker never defined')).toBe('1');
  expect(await counted('Sources with a date', 1)).toBe('1');
  expect(await page.locator('h3', { hasText: 'never used' }).locator('a').innerText()).toBe('1');
});

test('a filter that Insights set is a chip which takes it away', async () => {
  await page.goto(insightsOf('Ferries'));
  await page
    .getByRole('row', { name: /^Cite several sources/u })
    .locator('td a')
    .click();
  const chip = page.getByRole('list', { name: 'Filters that are on' }).getByRole('link');
  expect(await chip.innerText()).toContain('Cites several sources');
  const narrowed = await page.locator('article.claim').count();
  await chip.click();
  expect(new URL(page.url()).search).toBe('');
  expect(await page.locator('article.claim').count()).toBeGreaterThan(narrowed);
});
