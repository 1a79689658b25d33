/** Units that differ by a factor are brought to one. */
import { expect, test } from 'vitest';
import { scaled } from '#graph/model/unit-scale.ts';

test.each([
  [1.5, 'PFLOPS', 1.5e15, 'FLOPS'],
  [260, 'TFLOPS', 2.6e14, 'FLOPS'],
  [3, 'TB/s', 3e12, 'B/s'],
  [2, '天', 172_800, '秒'],
  [48, 'hours', 172_800, '秒'],
  [5, '吨', 5000, 'kg'],
])('%d %s', (value, unit, base, name) => {
  expect(scaled(value, unit)).toEqual({ value: base, unit: name });
});

test.each(['%', '个百分点', 'USD', '张', '年', 'GPUs', 'toString'])('%s has no other size', (unit) => {
  expect(scaled(7, unit)).toEqual({ value: 7, unit });
});
