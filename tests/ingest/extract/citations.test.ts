/** Citations: which way a marker looks, what it supports, where it is carried, what does not fit. */
import { describe, expect, test } from 'vitest';
import { citations } from '#ingest/extract/citations.ts';
import { exhibits } from '#ingest/extract/exhibits.ts';
import { references } from '#ingest/extract/references.ts';
import { segmented } from './segmented.ts';

const LIST =
  '\n\n[1] https://example.org/a\n\n[2] https://example.org/b\n\n[3] 此处指沿海各港，不含内河。\n\n[4] Dana Roe, et al., Wear of small rotors, May 2019.';
function cited(text: string, list = LIST) {
  const { outline, sentences } = segmented(`# 题\n\n${text}${list}`);
  const words = new Map(sentences.map(({ sentence }) => [sentence.id, sentence.text]));
  const found = citations(outline, sentences, exhibits(outline), references(outline));
  return {
    hits: found.hits.map(({ label, scope, support, carried }) => ({
      label,
      scope,
      support: support === undefined ? undefined : words.get(support.sentenceId)?.slice(support.start, support.end),
      carried: carried.map((place) => words.get(place.sentenceId)?.slice(place.start, place.end)),
    })),
    codes: found.diagnostics.map(({ code }) => code),
    messages: found.diagnostics.map(({ message }) => message),
  };
}
/** Scope and support of the first marker, after some filler that makes the list stand at the end. */
function first(text: string) {
  const [hit] = cited(`${text}\n\n末。\n\n完。`).hits;
  return [hit?.scope, hit?.support];
}

describe('forward: on the name of a source', () => {
  test.each([
    ['据海岸研究所测算[1]，去年产量达12亿度，今年将翻番。', '去年产量达12亿度，今年将翻番'],
    ['据海岸研究所[1]报告，产量稳步上升。', '产量稳步上升'],
    ['港口热度上升，根据某报援引自港务局的数据[1]，用工增长26%。', '用工增长26%'],
    ['据某机构2021年报告[1]，甲港效率高于乙港；其中夜间高出16%。', '甲港效率高于乙港；其中夜间高出16%'],
    ['远海公司创始人张三[1]指出，潮汐足够稳定，因此前景可期。', '潮汐足够稳定，因此前景可期'],
    ['李四等人的研究[1]表明，小型机组寿命更长。', '小型机组寿命更长'],
    ['某机构去年进行的调查显示[1]，六成港口表示担忧。', '六成港口表示担忧'],
    ['据某库报告显示，截至四月，全球月活用户数[1]超过15亿，已居第五。', '截至四月，全球月活用户数超过15亿，已居第五'],
    ['Roe模型[4]与乙模型大致相同，但认为权重应当一致。', '认为权重应当一致'],
    ['According to Harbour Watch,[1] turbines gave 12 GWh in 2021.', 'turbines gave 12 GWh in 2021.'],
    ['Roe et al. [4] show that small rotors last long.', 'small rotors last long.'],
    ['A survey found[1] that 61% of ports agree.', '61% of ports agree.'],
  ])('%s', (text, support) => {
    expect(first(text)).toEqual(['forward', support]);
  });

  test('the next source ends it', () => {
    expect(cited('据甲所[1]，产量增长；据乙所[2]，成本下降。\n\n末。').hits.map(({ support }) => support)).toEqual([
      '产量增长',
      '成本下降',
    ]);
  });
});

describe('backward: after what it supports', () => {
  test.each([
    ['甲港拥有全部门类的设备[1]。', '甲港拥有全部门类的设备'],
    ['根据港务局的数据，去年甲港占全部产量17%[1]，居首位。', '去年甲港占全部产量17%'],
    ['港务局大会提到，大型机组需要用80台设备运转9天[1]。', '大型机组需要用80台设备运转9天'],
    ['1986年，涡轮法被提出[1]，应用很广；1998年，新机型问世。', '1986年，涡轮法被提出'],
    ['甲港成本居高；乙港机组问世[1]，掀开新篇章。', '乙港机组问世'],
    ['甲港有1.8万台机组，而乙港有1.1万台机组[1]。', '甲港有1.8万台机组，而乙港有1.1万台机组'],
    ['甲港份额从2%升至45%，乙港份额也从9%升至35%[1]。', '甲港份额从2%升至45%，乙港份额也从9%升至35%'],
    ['新法可以减少浪费，提高质量，拓宽用途[1]。', '新法可以减少浪费，提高质量，拓宽用途'],
    ['渗透率本身较低（甲国规模仅占全球6%[1]，远低于产量占比），意愿也弱。', '甲国规模仅占全球6%'],
    ['即便虽有担忧，但总量仍在增长[1]。', '即便虽有担忧，但总量仍在增长'],
    ['Spending rose 58% over 2025.[1]', 'Spending rose 58% over 2025.'],
    ['However, costs fell by 30% [1] in the north.', 'costs fell by 30%'],
  ])('%s', (text, support) => {
    expect(first(text)).toEqual(['backward', support]);
  });

  test('an earlier marker ends what a later one supports', () => {
    expect(cited('预训练需数月完成[1]，时间占比达99%[2]。\n\n末。').hits.map(({ support }) => support)).toEqual([
      '预训练需数月完成',
      '时间占比达99%',
    ]);
  });

  test('stacked markers share what they support', () => {
    expect(cited('产量增长12%[1],[2]。\n\n末。').hits.map(({ label, support }) => [label, support])).toEqual([['1', '产量增长12%'], ['2', '产量增长12%']]); // prettier-ignore
  });

  test('a note in the middle of a clause explains the noun before it and is carried nowhere', () => {
    expect(cited('该国传统上重视TIDE学科教育[3]的推广，成效显著。\n\n末。').hits).toEqual([
      { label: '3', scope: 'backward', support: 'TIDE学科教育', carried: [] },
    ]);
  });
});

