/** A report cut up: roles, headings, facts, sentences, markers. */
import { describe, expect, test } from 'vitest';
import { parse } from '#ingest/parse/parse.ts';
import { read } from '#ingest/read/read.ts';
import { segment } from '#ingest/segment/segment.ts';

const segmented = (text: string, name = 'a.md') => segment(parse(read(new TextEncoder().encode(text), name)));
const roles = (text: string) => segmented(text).outline.passages.map((passage) => passage.role);
const sections = (text: string, name?: string) =>
  segmented(text, name).outline.sections.map(({ level, number, title }) => [level, number ?? '', title]);

describe('headings', () => {
  test('numbered bold lines make levels in the order in which their styles appear', () => {
    expect(
      sections(
        '# 题\n\n**一、概况**\n\n甲。\n\n**（一）规模**\n\n乙。\n\n**1、增速**\n\n丙。\n\n**（二）结构**\n\n丁。\n\n**二、展望**\n\n戊。',
      ),
    ).toEqual([
      [1, '一、', '概况'],
      [2, '（一）', '规模'],
      [3, '1、', '增速'],
      [2, '（二）', '结构'],
      [1, '二、', '展望'],
    ]);
  });

  test('marked-up headings keep their nesting, whatever depth they begin at', () => {
    expect(sections('# Title\n\n## One\n\nx\n\n#### Deep\n\nx\n\n## Two\n\nx')).toEqual([
      [1, '', 'One'],
      [2, '', 'Deep'],
      [1, '', 'Two'],
    ]);
  });

  test('a bold sentence that runs into its paragraph is no heading', () => {
    expect(sections('# 题\n\n**增长很快。**原因有三。')).toEqual([]);
  });

  test('a bold paragraph that ends as a sentence is no heading', () => {
    expect(sections('# 题\n\n**这是一句被强调的话。**\n\n正文。')).toEqual([]);
  });

  test('labels of the body are no headings, a summary is', () => {
    expect(sections('# 题\n\n**Abstract**\n\n**摘要**\n\n甲。\n\n**正文**\n\n乙。')).toEqual([[1, '', '摘要']]);
  });

  test('an English abstract without a Chinese twin is a section', () => {
    expect(sections('# T\n\n## Abstract\n\nIt grew.')).toEqual([[1, '', 'Abstract']]);
  });

  test('a linked bold line is a button, no heading', () => {
    expect(sections('# 题\n\n**[点此下载]()**\n\n甲。')).toEqual([]);
  });

  test('plain text has numbered lines as headings', () => {
    expect(sections('某地工业观察\n\n一、概况\n\n产值增长。\n\n（一）规模\n\n规模扩大。', 'a.txt')).toEqual([
      [1, '一、', '概况'],
      [2, '（一）', '规模'],
    ]);
  });

  test('numbered sentences of plain text are no headings', () => {
    expect(sections('题\n\n一、产值增长了，速度也快。\n\n二、出口下降了。', 'a.txt')).toEqual([]);
  });

  test('a section reaches to the next of its level and leaves out the imprint', () => {
    const text = '# 题\n\n**一、甲**\n\n一段。\n\n**二、乙**\n\n二段。\n\n**法律声明**\n\n不构成建议。';
    const [first, second] = segmented(text).outline.sections;
    expect(text.slice(first?.span.start, first?.span.end)).toBe('**一、甲**\n\n一段。');
    expect(text.slice(second?.span.start, second?.span.end)).toBe('**二、乙**\n\n二段。');
  });
});

