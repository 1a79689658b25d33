/** The trace as a reader uses it: every step leads on and back, the very words are marked, links find their words again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, pageFor, servedFolder, type ServedReport } from './browser.ts';

const FIRST = `# Harbours in figures

## Traffic

The port authority of Westhaven was founded in 1901. Westhaven loaded 4,200 containers in 2022.[^1] Of these, 1,050 containers went to Eastport.

Table 1: Containers by quay
Source: Harbour office

## Cranes

According to Gartner, Westhaven runs 18 cranes. Eastport runs 20 cranes.

[^1]: Ann Reed, Harbour tables, Quay Press, 2023. https://example.org/tables
`;
/** The same report with a paragraph before the others: every position moves. */
const SECOND = FIRST.replace('## Traffic\n', '## Traffic\n\nEastport was widened in 2019. It cost 7 million dollars.\n');
const GONE = FIRST.replace(/Westhaven loaded[^.]*\.\[\^1\]/u, 'Nothing was loaded.');

let folder: string;
let served: ServedReport;
let browser: Browser;
let page: Page;
let report: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimtrail-trace-'));
  served = await servedFolder(folder);
  browser = await openBrowser();
  page = await pageFor(browser, served.address, { locale: 'en' });
  report = await ingested(FIRST);
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

/** The report's address once it is in the library. */
async function ingested(text: string): Promise<string> {
  const form = new FormData();
  form.set('file', new File([text], 'harbours.md', { type: 'text/markdown' }));
  let job = (await (await fetch(`${served.address}/api/documents`, { method: 'POST', body: form })).json()) as Job; // The shape of /api/jobs.
  for (let tries = 0; job.state === 'queued' || job.state === 'running'; tries += 1) {
    if (tries > 600) throw new Error('The report was not taken in.');
    await new Promise((resolve) => setTimeout(resolve, 50));
    job = (await (await fetch(`${served.address}/api/jobs/${job.id}`)).json()) as Job; // As above.
  }
  return `/documents/${encodeURIComponent(job.documentId ?? '')}`;
}
interface Job {
  readonly id: string;
  readonly state: string;
  readonly documentId?: string;
}

async function traceOf(raw: string): Promise<void> {
  await page.goto(`${report}/figures`);
  await page.locator('main tr', { hasText: raw }).first().locator('a.value').click();
  await page.waitForURL(/\/trace\/figure/);
  await page.goto(page.url(), { waitUntil: 'networkidle' });
}

