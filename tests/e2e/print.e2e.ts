/** Trace and Read on paper: what says something stands there with the addresses of its links, what leads about does not. */
import type { Browser, Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, pageFor, servedFile, type ServedFile } from './browser.ts';

const REPORT = `# Lighthouses in figures

## Lamps

The lamp of Northhead was lit in 1901. It shines for 31 miles in 2022 [^1]. Nobody knows how far the others shine.

Table 1: Lamps by height

![](https://example.org/lamps.png)

Source: Lamp office [^2]

## Keepers

${Array.from({ length: 60 }, (_, at) => `Keeper ${at} tells of the nights, of the weather in them and of the ships that passed by without a word.`).join('\n\n')}

The last word is lanternfish.

[^1]: Ann Reed, Lamp tables, Quay Press, 2023. https://example.org/lamps/tables
[^2]: Lamp office. Heights. 2021. https://example.org/heights
`;
/** Words of what leads about: header, tools, panels, footer. */
const LEADING = [
  'Search names',
  'Insights',
  'Copy permalink',
  'Report an extraction error',
  'Press ? for the keys',
  'Skip to',
  'Outline',
  'Choose a sentence',
  '↩',
];

let served: ServedFile;
let browser: Browser;
let page: Page;
let report: string;
beforeAll(async () => {
  served = await servedFile('lamps.md', REPORT);
  browser = await openBrowser();
  page = await pageFor(browser, served.address, { locale: 'en', theme: 'dark' });
  ({ report } = served);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** The words of a printed page, as its file holds them, blanks made one. */
async function printed(): Promise<string> {
  const file = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 }).promise;
  const parts: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    parts.push(...items.flatMap((item) => ('str' in item ? [item.str] : [])));
  }
  await file.loadingTask.destroy();
  return parts.join(' ').replaceAll(/\s+/gu, ' ');
}
/** Without blanks: lines break within an address. */
const close = (text: string): string => text.replaceAll(/\s/gu, '');

async function trace(): Promise<void> {
  await page.goto(`${report}/figures`);
  const address = await page.locator('main tr', { hasText: '31 miles' }).first().locator('a.value').getAttribute('href');
  await page.goto(address ?? '', { waitUntil: 'networkidle' });
}

describe.each([
  ['a trace', trace, ['31 miles', 'Nobody knows how far', 'Quay Press', 'Lamp tables'], 'https://example.org/lamps/tables'],
  [
    'the text',
    () => page.goto(`${report}/read`, { waitUntil: 'networkidle' }),
    ['31 miles', 'Lamps by height', 'lanternfish', 'Keeper 30 tells', 'Lamp office'],
    'https://example.org/lamps.png',
  ],
] as const)('%s on paper', (_, open, standing, address) => {
  test('has its words and the addresses that it cites, none of the ways about', async () => {
    await open();
    const onScreen = close(await page.locator('body').innerText());
    expect(LEADING.filter((each) => onScreen.includes(close(each))).length).toBeGreaterThan(2);
    const words = await printed();
    for (const each of standing) expect(close(words)).toContain(close(each));
    // In the link's own words it is shortened or not there at all.
    expect(close(words)).toContain(`(${address})`);
    expect(LEADING.filter((each) => close(words).includes(close(each)))).toEqual([]);
  });

  test('says where it was printed from', async () => {
    await open();
    expect(close(await printed())).toContain(close(`Printed from ${served.address}`));
  });

  test('is dark on white whatever the theme, and shows no bar, box or panel', async () => {
    await open();
    await page.emulateMedia({ media: 'print' });
    const look = await page.evaluate(() => ({
      paper: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(document.body).color,
      leading: [...document.querySelectorAll('header.no-print, nav, button, input, select, footer')].filter((each) => each.checkVisibility()).map(({ outerHTML }) => outerHTML.slice(0, 80)),
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    })); // prettier-ignore
    await page.emulateMedia({ media: null });
    expect(look).toEqual({ paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', leading: [], wide: 0 });
  });
});

test('a trace beside a list is what is printed, as its address says', async () => {
  await page.goto(`${report}/figures`, { waitUntil: 'networkidle' });
  await page.locator('main a.value', { hasText: '31' }).first().click();
  await page.getByRole('complementary', { name: 'Trace' }).locator('.chain').waitFor();
  const words = close(await printed());
  expect(words).toContain(close('Nobody knows how far'));
  expect(words).toContain(close(`Printed from ${served.address}/trace/`));
  expect(words).not.toContain(close('Every number in the report'));
});
