/** Sources named in words, and what they vouch for: `name: stretch | stretch`. */
import { describe, expect, test } from 'vitest';
import { attributions } from '#ingest/extract/attributions.ts';
import { report } from '../report.ts';

const given = (text: string) => {
  const { sentences } = report(text);
  const words = new Map(sentences.map(({ sentence }) => [sentence.id, sentence.text]));
  return attributions(sentences).map(
    ({ name, covers }) => `${name}: ${covers.map((place) => words.get(place.sentenceId)?.slice(place.start, place.end) ?? '').join(' | ')}`,
  );
};

describe('Chinese', () => {
  test.each([
    ['据X数据', '据国家能源局数据，去年新增风机80座。', ['国家能源局: 据国家能源局数据，去年新增风机80座。']],
    ['根据X，', '根据WindEurope，欧洲装机达25吉瓦。', ['WindEurope: 根据WindEurope，欧洲装机达25吉瓦。']],
    ['the year of a report is no part of the name', '据Lazard 2023年报告，成本下降5%。', ['Lazard: 据Lazard 2023年报告，成本下降5%。']],
    ['X统计显示', '国际粮农组织统计显示，产量增长3%。', ['国际粮农组织: 国际粮农组织统计显示，产量增长3%。']],
    ['a person who holds a title', '某大学教授王小明认为，气温会上升。', ['某大学教授王小明: 某大学教授王小明认为，气温会上升。']],
    [
      'a survey of somebody in a place',
      '盖洛普在北欧开展的调查显示，七成居民赞成。',
      ['盖洛普: 盖洛普在北欧开展的调查显示，七成居民赞成。'],
    ],
    [
      'an office with the word for its data in its name',
      '国家统计局数据显示，物价上涨2%。',
      ['国家统计局: 国家统计局数据显示，物价上涨2%。'],
    ],
    [
      'two sources at once',
      '根据Kpler和Vortexa数据，出口为40万吨。',
      ['Kpler: 根据Kpler和Vortexa数据，出口为40万吨。', 'Vortexa: 根据Kpler和Vortexa数据，出口为40万吨。'],
    ],
    [
      'one source through another',
      '据晨报援引自海关总署的数据，进口增长9%。',
      ['晨报: 据晨报援引自海关总署的数据，进口增长9%。', '海关总署: 据晨报援引自海关总署的数据，进口增长9%。'],
    ],
    [
      'without the brackets behind it',
      '国际粮农组织（FAO）统计显示，产量增长3%。',
      ['国际粮农组织: 国际粮农组织（FAO）统计显示，产量增长3%。'],
    ],
    [
      'authors in a row',
      'Roe, Doe和Poe(2020)的研究指出，产量增长3%。',
      ['Roe', 'Doe', 'Poe'].map((name) => `${name}: Roe, Doe和Poe(2020)的研究指出，产量增长3%。`),
    ],
    ['it ends where the author speaks', '据IEA统计，需求增长2%，我们认为仍会放缓。', ['IEA: 据IEA统计，需求增长2%']],
    [
      'it ends at the next source',
      '据IEA统计，需求增长2%；据EIA统计，库存下降1%。',
      ['IEA: 据IEA统计，需求增长2%', 'EIA: 据EIA统计，库存下降1%。'],
    ],
    ['a sentence of its results goes on', '据IEA统计，需求增长2%。其中，亚洲占60%。', ['IEA: 据IEA统计，需求增长2%。 | 其中，亚洲占60%。']],
    ['a sentence of the author does not', '据IEA统计，需求增长2%。我们认为这不可持续。', ['IEA: 据IEA统计，需求增长2%。']],
  ])('%s', (_, text, expected) => expect(given(text)).toEqual(expected));

  test.each([
    ['the author', '我们认为，需求会放缓。'],
    ['a nameless many', '有研究表明，睡眠很重要。'],
    ['what a rule is based on', '根据需要，可增加人手。'],
    ['a law of nature', '根据牛顿第二定律，力与加速度成正比。'],
  ])('%s is no source', (_, text) => expect(given(text)).toEqual([]));
});

describe('English', () => {
  test.each([
    ['according to X', 'According to Ember, wind rose 8%.', ['Ember: According to Ember, wind rose 8%.']],
    ['X estimates that', 'Wood Mackenzie estimates that costs fell 4%.', ['Wood Mackenzie: Wood Mackenzie estimates that costs fell 4%.']],
    [
      'after what it vouches for',
      'Wind output rose 8% last year, according to Ember.',
      ['Ember: Wind output rose 8% last year, according to Ember'],
    ],
    ['said after it', 'Wind output rose 8% last year, the Treasury said.', ['Treasury: Wind output rose 8% last year, the Treasury said.']],
    ['the report of somebody', "Rystad's report shows that drilling slowed.", ["Rystad: Rystad's report shows that drilling slowed."]],
  ])('%s', (_, text, expected) => expect(given(text)).toEqual(expected));

  test.each([
    ['this', 'This suggests that costs fell.'],
    ['critics', 'Critics say that costs rose.'],
    ['a thing that is expected', 'Wind is expected to grow.'],
  ])('%s is no source', (_, text) => expect(given(text)).toEqual([]));
});
