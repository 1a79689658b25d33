/** Names in a text: `surface → canonical (type)`. */
import { describe, expect, test } from 'vitest';
import { names } from '#ingest/extract/names.ts';
import type { ExhibitHit } from '#ingest/types.ts';
import { verbatim } from '#ingest/readable.ts';
import { report } from '../report.ts';

const given = (text: string) => names(report(text).sentences, []).map(({ surface, name, type }) => `${surface} → ${name} (${type})`);
const surfaces = (text: string) => names(report(text).sentences, []).map(({ surface }) => surface);

describe('names of the lexicon', () => {
  test.each([
    ['two languages name one firm', '英伟达即NVIDIA。', ['英伟达 → 英伟达 (company)', 'NVIDIA → 英伟达 (company)']],
    ['the longest wins', '上海交通大学的学生。', ['上海交通大学 → 上海交通大学 (institution)']],
    ['a word for two places names both', '中美差距。', ['中 → 中国 (place)', '美 → 美国 (place)']],
    ['我国 is 中国', '我国出口增长。', ['我国 → 中国 (place)']],
    ['an English text has Chinese canonical names', 'Exports of Germany rose.', ['Germany → 德国 (place)']],
    ['a possessive ends a name', "Nvidia's sales rose.", ['Nvidia → 英伟达 (company)']],
  ])('%s', (_, text, expected) => expect(given(text)).toEqual(expected));

  test.each([
    ['国内 is no name', '国内需求回升。'],
    ['a bureau inside another word', '提高通信质量。'],
    ['a word that only contains a name', 'The Metaphor and the Intelligence of crowds.'],
    ['a lower-case word', 'The meta level of an oracle.'],
    ['fruit', '他吃了三个苹果。'],
    ['a river', 'The Amazon River rises.'],
    ['a domain', 'See statista.com for more.'],
    ['升华为 is a verb', '矛盾升华为合作。'],
    ['a pair inside 其中美…', '其中美好的部分。'],
    ['a firm inside 风电装机', '风电装机增长。'],
  ])('not: %s', (_, text) => expect(surfaces(text)).toEqual([]));

  test('words that are a name beside those of its field alone are that name elsewhere too once the text has proved it', () => {
    expect(surfaces('The alphabet is old. Alphabet soup is good.')).toEqual([]);
    expect(
      surfaces('Alphabet owns Waymo.\n\nThe shares of Alphabet rose.\n\nAlphabet agreed.').filter((each) => each === 'Alphabet'),
    ).toHaveLength(3);
  });

  test('of two names that differ in case the text means the one it spells', () => {
    expect(given('React是一个前端开发框架。')).toEqual(['React → React (software)']);
    expect(given('ReAct提升了模型的推理。')).toEqual(['ReAct → ReAct (technology)']);
  });

  test('中国移动互联网 is not 中国移动', () => expect(surfaces('中国移动互联网用户增加。')).toEqual(['中国']));
});

describe('models and their versions', () => {
  test('versions, sizes and variants are models of their own', () => {
    const text = 'GPT-4、GPT-4o、GPT-4 Turbo、GPT-4-32k和GPT各不相同。';
    expect(given(text).map((each) => each.split(' → ')[1])).toEqual([
      'GPT-4 (model)',
      'GPT-4o (model)',
      'GPT-4 Turbo (model)',
      'GPT-4-32k (model)',
      'GPT (model)',
    ]);
  });

  test.each([
    ['Claude2模型', 'Claude 2'],
    ['LLAMA2-70B模型', 'Llama 2-70B'],
    ['Mistral 7B模型', 'Mistral-7B'],
    ['Zephyr-7B模型', 'Zephyr-7B'],
    ['达到GPT-4 91-100%的水平', 'GPT-4'],
  ])('%s', (text, name) => expect(names(report(`${text}。`).sentences, []).map((hit) => hit.name)).toEqual([name]));

  test('a number of parameters is no version', () => expect(surfaces('The GPT-3 175B parameters were trained.')).toEqual(['GPT-3']));
  test('a firm that shares its name with a model is the firm', () =>
    expect(given('Mistral获得融资。')).toEqual(['Mistral → Mistral AI (company)']));
  test('the memory of a chip and the release of software belong to the mention', () => {
    expect(given('A100-80GB与PyTorch 2.0。')).toEqual(['A100-80GB → A100 (chip)', 'PyTorch 2.0 → PyTorch (software)']);
  });
});

