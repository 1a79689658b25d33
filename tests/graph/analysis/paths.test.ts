/** Paths between two nodes: strong evidence is near, hubs are dear to pass. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPaths, commonNeighbours, stepCost, type Links } from '#graph/analysis/paths.ts';

type Row = readonly [a: string, b: string, strength: number];

function links(rows: readonly Row[]): Links {
  const result = new Map<string, Map<string, { strength: number }>>();
  const put = (a: string, b: string, strength: number): void => {
    result.set(a, (result.get(a) ?? new Map<string, { strength: number }>()).set(b, { strength }));
  };
  for (const [a, b, strength] of rows) {
    put(a, b, strength);
    put(b, a, strength);
  }
  return result;
}

const ids = (graph: Links, from: string, to: string, limit: number): readonly string[] =>
  bestPaths(graph, from, to, limit).map((path) => path.ids.join(''));

test('a way round with strong evidence beats one through a hub', () => {
  const hub = Array.from({ length: 40 }, (_, at): Row => ['h', `leaf${at}`, 1]);
  const graph = links([...hub, ['a', 'h', 1], ['h', 'b', 1], ['a', 'x', 9], ['x', 'b', 9]]);
  expect(ids(graph, 'a', 'b', 2)).toEqual(['axb', 'ahb']);
});

test('two strong steps past a quiet node can be shorter than none, but a direct edge of the same strength is the shortest', () => {
  const graph = links([['a', 'b', 4], ['a', 'x', 4], ['x', 'b', 4]]); // prettier-ignore
  expect(ids(graph, 'a', 'b', 3)).toEqual(['ab', 'axb']);
});

test('no path passes a node twice, and a node is not joined to itself', () => {
  const graph = links([['a', 'x', 1], ['x', 'y', 1], ['y', 'a', 1], ['y', 'b', 1]]); // prettier-ignore
  for (const path of bestPaths(graph, 'a', 'b', 9)) expect(new Set(path.ids).size).toBe(path.ids.length);
  expect(bestPaths(graph, 'a', 'a', 3)).toEqual([]);
});

test('a chain of more than six steps explains nothing', () => {
  const chain = 'abcdefgh'.split('').flatMap((id, at, all): Row[] => (at === 0 ? [] : [[all[at - 1] ?? '', id, 1]]));
  expect(ids(links(chain), 'a', 'g', 1)).toEqual(['abcdefg']);
  expect(ids(links(chain), 'a', 'h', 1)).toEqual([]);
});

test('neighbours of both ends come with the strongest weaker tie first', () => {
  const graph = links([['a', 'x', 9], ['x', 'b', 1], ['a', 'y', 3], ['y', 'b', 3], ['a', 'z', 5], ['a', 'b', 1]]); // prettier-ignore
  expect(commonNeighbours(graph, 'a', 'b')).toEqual(['y', 'x']);
});

test('on any small graph the paths are the best of all loopless ones', () => {
  const node = fc.constantFrom(...'abcdef'.split(''));
  const row = fc.tuple(node, node, fc.integer({ min: 1, max: 9 })).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const graph = links(rows);
      const costs = everyPath(graph, ['a'], 'f').map((path) => cost(graph, path)).sort((a, b) => a - b).slice(0, 4); // prettier-ignore
      const found = bestPaths(graph, 'a', 'f', 4).map((path) => path.cost);
      expect(found.length).toBe(costs.length);
      found.forEach((each, at) => expect(each).toBeCloseTo(costs[at] ?? NaN, 9));
    }),
  );
});

/** The naive way: every loopless path, by walking all of them. */
function everyPath(graph: Links, path: readonly string[], to: string): readonly (readonly string[])[] {
  const at = path.at(-1) ?? '';
  if (at === to) return [path];
  return [...(graph.get(at)?.keys() ?? [])].filter((id) => !path.includes(id)).flatMap((id) => everyPath(graph, [...path, id], to));
}

function cost(graph: Links, path: readonly string[]): number {
  return path
    .slice(1)
    .reduce((sum, id, at) => sum + stepCost(graph.get(path[at] ?? '')?.get(id)?.strength ?? 0, graph.get(id)?.size ?? 0, id === 'f'), 0);
}
