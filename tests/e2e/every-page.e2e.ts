/** What holds for every page: readable by everyone, narrow or wide, light or dark, with or without scripting, and nobody else is asked for anything. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  openBrowser,
  openSettled,
  pageFor,
  REPORT_IS_HERE,
  reportAddress,
  servedReport,
  type Reader,
  type ServedReport,
} from './browser.ts';

const PLACES = [
  '',
  '/claims',
  '/claims?q=GPT-4',
  '/claims?q=zzzqqq',
  '/figures',
  '/sources',
  '/exhibits',
  '/entities',
  '/read',
  '/insights',
  '/figures?view=dots',
  '/figures?view=years',
  '/figures?view=checks',
  '/sources?rests=one',
  '/exhibits/images',
  '/sources/markers?supports=none',
  '/insights/unproved',
  '/claims?naming=yes&cites=one&agreement=corroborates',
] as const;
const ELSEWHERE = ['/', '/help', '/explore', '/explore?docs=nobody', '/search', '/search?q=GPT-4', '/search?q=zzzqqq'] as const;
const READERS: readonly Reader[] = [
  { locale: 'zh', theme: 'light' },
  { locale: 'en', theme: 'dark' },
  { locale: 'zh', theme: 'dark', width: 360 },
  { locale: 'en', theme: 'light', width: 360 },
];

describe.skipIf(!REPORT_IS_HERE)('every page', () => {
  let served: ServedReport;
  let browser: Browser;
  let addresses: readonly string[];
  beforeAll(async () => {
    served = await servedReport();
    browser = await openBrowser();
    const page = await pageFor(browser, served.address, { locale: 'zh' });
    const report = await reportAddress(page);
    await page.goto(`${report}/figures`);
    const trace = await page.locator('main a[href^="/trace/figure"]').first().getAttribute('href');
    await page.goto(`${report}/sources`);
    const source = await page.locator('main a[href^="/sources/"]').first().getAttribute('href');
    await page.goto(`${report}/exhibits`);
    const exhibit = await page.locator('main a[href^="/trace/exhibit"]').first().getAttribute('href');
    await page.goto(`${report}/entities`);
    const entity = await page.locator('main tbody th a').first().getAttribute('href');
    await page.goto(entity ?? '');
    const relation = await page.locator('main a[href^="/trace/relation"]').first().getAttribute('href');
    addresses = [...ELSEWHERE, ...PLACES.map((place) => report + place), trace, source, exhibit, entity, relation].filter(
      (address) => address !== null,
    );
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test.each(READERS)(
    'is accessible, titled, inside its width and asks no third party for $locale $theme $width',
    { timeout: 120_000 },
    async (reader) => {
      const page = await pageFor(browser, served.address, reader);
      const problems: string[] = [];
      page.on('request', (request) => {
        if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(served.address)) problems.push(`asks ${request.url()}`);
      });
      page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
      page.on('console', (message) => {
        // A page whose parts do not stand where they were served is made anew, unseen and slow.
        if (message.type() === 'error' || message.text().includes('hydration')) problems.push(`${page.url()}: ${message.text()}`);
      });
      for (const address of addresses) {
        await openSettled(page, address);
        // Without frames of other sites the page itself can sum up; else a second page is opened for it each time.
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        problems.push(
          ...violations.map(({ id, nodes }) => `${address}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        );
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (excess > 0) problems.push(`${address}: ${excess} px too wide`);
        if (!/ · Claimtrail$/.test(await page.title())) problems.push(`${address}: title "${await page.title()}"`);
        if ((await page.locator('h1').count()) !== 1) problems.push(`${address}: not one h1`);
      }
      await page.context().close();
      expect(problems).toEqual([]);
    },
  );

  test('without scripting, every page still says what it says', { timeout: 60_000 }, async () => {
    const page = await pageFor(browser, served.address, { locale: 'zh', scripting: false });
    for (const address of addresses) {
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(200);
      expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(40);
    }
    await page.goto('/');
    await page.locator('header input[name=q]').fill('GPT-4');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=GPT-4/);
    expect(await page.locator('main li').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('language and theme are links that the server remembers', async () => {
    const page = await pageFor(browser, served.address, { locale: 'zh', scripting: false });
    await page.goto('/search?q=GPT-4');
    await page.locator('header details').last().locator('summary').click();
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(new URL(page.url()).search).toBe('?q=GPT-4');
    await page.locator('header details').last().locator('summary').click();
    await page.getByRole('link', { name: 'Dark' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.context().close();
  });

  test('an address that leads nowhere says so and offers the library', async () => {
    const page = await pageFor(browser, served.address, { locale: 'en' });
    const response = await page.goto('/trace/figure:nowhere:1');
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('link', { name: 'Back to the library' }).count()).toBe(1);
    await page.context().close();
  });

  test('preferences never lead off the site', async () => {
    const page = await pageFor(browser, served.address, { locale: 'en' });
    await page.goto(`/preferences?theme=dark&to=${encodeURIComponent('//example.org/x')}`);
    expect(new URL(page.url()).origin).toBe(served.address);
    await page.context().close();
  });
});
