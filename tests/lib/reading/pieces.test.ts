/** Rules of showing a document's words where they stand. */
import { describe, expect, test } from 'vitest';
import { pieces, readableText } from '../../../src/lib/reading/pieces.ts';

describe('readable text', () => {
  test.each([
    ['**粗体**与正文\\[13\\]。', '粗体与正文[13]。'],
    ['a [link](https://example.org/a_(b)) here', 'a link here'],
    ['![alt](https://example.org/x.png)after', 'after'],
    ['2 * 3 and 4*5', '2 * 3 and 4*5'],
    ['x<sup>2</sup> < 3', 'x2 < 3'],
    ['snake_case stays', 'snake_case stays'],
    ['array[0] stays', 'array[0] stays'],
    ['## Heading', 'Heading'],
  ])('%s reads %s', (raw, text) => {
    expect(readableText(raw)).toBe(text);
  });
});

describe('pieces', () => {
  test('a mark inside bold words is found at its own offsets', () => {
    const raw = '**前1.8万亿后**';
    const found = pieces(raw, 100, [{ start: 103, end: 108, id: 'figure' }]);
    expect(found.map(({ text, over }) => [text, over.map(({ id }) => id)])).toEqual([
      ['前', []],
      ['1.8万亿', ['figure']],
      ['后', []],
    ]);
  });

  test('a stretch that reaches past both ends covers everything, and one outside covers nothing', () => {
    expect(
      pieces('abc', 10, [
        { start: 0, end: 99 },
        { start: 0, end: 10 },
      ]),
    ).toEqual([{ text: 'abc', over: [{ start: 0, end: 99 }] }]);
  });

  test('crossing stretches both cover where they cross', () => {
    const found = pieces('abcdef', 0, [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
    ]);
    expect(found.map(({ text, over }) => [text, over.length])).toEqual([
      ['ab', 1],
      ['cd', 2],
      ['ef', 1],
    ]);
  });
});
