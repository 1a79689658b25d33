/** Centrality, communities and positions. */
import { describe, expect, test } from 'vitest';
import { coverage } from '#graph/analysis/coverage.ts';
import { measure, measured, ties } from '#graph/analysis/measure.ts';
import { seededRandom } from '#graph/analysis/random.ts';
import { build, HARBOUR } from '../fixture.ts';

const tie = (a: string, b: string, weight = 1): { a: string; b: string; weight: number } => ({ a, b, weight });

describe('measures', () => {
  test('the same graph gives the same bytes', () => {
    expect(JSON.stringify(build(HARBOUR))).toBe(JSON.stringify(build(HARBOUR)));
  });

  test('measuring twice changes nothing', () => {
    const graph = build(HARBOUR);
    expect(measure(graph)).toEqual(graph);
  });

  test('the order of entities does not matter', () => {
    const edges = [tie('a', 'b'), tie('b', 'c', 3), tie('c', 'd')];
    const forward = measured(['a', 'b', 'c', 'd'], edges);
    const back = measured(['d', 'c', 'b', 'a'], [...edges].reverse());
    expect([...back].sort()).toEqual([...forward].sort());
  });

  test('centrality sums to one and is highest in the middle of a star', () => {
    const ranks = measured(['hub', 'x', 'y', 'z'], [tie('hub', 'x'), tie('hub', 'y'), tie('hub', 'z')]);
    const values = [...ranks.values()].map((each) => each.centrality);
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 6);
    expect(ranks.get('hub')?.centrality).toBe(Math.max(...values));
    expect(ranks.get('x')?.centrality).toBeCloseTo(ranks.get('z')?.centrality ?? 0, 6);
  });

  test('two cliques joined by one edge are two communities, 0 the larger', () => {
    const clique = (ids: readonly string[]) => ids.flatMap((a, at) => ids.slice(at + 1).map((b) => tie(a, b, 3)));
    const large = ['p', 'q', 'r', 's'];
    const small = ['a', 'b', 'c'];
    const found = measured([...small, ...large], [...clique(large), ...clique(small), tie('a', 'p')]);
    expect(large.map((id) => found.get(id)?.community)).toEqual([0, 0, 0, 0]);
    expect(small.map((id) => found.get(id)?.community)).toEqual([1, 1, 1]);
  });

  test('no two nodes are drawn on one spot, and positions have two decimals', () => {
    const spots = build(HARBOUR).entities.map(({ measures }) => `${measures?.x},${measures?.y}`);
    expect(new Set(spots).size).toBe(spots.length);
    for (const spot of spots) expect(spot).toMatch(/^-?\d+(?:\.\d{1,2})?,-?\d+(?:\.\d{1,2})?$/u);
  });

  test('one entity, or none, is measured too', () => {
    expect(measured([], [])).toEqual(new Map());
    expect(measured(['only'], []).get('only')).toMatchObject({ centrality: 1, community: 0 });
  });

  test('a relation weighs three, each shared claim one', () => {
    const weights = new Map(ties(build(HARBOUR)).map(({ a, b, weight }) => [`${a} ${b}`, weight]));
    // One relation and the claim that states it; and the claim that only names both.
    expect(weights.get('entity:chip:h100 entity:company:英伟达')).toBe(5);
    expect(weights.get('entity:company:openai entity:company:英伟达')).toBe(1);
  });
});

test('coverage counts every claim once', () => {
  expect(coverage(build(HARBOUR).claims)).toEqual({ cited: 3, attributed: 1, unsourced: 2 });
  expect(coverage([])).toEqual({ cited: 0, attributed: 0, unsourced: 0 });
});

test('the random numbers of a seed are always the same and lie in 0–1', () => {
  const [one, other] = [seededRandom(7), seededRandom(7)];
  const numbers = Array.from({ length: 1000 }, () => one());
  expect(numbers).toEqual(Array.from({ length: 1000 }, () => other()));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
});
