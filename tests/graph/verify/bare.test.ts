import { describe, expect, test } from 'vitest';
import { wordsAt } from '#graph/verify/bare.ts';

/** Spans of the markers in a text, by their words. */
function cuts(text: string, ...markers: readonly string[]) {
  return markers.map((marker) => ({ start: text.indexOf(marker), end: text.indexOf(marker) + marker.length }));
}

describe('the words at a span without its markers', () => {
  test.each([
    ['出口翻番[3],[4]。', ['[3]', '[4]'], '出口翻番。'],
    ['出口翻番[3]、[4]。', ['[3]', '[4]'], '出口翻番。'],
    ['Exports doubled[3] [4].', ['[3]', '[4]'], 'Exports doubled.'],
  ])('what joins two adjacent markers goes with them: %s', (text, markers, words) => {
    expect(wordsAt(text, { start: 0, end: text.length }, cuts(text, ...markers))).toBe(words);
  });

  test('a comma between a marker and a word stays', () => {
    const text = '出口翻番[3],进口持平[4]。';
    expect(wordsAt(text, { start: 0, end: text.length }, cuts(text, '[3]', '[4]'))).toBe('出口翻番,进口持平。');
  });
});
