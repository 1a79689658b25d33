/** Changes, shares and sums recomputed from the figures of one clause. */
import { describe, expect, test } from 'vitest';
import type { FigureItem } from '#graph/model/answers.ts';
import { quantity } from '#graph/model/figure.ts';
import { axis, fittingKind } from '../../../src/lib/figures/axis.ts';
import { unitGroups } from '../../../src/lib/figures/groups.ts';
import { interval } from '../../../src/lib/figures/interval.ts';
import { checks } from '../../../src/lib/figures/recompute/checks.ts';

const SENTENCE = 'sentence:x:1.1';

/** Figures of one sentence; each is written as printed. */
function figuresIn(text: string, raws: readonly string[], sentenceId = SENTENCE): readonly FigureItem[] {
  let at = 0;
  return raws.map((raw, index): FigureItem => {
    const hedge = HEDGES.find(([words]) => words.test(raw));
    const read = quantity((hedge ? raw.replace(hedge[0], '') : raw).replace(' percentage points', '个百分点'));
    if (!read) throw new Error(raw);
    at = text.indexOf(raw, at);
    return {
      id: `figure:${sentenceId}:${index}`, claimId: 'claim:x:1', sentenceId, raw, span: { start: at, end: at + raw.length }, value: read.value, unit: read.unit,
      approximation: hedge?.[1] ?? 'exact', documentId: 'x', documentTitle: 'X', claimText: text, level: 'cited',
    };
  }); // prettier-ignore
}
const HEDGES = [[/^(?:约|about )/u, 'about'], [/^(?:超过|over )/u, 'over'], [/^(?:低于|under )/u, 'under']] as const; // prettier-ignore
const found = (text: string, raws: readonly string[]) => checks(figuresIn(text, raws), [{ id: SENTENCE, text }]);
const verdicts = (text: string, raws: readonly string[]) =>
  found(text, raws).map(({ kind, computed, verdict }) => [kind, computed, verdict]);

describe('changes', () => {
  test.each([
    ['泊位使用率由2019年的6%提升至2022年的12%', ['6%', '12%'], [['points', 6, 'computed']]],
    ['份额从19%降至12%，下降7个百分点', ['19%', '12%', '7个百分点'], [['points', -7, 'agrees']]],
    ['份额从19%降至12%，下降16个百分点', ['19%', '12%', '16个百分点'], [['points', -7, 'differs']]],
    ['The share fell by 7 percentage points from 19% to 12%', ['7 percentage points', '19%', '12%'], [['points', -7, 'agrees']]],
    ['份额从19.4%降至12.2%，下降7个百分点', ['19.4%', '12.2%', '7个百分点'], [['points', -7.2, 'agrees']]],
    ['份额从19%降至12%，下降7.4个百分点', ['19%', '12%', '7.4个百分点'], [['points', -7, 'rounding']]],
    ['份额从9%升至超过35%，上升30个百分点', ['9%', '超过35%', '30个百分点'], [['points', 26, 'hedged']]],
    ['货量从200万吨增至250万吨，增长25%', ['200万吨', '250万吨', '25%'], [['growth', 25, 'agrees']]],
    ['The fleet grew from 40 ships to 50 ships, up 30%', ['40 ships', '50 ships', '30%'], [['growth', 25, 'differs']]],
    ['货量从200万吨增至250万吨，年均增长3%', ['200万吨', '250万吨', '3%'], [['growth', 25, 'computed']]],
    [
      '货量从200万吨增至250万吨，占全港的30%',
      ['200万吨', '250万吨', '30%'],
      [
        ['growth', 25, 'computed'],
        ['whole', 8333330, 'computed'],
      ],
    ],
  ])('%s', (text, raws, expected) => {
    expect(verdicts(text, raws)).toEqual(expected);
  });
});

