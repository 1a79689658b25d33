/** Changes, shares and sums recomputed from the figures of one clause. */
import { describe, expect, test } from 'vitest';
import type { FigureItem } from '#graph/model/answers.ts';
import { quantity } from '#graph/model/figure.ts';
import { axis, fittingKind } from '../../../src/lib/figures/axis.ts';
import { unitGroups } from '../../../src/lib/figures/groups.ts';
import { interval } from '../../../src/lib/figures/interval.ts';
import { checks } from '../../../src/lib/figures/recompute.ts';

/** Figures of one clause; each is written as printed. */
function clause(text: string, ...raws: readonly string[]): readonly FigureItem[] {
  let at = 0;
  return raws.map((raw, index): FigureItem => {
    const bare = raw.replace(/^(?:约|about )/u, '');
    const read = quantity(bare);
    if (!read) throw new Error(raw);
    at = text.indexOf(raw, at);
    return {
      id: `figure:x:${index}`, claimId: 'claim:x:1', raw, span: { start: at, end: at + raw.length }, value: read.value, unit: read.unit,
      approximation: bare === raw ? 'exact' : 'about', documentId: 'x', documentTitle: 'X', claimText: text, level: 'cited',
    };
  }); // prettier-ignore
}
const verdicts = (text: string, ...raws: readonly string[]) =>
  checks(clause(text, ...raws)).map(({ kind, computed, verdict }) => [kind, computed, verdict]);

describe('checks', () => {
  test.each([
    ['泊位使用率由2019年的6%提升至2022年的12%', ['6%', '12%'], [['points', 6, 'computed']]],
    ['份额从19%降至12%，下降7个百分点', ['19%', '12%', '7个百分点'], [['points', -7, 'agrees']]],
    ['份额从19%降至12%，下降16个百分点', ['19%', '12%', '16个百分点'], [['points', -7, 'differs']]],
    ['货量从200万吨增至250万吨，增长25%', ['200万吨', '250万吨', '25%'], [['growth', 25, 'agrees']]],
    ['The fleet grew from 40 ships to 50 ships, up 30%', ['40 ships', '50 ships', '30%'], [['growth', 25, 'differs']]],
    ['产值为7.2万亿元，占全港的26%', ['7.2万亿元', '26%'], [['whole', 2.76923e13, 'computed']]],
    ['28艘中的7艘停航，占25%', ['28艘', '7艘', '25%'], [['share', 25, 'agrees']]],
    ['东港30艘、西港12艘，共计42艘', ['30艘', '12艘', '42艘'], [['sum', 42, 'agrees']]],
    ['东港30艘、西港12艘，共计45艘', ['30艘', '12艘', '45艘'], [['sum', 42, 'differs']]],
    ['东港约30艘、西港12艘，共计43艘', ['约30艘', '12艘', '43艘'], [['sum', 42, 'agrees']]],
  ])('%s', (text, raws, expected) => {
    expect(verdicts(text, ...raws)).toEqual(expected);
  });

  test.each([
    ['东港30艘，西港12艘', ['30艘', '12艘']],
    ['份额为19%，另有12%未定', ['19%', '12%']],
    ['从30艘到12%', ['30艘', '12%']],
    ['共有42艘', ['42艘']],
  ])('nothing is computed where the clause ties no numbers: %s', (text, raws) => {
    expect(verdicts(text, ...raws)).toEqual([]);
  });

  test('the last printed digit says how exact a number is', () => {
    expect(interval({ raw: '33%', value: 33, approximation: 'exact' })).toEqual({ low: 32.5, high: 33.5 });
    const { low, high } = interval({ raw: '1.8万亿', value: 1.8e12, approximation: 'exact' });
    expect([low, high]).toEqual([1.75e12, 1.85e12]);
    expect(interval({ raw: '超过75%', value: 75, approximation: 'over' }).high).toBe(Number.POSITIVE_INFINITY);
  });
}); // prettier-ignore

describe('comparing', () => {
  test('one group a unit, prefixes brought to one', () => {
    const figures = [...clause('甲260TFLOPS，乙1.5PFLOPS，丙33%', '260TFLOPS', '1.5PFLOPS', '33%')];
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
