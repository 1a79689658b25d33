/** Whole documents in the shapes that people bring, our own words: a price report with several links a note, an essay of a messenger, a post of a blog, a book of an archive. */
import { describe, expect, test } from 'vitest';
import { verify } from '#graph/verify.ts';
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import { ingest } from '#ingest/pipeline.ts';

const graphOf = (text: string, name = 'a.md') => ingest(new TextEncoder().encode(text), { name });
function cited(graph: DocumentGraph) {
  const labels = new Map(graph.references.map(({ id, label }) => [id, label]));
  return graph.citations.map(
    ({ referenceId, marker }) => `${labels.get(referenceId) ?? ''} ${graph.document.text.slice(marker.span.start, marker.span.end)}`,
  );
}

describe('a report with several works and links under one label', () => {
  const graph = graphOf(`# 价格改革

## 一、背景

2022年平均电价为每千瓦时0.55元[1]，比2015年下降12%[2][3]。天然气价格上涨三成[4]，水价平均为每吨3.2元[5]。工商业用户的电费减少了1200亿元[6]。

## 参考资料

[1] 国家统计局：《2022年统计公报》，2023年2月28日，https://example.org/tj/2023/a.html；国家发展改革委：《关于电价的通知》，2021年10月，https://example.org/fgw/b.html。

[2] 张三：《电价的逻辑》，《经济研究》2019年第3期；李四：《电价与增长》，《管理世界》2020年第5期。

[3] 人民网：电价再次下降，2021-03-05，http://example.org/n1/2021/0305/c1.html，访问日期：2022年1月5日。

[4] 参见王五《天然气价格》（北京：能源出版社，2018年），第45—47页。

[5] 水价的未来，https://example.org/slb

[6] 此处按不变价计算。
`);

  test('each work is one of its own', () => {
    expect(graph.references).toMatchObject([
      {
        title: '2022年统计公报',
        issued: '2023-02-28',
        url: 'https://example.org/tj/2023/a.html',
        urls: ['https://example.org/tj/2023/a.html', 'https://example.org/fgw/b.html'],
        works: [{ title: '2022年统计公报' }, { title: '关于电价的通知', issued: '2021-10', url: 'https://example.org/fgw/b.html' }],
      },
      {
        works: [
          { title: '电价的逻辑', authors: ['张三'] },
          { title: '电价与增长', authors: ['李四'] },
        ],
      },
      { title: '电价再次下降', publisher: '人民网', issued: '2021-03-05' },
      { title: '天然气价格', authors: ['王五'], issued: '2018', type: 'book' },
      { title: '水价的未来', url: 'https://example.org/slb' },
      { kind: 'note' },
    ]);
  });

  test('what each unit costs is the measure, not the unit', () =>
    expect(graph.figures.map(({ metric }) => metric)).toEqual(['平均电价', '平均电价下降', '价格上涨', '水价', '电费减少']));

  test('every quote holds', () => expect(verify(graph)).toEqual([]));
});

describe('an essay of a messenger', () => {
  const graph = graphOf(`# 为什么港口要在春天扩建

原创 张三 [海洋观察](https://example.org/a) *2023-05-06 08:00* 发表于北京

点击上方蓝字关注我们

**港口的账**

2022 年，全国港口完成货物吞吐量 156.8 亿吨，同比增长 0.9%。其中外贸货物吞吐量 46.1 亿吨①，集装箱吞吐量达 2.96 亿标箱，连续 20 年居世界第一。

“我们的泊位只用了六成。”港务局局长李四告诉记者。

注释：

① 交通运输部，《2022 年统计公报》，2023 年 6 月。

点个“在看”再走吧

往期推荐

[港口的秘密](https://example.org/1)
`);

  test('what frames it states nothing', () => {
    expect(graph.claims.map(({ text }) => text)).toEqual([
      expect.stringContaining('156.8'),
      expect.stringContaining('46.1'),
      expect.stringContaining('标箱'),
      expect.stringContaining('世界第一'),
      expect.stringContaining('六成'),
    ]);
    expect(graph.document.publishedOn).toBe('2023-05-06');
  });

  test('numbers set apart by blanks are read like others', () =>
    expect(graph.figures.slice(0, 4).map(({ value, unit, subject, metric }) => [value, unit, subject, metric])).toEqual([
      [15_680_000_000, '吨', '全国港口', '货物吞吐量'],
      [0.9, '%', '全国港口', '货物吞吐量同比增长'],
      [4_610_000_000, '吨', '外贸货物', '吞吐量'],
      [296_000_000, '标准箱', '集装箱', '吞吐量'],
    ]));

  test('who is quoted vouches for it', () =>
    expect(graph.claims.at(-1)?.provenance).toMatchObject({ level: 'attributed', attributions: [{ name: '港务局局长李四' }] }));

  test('every quote holds', () => expect(verify(graph)).toEqual([]));
});

