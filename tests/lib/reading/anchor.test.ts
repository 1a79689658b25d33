/** Words found again where the text moved. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchored, textQuote } from '../../../src/lib/reading/anchor.ts';

const TEXT = 'The crane lifts nine boxes. In winter the crane lifts nine boxes a day.';

describe('anchoring by quote', () => {
  test('the words are found where their surroundings agree, not where they stand first', () => {
    const start = TEXT.lastIndexOf('nine boxes');
    const quote = textQuote(TEXT, { start, end: start + 10 });
    const moved = `Added before. ${TEXT}`;
    expect(anchored(moved, quote)).toEqual({ start: start + 14, end: start + 24 });
  });

  test('words that stand no more are not found somewhere else', () => {
    expect(anchored(TEXT, { exact: 'ten boxes', prefix: 'lifts ', suffix: '.' })).toBeUndefined();
    expect(anchored(TEXT, { exact: '', prefix: 'lifts ', suffix: '.' })).toBeUndefined();
  });

  test('in an unchanged text every stretch finds words that are equal to it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length;
        const stretch = { start, end: Math.min(text.length, start + 1 + (length % 9)) };
        const found = anchored(text, textQuote(text, stretch));
        expect(found && text.slice(found.start, found.end)).toBe(text.slice(stretch.start, stretch.end));
      }),
    );
  });

  test('text before the place does not lose it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab]{30,60}$/), fc.stringMatching(/^[cd]{0,40}$/), fc.nat({ max: 20 }), (text, before, from) => {
        const stretch = { start: from, end: from + 8 };
        const found = anchored(before + text, textQuote(text, stretch));
        expect(found && (before + text).slice(found.start, found.end)).toBe(text.slice(stretch.start, stretch.end));
      }),
    );
  });
});