describe('roles', () => {
  test('the lines around a chart', () => {
    expect(roles('# 题\n\n图表1：增速\n\n![](https://example.org/a.png)\n\n注：年度值。\n\n资料来源：某局')).toEqual([
      'title',
      'caption',
      'image',
      'exhibitNote',
      'exhibitSource',
    ]);
  });

  test('a caption set in bold is a caption, no heading', () => {
    expect(roles('# 题\n\n**图表1：增速**\n\n![](https://example.org/a.png)')).toEqual(['title', 'caption', 'image']);
  });

  test('a sentence that begins with the name of a chart is body', () => {
    expect(roles('# 题\n\n图表1显示，增速回落。')).toEqual(['title', 'body']);
  });

  test('definitions at the end are references, a second paragraph belongs to the one before', () => {
    const passages = segmented(
      '# 题\n\n甲\\[1\\]。\n\n乙\\[2\\]。\n\n丙。\n\n\\[1\\]某书，2020年。\n\n另一书，2021年。\n\n\\[2\\]某刊，2022年。',
    ).outline.passages;
    expect(passages.map((passage) => passage.referenceLabel)).toEqual([undefined, undefined, undefined, undefined, '1', '1', '2']);
  });

  test('a paragraph that begins with a marker early in the body is no definition', () => {
    expect(roles('# 题\n\n\\[1\\]说得对。\n\n乙。\n\n丙。\n\n丁。\n\n戊。')).not.toContain('reference');
  });

  test('numbered items under a heading of references are definitions', () => {
    const passages = segmented(
      '# T\n\nIt grew [1] and fell [2].\n\n## References\n\n1. A. Author, Title, 2020.\n2. B. Author, Title, 2021.',
    ).outline.passages;
    expect(passages.flatMap((passage) => passage.referenceLabel ?? [])).toEqual(['1', '2']);
  });

  test('numbered items elsewhere are body', () => {
    expect(roles('# T\n\n## Steps\n\n1. Do this.\n2. Do that.')).toEqual(['title', 'heading', 'body', 'body']);
  });

  test('what follows the imprint says nothing', () => {
    expect(roles('# 题\n\n甲。\n\n乙。\n\n**免责声明**\n\n不构成建议，亏损50%自负。')).toEqual([
      'title',
      'body',
      'body',
      'boilerplate',
      'boilerplate',
    ]);
  });
});

