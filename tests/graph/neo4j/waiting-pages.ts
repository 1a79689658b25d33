/** What readers see of a library whose database is down, in a real browser: what to do, and the pages that open by themselves. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openBrowser, pageFor, type Reader } from '../../e2e/browser.ts';

/** Of a page that asks every five seconds, on a busy machine. */
const BACK_LIMIT_MS = 60_000;
const SAYS = {
  zh: ['文库暂时无法访问', '请启动 Neo4j'],
  en: ['The library can not be reached', 'Start Neo4j'],
} as const;
const READERS: readonly Reader[] = [
  { locale: 'zh', theme: 'light' },
  { locale: 'en', theme: 'dark' },
  { locale: 'zh', theme: 'dark', width: 360 },
  { locale: 'en', theme: 'light', width: 360, scripting: false },
];

export interface WaitingPages {
  /** Nobody touches the pages: each shows the heading, and no word of the fault. */
  opened(heading: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the page for several readers and holds it to what each must be told. */
export async function waitingPages(address: string, path: string): Promise<WaitingPages> {
  const browser = await openBrowser();
  const pages: Page[] = [];
  for (const reader of READERS) {
    const page = await pageFor(browser, address, reader);
    expect((await page.goto(path))?.status()).toBe(503);
    const told = await page.locator('main').innerText();
    for (const words of SAYS[reader.locale]) expect(told).toContain(words);
    if (reader.scripting !== false) {
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    }
    pages.push(page);
  }
  return {
    opened: async (heading) => {
      for (const page of pages) {
        await page.locator('h1', { hasText: heading }).waitFor({ timeout: BACK_LIMIT_MS });
        expect(await page.locator('main').innerText()).not.toContain('Neo4j');
      }
    },
    close: () => browser.close(),
  };
}
