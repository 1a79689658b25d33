/** How much script a page asks for before a reader does anything: at most 100 kB as gzip sends it, on every page but Explore. */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, pageFor, REPORT_IS_HERE, reportAddress, servedReport, type ServedReport } from './browser.ts';

const LIMIT = 100_000;
const PLACES = ['', '/claims', '/figures', '/sources', '/entities', '/exhibits', '/read', '/insights'] as const;

describe.skipIf(!REPORT_IS_HERE)('initial JavaScript', () => {
  let served: ServedReport;
  let browser: Browser;
  const addresses: string[] = ['/', '/help', '/search?q=GPT-4'];
  beforeAll(async () => {
    served = await servedReport();
    browser = await openBrowser();
    const page = await pageFor(browser, served.address, { locale: 'zh' });
    const report = await reportAddress(page);
    const first = async (place: string, start: string): Promise<string> => {
      await page.goto(`${report}/${place}`);
      return (await page.locator(`main a[href^="${start}"]`).first().getAttribute('href')) ?? '';
    };
    addresses.push(...PLACES.map((place) => report + place));
    addresses.push(await first('figures', '/trace/figure'), await first('sources', '/sources/'), await first('entities', '/entities/'));
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test('is at most 100 kB on every page but Explore', async () => {
    const heavy: string[] = [];
    for (const address of addresses) {
      // Every page in a context of its own: nothing comes from a cache.
      const page = await pageFor(browser, served.address, { locale: 'zh' });
      const scripts: Promise<number>[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script' || /\.js$/u.test(new URL(response.url()).pathname))
          scripts.push(response.body().then((body) => gzipSync(body).length));
      });
      await page.goto(address, { waitUntil: 'networkidle' });
      const sizes = await Promise.all(scripts);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      await page.context().close();
      if (process.env['WEIGHTS']) console.log(`${Math.round(total / 1000)} kB in ${sizes.length} files: ${decodeURIComponent(address)}`);
      expect(sizes.length, `${address} runs scripts`).toBeGreaterThan(3);
      if (total > LIMIT) heavy.push(`${decodeURIComponent(address)}: ${total} bytes in ${sizes.length} files`);
    }
    expect(heavy).toEqual([]);
  });
});