describe('facts', () => {
  test('title block and imprint give address, publisher, authors and date', () => {
    const text =
      '产业观察 \\| 第一章\n====\n\n[example.org](https://example.org/s/1)钱一 孙二等 某某研究\n\n甲。\n\n乙。\n\n**文章来源**\n\n摘自2023年5月6日发布的报告\n\n钱一 分析员 SAC 执证编号：S0000000000001 SFC CE Ref：ABC123';
    expect(segmented(text).outline.facts).toEqual({
      title: '产业观察 | 第一章',
      url: 'https://example.org/s/1',
      language: 'zh',
      publishedOn: '2023-05-06',
      publisher: '某某研究',
      authors: [{ name: '钱一', role: '分析员', registrations: ['SAC 执证编号：S0000000000001', 'SFC CE Ref：ABC123'] }],
    });
  });

  test('front matter is believed first', () => {
    const { facts } = segmented(
      '---\ntitle: "Steel: a view"\nauthors: [A. Writer, B. Other]\ndate: 2024-02-03\nurl: https://example.org/x\n---\nIt grew.',
    ).outline;
    expect(facts).toMatchObject({
      title: 'Steel: a view',
      url: 'https://example.org/x',
      publishedOn: '2024-02-03',
      language: 'en',
      authors: [{ name: 'A. Writer' }, { name: 'B. Other' }],
    });
  });

  test('front matter that is no YAML is read key by key', () => {
    expect(segmented('---\nNOTE: a: b\ntitle: on:\n---\nIt grew.').outline.facts.title).toBe('on:');
  });

  test('without a title the file name has to do', () => {
    expect(segmented('It grew by 5%. It fell later.', 'steel-2024.md').outline.facts.title).toBe('steel-2024');
  });

  test('a script address is no address', () => {
    expect(segmented('# T\n\n[x](javascript:alert(1))A. Writer').outline.facts.url).toBeUndefined();
  });

  test('the id is one URL segment and does not depend on the text below the title block', () => {
    const a = segmented('# 题目：甲\n\n一。').outline.documentId;
    expect(a).toBe(segmented('# 题目：甲\n\n二，修订。').outline.documentId);
    expect(a).toMatch(/^[^/?#\s]+$/u);
    expect(a).not.toBe(segmented('# 题目：甲\n\n一。', 'b.md').outline.documentId);
  });
});

describe('sentences and markers', () => {
  const withRefs = (body: string) =>
    segmented(`# 题\n\n${body}\n\n丙。\n\n丁。\n\n\\[1\\]甲书，2020年。\n\n\\[2\\]乙书，2021年。\n\n\\[3\\]丙书。`);
  const marked = (body: string) =>
    withRefs(body)
      .sentences.slice(0, -2)
      .map(({ sentence, markers }) => [sentence.text, ...markers.map((marker) => `${marker.label}@${marker.at}`)]);

  test('a marker is taken out and leaves its place', () => {
    expect(marked('产值增长5%\\[1\\]，出口下降。')).toEqual([['产值增长5%，出口下降。', '1@6']]);
  });

  test('a marker after the full stop belongs to the sentence before it', () => {
    expect(marked('产值增长。\\[1\\]出口下降。')).toEqual([['产值增长。', '1@5'], ['出口下降。']]);
  });

  test('stacked markers stand at one place, what joins them is no text', () => {
    expect(marked('产值增长\\[1\\],\\[2\\]。')).toEqual([['产值增长。', '1@4', '2@4']]);
  });

  test.each([
    ['[1,3]', ['1', '3']],
    ['[1-3]', ['1', '2', '3']],
    ['［2］', ['2']],
    ['【2】', ['2']],
    ['<sup>2</sup>', ['2']],
  ])('%s is read', (printed, labels) => {
    expect(withRefs(`产值增长${printed}。`).sentences[0]?.markers.map((marker) => marker.label)).toEqual(labels);
  });

  test('a marker’s span holds its brackets and escapes', () => {
    const { outline, sentences } = withRefs('产值增长\\[2\\]。');
    const span = sentences[0]?.markers[0]?.span;
    expect(outline.source.text.slice(span?.start, span?.end)).toBe('\\[2\\]');
  });

  test('a bracketed year is no marker', () => {
    expect(marked('产值增长[2023]。')).toEqual([['产值增长[2023]。']]);
  });

  test('a raised number without definition is a number', () => {
    expect(withRefs('面积为10m<sup>9</sup>。').sentences[0]?.markers).toEqual([]);
  });

  test('without any definition a bracketed number is text', () => {
    expect(segmented('# 题\n\n数组[1]为空。').sentences[0]).toMatchObject({ sentence: { text: '数组[1]为空。' }, markers: [] });
  });

  test('a number in reach of the list is a marker even where its definition is missing', () => {
    expect(withRefs('产值增长[4]。').sentences[0]?.markers.map((marker) => marker.label)).toEqual(['4']);
  });

  test('a marker in code is code', () => {
    expect(withRefs('写作`a[1]`即可。').sentences[0]?.markers).toEqual([]);
  });

  test('a table cell is read with its headers', () => {
    const [cell] = segmented('# T\n\n| Year | Sales ($) |\n|---|---|\n| 2020 | 5 |').sentences.filter((each) => each.sentence.text === '5');
    expect(cell?.cell).toEqual({ row: 1, column: 1, header: 'Sales ($)', rowHeader: '2020' });
  });

  test('sentences slice true and know their paragraph and section', () => {
    const text = '# 题\n\n**一、甲**\n\n**第一句。**第二句\\[1\\]。\n\n丙。\n\n丁。\n\n\\[1\\]书，2020年。\n\n\\[2\\]书。';
    const { sentences } = segmented(text);
    expect(sentences.map(({ sentence }) => text.slice(sentence.span.start, sentence.span.end))).toEqual([
      '第一句。',
      '第二句\\[1\\]。',
      '丙。',
      '丁。',
    ]);
    expect(sentences[0]?.sentence.paragraph).toBe(sentences[1]?.sentence.paragraph);
    expect(new Set(sentences.map(({ sentence }) => sentence.sectionId)).size).toBe(1);
    expect(sentences[0]?.strong).toEqual([{ start: 0, end: 4 }]);
  });
});
