/** A study that is spoken of again vouches for what stands between. */
import { expect, test } from 'vitest';
import { ingest } from '#ingest/pipeline.ts';

const levels = (body: string) => {
  const text = `# 一份报告\n\n## 一、正文\n\n${body}\n\n## 参考文献\n\n[1] 王小明：《海草的生长》，2021年。\n`;
  return ingest(new TextEncoder().encode(text), { name: 'report.md' }).claims.map(({ provenance }) => provenance.level);
};

test('as far as the sentence that speaks of it again', () => {
  expect(levels('王小明等人的研究[1]表明，海草喜欢浅水。水深超过9米时，产量只有三成。因此，研究认为浅水更适合种植。')).toEqual([
    'cited',
    'cited',
    'cited',
  ]);
});

test('not where nothing speaks of it again', () => {
  expect(levels('王小明等人的研究[1]表明，海草喜欢浅水。港口去年扩建了9米。因此，渔民搬到了别处。').at(1)).toBe('unsourced');
});
