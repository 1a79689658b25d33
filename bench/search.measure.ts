/** The embedded index and the names at full size: what `docs/performance.md` says of them. */
import { describe, expect, test } from 'vitest';
import { fold } from '#graph/search/fold.ts';
import { nameIndex } from '#graph/search/names.ts';
import { textIndex } from '#graph/search/text-index.ts';
import { ownClaims, ownNames } from './own-clauses.ts';
import { percentile, timesOf } from './percentile.ts';

const QUERIES = 2000;

describe('100,000 claims', () => {
  const claims = ownClaims(100_000);
  const begun = performance.now();
  const index = textIndex(claims);
  const built = performance.now() - begun;

  const stretches = (length: number): readonly string[] =>
    Array.from({ length: QUERIES }, (_, at) => {
      const text = claims[(at * 7919) % claims.length] ?? '';
      const from = (at * 31) % Math.max(1, text.length - length);
      return fold(text.slice(from, from + length)).trim();
    });

  test.each([2, 3, 4, 8])('stretches of %i characters', (length) => {
    const times = timesOf(stretches(length), (term) => index.find(term));
    console.log(`100,000 claims, built in ${Math.round(built)} ms; ${length} characters: p50 ${percentile(times, 0.5)} ms, p95 ${percentile(times, 0.95)} ms`);
    expect(percentile(times, 0.95)).toBeLessThan(5);
  });
}); // prettier-ignore

describe('names', () => {
  test.each([1000, 10_000, 20_000])('a slip in one of %i names', (count) => {
    const names = ownNames(count);
    const index = nameIndex(names.map((name, at) => ({ id: String(at), name, aliases: [] })));
    index.find('warmup');
    const slips = Array.from({ length: 200 }, (_, at) => slipped(names[(at * 997) % names.length] ?? '', at));
    const times = timesOf(slips, (slip) => index.find(slip));
    console.log(`${count} names, one slip: p50 ${percentile(times, 0.5)} ms, p95 ${percentile(times, 0.95)} ms`);
    expect(percentile(times, 0.95)).toBeLessThan(10);
  });
});

/** Two neighbouring characters changed places. */
function slipped(name: string, at: number): string {
  const from = 1 + (at % Math.max(1, name.length - 3));
  return name.slice(0, from) + name.charAt(from + 1) + name.charAt(from) + name.slice(from + 2);
}
