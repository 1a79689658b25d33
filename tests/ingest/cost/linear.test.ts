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

/** Of the processor: what else the machine does counts for nothing. */
function milliseconds(text: string, name: string, rounds = 2): number {
  const bytes = new TextEncoder().encode(text);
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    try {
      ingest(bytes, { name });
    } catch (cause) {
      // A text without a word may be refused; the time counts all the same.
      if (!(cause instanceof Error)) throw cause;
    }
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** A collection of garbage that falls into one measurement is no growth: it is measured again before it counts. */
const TRIES = 3;

function growth(unit: string, name: string, frame = (text: string) => text): number {
  let least = Infinity;
  for (let tries = 0; tries < TRIES && least >= MOST; tries += 1) least = Math.min(least, growthOnce(unit, name, frame));
  return least;
}

function growthOnce(unit: string, name: string, frame: (text: string) => string): number {
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

const MEGABYTE = 1_000_000;
const CLAUSE = '远岭咨询在过去几年里把产量提高了12%，而竞争对手的进口则下降了3%，';
const LINES: readonly (readonly [what: string, unit: string])[] = [
  ['of [', '['],
  ['of 1.', '1.'],
  ['of （', '（'],
  ['of |', '|'],
  ['of <', '<'],
  ['of “', '“'],
  ['of one line of sentences', `${CLAUSE.slice(0, -1)}。`],
  ['of one line without a stop', CLAUSE],
  ['of one line without any mark', CLAUSE.replace(/[，%]/gu, '')],
  ['of one English line', 'Demand at Alder Research rose by 12% in 2023 and prices fell from $5 to $3, '],
];
const PARTS = 8;

describe('a megabyte', () => {
  test.each(LINES)(
    '%s',
    (_, unit) => {
      const times = Math.floor(MEGABYTE / Buffer.byteLength(unit));
      const part = unit.repeat(Math.ceil(times / PARTS));
      milliseconds(part.slice(0, 10_000), 'a.md', 1);
      const short = Math.max(FLOOR_MS, milliseconds(part, 'a.md', 1));
      expect(milliseconds(unit.repeat(times), 'a.md', 1) / short).toBeLessThan(MOST);
    },
    120_000,
  );

  test('of lines in one paragraph is read as plain text, and says so', () => {
    const { diagnostics, sentences } = ingest(new TextEncoder().encode('> 甲乙丙。\n'.repeat(60_000)), { name: 'a.md' });
    expect(diagnostics.map(({ code }) => code)).toContain('too-many-lines');
    expect(sentences.length).toBeGreaterThan(0);
  }, 60_000);
});