describe('shares', () => {
  test.each([
    ['全港吞吐量为1.2亿吨，其中煤炭占26%，约3120万吨', ['1.2亿吨', '26%', '约3120万吨'], [['part', 3.12e7, 'agrees']]],
    ['1.2亿吨的26%，即3100万吨', ['1.2亿吨', '26%', '3100万吨'], [['part', 3.12e7, 'rounding']]],
    ['1.2亿吨的26%，即4100万吨', ['1.2亿吨', '26%', '4100万吨'], [['part', 3.12e7, 'differs']]],
    [
      '26% of 120 million tonnes, or about 31 million tonnes',
      ['26%', '120 million tonnes', '31 million tonnes'],
      [['part', 3.12e7, 'agrees']],
    ],
    ['卸下31吨，占124吨的25%', ['31吨', '124吨', '25%'], [['share', 25, 'agrees']]],
    ['They sold 31 ships, 40% of the 124 ships', ['31 ships', '40%', '124 ships'], [['share', 25, 'differs']]],
    ['28艘中的7艘停航，占25%', ['28艘', '7艘', '25%'], [['share', 25, 'agrees']]],
    ['7 boats of the 28 boats (or 25%)', ['7 boats', '28 boats', '25%'], [['share', 25, 'agrees']]],
    ['产值为7.2万亿元，占全港的26%', ['7.2万亿元', '26%'], [['whole', 2.76923e13, 'computed']]],
  ])('%s', (text, raws, expected) => {
    expect(verdicts(text, raws)).toEqual(expected);
  });
});

describe('yearly rates', () => {
  test.each([
    ['货量从2018年的200万吨增至2022年的400万吨，年均增长19%', [['200万吨', '2018'], ['400万吨', '2022'], ['19%']], [['growth', 100, 'computed'], ['yearly', 18.9207, 'agrees']]],
    ['货量从2018年的200万吨增至2022年的400万吨，年复合增长率为25%', [['200万吨', '2018'], ['400万吨', '2022'], ['25%']], [['growth', 100, 'computed'], ['yearly', 18.9207, 'differs']]],
    ['Freight grew from 20 tonnes in 2018 to 40 tonnes in 2022, a compound annual growth rate of 19%', [['20 tonnes', '2018'], ['40 tonnes', '2022'], ['19%']], [['growth', 100, 'computed'], ['yearly', 18.9207, 'agrees']]],
    ['Freight grew from 20 tonnes in 2018 to 40 tonnes in 2022, or 19% a year', [['20 tonnes', '2018'], ['40 tonnes', '2022'], ['19%']], [['growth', 100, 'computed'], ['yearly', 18.9207, 'agrees']]],
    ['The fleet shrank from 80 ships in 2020 to 20 ships in 2022, an average annual loss of 50%', [['80 ships', '2020'], ['20 ships', '2022'], ['50%']], [['growth', -75, 'computed'], ['yearly', -50, 'agrees']]],
    // Without two years there is no rate, nor within one year.
    ['货量从200万吨增至400万吨，年均增长19%', [['200万吨'], ['400万吨'], ['19%']], [['growth', 100, 'computed']]],
    ['货量从2021年的200万吨增至2022年的400万吨，年均增长100%', [['200万吨', '2021'], ['400万吨', '2022'], ['100%']], [['growth', 100, 'computed']]],
    ['货量从2018年的200万吨增至2022年的400万吨，另有煤炭占19%', [['200万吨', '2018'], ['400万吨', '2022'], ['19%']], [['growth', 100, 'computed']]],
  ] as const)('%s', (text, dated, expected) => {
    const figures = figuresIn(text, dated.map(([raw]) => raw)).map((figure, at) => ({ ...figure, ...(dated[at]?.[1] === undefined ? {} : { period: dated[at][1] }) }));
    expect(checks(figures, [{ id: SENTENCE, text }]).map(({ kind, computed, verdict }) => [kind, computed, verdict])).toEqual(expected);
  });
}); // prettier-ignore

describe('parts of a whole', () => {
  test.each([
    ['煤炭占30%，木材占45%，其余25%为杂货', ['30%', '45%', '25%'], [['sum', 100, 'agrees']]],
    ['货物中，其中煤炭占30%，木材占45%，其余35%为杂货', ['30%', '45%', '35%'], [['sum', 110, 'differs']]],
    ['Of these, 30% went east, 45% went west and the remaining 25% stayed', ['30%', '45%', '25%'], [['sum', 100, 'agrees']]],
    ['Of these, 30% went east, 45% went west and the remaining 15% stayed', ['30%', '45%', '15%'], [['sum', 90, 'differs']]],
    ['东港、西港和北港的份额分别为33.3%、33.3%和33.3%', ['33.3%', '33.3%', '33.3%'], [['sum', 99.9, 'rounding']]],
    ['Coal accounts for 50%, timber for 30% and grain for 20%', ['50%', '30%', '20%'], [['sum', 100, 'agrees']]],
    ['煤炭占超过60%，其余30%为杂货', ['超过60%', '30%'], [['sum', 90, 'hedged']]],
    // A list that is not said to be whole and makes none; changes and rates; a second list.
    ['东港、西港和北港的份额分别为30%、20%和10%', ['30%', '20%', '10%'], []],
    ['煤炭占0.5%，木材占超过45%，谷物占超过35%', ['0.5%', '超过45%', '超过35%'], []],
    ['煤炭增长50%，木材增长30%，谷物增长20%', ['50%', '30%', '20%'], []],
    ['失业率为50%、空置率为30%、占用率为20%', ['50%', '30%', '20%'], []],
    ['货量增长了20%，其中70%来自东港，其余30%来自西港', ['20%', '70%', '30%'], [['sum', 100, 'agrees']]],
    ['They use 50% at night, 30% by day and 20% at noon', ['50%', '30%', '20%'], []],
  ])('%s', (text, raws, expected) => {
    expect(verdicts(text, raws)).toEqual(expected);
  });
});

