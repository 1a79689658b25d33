/** Rules of figures and periods as the reader sees them. */
import { describe, expect, test } from 'vitest';
import { exactValue, languageOf, readableFigure, readablePeriod } from '../../../src/lib/format/figures.ts';

describe('figures in words', () => {
  test.each([
    [{ value: 1.8e12, unit: '个参数', approximation: 'exact' }, '1.8万亿个参数', '1.8 trillion parameters'],
    [{ value: 3e10, unit: 'USD', approximation: 'over' }, '超过300亿美元', 'over USD 30 billion'],
    [{ value: 33, unit: '%', approximation: 'exact' }, '33%', '33%'],
    [{ value: 2, unit: '名次', approximation: 'exact' }, '第2位', 'rank 2'],
    [{ value: 260, unit: 'TFLOPS', approximation: 'about' }, '约260 TFLOPS', 'about 260 TFLOPS'],
    [{ value: 10, maxValue: 20, unit: '倍', approximation: 'under' }, '不到10–20倍', 'under 10–20×'],
    [{ value: 7, unit: '', approximation: 'exact' }, '7', '7'],
    [{ value: 8000, unit: '张', approximation: 'exact' }, '8,000张', '8,000 张'],
  ] as const)('%o reads %s and %s', (figure, zh, en) => {
    expect(readableFigure(figure, 'zh')).toBe(zh);
    expect(readableFigure(figure, 'en')).toBe(en);
  });

  test('words with a Han character are Chinese, signs are of no language', () => {
    expect(['个参数', '8,000 张', 'USD', '%'].map(languageOf)).toEqual(['zh', 'zh', undefined, undefined]);
  });

  test('the exact value keeps both ends of a range', () => {
    expect(exactValue({ value: 1e4, maxValue: 2e4 })).toBe('10,000–20,000');
  });
});

describe('periods', () => {
  test.each([
    ['2022', '2022年', '2022'],
    ['2010-2021', '2010–2021年', '2010–2021'],
    ['2024-04', '2024年4月', 'Apr 2024'],
    ['2024-05-10', '2024年5月10日', '10 May 2024'],
    ['第二季度', '第二季度', '第二季度'],
  ])('%s reads %s and %s', (period, zh, en) => {
    expect(readablePeriod(period, 'zh')).toBe(zh);
    expect(readablePeriod(period, 'en')).toBe(en);
  });
});
