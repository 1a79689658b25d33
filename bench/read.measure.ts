/** A report of a megabyte of our own words on the reading page, in a real Chromium: how soon it is there, how it scrolls, whether it is found. Needs the build. */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, pageFor, servedFolder, type ServedReport } from '../tests/e2e/browser.ts';
import { ownClaims } from './own-clauses.ts';
import { percentile } from './percentile.ts';
import { writeSection } from './section.ts';

const BYTES = 1_000_000;
const SENTENCES_A_PARAGRAPH = 5;
const PARAGRAPHS_A_SECTION = 12;
const LAST_WORDS = 'the lamp beyond the last breakwater';
/** A frame that takes longer is felt as a jerk. */
const FRAME_MS = 50;

let folder: string;
let served: ServedReport;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimtrail-read-'));
  served = await servedFolder(join(folder, 'data'));
}, 120_000);
afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

test('a megabyte is there soon, scrolls and is found', { timeout: 600_000 }, async () => {
  const address = await ingested();
  browser = await openBrowser();
  const page = await pageFor(browser, served.address, { locale: 'en' });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
  });
  const begun = performance.now();
  await page.goto(`${address}/read`, { waitUntil: 'commit' });
  await page.waitForSelector('article.live', { timeout: 120_000 });
  const live = performance.now() - begun;
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
  const opening = await page.evaluate(() => Math.max(0, ...tasks.splice(0)));
  await page.waitForTimeout(2000);
  const frames = await scrolled(page);
  const longest = await page.evaluate(() => Math.max(0, ...tasks.splice(0)));
  const found = await page.evaluate((words) => {
    scrollTo({ top: 0, behavior: 'instant' });
    // A headless Chromium finds no words by itself, not even those on the screen (`find` is false): what its search needs is looked at instead.
    const last = [...document.querySelectorAll('.paragraph')].at(-1);
    const inText = last?.textContent.includes(words) === true;
    const searched = last !== undefined && getComputedStyle(last).contentVisibility === 'auto' && last.checkVisibility();
    last?.scrollIntoView({ block: 'center' });
    const { top, bottom } = last?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return { inText, searched, inView: top >= 0 && bottom <= innerHeight };
  }, LAST_WORDS);
  const row = `first paint ${Math.round(paint)} ms, with its scripts after ${Math.round(live)} ms, longest task on opening ${Math.round(opening)} ms; scrolled through at a screen a step: ${frames.length} frames, p50 ${percentile(frames, 0.5)} ms, p95 ${percentile(frames, 0.95)} ms, longest task ${Math.round(longest)} ms`;
  console.log(row, found);
  writeSection(
    'Read',
    `A report of ${BYTES / 1_000_000} MB of our own words, the bundled Chromium and the server on one machine (${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}), whose load was ${(loadavg()[0] ?? 0).toFixed(1)}: ${row}. Every word is in the page from the start, in blocks that a browser searches (\`content-visibility: auto\`); going to the last paragraph from the top brings it into view. Bound: p95 of the frames ≤ ${FRAME_MS} ms.`,
  );
  expect(found).toEqual({ inText: true, searched: true, inView: true });
  expect(percentile(frames, 0.95)).toBeLessThanOrEqual(FRAME_MS);
}); // prettier-ignore

declare const tasks: number[];

/** Milliseconds of each frame while the page goes down by nine tenths of a screen every fourth frame. */
async function scrolled(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const taken: number[] = [];
        let last: number | undefined;
        let count = 0;
        const step = (now: number): void => {
          if (last !== undefined) taken.push(now - last);
          last = now;
          count += 1;
          if (count % 4 === 0) scrollBy({ top: innerHeight * 0.9, behavior: 'instant' });
          const { scrollHeight } = document.documentElement;
          if (scrollY + innerHeight >= scrollHeight - 2 || count > 4000) resolve(taken);
          else requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
  );
}

function longReport(): string {
  const claims = ownClaims(Math.ceil(BYTES / 90));
  const parts = ['# A long report of harbours\n'];
  let bytes = 0;
  for (let at = 0, paragraph = 0; bytes < BYTES && at < claims.length; at += SENTENCES_A_PARAGRAPH, paragraph += 1) {
    const heading = paragraph % PARAGRAPHS_A_SECTION === 0 ? `\n## Quay ${paragraph / PARAGRAPHS_A_SECTION + 1}\n` : '';
    const text = claims.slice(at, at + SENTENCES_A_PARAGRAPH).map((claim, index) => `${claim}${index === 2 ? '[^1]' : ''}。`).join('');
    parts.push(`${heading}\n${text}\n`);
    bytes += Buffer.byteLength(heading + text);
  }
  return `${parts.join('')}\nNobody lit ${LAST_WORDS}.\n\n[^1]: Harbour office, Tables of the quays, 2023.\n`;
} // prettier-ignore

/** The report's address once it is in the library. */
async function ingested(): Promise<string> {
  const form = new FormData();
  form.set('file', new File([longReport()], 'long.md', { type: 'text/markdown' }));
  const ask = async (path: string, init?: RequestInit): Promise<Job> => (await (await fetch(served.address + path, init)).json()) as Job; // The shape of /api/jobs.
  let job = await ask('/api/documents', { method: 'POST', body: form });
  while (job.state === 'queued' || job.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 200));
    job = await ask(`/api/jobs/${job.id}`);
  }
  if (job.documentId === undefined) throw new Error(`The report was not taken in: ${job.state}.`);
  return `/documents/${encodeURIComponent(job.documentId)}`;
}
interface Job {
  readonly id: string;
  readonly state: string;
  readonly documentId?: string;
}
