/** A trace in a PDF as a reader uses it: the original page with the words marked, in either language; the file itself without scripting. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lines, pdf } from '../ingest/files/pdf.ts';
import { openBrowser, openSettled, pageFor, servedFile, type ServedFile } from './browser.ts';

const FIRST = [
  ...lines(['Harbours in figures'], { x: 60, y: 80, size: 18 }),
  ...lines(
    [
      'The port authority of Westhaven was founded in 1901 and has been run by the town ever since then.',
      'According to Gartner, Westhaven runs 18 cranes on its western quay, and more of them will come.',
    ],
    { x: 60, y: 120 },
  ),
];
const SECOND = [
  ...lines(['Traffic'], { x: 60, y: 80, size: 18 }),
  ...lines(
    [
      'Westhaven loaded 4,200 containers in 2022, as the harbour office says in its yearly report. Of the con-',
      'tainers that came from the south, Eastport took over 18 per day, which is more than it had ever taken.',
    ],
    { x: 60, y: 120 },
  ),
  ...lines(['西港在二零二二年有职工3600人，其中三成在码头上工作，比上一年增加了百分之五。'], { x: 60, y: 200 }),
];

let served: ServedFile;
let browser: Browser;
let page: Page;
let report: string;
beforeAll(async () => {
  served = await servedFile('harbours.pdf', pdf([FIRST, SECOND]));
  browser = await openBrowser();
  page = await pageFor(browser, served.address, { locale: 'en' });
  ({ report } = served);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function traceAddress(raw: string): Promise<string> {
  await page.goto(`${report}/figures`);
  return (await page.locator('main tr', { hasText: raw }).first().locator('a.value').getAttribute('href')) ?? '';
}

/** Opens the trace and waits for its page, which is drawn once it is in sight. */
async function openTrace(raw: string, reader: Page = page): Promise<void> {
  await openSettled(reader, await traceAddress(raw));
  await reader.locator('.original').scrollIntoViewIfNeeded();
  await reader.locator('.original figure[aria-busy=false]').waitFor();
}

/** What the page prints under a mark. */
async function wordsUnder(kind: 'words' | 'sentence'): Promise<string> {
  await page.locator('.original figure[aria-busy=false]').waitFor();
  return page.evaluate((name) => {
    const inside = (range: Range, box: DOMRect): boolean => {
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return x > box.left && x < box.right && y > box.top && y < box.bottom;
    };
    const boxes = [...document.querySelectorAll(`.original .${name}`)].map((mark) => mark.getBoundingClientRect());
    let words = '';
    for (const run of document.querySelectorAll('.original .text span')) {
      const text = run.firstChild;
      for (let at = 0; at < (text?.textContent?.length ?? 0); at += 1) {
        const range = document.createRange();
        if (!text) continue;
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        if (boxes.some((box) => inside(range, box))) words += range.toString();
      }
    }
    return words;
  }, kind);
}

describe('the original page', () => {
  test('of a figure has exactly its words marked, on its page', async () => {
    await openTrace('4,200');
    expect(await wordsUnder('words')).toBe('4,200 containers');
    expect(await wordsUnder('sentence')).toMatch(/^Westhaven loaded 4,200 containers.*yearly report$/u);
    expect(await page.locator('.original').textContent()).toContain('Page 2 of 2');
    expect(await page.locator('.original canvas').evaluate(isDrawnOn)).toBe(true);
  });

  test('of Chinese words, in a font that the file does not bring', async () => {
    await openTrace('3600人');
    expect(await wordsUnder('words')).toBe('3600人');
  });

  test('can be turned, and turned back to its words', async () => {
    await openTrace('18 cranes');
    expect(await wordsUnder('words')).toBe('18 cranes');
    await page.getByRole('button', { name: 'Page after' }).click();
    await page.locator('.original', { hasText: 'Page 2 of 2' }).waitFor();
    expect(await wordsUnder('words')).toBe('');
    expect(await page.getByRole('button', { name: 'Page after' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Page before' }).click();
    await page.locator('.original .words').first().waitFor();
    expect(await wordsUnder('words')).toBe('18 cranes');
  });

  test.each(['light', 'dark'] as const)('has no findings of axe, %s', async (theme) => {
    const reader = await pageFor(browser, served.address, { locale: 'zh', theme });
    await openTrace('4,200', reader);
    const { violations } = await new AxeBuilder({ page: reader }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await reader.context().close();
  });

  test('without scripting is a link to the file at that page', async () => {
    const reader = await pageFor(browser, served.address, { locale: 'en', scripting: false });
    await reader.goto(await traceAddress('4,200'));
    const href = (await reader.locator('.original a').getAttribute('href')) ?? '';
    expect(href).toMatch(/\/original\?revision=[0-9a-f]{16}#page=2$/u);
    const answer = await fetch(served.address + href);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(pdf([FIRST, SECOND])))).toBe(true);
    await reader.context().close();
  });

  test('is there for the claim too, and not for a file that is gone', async () => {
    await openTrace('4,200');
    await openSettled(page, (await page.locator('.chain a[href^="/trace/claim"]').first().getAttribute('href')) ?? '');
    await page.locator('.original').scrollIntoViewIfNeeded();
    expect(await wordsUnder('words')).toContain('4,200 containers');
    await rm(join(served.folder, 'originals'), { recursive: true });
    await openSettled(page, await traceAddress('4,200'));
    expect(await page.locator('.original').count()).toBe(0);
    expect(await page.locator('mark.figure').textContent()).toBe('4,200 containers');
  });
});

describe('what the reader of PDFs asks for', () => {
  test.each([
    ['cmaps/UniGB-UTF16-H.bcmap', 200],
    ['standard_fonts/LiberationSans-Regular.ttf', 200],
    ['cmaps/nothing.bcmap', 404],
    ['build/pdf.mjs', 404],
    ['cmaps/..%2Fpackage.json', 404],
  ])('/api/pdf/%s is answered with %i', async (name, status) => {
    expect((await fetch(`${served.address}/api/pdf/${name}`)).status).toBe(status);
  });
});

/** Whether anything dark is on it. Runs in the page. */
function isDrawnOn(canvas: HTMLCanvasElement): boolean {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  return pixels.some((value, index) => index % 4 < 3 && value < 100);
}
