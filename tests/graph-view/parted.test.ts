/** Outlines of communities never meet: communities are set apart when they are first drawn, and an outline leaves out who stands in another one's way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measured } from '#graph/analysis/measure.ts';
import { seededRandom } from '#graph/analysis/random.ts';
import { shapeOf, wayApart } from '$lib/graph-view/convex.ts';
import { elementSizes } from '$lib/graph-view/elements.ts';
import { homes } from '$lib/graph-view/homes.ts';
import { hulls, type Hull, type Member } from '$lib/graph-view/hulls.ts';
import { parted, type Standing } from '$lib/graph-view/parted.ts';
import { placed, unit } from '$lib/graph-view/placement.ts';
import { drawnNode } from './drawn.ts';

function meetings(outlines: readonly Hull[]): readonly string[] {
  return outlines.flatMap((one, at) =>
    outlines
      .slice(at + 1)
      .flatMap((other) => (wayApart(shapeOf(one.points), shapeOf(other.points), 0) ? [`${one.community} and ${other.community}`] : [])),
  );
}

/** Sixty entities of a graph made by rule, measured and placed as on the page, before communities are set apart. @param bridges – edges between groups. */
function overview(seed: number, groups: number, bridges: number): readonly (Standing & Member)[] {
  const random = seededRandom(seed);
  const ids = Array.from({ length: 60 }, (_, at) => `entity:company:n${at}`);
  const pick = (): number => Math.floor(random() * ids.length);
  const inside = Array.from({ length: 150 }, () => [pick(), pick()]).filter(([a = 0, b = 0]) => a % groups === b % groups && a !== b);
  const between = Array.from({ length: bridges }, () => [pick(), pick()]).filter(([a, b]) => a !== b);
  const ties = new Map([...inside, ...between].map(([a = 0, b = 0]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b]]));
  const measures = measured(
    ids,
    [...ties.values()].map(([a = 0, b = 0]) => ({ a: ids[Math.min(a, b)] ?? '', b: ids[Math.max(a, b)] ?? '', weight: 1 })),
    seededRandom(seed),
  );
  const nodes = ids.map((id, at) => drawnNode(id, { ...measures.get(id), name: 'Company of the harbour'.slice(0, 5 + (at % 17)) }));
  const top = Math.max(...nodes.map(({ centrality }) => centrality));
  const sizes = elementSizes({ nodes, folds: [] }, top);
  const factor = unit(nodes);
  const home = homes(nodes, factor);
  const size = (id: string) => sizes.get(id) ?? { width: 0, height: 0 };
  const places = placed(nodes.map(({ id }) => ({ id, home: home.get(id) ?? { x: 0, y: 0 }, size: size(id) })));
  return nodes.map(({ id, name, community, centrality }) => ({
    id,
    name,
    community,
    centrality,
    at: places.get(id) ?? { x: 0, y: 0 },
    size: size(id),
  }));
}

const GRAPHS = Array.from({ length: 12 }, (_, at) => [at + 1, 2 + (at % 6), (at % 4) * 25] as const);

describe.each(GRAPHS)('graph %i, of %i groups with %i edges between them', (seed, groups, bridges) => {
  const before = overview(seed, groups, bridges);
  const places = parted(before);
  const after = before.map((node) => ({ ...node, at: places.get(node.id) ?? { x: NaN, y: NaN } }));

  test('no two outlines meet, and each holds its whole community', () => {
    const outlines = hulls(after);
    expect(meetings(outlines)).toEqual([]);
    const alone = (community: number): number => hulls(after.filter((node) => node.community === community))[0]?.count ?? 0;
    expect(outlines.map(({ count }) => count)).toEqual(outlines.map(({ community }) => alone(community)));
  });

  test('each community keeps its shape', () => {
    for (const one of after) {
      const other = after.find(({ community, id }) => community === one.community && id !== one.id);
      const [was, wasOther] = [before.find(({ id }) => id === one.id), before.find(({ id }) => id === other?.id)];
      if (!other || !was || !wasOther) continue;
      expect(Math.abs(one.at.x - other.at.x - (was.at.x - wasOther.at.x))).toBeLessThanOrEqual(1);
      expect(Math.abs(one.at.y - other.at.y - (was.at.y - wasOther.at.y))).toBeLessThanOrEqual(1);
    }
  });

  test('the same every time', () => {
    expect([...parted(before)]).toEqual([...places]);
  });
});

test('wherever the reader puts them, no two outlines meet', () => {
  const somewhere = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 600 }),
    community: fc.integer({ min: 0, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(somewhere, { minLength: 6, maxLength: 40 }), (spots) => {
      const members = spots.map(({ x, y, community }, at): Member => ({ id: `n${at}`, name: `N${at}`, community, centrality: 1 / (at + 1), at: { x, y }, size: { width: 60, height: 40 } })); // prettier-ignore
      expect(meetings(hulls(members))).toEqual([]);
    }),
  );
});

test('of two communities in one place the larger keeps its outline', () => {
  const group = (community: number, count: number): readonly Member[] =>
    Array.from({ length: count }, (_, at) => ({ id: `c${community}n${at}`, name: '', community, centrality: 0.1, at: { x: at * 30, y: (at % 2) * 30 }, size: { width: 40, height: 30 } })); // prettier-ignore
  expect(hulls([...group(0, 3), ...group(1, 5)]).map(({ community, count }) => [community, count])).toEqual([[1, 5]]);
});
