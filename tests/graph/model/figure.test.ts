/** Numbers read from text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantities, quantity, sameUnit, sameValue, valueText } from '#graph/model/figure.ts';

describe('one value has many notations', () => {
  test.each([
    ['1.8万亿', 1.8e12, ''],
    ['1.8T', 1.8e12, ''],
    ['1.8 trillion', 1.8e12, ''],
    ['1,800,000,000,000', 1.8e12, ''],
    ['１．８万亿', 1.8e12, ''],
    ['33%', 33, '%'],
    ['33％', 33, '%'],
    ['百分之33', 33, '%'],
    ['百分之三十三', 33, '%'],
    ['33 percent', 33, 'percent'],
    ['$5 bn', 5e9, '$'],
    ['50亿美元', 5e9, '美元'],
    ['8000张', 8000, '张'],
    ['三千二百万', 3.2e7, ''],
    ['两万', 20000, ''],
    ['千亿', 1e11, ''],
    ['万亿', 1e12, ''],
    ['一万亿', 1e12, ''],
    ['十', 10, ''],
    ['二〇二二', 2022, ''],
    ['1.1亿', 1.1e8, ''],
    ['-3%', -3, '%'],
    ['1.5e3', 1500, ''],
    ['260 TFLOPS', 260, 'TFLOPS'],
  ])('%s', (text, value, unit) => {
    expect(quantity(text)).toEqual({ value, unit });
  });

  test.each([
    ['5-8万', 50000, 80000, ''],
    ['5%至8%', 5, 8, '%'],
    ['5–8%', 5, 8, '%'],
    ['3万到5万元', 30000, 50000, '元'],
    ['500万-800万', 5e6, 8e6, ''],
  ])('%s is a range', (text, value, maxValue, unit) => {
    expect(quantity(text)).toEqual({ value, maxValue, unit });
  });

  test.each(['GPT-4', '英伟达', '', '2022年至今, 33%', 'H100'])('%s is not one quantity', (text) => {
    expect(quantity(text)).toBeUndefined();
  });
});

test('a sentence gives each of its numbers at its place', () => {
  const text = '2022年规模超过300亿美元，占26%';
  expect(quantities(text).map(({ value, start, end }) => [value, text.slice(start, end)])).toEqual([[2022, '2022'], [3e10, '300亿'], [26, '26%']]); // prettier-ignore
});

test('a unit of letters is no multiplier', () => {
  expect(quantity('5 MW')).toEqual({ value: 5, unit: 'MW' });
  expect(quantity('3 tokens')).toEqual({ value: 3, unit: 'tokens' });
});

test.each([
  ['USD', '美元', true],
  ['USD', '$', true],
  ['￥', 'CNY', true],
  ['%', '％', true],
  ['个参数', 'parameters', true],
  ['%', '个百分点', false],
  ['USD', 'CNY', false],
  ['张', '台', false],
])('%s and %s: same unit is %s', (a, b, same) => {
  expect(sameUnit(a, b)).toBe(same);
});

test('values are the same when only their binary form differs', () => {
  expect(sameValue(0.1 + 0.2, 0.3)).toBe(true);
  expect(sameValue(33, 33.1)).toBe(false);
});

test.each([
  [1.8e12, 'zh', '1.8万亿'],
  [1.8e12, 'en', '1.8 trillion'],
  [32000000, 'zh', '3,200万'],
  [1234.5, 'en', '1,234.5'],
  [-5e9, 'en', '-5 billion'],
  [0, 'zh', '0'],
])('%s is written %s', (value, language, text) => {
  expect(valueText(value, language)).toBe(text);
});

test('a written value reads back as itself', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom('zh', 'en'),
      (digits, power, language) => {
        const value = digits * 10 ** power;
        const read = quantity(valueText(value, language));
        expect(read !== undefined && sameValue(read.value, value)).toBe(true);
      },
    ),
  );
});
