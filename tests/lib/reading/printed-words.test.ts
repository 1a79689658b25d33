import { describe, expect, test } from 'vitest';
import { printedParts } from '$lib/reading/printed-words.ts';

/** What the parts print, run by run. */
function printed(runs: readonly string[], passage: string, words: string): readonly string[] {
  const start = passage.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the passage.`);
  return printedParts(runs, passage, { start, end: start + words.length }).map(({ run, start: from, end }) =>
    (runs[run] ?? '').slice(from, end),
  );
}

describe('printedParts', () => {
  test('finds words over the ends of lines, blanks and hyphens', () => {
    const runs = ['The harbour of West-', 'haven loaded 4,200 con-', 'tainers in 2022.'];
    expect(printed(runs, 'The harbour of Westhaven loaded 4,200 containers in 2022.', 'Westhaven loaded 4,200 containers')).toEqual([
      'West',
      'haven loaded 4,200 con',
      'tainers',
    ]);
  });

  test('tells a number that stands twice on the page by what stands around it', () => {
    const runs = ['Westhaven runs 18 cranes.', 'Eastport runs 18 cranes.'];
    const parts = printedParts(runs, 'Eastport runs 18 cranes.', { start: 14, end: 16 });
    expect(parts).toEqual([{ run: 1, start: 14, end: 16 }]);
  });

  test('marks nothing where the words stand twice and nothing tells them apart', () => {
    expect(printed(['18 cranes.', '18 cranes.'], '18 cranes.', '18 cranes')).toEqual([]);
  });

  test('marks nothing where the words are not on the page', () => {
    expect(printed(['Another page.'], 'It loaded 4,200 containers.', '4,200 containers')).toEqual([]);
  });

  test('marks nothing for a stretch without letters and digits', () => {
    expect(printedParts(['One — two'], 'One — two', { start: 4, end: 5 })).toEqual([]);
  });

  test('Chinese runs without blanks, with full-width signs in the file', () => {
    const runs = ['港口二零二二年装卸', '４２００ 个集装箱，', '同比增长一成。'];
    expect(printed(runs, '港口二零二二年装卸4200个集装箱，同比增长一成。', '4200个集装箱')).toEqual(['４２００ 个集装箱']);
  });

  test('ligatures and accents are the letters that they stand for', () => {
    expect(printed(['The ﬁrst Café', 'opened.'], 'The first Cafe\u0301 opened.', 'first Cafe\u0301')).toEqual(['ﬁrst Café']);
  });

  test('a long sentence goes on after a footnote that stands between its lines', () => {
    const runs = [
      'The commission of the northern harbours counted every',
      '1 Harbour tables, Quay Press, page 12.',
      'container that was loaded in the year 2022 on the western quay.',
    ];
    const passage = 'The commission of the northern harbours counted every container that was loaded in the year 2022 on the western quay.';
    expect(printed(runs, passage, passage)).toEqual([runs[0], 'container that was loaded in the year 2022 on the western quay']);
  });

  test('of a sentence that ends on the next page the part on this one is marked', () => {
    const passage = 'The commission of the northern harbours counted every container that was loaded in the year 2022.';
    expect(printed(['The commission of the northern harbours counted'], passage, passage)).toEqual([
      'The commission of the northern harbours counted',
    ]);
    expect(printed(['every container that was loaded in the year 2022.'], passage, passage)).toEqual([
      'every container that was loaded in the year 2022',
    ]);
  });
});
