/** The analyst's desk as a reader uses it: figures, sources, entities, exhibits, insights, languages and the tour. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, pageFor, REPORT_IS_HERE, reportAddress, servedReport, type ServedReport } from './browser.ts';

describe.skipIf(!REPORT_IS_HERE)('the desk', () => {
  let served: ServedReport;
  let browser: Browser;
  let page: Page;
  let report: string;
  beforeAll(async () => {
    served = await servedReport();
    browser = await openBrowser();
    page = await pageFor(browser, served.address, { locale: 'en' });
    report = await reportAddress(page);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  /** A table as saved: its header, and how many rows follow. Our tables hold no line break inside a cell. */
  async function saved(path: string): Promise<{ readonly head: string; readonly rows: number }> {
    const answer = await fetch(served.address + report + path);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    const [head = '', ...rows] = (await answer.text()).trim().split('\r\n');
    return { head, rows: rows.length };
  }

  test('figures: as many rows as are counted and saved; by metric; compared where the unit agrees, each mark a link', async () => {
    await page.goto(`${report}/figures`);
    const count = Number(/\d+/u.exec((await page.locator('header p.quiet').textContent()) ?? '')?.[0]);
    expect(await page.locator('main tbody tr').count()).toBe(count);
    expect((await saved('/figures/figures.csv')).rows).toBe(count);
    await page.goto(`${report}/figures?view=metrics`);
    expect(await page.locator('h2.metric').count()).toBeGreaterThan(5);
    expect(await page.locator('main tbody tr').count()).toBe(count);
    for (const view of ['dots', 'bars', 'years']) {
      await page.goto(`${report}/figures?view=${view}`);
      const marks = page.getByRole('region', { name: 'Figures of one unit compared' }).first().locator('a[href^="/trace/figure"]');
      expect(await marks.count(), view).toBeGreaterThan(5);
      const units = new Set(await page.locator('main tbody tr td:nth-child(3)').allTextContents());
      expect([...units], `${view} compares one unit`).toHaveLength(1);
    }
  });

  test('figures: a change that a sentence gives by both ends is computed, with its sentence', async () => {
    await page.goto(`${report}/figures?view=checks`);
    const formula = page.locator('main .formula', { hasText: '11%' });
    expect(await formula.locator('strong').textContent()).toBe('+17 percentage points');
    expect(await formula.locator('a[href^="/trace/figure"]').count()).toBe(2);
    const sentence = page.locator('main li', { has: page.locator('.formula', { hasText: '11%' }) }).locator('a[href^="/trace/claim"]');
    expect(await sentence.textContent()).toContain('11%');
    // Nothing that the report says is told to be wrong.
    expect(await page.locator('main .differs').count()).toBe(0);
  });

  test('sources: filtered, chosen and exported in every form', async () => {
    await page.goto(`${report}/sources?type=news`);
    const shown = await page.locator('main tbody tr').count();
    expect(shown).toBeGreaterThan(0);
    expect(new Set(await page.locator('main tbody tr td:nth-child(4)').allTextContents())).toEqual(new Set(['News']));
    const entry = await page.locator('main tbody input[name=n]').first().inputValue();
    for (const [format, sign] of [['bibtex', /^@\w+\{/u], ['ris', /^TY {2}- /u], ['csl', /^\[/u], ['gbt7714', /\[[A-Z/]+\]/u], ['apa', /\(\d{4}|\(n\.d\.\)/u]] as const) {
      const text = await (await fetch(`${served.address}${report}/sources/export?format=${format}&n=${entry}`)).text();
      expect(text, format).toMatch(sign);
      expect(text.trim().split(/\n(?=@|TY {2}-)/u)).toHaveLength(1);
    }
    expect((await fetch(`${served.address}${report}/sources/export?format=odt`)).status).toBe(400);
  }); // prettier-ignore

  test('entities: found by another name, filtered, sorted and saved as they stand', async () => {
    await page.goto(`${report}/entities?q=nvidia`);
    expect(await page.locator('main tbody tr').count()).toBe(1);
    expect(await page.locator('main tbody th').textContent()).toContain('英伟达');
    const table = await saved('/entities/entities.csv?q=nvidia');
    expect(table.head).toContain('name,type,aliases');
    expect(table.rows).toBe(1);
    await page.goto(`${report}/entities?type=chip&sort=claims`);
    const claims = (await page.locator('main tbody td:nth-child(5)').allTextContents()).map(Number);
    expect(claims).toEqual(claims.toSorted((a, b) => b - a));
    expect((await saved('/entities/entities.csv?type=chip')).rows).toBe(claims.length);
  });

  test('an entity: first and last mention, relations by their words, figures over time with a table twin, a small graph', async () => {
    await page.goto(`${report}/entities`);
    await page.locator('main tbody th a').first().click();
    await page.waitForURL(/\/entities\/entity/u);
    for (const title of ['First mention', 'Last mention']) expect(await page.getByRole('heading', { name: title }).count()).toBe(1);
    expect(await page.locator('aside svg circle').count()).toBeGreaterThan(5);
    const dots = await page.locator('#over-time a.dot').count();
    expect(dots).toBeGreaterThan(1);
    expect(await page.locator('#over-time tbody tr').count()).toBe(dots);
    expect(await page.locator('#relations a[href^="/trace/relation"]').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Report an extraction error', exact: true }).click();
    const said = await page.locator('a[download="claimtrail-error.json"]').getAttribute('href');
    expect(decodeURIComponent(said ?? '')).toContain('"kind": "entity"');
  });

  test('a relation’s trace marks the words that state it', async () => {
    const relation = await page.locator('#relations a[href^="/trace/relation"]').first().getAttribute('href');
    await page.goto(relation ?? '');
    const marked = (await page.locator('mark.figure').allTextContents()).join('');
    expect(marked.length).toBeGreaterThan(1);
    expect(await page.locator('blockquote').textContent()).toContain(marked);
    expect(await page.locator('h1 a').count()).toBe(2);
  });

  test('exhibits: filtered and saved; images are asked for only after the reader agreed', async () => {
    await page.goto(`${report}/exhibits`);
    const all = await page.locator('main li.card').count();
    expect((await saved('/exhibits/exhibits.csv')).rows).toBe(all);
    expect(await page.locator('main img').count()).toBe(0);
    await page.goto(`${report}/exhibits?sources=cited`);
    const cited = await page.locator('main li.card').count();
    expect(cited).toBeLessThan(all);
    expect((await saved('/exhibits/exhibits.csv?sources=cited')).rows).toBe(cited);
    await page.goto(`${report}/exhibits/images`);
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('insights: what does not prove itself has a page, which says how much was read again', async () => {
    await page.goto(`${report}/insights`);
    await page.locator('section[aria-labelledby=reading] tr').last().locator('td a').click();
    await page.waitForURL(/insights\/unproved$/u);
    expect(await page.locator('[data-shown]').getAttribute('data-shown')).toBe('0');
    expect(await page.locator('main').innerText()).toMatch(/all \d{4,} records are proved/u);
  });

  test('numbers are written as the reader chooses, whatever the language', async () => {
    const other = await pageFor(browser, served.address, { locale: 'en' });
    await other.goto(`${report}/figures?sort=-value`);
    expect(await other.locator('main tbody').textContent()).toMatch(/\d (?:trillion|billion)/u);
    await other.goto(`/preferences?numbers=zh&to=${encodeURIComponent(`${report}/figures?sort=-value`)}`);
    const text = (await other.locator('td.amount').allTextContents()).join(' ');
    expect(text).toMatch(/\d万亿|\d亿/u);
    expect(text).not.toMatch(/trillion|billion/u);
    expect(await other.locator('html').getAttribute('lang')).toBe('en');
    expect(await other.locator('td.claim').first().getAttribute('lang')).toBe('zh');
    await other.context().close();
  });

  test('the first visit is led in four steps, or skips them for good', async () => {
    const other = await pageFor(browser, served.address, { locale: 'en', scripting: false });
    await other.goto(report);
    const tour = other.getByRole('complementary', { name: 'In four steps' });
    for (const step of [1, 2, 3]) {
      expect(await tour.textContent()).toContain(`${step} / 4`);
      await tour.getByRole('link', { name: 'Next' }).click();
    }
    expect(await tour.textContent()).toContain('4 / 4');
    await tour.getByRole('link', { name: 'Done' }).click();
    expect(await tour.count()).toBe(0);
    await other.goto(report);
    expect(await tour.count()).toBe(0);
    await other.context().close();
  });

  test('? shows the keys, Esc puts them away', async () => {
    await page.goto(`${report}/claims`, { waitUntil: 'networkidle' });
    await page.keyboard.press('?');
    const card = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await card.waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
  });
});