describe('a figure', () => {
  test('has its very words marked, and its claim, marker, footnote and source down the page', async () => {
    await traceOf('4,200');
    expect(await page.locator('h1').textContent()).toContain('4,200');
    expect(await page.locator('mark.figure').allTextContents()).toEqual(['4,200 containers']);
    expect(await page.locator('.chain').textContent()).toMatch(/\[\^?1\].*Quay Press.*Harbour tables/su);
  });

  test('leads to its claim, which leads back to it', async () => {
    await traceOf('4,200');
    const start = page.url();
    await page.locator('.chain a[href^="/trace/claim"]').first().click();
    await page.waitForURL(/\/trace\/claim/);
    await page.locator('aside a.figure', { hasText: '4,200' }).click();
    await page.waitForURL(start);
  });

  test('leads to its source, which lists the claim and its year', async () => {
    await traceOf('4,200');
    await page.locator('.chain a[href^="/sources/"]').first().click();
    await page.waitForURL(/\/sources\//);
    expect(await page.locator('main article.claim').allTextContents()).toEqual([
      expect.stringContaining('4,200 containers'),
      expect.stringContaining('1,050 containers'),
    ]);
    const year = page.locator('table', { hasText: 'by year' }).locator('a').first();
    expect(await year.textContent()).toBe('1');
    await year.click();
    await page.waitForURL(/claims\?.*year=2022/u);
    expect(await page.locator('main article.claim').count()).toBe(1);
  });

  test('leads from its marker into the text, where the marker stands', async () => {
    await traceOf('4,200');
    const href = (await page.locator('.chain a.marker').getAttribute('href')) ?? '';
    await page.goto(href);
    expect(await page.locator(`[id="${decodeURIComponent(href.split('#')[1] ?? '')}"]`).count()).toBe(1);
  });

  test('whose source is carried over from the sentence before says so', async () => {
    await traceOf('1,050');
    expect(await page.locator('.chain').textContent()).toContain('carries on');
    await traceOf('4,200');
    expect(await page.locator('.chain').textContent()).not.toContain('carries on');
  });

  test('that is attributed in words only, or has no source, says so', async () => {
    await traceOf('18 cranes');
    expect(await page.locator('.verdict').textContent()).toContain('Gartner');
    await traceOf('20 cranes');
    expect(await page.locator('.chain .verdict').count()).toBe(1);
    expect(await page.locator('.level').textContent()).toContain('Unsourced');
  });

  test('its source can be had in every form', async () => {
    await traceOf('4,200');
    await page.locator('.chain summary').first().click();
    const select = page.locator('.chain select');
    for (const [form, sign] of [['gbt7714', '2023'], ['apa', '(2023)'], ['bibtex', '@'], ['ris', 'TY  - '], ['csl', '"issued"']] as const) {
      await select.selectOption(form);
      expect(await page.locator('.chain pre').textContent(), form).toContain(sign);
    }
  }); // prettier-ignore

  test('can be reported as read wrongly, with its words and place', async () => {
    await traceOf('4,200');
    await page.locator('.tools').getByRole('button', { name: 'Report an extraction error' }).click();
    await page.locator('.tools textarea').fill('The unit is missing.');
    const href = (await page.locator('.tools a[download]').getAttribute('href')) ?? '';
    const said: unknown = JSON.parse(decodeURIComponent(href.slice(href.indexOf(',') + 1)));
    const start = FIRST.indexOf('4,200 containers');
    expect(said).toMatchObject({
      quote: '4,200 containers',
      span: { start, end: start + 16 },
      note: 'The unit is missing.',
      kind: 'figure',
    });
  });
});

describe('beside a list', () => {
  test('a trace opens in a panel with an address of its own; Esc goes back to the list and its link', async () => {
    await page.goto(`${report}/claims`, { waitUntil: 'networkidle' });
    const list = page.url();
    const link = page.locator('main article.claim a', { hasText: '4,200' }).first();
    await link.click();
    const panel = page.getByRole('complementary', { name: 'Trace' });
    await panel.locator('.chain').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/trace\//u);
    expect(await page.locator('main article.claim').count()).toBeGreaterThan(2);
    expect(await page.locator('h1').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.waitForURL(list);
    expect(await panel.count()).toBe(0);
    expect(await link.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  test('a source opens there too: what rests on it, its forms, each claim a trace, and back', async () => {
    await page.goto(`${report}/sources`, { waitUntil: 'networkidle' });
    const list = page.url();
    await page.locator('main a[href^="/sources/"]').first().click();
    const panel = page.getByRole('complementary', { name: 'Source' });
    await panel.getByRole('heading', { name: 'Claims that rest on it' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/sources\//u);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await panel.locator('article.claim').allTextContents()).toEqual([
      expect.stringContaining('4,200 containers'),
      expect.stringContaining('1,050 containers'),
    ]);
    await panel.getByText('Cite', { exact: false }).first().click();
    expect(await panel.locator('pre').innerText()).toContain('Harbour tables');
    const source = page.url();
    await panel.locator('article.claim .text a').first().click();
    const trace = page.getByRole('complementary', { name: 'Trace' });
    await trace.locator('.chain a[href^="/sources/"]').first().click();
    await panel.locator('article.claim').first().waitFor();
    expect(page.url()).toBe(source);
    await page.keyboard.press('Escape');
    await page.waitForURL(list);
  });

  test.each([
    ['claims', 'article.claim', 'claim'],
    ['figures', 'tbody tr', 'figure'],
    ['entities', 'tbody tr', 'entity'],
  ])('in the list of %s an extraction error can be reported from every row', async (place, row, kind) => {
    await page.goto(`${report}/${place}`, { waitUntil: 'networkidle' });
    const rows = page.locator(`main ${row}`);
    const flags = page.getByRole('button', { name: 'Report an extraction error' });
    expect(await flags.count()).toBe(await rows.count());
    await flags.first().click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Note').fill('Read wrongly.');
    const href = (await sheet.getByRole('link', { name: 'Save' }).getAttribute('href')) ?? '';
    const told: unknown = JSON.parse(decodeURIComponent(href.slice(href.indexOf(',') + 1)));
    expect(told).toMatchObject({ format: 'claimtrail-error/1', kind, note: 'Read wrongly.', quote: expect.stringMatching(/./u) as string });
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
  });

  test('a reload of that address is the trace’s page', async () => {
    await page.goto(`${report}/figures`, { waitUntil: 'networkidle' });
    await page.locator('main a.value', { hasText: '4,200' }).click();
    await page.getByRole('complementary', { name: 'Trace' }).locator('.chain').waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('h1').textContent()).toContain('4,200');
  });
});

describe('a link', () => {
  test('still leads to its words when the report is taken in again, unchanged or with text before them, and says when they moved', async () => {
    await traceOf('4,200');
    const link = await permalink();
    report = await ingested(FIRST);
    await page.goto(link);
    expect(await page.locator('h1').textContent()).toContain('4,200');
    expect(await page.getByRole('status').filter({ hasText: 'replaced' }).count()).toBe(0);
    report = await ingested(SECOND);
    await page.goto(link);
    expect(await page.locator('h1').textContent()).toContain('4,200');
    expect(await page.locator('.notice').count()).toBe(1);
    report = await ingested(GONE);
    expect((await page.goto(link))?.status()).toBe(404);
    report = await ingested(FIRST);
  });

  async function permalink(): Promise<string> {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.address });
    await page.getByRole('button', { name: 'Copy permalink' }).click();
    return page.evaluate(() => navigator.clipboard.readText());
  }
});