describe('a post of a blog', () => {
  const graph = graphOf(`---
title: "Why ports wait"
date: 2023-05-06
author: Ada Roe
---

Ports wait for spring. That's up 3% from 2021.[^1] A crane costs $12m–$15m.

> [!NOTE]
> Cranes freeze below 20 degrees.

"We lost 40% of our calls," says Berta Moe, head of the port.

Here's the chart:

Subscribe to our newsletter!

[^1]: UNCTAD, *Review of Maritime Transport 2022*, https://example.org/rmt. See also [this thread](https://example.org/thread).
`);

  test('italics behind a name are a title', () =>
    expect(graph.references).toMatchObject([
      {
        title: 'Review of Maritime Transport 2022',
        url: 'https://example.org/rmt',
        urls: ['https://example.org/rmt', 'https://example.org/thread'],
      },
    ]));

  test('calls to the reader and kinds of boxes are no words of the report', () => {
    const words = graph.claims.map(({ text }) => text).join('\n');
    for (const none of ['Subscribe', 'Here', '[!NOTE]']) expect(words).not.toContain(none);
    expect(words).toContain('Cranes freeze');
  });

  test('who is quoted vouches for it', () =>
    expect(graph.claims.find(({ text }) => text.includes('40%'))?.provenance).toMatchObject({ attributions: [{ name: 'Berta Moe' }] }));

  test('every quote holds', () => expect(verify(graph)).toEqual([]));
});

describe('notes of a book of an archive', () => {
  const graph = graphOf(
    `CHAPTER I


Three hundred ports were open before the storm,[1] and few paid any
dues. Wages rose by one-fifth.[A] Every ship carried four-and-twenty
men.[B]

[Footnote 1: Poe, _The Quiet Harbours_, p. 41 (London, 1901).]

[Footnote A: The count leaves out the islands.]

[Footnote B: Moe and Roe, _Ships_, vol. ii. p. 9.]

The dues were lowered in 1872;* the merchants paid them.[1]

* See the Report of the Harbour Commission, 1873, p. 12.

[Footnote 1: _Ibid._, p. 80.]
`,
    'book.txt',
  );

  test('letters and stars are markers, and no words of the sentence', () => {
    expect(cited(graph)).toEqual(['1 [1]', 'A [A]', 'B [B]', '* *', '1 [1]']);
    expect(graph.sentences.map(({ text }) => text)).toEqual([
      'Three hundred ports were open before the storm, and few paid any dues.',
      'Wages rose by one-fifth.',
      'Every ship carried four-and-twenty men.',
      'The dues were lowered in 1872; the merchants paid them.',
    ]);
  });

  test('italics of plain text are a title, and Ibid. is the work before', () =>
    expect(graph.references).toMatchObject([
      { label: '1', title: 'The Quiet Harbours', issued: '1901' },
      { label: 'A', kind: 'note' },
      { label: 'B', title: 'Ships' },
      { label: '*', issued: '1873' },
      { label: '1', kind: 'source' },
    ]));

  test('a name of code keeps its low lines', () =>
    expect(graphOf('The field some_long_name holds 4 bytes, and other_long_name 8.\n', 'a.txt').sentences[0]?.text).toContain(
      'some_long_name',
    ));

  test('a list under a paragraph without a sign stays a list', () =>
    expect(graphOf('Ports are old.\n\n* Oulu has 12 ports.\n\n* Kemi has 4 ports.\n', 'a.txt').references).toEqual([]));

  test('every quote holds', () => expect(verify(graph)).toEqual([]));
});
