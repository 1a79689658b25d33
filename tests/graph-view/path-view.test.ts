/** A pair to be joined and the words of its address say the same; the way shown is one there is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EvidencePath, PathAnswer } from '#graph/model/answers.ts';
import { otherCommon, PATH_LIMIT, pathOf, pathPairs, shownWay, wayEdges, type PathView } from '$lib/graph-view/path-view.ts';

const read = (text: string): PathView | undefined => {
  const parameters = new URLSearchParams(text);
  return pathOf((key) => parameters.get(key));
};
const written = (path: PathView | undefined): string =>
  pathPairs(path)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
const named = (id: string) => ({ id, name: id, type: 'company' as const });
const way = (ids: readonly string[], cost: number): EvidencePath => ({ nodes: ids.map(named), steps: [], cost });
const answer = (paths: readonly EvidencePath[], common: readonly string[] = []): PathAnswer => ({
  source: named('a'),
  target: named('z'),
  paths,
  common: common.map(named),
});

test('two entities are named without their common prefix, the best way by no word at all', () => {
  expect(decodeURIComponent(written({ ends: ['entity:company:a', 'entity:chip:b'], way: 0 }))).toBe('path=company:a|chip:b');
  expect(decodeURIComponent(written({ ends: ['entity:company:a', 'entity:chip:b'], way: 2 }))).toBe('path=company:a|chip:b&way=3');
  expect(written(undefined)).toBe('');
});

test.each(['', 'path=', 'path=company:a', 'path=company:a|', 'path=company:a|company:a', 'path=a|b|c'])('%j joins nothing', (text) => {
  expect(read(text)).toBeUndefined();
});

test.each([
  ['way=0', 0],
  ['way=2', 1],
  ['way=1.5', 0],
  ['way=99', 0],
  ['way=best', 0],
])('%s shows way %i', (text, expected) => {
  expect(read(`path=a|b&${text}`)?.way).toBe(expected);
});

test('any pair comes back from its own address', () => {
  const id = fc.stringMatching(/^entity:[a-z]{1,6}:[a-z0-9英伟达.-]{1,12}$/);
  const path = fc
    .record({ ends: fc.tuple(id, id), way: fc.integer({ min: 0, max: PATH_LIMIT - 1 }) })
    .filter(({ ends: [from, to] }) => from !== to);
  fc.assert(
    fc.property(path, (one) => {
      expect(read(written(one))).toEqual(one);
    }),
  );
});

describe('the way shown', () => {
  const [first, second] = [way(['a', 'b', 'z'], 1), way(['a', 'c', 'z'], 2)];

  test('is the one that the address names', () => {
    expect(shownWay(answer([first, second]), { ends: ['a', 'z'], way: 1 })).toBe(second);
  });

  test('is the best where there are not so many', () => {
    expect(shownWay(answer([first]), { ends: ['a', 'z'], way: 4 })).toBe(first);
  });

  test('is none where nothing joins them', () => {
    expect(shownWay(answer([]), { ends: ['a', 'z'], way: 0 })).toBeUndefined();
  });

  test('goes along the edges that the drawing has, whichever way they run', () => {
    const claim = { provenance: { level: 'attributed' } } as EvidencePath['steps'][number]['claim']; // No more of it is read.
    const steps: EvidencePath['steps'] = [
      { fromId: 'a', toId: 'b', type: 'uses', turned: false, evidence: 2, claim },
      { fromId: 'b', toId: 'c', type: 'supplies', turned: true, evidence: 1, claim },
      { fromId: 'z', toId: 'd', type: 'together', turned: false, evidence: 1, claim },
    ];
    expect(wayEdges({ ...first, steps }).map(({ id, sourceId, targetId }) => [id, sourceId, targetId])).toEqual([
      ['edge:uses|a|b', 'a', 'b'],
      ['edge:supplies|c|b', 'c', 'b'],
      ['edge:together|d|z', 'd', 'z'],
    ]);
    expect(wayEdges({ ...first, steps })[0]).toMatchObject({ type: 'uses', evidence: 2, provenance: 'attributed' });
  });

  test('common neighbours that a way passes are not named again', () => {
    expect(otherCommon(answer([first], ['b', 'd'])).map(({ id }) => id)).toEqual(['d']);
  });
});
