/** Rules of tables as Markdown writes them. */
import { expect, test } from 'vitest';
import { pipeTable } from '../../../src/lib/reading/pipe-table.ts';

const cells = (text: string): readonly (readonly string[])[] =>
  pipeTable(text, 0, text.length).map((row) => row.map(({ start, end }) => text.slice(start, end)));

test.each([
  [
    'pipes around',
    '| Port | Cranes |\n|------|-------:|\n| North | 12 |\n| South |  |',
    [
      ['Port', 'Cranes'],
      ['North', '12'],
      ['South', ''],
    ],
  ],
  [
    'no pipes around',
    'Port | Cranes\n--- | :---:\nNorth | 12',
    [
      ['Port', 'Cranes'],
      ['North', '12'],
    ],
  ],
  [
    'pipes that divide nothing',
    '| a | b |\n|-|-|\n| `x|y` | 1 \\| 2 |',
    [
      ['a', 'b'],
      ['`x|y`', '1 \\| 2'],
    ],
  ],
  [
    'words before and after',
    'Table 1: Ports\n\n| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n\nNote: none | all',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
])('a table with %s', (_, text, expected) => {
  expect(cells(text)).toEqual(expected);
});

test.each([
  ['words with a pipe', 'either | or\nboth | none'],
  ['a rule under words', 'Heading\n---\nwords'],
  ['a chart as code', 'title="a | b" code={`\n// |---|\n`}'],
])('%s is no table', (_, text) => {
  expect(cells(text)).toEqual([]);
});
