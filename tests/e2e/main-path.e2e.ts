/** The reader's main path: from a number someone heard to the reference behind it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, pageFor, REPORT_IS_HERE, reportAddress, servedReport, type ServedReport } from './browser.ts';

describe.skipIf(!REPORT_IS_HERE)('from a number to its source', () => {
  let served: ServedReport;
  let browser: Browser;
  let page: Page;
  let report: string;
  beforeAll(async () => {
    served = await servedReport();
    browser = await openBrowser();
    page = await pageFor(browser, served.address, { locale: 'zh' });
    report = await reportAddress(page);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test('a figure typed at home is one arrow and Enter away from its trace, which ends at reference 13 and its link', async () => {
    await page.goto(report, { waitUntil: 'networkidle' });
    await page.keyboard.press('/');
    await page.keyboard.type('1.8万亿');
    const option = page.getByRole('option', { name: /GPT-4/ }).first();
    await option.waitFor();
    await page.getByRole('group', { name: '数字' }).getByRole('option').first().click();
    await page.waitForURL(/\/trace\//);
    expect(await page.locator('h1').textContent()).toContain('1.8万亿');
    const footnote = page.locator('.chain li', { hasText: '[13]' }).last();
    expect(await footnote.textContent()).toContain('Dylan Patel');
    const link = page.locator('.chain a[rel~="noreferrer"]').first();
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/www\.semianalysis\.com\//);
  });

  test('a name is found by its name in the other language, and the result says why', async () => {
    await page.goto(`/search?q=nvidia`);
    const found = page.locator('section', { has: page.locator('#group-entities') });
    expect(await found.textContent()).toContain('英伟达');
    expect(await found.textContent()).toContain('nvidia');
  });

  test('the same number in the other notation finds the same figure', async () => {
    await page.goto('/search?q=1%2C800%2C000%2C000%2C000');
    expect(await page.locator('section', { has: page.locator('#group-figures') }).textContent()).toContain('1.8万亿');
  });

  test('claims are searched while typing, without losing a letter, and the address keeps the search', async () => {
    await page.goto(`${report}/claims`, { waitUntil: 'networkidle' });
    await page.locator('main input[type=search]').pressSequentially('GPT-4 1.8万亿', { delay: 60 });
    await page.waitForURL((url) => url.searchParams.get('q') === 'GPT-4 1.8万亿');
    expect(await page.locator('main input[type=search]').inputValue()).toBe('GPT-4 1.8万亿');
    expect(await page.locator('main article mark').count()).toBeGreaterThan(0);
  });

  test('Escape closes the results and leaves the caret in the box', async () => {
    await page.goto('/', { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('GPT');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    const box = page.getByRole('combobox');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  test('a marker in the text leads to the trace, and its footnote leads back to the marker', async () => {
    await page.goto(`${report}/read`);
    const marker = page.locator('article sup a', { hasText: '[13]' }).first();
    expect(await marker.getAttribute('href')).toMatch(/^\/trace\/claim/);
    const id = await marker.getAttribute('id');
    const back = page.locator('#footnotes li', { hasText: '[13]' }).first().locator('a.back').first();
    expect(decodeURIComponent((await back.getAttribute('href')) ?? '')).toBe(`#${id}`);
  });
});