describe('names known by their form', () => {
  test.each([
    ['据南河海洋大学测算，需求上升。', ['南河海洋大学 → 南河海洋大学 (institution)']],
    ['印度财政部发布公报。', ['印度财政部 → 印度财政部 (institution)']],
    ['依据《水资源保护条例》处理。', ['水资源保护条例 → 水资源保护条例 (policy)']],
    ['根据《风电年度报告》，装机增长。', ['风电年度报告 → 风电年度报告 (dataset)']],
    ['首席经济学家周明远认为前景良好。', ['周明远 → 周明远 (person)']],
    ['推理框架Foorunner上线。', ['Foorunner → Foorunner (software)']],
    ['The Ministry of Health of Norway agreed.', ['Ministry of Health of Norway → Ministry of Health of Norway (institution)']],
    ['Professor Jane Goodwin spoke.', ['Jane Goodwin → Jane Goodwin (person)']],
    ['They passed the Clean Rivers Act.', ['Clean Rivers Act → Clean Rivers Act (policy)']],
    [
      'The Alder Foundation and Birch Corporation agreed.',
      ['Alder Foundation → Alder Foundation (institution)', 'Birch Corporation → Birch Corporation (company)'],
    ],
    ['It was the Fern School of Medicine.', ['Fern School of Medicine → Fern School of Medicine (institution)']],
    ['He met Lord Pemberley.', ['Pemberley → Pemberley (person)']],
    ['On Monday Peter Ashdown resigned.', ['Peter Ashdown → Peter Ashdown (person)']],
    ['A biography of Henry Ford appeared.', ['Henry Ford → Henry Ford (person)']],
    ['据Fernwick数据，需求上升。', ['Fernwick → Fernwick (company)']],
    ['Zoltrix、Quarnel等公司扩产。', ['Zoltrix → Zoltrix (company)', 'Quarnel → Quarnel (company)']],
    ['参数量方面，XQL-4与YRN-2接近。', ['XQL-4 → XQL-4 (model)', 'YRN-2 → YRN-2 (model)']],
    ['训练用了两千张K310，显存不足。', ['K310 → K310 (chip)']],
    ['Brelldo创始人兼CEO Jorvan Ketlis认为前景良好。', ['Brelldo → Brelldo (company)', 'Jorvan Ketlis → Jorvan Ketlis (person)']],
    ['国务院印发《河道整治行动》。', ['国务院 → 中国国务院 (institution)', '河道整治行动 → 河道整治行动 (policy)']],
  ])('%s', (text, expected) => expect(given(text)).toEqual(expected));

  test.each([
    '互联网公司招聘增加。',
    '人工智能改变就业。',
    '随着科技公司扩张，大学生受益。',
    '算力达到300 TFLOPS，功耗为400W，A股上涨。',
    '他在Monday之后读了Chapter 3，用的是APP和PC。',
    '这句话是“Attention is all you need”。',
    '工程师时代来临。',
    '分析师指出成本下降。',
    '《红楼梦》很长。',
    'Data Center growth is strong.',
    'The Company grew.',
    'The Board of Directors met the Steering Committee.',
    'The information in the paper is old.',
    'The drug was tested in vivo.',
    'Plum Foods said that prices rose.',
    'A credo is no bank, and a canon no camera.',
    '《高效读书方法》与《旅行指南》。',
    '手游公司很多。',
    'We read about Total Addressable Market (TAM) and Body Mass Index (BMI).',
  ])('not: %s', (text) => expect(surfaces(text)).toEqual([]));
});

describe('names the text defines', () => {
  test('a short form counts from then on', () => {
    const hits = names(report('远岭数据服务有限公司（简称远岭数服）扩张。\n\n远岭数服盈利。').sentences, []);
    expect(hits.map(({ surface, name }) => `${surface}=${name}`)).toEqual([
      '远岭数据服务有限公司=远岭数据服务有限公司',
      '远岭数服=远岭数据服务有限公司',
      '远岭数服=远岭数据服务有限公司',
    ]);
  });

  test('Full Name (FN)', () => {
    const hits = names(report('The Northern Grid Research Institute (NGRI) warned. NGRI is small.').sentences, []);
    expect(new Set(hits.map(({ name }) => name))).toEqual(new Set(['Northern Grid Research Institute']));
    expect(hits).toHaveLength(3);
  });

  test('an acronym has the full name and the Chinese one that follow it, whatever shorter name they hold', () => {
    const hits = names(
      report('XQPU（Xtended Quick Processing Unit，超快图形处理器）与DSA（Domain Specific Architecture，专用领域芯片）。').sentences,
      [],
    );
    expect(hits.map(({ surface, name }) => `${surface}=${name}`)).toEqual(
      expect.arrayContaining(['Domain Specific Architecture=DSA', '专用领域芯片=DSA']),
    );
    expect(hits.map(({ surface }) => surface)).not.toContain('图形处理器');
  });

  test('a name that the lexicon knows and the text defines anew is one entity', () =>
    expect(new Set(names(report('猎聘（Hunt Job）增长。猎聘盈利。').sentences, []).map(({ key }) => key)).size).toBe(1));

  test('what begins with 即 and is a sentence defines nothing', () => expect(surfaces('英伟达（即将发布新品）上涨。')).toEqual(['英伟达']));

  test('a surname stands for the full name given before', () => {
    const hits = names(report('Robert Quill wrote it. Later Quill agreed, but not Ann Quillby.').sentences, []);
    expect(hits.map(({ surface, name }) => `${surface}=${name}`)).toEqual([
      'Robert Quill=Robert Quill',
      'Quill=Robert Quill',
      'Ann Quillby=Ann Quillby',
    ]);
  });

  test('a surname that two persons share stands for neither', () =>
    expect(surfaces('Robert Quill met Peter Quill. Quill agreed.')).toEqual(['Robert Quill', 'Peter Quill']));

  test('a year or a ticker in brackets is no alias', () =>
    expect(names(report('某省大学（2021）。英伟达（NVDA.O）上涨。').sentences, []).flatMap(({ aliases }) => aliases)).not.toContain(
      'NVDA.O',
    ));
});

test('lines of an exhibit are read too, without a sentence', () => {
  const exhibit: ExhibitHit = {
    exhibit: { id: 'exhibit:d:1', label: '图表1', caption: '', notes: [], sources: [], span: { start: 0, end: 5 } },
    lines: [verbatim('IDC，世界银行', 100)],
    markers: [],
  };
  expect(names([], [exhibit]).map(({ name, span, exhibitId, place }) => ({ name, span, exhibitId, place }))).toEqual([
    { name: 'IDC', span: { start: 100, end: 103 }, exhibitId: 'exhibit:d:1', place: undefined },
    { name: '世界银行', span: { start: 104, end: 108 }, exhibitId: 'exhibit:d:1', place: undefined },
  ]);
});
