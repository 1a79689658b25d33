/** The search syntax: fields read from what is typed, and what meets them. */
import { describe, expect, test } from 'vitest';
import { meets, printedYears, yearsOf, type Facts } from '#graph/search/filter.ts';
import { query } from '#graph/search/query.ts';

const read = (text: string) => {
  const { terms, filters, unread } = query(text);
  return { terms: terms.map((term) => `${term.negated ? '-' : ''}${term.text}`), filters, unread };
};

describe('fields are read', () => {
  test.each([
    ['section:芯片 价格', ['价格'], [{ negated: false, field: 'section', text: '芯片' }]],
    ['章节：芯片', [], [{ negated: false, field: 'section', text: '芯片' }]],
    ['-section:"export controls"', [], [{ negated: true, field: 'section', text: 'export controls' }]],
    ['unit:美元', [], [{ negated: false, field: 'unit', unit: '美元' }]],
    ['year:2022-2023', [], [{ negated: false, field: 'year', bounds: { from: 2022, to: 2023, exclusive: false } }]],
    ['年份:>2020年', [], [{ negated: false, field: 'year', bounds: { from: 2020, exclusive: true } }]],
    ['figures: > 50% year:2022', [], [
      { negated: false, field: 'figures', bounds: { from: 50, exclusive: true }, unit: '%' },
      { negated: false, field: 'year', bounds: { from: 2022, to: 2022, exclusive: false } },
    ]],
    ['数字:不低于1.8万亿', [], [{ negated: false, field: 'figures', bounds: { from: 1.8e12, exclusive: false }, unit: '' }]],
    ['figures:<1.8 trillion', [], [{ negated: false, field: 'figures', bounds: { to: 1.8e12, exclusive: true }, unit: '' }]],
    ['type:论文', [], [{ negated: false, field: 'type', types: ['article-journal', 'paper-preprint', 'paper-conference'] }]],
    ['cited:no', [], [{ negated: false, field: 'provenance', levels: ['attributed', 'unsourced'] }]],
    ['有来源: GPT-4', ['gpt-4'], [{ negated: false, field: 'provenance', levels: ['cited'] }]],
    ['provenance:attributed', [], [{ negated: false, field: 'provenance', levels: ['attributed'] }]],
  ])('%s', (text, terms, filters) => {
    expect(read(text)).toEqual({ terms, filters, unread: [] });
  }); // prettier-ignore

  test.each(['http://example.org/a:b', 'ratio:3', 'GPT:4', '比例：三'])('%s is a word, not a field', (text) => {
    expect(read(text)).toMatchObject({ filters: [], unread: [] });
  });

  test('a field whose value says nothing filters nothing and is told', () => {
    expect(read('year:soon figures:many type:house')).toEqual({ terms: [], filters: [], unread: ['year:soon', 'figures:many', 'type:house'] });
    expect(read('section:')).toEqual({ terms: [], filters: [], unread: [] });
  }); // prettier-ignore

  test('a phrase keeps its colon', () => {
    expect(read('"section: two"').terms).toEqual(['section: two']);
  });
});

describe('facts meet fields', () => {
  const facts: Facts = {
    sections: ['1.2 Export controls'],
    types: ['fact', 'company', 'report'],
    sources: ['[13]', '港口研究所'],
    entities: ['英伟达', 'NVIDIA'],
    years: [2019, 2022],
    figures: [
      { value: 33, unit: '%', period: '2022' },
      { value: 80, unit: '%', period: '2019' },
      { value: 5e8, maxValue: 8e8, unit: 'USD' },
    ],
    level: 'cited',
  };
  test.each([
    ['section:export', true], ['section:chips', false], ['-section:chips', true],
    ['type:company', true], ['type:公司 type:报告', true], ['type:forecast', false],
    ['source:13', true], ['source:1', false], ['source:[13]', true], ['source:研究所', true], ['source:研究院', false],
    ['entity:nvidia', true], ['entity:intel', false], ['-entity:英伟达', false],
    ['year:2022', true], ['year:2020', false], ['year:2018-2019', true], ['year:>=2023', false],
    ['unit:percent', true], ['unit:美元', true], ['unit:EUR', false],
    ['figures:33%', true], ['figures:33', true], ['figures:33个百分点', false], ['figures:>80%', false], ['figures:>=80%', true],
    ['figures:8亿', true], ['figures:30%-40%', true],
    ['cited:', true], ['cited:no', false], ['provenance:unsourced', false], ['-provenance:unsourced', true],
  ])('%s: %s', (text, expected) => {
    expect(meets(query(text).filters, facts)).toBe(expected);
  }); // prettier-ignore

  test('value, unit and year are asked of one and the same figure', () => {
    expect(meets(query('figures:>50% year:2022').filters, facts)).toBe(false);
    expect(meets(query('figures:>50% year:2019').filters, facts)).toBe(true);
    expect(meets(query('figures:>50 unit:USD').filters, facts)).toBe(true);
    expect(meets(query('figures:<50 unit:USD').filters, facts)).toBe(false);
  });

  test('a field is not met by what can not have it', () => {
    expect(meets(query('year:2022').filters, { types: ['company'] })).toBe(false);
    expect(meets(query('cited:').filters, { types: ['company'] })).toBe(false);
  });
});

describe('years', () => {
  test.each([['2022', [2022]], ['2020-2022', [2020, 2021, 2022]], ['2024-04-10', [2024]], [undefined, []]] as const)('of the period %s', (period, years) => {
    expect(yearsOf(period)).toEqual(years);
  }); // prettier-ignore

  test.each([
    ['2023年售出的机柜', [2023]],
    ['between 2019 and 2021.', [2019, 2021]],
    ['售价2000元', []],
    ['共2018万件', []],
    ['$2020 a piece', []],
    ['a load of 2050%', []],
  ])('printed in %s', (text, years) => {
    expect(printedYears(text)).toEqual(years);
  });
});