describe('carried', () => {
  const carriedOf = (text: string) => cited(`${text}\n\n末。`).hits[0]?.carried;
  test.each([
    ['a clause that goes on with the subject', '甲港占比17%[1]，领跑全球。', ['领跑全球']],
    [
      'a list of results of the same named thing',
      'Kelda-4整体接近前沿[1]，Kelda-4在夜间达到91%，在日间达到85%。',
      ['Kelda-4在夜间达到91%，在日间达到85%'],
    ],
    ['a following sentence of details', '机组寿命延长[1]。其中，小型机组寿命达20年。', ['其中，小型机组寿命达20年']],
    ['a contrast is not', '甲港占比17%[1]，而乙港占比不明。', []],
    ['the writer’s own view is not', '机组寿命延长[1]。我们认为前景可期。', []],
    ['a sentence with a source of its own is not', '机组寿命延长[1]。其中，小型机组寿命达20年[2]。', []],
    ['a sentence that names another source is not', '机组寿命延长[1]。据港务局，成本下降。', []],
    ['another subject is not', '机组寿命延长[1]。渔业产值下降。', []],
    ['a question is not', 'Kelda机组寿命延长[1]。Kelda机组在本地寿命多长？', []],
  ])('%s', (_, text, places) => {
    expect(carriedOf(text)).toEqual(places);
  });

  test('another paragraph is not', () => {
    expect(carriedOf('机组寿命延长[1]。\n\n其中，小型机组寿命达20年。')).toEqual([]);
  });
});

describe('tables and exhibits', () => {
  const TABLE = (cell: string) => `| Port | Output | Source |\n|---|---|---|\n| Kelda | 5 GWh | ${cell} |`;

  test('a marker in the source column stands for the row', () => {
    expect(cited(`${TABLE('Board report[1]')}\n\n末。`).hits).toEqual([
      { label: '1', scope: 'backward', support: 'Board report', carried: ['Kelda', '5 GWh'] },
    ]);
  });

  test('a marker in a value’s cell stands for the value', () => {
    expect(cited('| Port | Output |\n|---|---|\n| Kelda | 5 GWh[1] |\n\n末。').hits).toEqual([
      { label: '1', scope: 'backward', support: '5 GWh', carried: [] },
    ]);
  });

  test('a marker in an exhibit’s source line belongs to the exhibit', () => {
    expect(cited('图1：产量\n\n![](a.png)\n\n资料来源：海岸研究[1]，港务局\n\n末。').hits).toEqual([
      { label: '1', scope: 'backward', support: undefined, carried: [] },
    ]);
  });
});

describe('what does not fit is told', () => {
  test('a marker without definition, a definition that nobody cites', () => {
    const { codes, messages } = cited('甲增长[1]。乙下降[7]。\n\n末。', '\n\n[1] https://example.org/a\n\n[2] https://example.org/b');
    expect(codes).toEqual(['marker-without-definition', 'never-cited']);
    expect(messages[0]).toContain('the list defines 1–2');
  });

  test('a label defined twice', () => {
    expect(
      cited('甲增长[1]，乙下降[2]。\n\n末。', '\n\n[1] https://example.org/a\n\n[2] https://example.org/b\n\n[2] https://example.org/c')
        .codes,
    ).toEqual(['duplicate-label']);
  });

  test('nothing where all fits', () => {
    expect(cited('甲增长[1]，乙下降[2]。\n\n末。', '\n\n[1] https://example.org/a\n\n[2] https://example.org/b').codes).toEqual([]);
  });
});

test('where lists restart, a marker points to the next list after it', () => {
  const { outline, sentences } = segmented(
    '# 题\n\n## 上\n\n甲[1]。\n\n## 参考文献\n\n[1] https://example.org/a\n\n[2] https://example.org/b\n\n## 下\n\n乙[1]。\n\n## 参考文献\n\n[1] https://example.org/c',
  );
  const listed = references(outline);
  const { hits } = citations(outline, sentences, [], listed);
  expect(hits.map(({ referenceId }) => listed.find(({ id }) => id === referenceId)?.url)).toEqual([
    'https://example.org/a',
    'https://example.org/c',
  ]);
});
