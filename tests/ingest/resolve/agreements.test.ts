/** Claims that agree or contradict, over the whole pipeline. */
import { describe, expect, test } from 'vitest';
import { ingest } from '#ingest/pipeline.ts';

const given = (...sections: readonly string[]) => {
  const text = `# 一份报告\n\n${sections.map((words, at) => `## ${'一二三四'.charAt(at)}、第${'一二三四'.charAt(at)}部分\n\n${words}\n`).join('\n')}`;
  const graph = ingest(new TextEncoder().encode(text), { name: 'report.md' });
  const words = new Map(graph.claims.map((claim) => [claim.id, claim.text]));
  return graph.agreements.map(({ kind, claimIds }) => `${kind}: ${claimIds.map((id) => words.get(id) ?? '').join(' / ')}`);
};

describe('agreements', () => {
  test('the same measure of the same subject with the same value corroborates', () =>
    expect(given('2022年中国风电装机量达4亿千瓦。', '2022年我国风电装机量为4亿千瓦。')).toEqual([
      'corroborates: 2022年中国风电装机量达4亿千瓦。 / 2022年我国风电装机量为4亿千瓦。',
    ]));
  test('with another value it contradicts', () =>
    expect(given('中国专利数量全球第二。', '我国专利总量全球第三。')).toEqual([
      'contradicts: 中国专利数量全球第二。 / 我国专利总量全球第三。',
    ]));
  test('the same statement in nearly the same words corroborates', () =>
    expect(given('海上风机的维护远比陆上风机的维护更加困难。', '总之，海上风机的维护远比陆上风机的维护更加困难。')).toHaveLength(1));
  test('what a model took to train holds for all years: other values contradict, an order of magnitude holds for both', () => {
    expect(given('据某院测算，GPT-4的训练成本达4100万美元。', 'GPT-4单次训练的成本在2,000-3,000万美元左右。')).toHaveLength(1);
    expect(given('据某院测算，GPT-4的训练成本达4100万美元。', 'GPT-4单次训练成本可达千万美元级别。')).toEqual([]);
  });
  test('without a time, what a named firm has is held together only where it is equal', () => {
    expect(given("Oracle's total debt reached $175 billion.", "Oracle's total debt remains at $175 billion.")).toHaveLength(1);
    expect(given("Oracle's total debt reached $175 billion.", "Oracle's total debt fell to $96 billion.")).toEqual([]);
  });
  test('an address that is printed twice states nothing', () => {
    const address = 'Department of Tidal Engineering, Northern School of Harbours, Port College, Bergen, NO.';
    expect(given(address, address)).toEqual([]);
  });
  test.each([
    ['another year is another measure', '2021年中国风电装机量达3亿千瓦。', '2022年中国风电装机量达4亿千瓦。'],
    ['another subject is', '2022年中国风电装机量达4亿千瓦。', '2022年美国风电装机量达1亿千瓦。'],
    ['a bound that holds does not contradict', '2022年中国风电装机量超过3亿千瓦。', '2022年中国风电装机量达4亿千瓦。'],
    ['a denial is not the same statement', '海上风机的维护远比陆上风机的维护更加困难。', '海上风机的维护并不比陆上风机的维护更加困难。'],
    ['figures without a plain subject are not compared', '他们买了30台。', '他们买了40台。'],
  ])('%s', (_, a, b) => expect(given(a, b)).toEqual([]));
});
