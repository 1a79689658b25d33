/** Rules of marking found words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlightedParts } from '../../../src/lib/components/highlighted-parts.ts';

test('found words are marked and the others are not', () => {
  expect(highlightedParts('GPT-4 and H100', [[10, 14]])).toEqual([
    { text: 'GPT-4 and ', found: false },
    { text: 'H100', found: true },
  ]);
});

test('overlapping finds do not repeat a character', () => {
  expect(
    highlightedParts('abcdef', [
      [1, 4],
      [2, 5],
    ]),
  ).toEqual([
    { text: 'a', found: false },
    { text: 'bcd', found: true },
    { text: 'e', found: true },
    { text: 'f', found: false },
  ]);
});

test('the parts say the text, whatever the offsets', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (text, highlights) => {
      expect(
        highlightedParts(text, highlights)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
