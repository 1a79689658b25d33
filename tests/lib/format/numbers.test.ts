/** Rules of numbers as the reader sees them. */
import { describe, expect, test } from 'vitest';
import { plainNumber, readableNumber } from '../../../src/lib/format/numbers.ts';

describe('numbers in the reader’s notation', () => {
  test.each([
    [1.8e12, '1.8万亿', '1.8 trillion'],
    [1.085e12, '1.085万亿', '1.085 trillion'],
    [3e10, '300亿', '30 billion'],
    [175e9, '1,750亿', '175 billion'],
    [5e6, '500万', '5 million'],
    [12_345, '1.2345万', '12,345'],
    [9_999, '9,999', '9,999'],
    [33, '33', '33'],
    [0.1, '0.1', '0.1'],
    [0, '0', '0'],
    [-2.5e8, '-2.5亿', '-250 million'],
  ])('%d reads %s in Chinese and %s in English', (value, zh, en) => {
    expect(readableNumber(value, 'zh')).toBe(zh);
    expect(readableNumber(value, 'en')).toBe(en);
  });

  test('every digit of a large number is written out, without an exponent', () => {
    expect(plainNumber(1.8e12)).toBe('1,800,000,000,000');
    expect(plainNumber(1e25)).toMatch(/^10,000,000,/);
  });

  test('binary rounding does not show', () => {
    expect(plainNumber(0.1 + 0.2)).toBe('0.3');
    expect(plainNumber(0.0000001)).toBe('0.0000001');
  });
});
