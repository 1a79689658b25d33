/** The layouts that are worked out afresh. */
import { expect, test } from 'vitest';
import { circles, levels, years, type LaidEdge, type LaidNode } from '$lib/graph-view/layouts.ts';

const node = (id: string, more: Partial<LaidNode> = {}): LaidNode => ({
  id,
  x: 0,
  y: 0,
  centrality: 0.1,
  size: { width: 60, height: 40 },
  ...more,
});
const edge = (sourceId: string, targetId: string, type = 'uses'): LaidEdge => ({ sourceId, targetId, type });

test('circles stand by distance in edges; what nothing joins stands outermost', () => {
  const nodes = ['a', 'b', 'c', 'd', 'lone'].map((id) => node(id));
  const { places } = circles(nodes, [edge('a', 'b'), edge('c', 'b'), edge('c', 'd')], 'a');
  const far = (id: string): number => Math.hypot(places.get(id)?.x ?? 0, places.get(id)?.y ?? 0);
  expect(places.get('a')).toEqual({ x: 0, y: 0 });
  expect(['b', 'c', 'd', 'lone'].map(far)).toEqual([...['b', 'c', 'd', 'lone'].map(far)].sort((x, y) => x - y));
  expect(new Set(['b', 'c', 'd', 'lone'].map((id) => Math.round(far(id) / 20))).size).toBe(4);
});

test('circles without a centre stand around the most central entity', () => {
  expect(circles([node('a'), node('b', { centrality: 0.9 })], []).places.get('b')).toEqual({ x: 0, y: 0 });
});

test('a ring is as long as its nodes are wide', () => {
  const ring = Array.from({ length: 40 }, (_, at) => node(`n${at}`));
  const { places } = circles(
    [node('a', { centrality: 1 }), ...ring],
    ring.map(({ id }) => edge('a', id)),
    'a',
  );
  const at = places.get('n0') ?? { x: 0, y: 0 };
  // Forty of 60 and a gap of 18 each: 3120 around.
  expect(Math.hypot(at.x, at.y)).toBeCloseTo(3120 / (2 * Math.PI), -1);
});

test('what others are based on stands above them, a part below its whole', () => {
  const { places } = levels(
    ['base', 'middle', 'top', 'other'].map((id) => node(id)),
    [edge('middle', 'base', 'based_on'), edge('top', 'middle', 'part_of'), edge('other', 'base', 'uses')],
  );
  const y = (id: string): number => places.get(id)?.y ?? 0;
  expect(y('base')).toBeLessThan(y('middle'));
  expect(y('middle')).toBeLessThan(y('top'));
  // `uses` makes no level.
  expect(y('other')).toBeGreaterThan(y('top'));
});

test('a circle of relations is cut, not followed for ever', () => {
  const { places } = levels([node('a'), node('b')], [edge('a', 'b', 'part_of'), edge('b', 'a', 'part_of')]);
  expect(places.size).toBe(2);
});

test('years stand from left to right with their captions; the undated come last, without a year', () => {
  const { places, captions } = years([node('late', { year: 2024 }), node('early', { year: 2019 }), node('undated')]);
  const x = (id: string): number => places.get(id)?.x ?? 0;
  expect(x('early')).toBeLessThan(x('late'));
  expect(x('late')).toBeLessThan(x('undated'));
  expect(captions.map(({ text }) => text)).toEqual(['2019', '2024', '']);
});

test.each([
  ['circles', circles],
  ['levels', levels],
  ['years', years],
] as const)('%s places every node, and no two of them on each other', (_name, layout) => {
  const nodes = Array.from({ length: 90 }, (_, at) =>
    node(`n${at}`, { centrality: 1 / (1 + at), ...(at % 3 === 0 ? { year: 2015 + (at % 7) } : {}) }),
  );
  const edges = nodes.slice(1).map(({ id }, at) => edge(id, `n${Math.floor(at / 3)}`, at % 2 === 0 ? 'part_of' : 'uses'));
  const places = [...layout(nodes, edges).places.values()];
  expect(places).toHaveLength(90);
  const meet = places.some((a, at) => places.slice(at + 1).some((b) => Math.abs(a.x - b.x) < 40 && Math.abs(a.y - b.y) < 38));
  expect(meet).toBe(false);
});
