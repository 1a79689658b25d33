/** The embedded index and the names at full size: what `docs/performance.md` says of them. */
import { afterAll, describe, expect, test } from 'vitest';
import { fold } from '#graph/search/fold.ts';
import { nameIndex } from '#graph/search/names.ts';
import { textIndex } from '#graph/search/text-index.ts';
import { machine } from './machine.ts';
import { ownClaims, ownNames } from './own-clauses.ts';
import { percentile, timesOf } from './percentile.ts';
import { writeSection } from './section.ts';

const QUERIES = 2000;
/** One line of the table in docs/performance.md for each measurement. */
const rows: string[] = [];

afterAll(() => {
  const table = ['| what is looked for | p50, ms | p95, ms | limit of p95, ms |', '|---|---|---|---|', ...rows].join('\n');
  writeSection(
    'Search: the index itself',
    `The embedded store's index over claims of our own words, and its names (${machine()}).\n\n${table}`,
  );
});

describe('100,000 claims', () => {
  const claims = ownClaims(100_000);
  const begun = performance.now();
  const index = textIndex(claims);
  console.log(`100,000 claims indexed in ${Math.round(performance.now() - begun)} ms`);

  const stretches = (length: number): readonly string[] =>
    Array.from({ length: QUERIES }, (_, at) => {
      const text = claims[(at * 7919) % claims.length] ?? '';
      const from = (at * 31) % Math.max(1, text.length - length);
      return fold(text.slice(from, from + length)).trim();
    });

  test.each([2, 3, 4, 8])('stretches of %i characters', (length) => {
    const times = timesOf(stretches(length), (term) => index.find(term));
    noted(`${length} characters in 100,000 claims`, times, 5);
  });
}); // prettier-ignore

describe('names', () => {
  test.each([1000, 10_000, 20_000])('a slip in one of %i names', (count) => {
    const names = ownNames(count);
    const index = nameIndex(names.map((name, at) => ({ id: String(at), name, aliases: [] })));
    index.find('warmup');
    const slips = Array.from({ length: 200 }, (_, at) => slipped(names[(at * 997) % names.length] ?? '', at));
    const times = timesOf(slips, (slip) => index.find(slip));
    noted(`a name with a slip among ${count}`, times, 10);
  });
});

function noted(what: string, times: readonly number[], limitMs: number): void {
  const [half, most] = [percentile(times, 0.5), percentile(times, 0.95)];
  console.log(`${what}: p50 ${half} ms, p95 ${most} ms`);
  rows.push(`| ${what} | ${half} | ${most} | ${limitMs} |`);
  expect(most).toBeLessThan(limitMs);
}

/** Two neighbouring characters changed places. */
function slipped(name: string, at: number): string {
  const from = 1 + (at % Math.max(1, name.length - 3));
  return name.slice(0, from) + name.charAt(from + 1) + name.charAt(from) + name.slice(from + 2);
}