describe('sums', () => {
  test.each([
    ['东港30艘、西港12艘，共计42艘', ['30艘', '12艘', '42艘'], [['sum', 42, 'agrees']]],
    ['东港30艘、西港12艘，共计45艘', ['30艘', '12艘', '45艘'], [['sum', 42, 'differs']]],
    ['东港约30艘、西港12艘，共计43艘', ['约30艘', '12艘', '43艘'], [['sum', 42, 'rounding']]],
    ['东港3.4万吨、西港1.2万吨，合计4.7万吨', ['3.4万吨', '1.2万吨', '4.7万吨'], [['sum', 46000, 'rounding']]],
    ['共有42艘：东港30艘、西港12艘', ['42艘', '30艘', '12艘'], [['sum', 42, 'agrees']]],
    ['共有52艘：东港30艘、西港12艘', ['52艘', '30艘', '12艘'], [['sum', 42, 'differs']]],
    ['共有52艘，其中东港30艘、西港12艘', ['52艘', '30艘', '12艘'], []],
    ['共有40艘，其中东港30艘、西港12艘', ['40艘', '30艘', '12艘'], [['sum', 42, 'differs']]],
    ['30 ships in the east and 12 ships in the west, in total 42 ships', ['30 ships', '12 ships', '42 ships'], [['sum', 42, 'agrees']]],
  ])('%s', (text, raws, expected) => {
    expect(verdicts(text, raws)).toEqual(expected);
  });

  const cell = (row: number, column: number, text: string): { readonly id: string; readonly text: string } => ({ id: `sentence:x:2.r${row}c${column}.1`, text });
  const table = (rows: readonly (readonly [string, string])[]) => {
    const sentences = rows.flatMap(([label, amount], at) => [cell(at + 1, 1, label), ...(amount === '' ? [] : [cell(at + 1, 2, amount)])]);
    const figures = sentences.flatMap(({ id, text }) => (id.includes('c2.') ? figuresIn(text, [text], id) : []));
    return checks(figures, sentences).map(({ inputs, computed, verdict }) => [inputs.length, computed, verdict]);
  };

  test('the last row of a table that says it is the total is held against the rows above it', () => {
    expect(table([['East', '30 ships'], ['West', '45 ships'], ['Total', '75 ships']])).toEqual([[2, 75, 'agrees']]);
    expect(table([['东港', '3吨'], ['西港', '4吨'], ['合计', '9吨']])).toEqual([[2, 7, 'differs']]);
  });

  test('a column of shares without a total is held against 100%, and says nothing where it makes less', () => {
    const shares = (metric: string, ...amounts: readonly string[]) => {
      const sentences = amounts.flatMap((amount, at) => [cell(at + 1, 1, `Port ${at}`), cell(at + 1, 2, amount)]);
      const figures = sentences.flatMap(({ id, text }) => (id.includes('c2.') ? figuresIn(text, [text], id).map((figure) => ({ ...figure, metric })) : []));
      return checks(figures, sentences).map(({ text, inputs, computed, verdict }) => [text, inputs.length, computed, verdict]);
    };
    expect(shares('Share of freight', '50%', '30%', '20%')).toEqual([['Share of freight', 3, 100, 'agrees']]);
    expect(shares('货量占比', '33%', '33%', '33%')).toEqual([['货量占比', 3, 99, 'rounding']]);
    expect(shares('货量占比', '50%', '30%', '10%')).toEqual([]);
    expect(shares('Growth', '50%', '30%', '20%')).toEqual([]);
    expect(shares('Share of freight', '60%', '40%')).toEqual([]);
  });

  test.each([
    ['an empty cell', [['East', '30 ships'], ['West', ''], ['North', '5 ships'], ['Total', '75 ships']]],
    ['a subtotal', [['East', '30 ships'], ['Subtotal', '30 ships'], ['West', '5 ships'], ['Total', '35 ships']]],
    ['no total', [['East', '30 ships'], ['West', '5 ships'], ['Totality', '60 ships']]],
    ['another unit', [['East', '30 ships'], ['West', '5 tonnes'], ['Total', '60 ships']]],
  ] as const)('nothing is said of a column with %s', (_, rows) => {
    expect(table(rows)).toEqual([]);
  });
}); // prettier-ignore

