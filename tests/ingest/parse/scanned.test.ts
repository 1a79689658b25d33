/** Texts as a scanner leaves them, our own words: read as they were printed, every span in the text as it is. */
import { describe, expect, test } from 'vitest';
import { verify } from '#graph/verify.ts';
import { ingest } from '#ingest/pipeline.ts';

function read(text: string, name: string) {
  const graph = ingest(new TextEncoder().encode(text), { name });
  return {
    graph,
    lies: verify(graph),
    sentences: graph.sentences.map((each) => each.text),
    figures: graph.figures.map(({ value, unit, span }) => [value, unit, graph.document.text.slice(span.start, span.end)]),
  };
}

describe('blanks between Han', () => {
  const { graph, lies, sentences, figures } = read(
    '海 洋 医 院 年 报\n\n一、 总 体\n\n2021 年 门 诊 量 达 到 12.5 万 人 次 ，\n比 上 年 增 长\n8.3% 。 平 均 等 待 45 分 钟 。\n\n二、 费 用\n\n人 均 费 用 为 300 元 。\n',
    'a.txt',
  );

  test('are no part of the words', () => {
    expect(graph.document.title).toBe('海洋医院年报');
    expect(graph.sections.map(({ title }) => title)).toEqual(['总体', '费用']);
    expect(sentences).toEqual(['2021年门诊量达到12.5万人次，比上年增长8.3%。', '平均等待45分钟。', '人均费用为300元。']);
  });

  test('stay in the text: spans are exact in it', () => {
    expect(figures).toEqual([
      [125000, '人次', '12.5 万 人 次'],
      [8.3, '%', '8.3%'],
      [45, '分钟', '45 分 钟'],
      [300, 'CNY', '300 元'],
    ]);
    expect(lies).toEqual([]);
  });

  test.each([
    ['names side by side', '与会者有张三 李四 王五 赵六 钱七。'],
    ['blanks around Latin words and numbers', '使用 GPT 的 12 家企业在 2023 年增长了。'],
  ])('%s are kept', (_, sentence) => expect(read(`# 题\n\n${sentence}\n`, 'a.md').sentences).toEqual([sentence]));
});

describe('paragraphs broken in the middle of a sentence', () => {
  const lines = [
    '# 海洋医院年报',
    '## 总体',
    '门诊量达到十二万五千人次，',
    '比上年增长8.3%，其中儿科门诊的比例达到',
    '23%，急诊平均等待时间为45分钟。',
    '第 2 页',
    '住院患者的平均住院日由此前的9.2天缩短',
    '至如今的7.8天，手术总台次合计已经超过3,200',
    '第 3 页',
    '台。本院共有床位1,200张，其中用于儿科的',
    '海洋医院年报 4',
    '床位为80张。',
    '## 费用',
    '人均医疗费用为300元。',
  ];
  const { graph, lies, sentences } = read(`${lines.join('\n\n')}\n`, 'a.md');

  test('are put together, over heads and numbers of pages', () => {
    expect(sentences).toEqual([
      '门诊量达到十二万五千人次，比上年增长8.3%，其中儿科门诊的比例达到23%，急诊平均等待时间为45分钟。',
      '住院患者的平均住院日由此前的9.2天缩短至如今的7.8天，手术总台次合计已经超过3,200台。',
      '本院共有床位1,200张，其中用于儿科的床位为80张。',
      '人均医疗费用为300元。',
    ]);
    expect(lies).toEqual([]);
    expect(graph.diagnostics).toContainEqual(expect.objectContaining({ code: 'page-furniture' }));
  });

  test('English goes on in small letters', () => {
    expect(read('# T\n\nThe harbour was closed for the whole winter of that\n\nyear, and 12 ships waited.\n', 'a.md').sentences).toEqual([
      'The harbour was closed for the whole winter of that year, and 12 ships waited.',
    ]);
  });

  test.each([
    ['captions and sources', '图表1：港口吞吐量的变化\n\n资料来源：港务局\n\n港口在春天扩建。', ['港口在春天扩建。']],
    ['lines of a poem', '海上的月亮慢慢地升起来\n\n港口的灯一盏一盏地熄灭', ['海上的月亮慢慢地升起来', '港口的灯一盏一盏地熄灭']],
    ['a line in bold', '**港口为什么要在春天扩建**\n\n因为夏天太忙。', ['因为夏天太忙。']],
  ])('%s are left as they are', (_, text, wanted) =>
    expect(read(`# 题\n\n${text}\n`, 'a.md').sentences.filter((each) => wanted.includes(each))).toEqual(wanted),
  );
});
