/** Time grows with the text, not with its square: what is eight times as long takes no more than a few times eight times as long. */
import { describe, expect, test } from 'vitest';
import { ingest } from '#ingest/pipeline.ts';

const SHORT = 12_000;
const TIMES = 8;
/** What growth by the square would give is 64; noise of a busy machine stays below this. */
const MOST = 26;
/** Below this the clock measures noise. */
const FLOOR_MS = 40;

const PARAGRAPH =
  '## 需求\n\n**需求上升。**据远岭咨询测算\\[1\\]，2023年产量达到1200万吨，同比增长12%，而进口下降3%。华为与英伟达合作，推出昇腾910。\n\nDemand rose by 12% in 2023, according to Alder Research [2], while prices fell from $5 to $3.\n\n| 年份 | 产量 |\n| --- | --- |\n| 2022 | 12 |\n\n- 第一项：约30%。\n\n';

function milliseconds(text: string, name: string): number {
  const bytes = new TextEncoder().encode(text);
  let least = Infinity;
  for (let round = 0; round < 2; round += 1) {
    const start = performance.now();
    try {
      ingest(bytes, { name });
    } catch (cause) {
      // A text without a word may be refused; the time counts all the same.
      if (!(cause instanceof Error)) throw cause;
    }
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function growth(unit: string, name: string, frame = (text: string) => text): number {
  const sized = (length: number): string => frame(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
  milliseconds(sized(SHORT / 5), name);
  const short = Math.max(FLOOR_MS, milliseconds(sized(SHORT), name));
  return milliseconds(sized(SHORT * TIMES), name) / short;
}

const page = (text: string): string => `<html><body><p>${text}</p></body></html>`;
const UNITS = [
  '[',
  ']',
  '](',
  '[1]',
  '[^1]',
  '1.',
  '1、',
  '（',
  '(',
  '**',
  '_',
  '|',
  '> ',
  '【',
  '《',
  '“',
  '7',
  '1%',
  '一、',
  '中',
  'Aa ',
  'a',
  '公司',
  '&',
  '<',
];
/** What the rules behind every reader see. */
const FEW = ['[1]', '（', '1%', '一、', 'Aa ', '公司', '7'];

describe('a report of ordinary paragraphs', () => {
  test('ten times the text takes about ten times as long', () => {
    milliseconds(PARAGRAPH.repeat(20), 'a.md');
    const once = milliseconds(PARAGRAPH.repeat(60), 'a.md');
    expect(milliseconds(PARAGRAPH.repeat(600), 'a.md') / once).toBeLessThan(16);
  }, 120_000);
});

describe('one mark over and over', () => {
  test.each(UNITS)('Markdown of %s', (unit) => expect(growth(unit, 'a.md')).toBeLessThan(MOST), 60_000);
  test.each(FEW)('plain text of %s', (unit) => expect(growth(unit, 'a.txt')).toBeLessThan(MOST), 60_000);
  test.each(FEW)('HTML of %s', (unit) => expect(growth(unit, 'a.html', page)).toBeLessThan(MOST), 60_000);
});
