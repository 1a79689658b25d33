/** Chinese names that no word of kind ends and no table holds: all of them invented here. */
import { describe, expect, test } from 'vitest';
import { names } from '#ingest/extract/names.ts';
import { report } from '../report.ts';

const given = (text: string) => names(report(text).sentences, []).map(({ surface, type }) => `${surface} (${type})`);

describe('a bare Chinese name beside words that tell its kind', () => {
  test.each([
    ['a founder has a firm', '去年，砾沐动力创始人接受了采访。', ['砾沐动力 (company)']],
    ['a kind of firm before it, a verb of firms behind', '一家焊接机器人公司砚禾智造宣布扩产。', ['砚禾智造 (company)']],
    ['who was funded', '近日，砾沐动力完成两轮融资。', ['砾沐动力 (company)']],
    ['who funds', '本轮由槿屿资本领投，珞石谷跟投。', ['槿屿资本 (company)', '珞石谷 (company)']],
    ['adverbs are no part of it', '本轮由槿屿资本独家领投。', ['槿屿资本 (company)']],
    ['who is bought', '该厂收购砚禾38%的股权。', ['砚禾 (company)']],
    ['who is listed', '砾沐新能（300999.SZ）上涨。', ['砾沐新能 (company)']],
    ['a product in quotation marks', '团队上线了问答产品“槿言”。', ['槿言 (software)']],
    ['a model in quotation marks', '团队开源了“砚禾”大模型。', ['砚禾 (model)']],
  ])('%s', (_, text, expected) => expect(given(text)).toEqual(expected));

  test.each([
    ['words of the language', '上市公司创始人与消费者对话。'],
    ['an adverb between firm and verb', '两家芯片公司近期宣布扩产。'],
    ['a counted month', '该项目7月份宣布完成融资。'],
    ['a verb behind a noun of firms', '这类创业公司喜欢的做法成本不高。'],
    ['an office', '公司副总裁兼任创始人。'],
    ['two offices of one person', '首席科学家兼联合创始人离开。'],
    ['a purchase that is only spoken of', '这笔收购诞生，市场平静。'],
  ])('not: %s', (_, text) => expect(given(text)).toEqual([]));
});

describe('a bare Chinese name in a list', () => {
  test.each([
    ['whose last words tell the kind', '园区有砾沐、砚禾、槿屿等企业。', ['砾沐 (company)', '砚禾 (company)', '槿屿 (company)']],
    ['beside two known ones', '股东包括腾讯、砾沐谷、联想。', ['腾讯 (company)', '砾沐谷 (company)', '联想 (company)']],
    [
      'with what stands in brackets',
      '腾讯（2017年）、砾沐谷（A轮）、联想等参与。',
      ['腾讯 (company)', '砾沐谷 (company)', '联想 (company)'],
    ],
    ['of cities', '砾州、砚州等城市扩建港口。', ['砾州 (place)', '砚州 (place)']],
  ])('%s', (_, text, expected) => expect(given(text)).toEqual(expected));

  test.each([
    ['of trades', '钢铁、水泥等企业减产。'],
    ['that mixes a trade with a name', '砾沐、水泥等企业减产。'],
    ['of subjects', '密码、随机等领域的应用增加。'],
  ])('not: %s', (_, text) => expect(given(text)).toEqual([]));

  test('one known name beside one unknown word proves nothing', () => expect(given('桌上有苹果、砾沐。')).toEqual(['苹果 (company)']));
});

describe('persons', () => {
  test('the last part of a foreign name stands for it later on', () =>
    expect(given('工程师奥洛夫·特伦奇加入。\n\n特伦奇后来离开。')).toEqual(['奥洛夫·特伦奇 (person)', '特伦奇 (person)']));
  test('an initial may stand between', () => expect(given('奥洛夫·K·特伦奇加入。')).toEqual(['奥洛夫·K·特伦奇 (person)']));
  test('the second of two behind a title', () =>
    expect(given('创始人王砚禾（院长）和段槿屿出席。')).toEqual(['王砚禾 (person)', '段槿屿 (person)']));
  test('a word that begins like a surname is none', () => expect(given('专家成功完成。')).toEqual([]));
});

test('two capitals that the text defines count from then on', () =>
  expect(given('德州仪器（简称“TI”）扩产。\n\n随后TI扩大规模。').filter((each) => each.startsWith('TI'))).toHaveLength(2));

test('an office behind the comma makes a person', () =>
  expect(given('Zorvan Quillby, the head of the port, agreed.')).toEqual(['Zorvan Quillby (person)']));
test('who is made head by 由', () => expect(given('校长由段槿屿担任。')).toEqual(['段槿屿 (person)']));
test('a firm that begins with a region', () => expect(given('华东砾药发布公告称产量上升。')).toEqual(['华东砾药 (company)']));

describe('bodies', () => {
  test.each([
    ['what words of the language make up is no firm', '他们创立了一家反射勘探公司。', []],
    ['what something is renamed to begins behind 为', '年底更名为砾沐公司。', ['砾沐公司 (company)']],
    ['a trade is no bank', '上海银行业贷款增加。', ['上海 (place)']],
    ['students are no university', '上海大学生增加。', ['上海 (place)']],
    ['发展中国家 is no country', '发展中国家增长较快。', []],
  ])('%s', (_, text, expected) => expect(given(text)).toEqual(expected));
});