describe('nothing is computed where the sentence ties no numbers', () => {
  test.each([
    ['东港30艘，西港12艘', ['30艘', '12艘']],
    ['份额为19%，另有12%未定', ['19%', '12%']],
    ['从30艘到12%', ['30艘', '12%']],
    ['共有42艘', ['42艘']],
    ['东港30艘、西港12艘，较去年增加5艘，共计42艘', ['30艘', '12艘', '5艘', '42艘']],
    ['每人发放1000元，总成本将占产值的20%', ['1000元', '20%']],
    ['份额从19%降至12%，上升7个百分点', ['19%', '12%', '7个百分点']],
    ['卸下31吨煤，另有124吨货物，其中25%是木材', ['31吨', '124吨', '25%']],
  ])('%s', (text, raws) => {
    expect(verdicts(text, raws)).toEqual([]);
  });
});

describe('what comes out', () => {
  test('carries the hedges of what goes in', () => {
    expect(found('使用率由低于6%提升至12%', ['低于6%', '12%']).map(({ approximation }) => approximation)).toEqual(['over']);
    expect(found('使用率由6%提升至超过45%', ['6%', '超过45%']).map(({ approximation }) => approximation)).toEqual(['over']);
    expect(found('使用率由超过20%降至低于6%', ['超过20%', '低于6%']).map(({ approximation }) => approximation)).toEqual(['under']);
    expect(found('使用率由超过20%升至超过60%', ['超过20%', '超过60%']).map(({ approximation }) => approximation)).toEqual(['about']);
  });

  test('belongs to one sentence: numbers of the next are not drawn in', () => {
    const [first, second] = ['东港30艘、西港12艘。', '共计42艘。'];
    const figures = [...figuresIn(first, ['30艘', '12艘']), ...figuresIn(second, ['42艘'], 'sentence:x:1.2')];
    expect(
      checks(figures, [
        { id: SENTENCE, text: first },
        { id: 'sentence:x:1.2', text: second },
      ]),
    ).toEqual([]);
  });

  test('the last printed digit says how exact a number is', () => {
    expect(interval({ raw: '33%', value: 33, approximation: 'exact' })).toEqual({ low: 32.5, high: 33.5 });
    const { low, high } = interval({ raw: '1.8万亿', value: 1.8e12, approximation: 'exact' });
    expect([low, high]).toEqual([1.75e12, 1.85e12]);
    expect(interval({ raw: '超过75%', value: 75, approximation: 'over' }).high).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('comparing', () => {
  test('one group a unit, prefixes brought to one', () => {
    const figures = figuresIn('甲260TFLOPS，乙1.5PFLOPS，丙33%', ['260TFLOPS', '1.5PFLOPS', '33%']);
    expect(unitGroups(figures).map(({ unit, figures: members }) => [unit, members.map(({ value }) => value)])).toEqual([
      ['FLOPS', [2.6e14, 1.5e15]],
    ]);
  });

  test('an axis has round ends and places values between them', () => {
    expect(fittingKind([1, 100])).toBe('log');
    expect(fittingKind([0, 100])).toBe('linear');
    const linear = axis([12, 47], 'linear');
    expect(linear.ticks).toEqual([0, 10, 20, 30, 40, 50]);
    expect(linear.place(25)).toBe(0.5);
    const log = axis([5e6, 1.8e12], 'log');
    expect(log.ticks[0]).toBe(1e6);
    expect(log.place(1e6)).toBe(0);
    expect(axis([3], 'linear').place(3)).toBeGreaterThan(0);
  });
});
