/** Layers past their room: what is drawn one by one, what folds into which section, and that nothing is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layersOf, type LayerClaim } from '#graph/analysis/layers.ts';
import { LAYER_KINDS, REST_FOLD, type LayerAnswer, type LayerKind } from '#graph/model/answers.ts';
import { PROVENANCE_LEVELS, type Claim, type Figure, type ProvenanceLevel, type Reference } from '#graph/model/document-graph.ts';

interface Told {
  readonly documentId?: string;
  /** Numbers of the sections from the outermost on. */
  readonly sections?: readonly number[];
  readonly entities?: readonly string[];
  readonly figures?: number;
  readonly references?: readonly number[];
  readonly level?: ProvenanceLevel;
}

function told(at: number, { documentId = 'harbour', sections = [1], entities = ['a'], figures = 0, references = [], level = 'cited' }: Told): LayerClaim {
  const id = `claim:${documentId}:${at}`;
  const sectionIds = sections.map((_, depth) => `section:${documentId}:${sections.slice(0, depth + 1).join('.')}`);
  return {
    documentId,
    places: [documentId, ...sectionIds].map((place) => ({ id: place, documentId, title: `Title of ${place}` })),
    claim: { id, text: id, entityIds: entities, provenance: { level, referenceIds: [] } } as unknown as Claim,
    figures: Array.from({ length: figures }, (_, n) => ({ id: `figure:${documentId}:${at}.${n}`, raw: String(n) }) as unknown as Figure),
    references: references.map((n) => ({ id: `reference:${documentId}:${n}`, raw: String(n), label: String(n) }) as unknown as Reference),
  };
} // prettier-ignore

const drawn = ['a', 'b', 'c', 'd', 'e'];
const elements = ({ nodes, edges, folds, foldEdges }: LayerAnswer): number => nodes.length + edges.length + folds.length + foldEdges.length;
const ids = ({ nodes }: LayerAnswer): readonly string[] => nodes.map(({ id }) => id);
const folded = ({ folds }: LayerAnswer, kind: LayerKind): number => folds.reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0);

test('what fits is drawn one by one, and nothing folds', () => {
  const claims = [told(1, { figures: 2 }), told(2, { sections: [2] })];
  const answer = layersOf(claims, drawn, { layers: ['claim', 'figure'], limit: 100, room: 8 });
  expect([elements(answer), answer.folds, answer.foldEdges]).toEqual([8, [], []]);
});

test('one node too many folds what has no room, each into its section, with what it holds and the entities it names most', () => {
  const claims = [
    ...[1, 2, 3].map((n) => told(n, { sections: [1], entities: ['a', 'b'], figures: 1 })),
    ...[4, 5].map((n) => told(n, { sections: [2], entities: ['b'], level: 'unsourced' })),
    told(6, { sections: [2], entities: ['c'], level: 'attributed', references: [7] }),
  ];
  const answer = layersOf(claims, drawn, { layers: [...LAYER_KINDS], limit: 100, room: 18 });
  // 18 less twice a fold with three edges leaves 10: two claims with two entities and a figure each.
  expect(ids(answer)).toEqual(['claim:harbour:1', 'figure:harbour:1.0', 'claim:harbour:2', 'figure:harbour:2.0']);
  expect(answer.counts).toEqual({ claim: { shown: 2, total: 6 }, figure: { shown: 2, total: 3 }, source: { shown: 0, total: 1 } });
  expect(answer.folds).toEqual([
    {
      id: 'section:harbour:1',
      kind: 'section',
      documentId: 'harbour',
      title: 'Title of section:harbour:1',
      shown: 2,
      counts: { claim: 1, figure: 1 },
    },
    {
      id: 'section:harbour:2',
      kind: 'section',
      documentId: 'harbour',
      title: 'Title of section:harbour:2',
      shown: 0,
      counts: { claim: 3, source: 1 },
    },
  ]);
  expect(answer.foldEdges.map(({ sourceId, targetId, evidence, level }) => [sourceId, targetId, evidence, level])).toEqual([
    ['a', 'section:harbour:1', 1, 'cited'],
    ['b', 'section:harbour:1', 1, 'cited'],
    ['b', 'section:harbour:2', 2, 'unsourced'],
    ['c', 'section:harbour:2', 1, 'attributed'],
  ]);
});

test('a fold is joined to the three entities that most of its claims name', () => {
  const names = [['a', 'b', 'c', 'd'], ['b', 'c', 'd'], ['c', 'd'], ['d']];
  const claims = names.map((entities, at) => told(at, { entities }));
  const { foldEdges } = layersOf(claims, drawn, { layers: ['claim'], limit: 100, room: 1 });
  expect(foldEdges.map(({ sourceId, evidence }) => [sourceId, evidence])).toEqual([['d', 4], ['c', 3], ['b', 2]]); // prettier-ignore
}); // prettier-ignore

describe('an opened section', () => {
  const claims = [
    ...Array.from({ length: 8 }, (_, n) => told(n, { sections: [1], entities: ['a', 'b'] })),
    ...Array.from({ length: 8 }, (_, n) => told(8 + n, { sections: [2], entities: ['c'] })),
    ...Array.from({ length: 2 }, (_, n) => told(16 + n, { sections: [2, 1], entities: ['c'] })),
  ];
  const opened = (id: string, count: number) =>
    layersOf(claims, drawn, { layers: ['claim'], limit: 100, room: 28, unfolded: [{ id, count }] });

  test('has its claims first, so many as asked for, and what it left out stays folded', () => {
    const answer = opened('section:harbour:2', 3);
    expect(ids(answer).slice(0, 4)).toEqual([8, 9, 10, 0].map((n) => `claim:harbour:${n}`));
    expect(answer.folds.map(({ id, counts }) => [id, counts.claim])).toContainEqual(['section:harbour:2', 5]);
    expect(answer.counts.claim?.total).toBe(18);
  });

  test('has the claims of its parts after its own', () => {
    expect(ids(opened('section:harbour:2', 10)).slice(6, 8)).toEqual(['claim:harbour:14', 'claim:harbour:15']);
    expect(ids(opened('section:harbour:2.1', 10)).slice(0, 2)).toEqual(['claim:harbour:16', 'claim:harbour:17']);
  });

  test('that is not there opens nothing', () => {
    const unopened = layersOf(claims, drawn, { layers: ['claim'], limit: 100, room: 28 });
    expect(opened('section:harbour:9', 5)).toEqual(unopened);
  });
});

describe('too many places', () => {
  const places = (claims: readonly LayerClaim[]): readonly (readonly [string, number | undefined])[] =>
    layersOf(claims, drawn, { layers: ['claim'], limit: 100, room: 1 }).folds.map(({ id, counts }) => [id, counts.claim]);

  test('the smallest subsections fold into what they stand under', () => {
    const claims = [...Array(40).keys()].map((n) => told(n, { sections: [n % 2, n < 20 ? n : n % 2] }));
    // Section 0.0 and 1.1 have eleven claims, eighteen others one each.
    const found = places(claims);
    expect(found).toHaveLength(16);
    expect(found).toContainEqual(['section:harbour:0.0', 11]);
    expect(found).toContainEqual(['section:harbour:1.1', 11]);
    const above = found.filter(([id]) => !id.includes('.')).map(([id]) => id);
    expect(above.every((id) => /^section:harbour:[01]$/.test(id))).toBe(true);
    expect(found.reduce((sum, [, count = 0]) => sum + count, 0)).toBe(40);
  });

  test('chapters of several documents fold into their document, the smallest first', () => {
    const claims = ['harbour', 'orchard'].flatMap((documentId) =>
      Array.from({ length: 22 }, (_, n) => told(n, { documentId, sections: [Math.min(n, 19)] })),
    );
    const found = new Map(places(claims));
    expect(found.size).toBe(16);
    expect([found.get('section:harbour:19'), found.get('section:orchard:19')]).toEqual([3, 3]);
    expect((found.get('harbour') ?? 0) + (found.get('orchard') ?? 0)).toBe(44 - 6 - 12);
  });

  test('documents but the largest are the rest, which opens as well', () => {
    const claims = Array.from({ length: 40 }, (_, n) => told(n, { documentId: `d${Math.min(n, 30)}` }));
    const found = places(claims);
    expect(found).toHaveLength(16);
    expect(found).toContainEqual(['d30', 10]);
    expect(found).toContainEqual([REST_FOLD, 16]);
    const open = layersOf(claims, drawn, { layers: ['claim'], limit: 100, room: 68, unfolded: [{ id: REST_FOLD, count: 2 }] });
    expect(open.folds).toContainEqual({ id: REST_FOLD, kind: 'rest', documentId: '', title: '', shown: 2, counts: { claim: 14 } });
  });
});

test('a claim that has no room keeps none of the others out', () => {
  const wide = told(1, { entities: drawn, figures: 9 });
  const claims = [wide, ...[2, 3, 4].map((n) => told(n, { figures: 1 }))];
  const answer = layersOf(claims, drawn, { layers: ['figure'], limit: 100, room: 24 });
  expect(ids(answer)).toEqual(['figure:harbour:2.0', 'figure:harbour:3.0', 'figure:harbour:4.0']);
  expect(answer.folds).toMatchObject([{ counts: { figure: 9 } }]);
});

test('what brings nothing to a layer that is on takes no place of a fold', () => {
  const claims = [
    ...[1, 2, 3].map((n) => told(n, { sections: [n], figures: 9, entities: drawn })),
    ...Array.from({ length: 170 }, (_, n) => told(10 + n, { sections: [10 + (n % 17)], references: [1] })),
  ];
  const { folds } = layersOf(claims, drawn, { layers: ['figure'], limit: 100, room: 20 });
  expect(folds.map(({ id }) => id)).toEqual([1, 2, 3].map((n) => `section:harbour:${n}`));
});

test('a claim without a section folds into its document, a claim that names none that is drawn nowhere', () => {
  const claims = [told(1, { sections: [] }), told(2, { sections: [] }), told(3, { entities: ['z'] })];
  const { folds, counts } = layersOf(claims, drawn, { layers: ['claim'], limit: 100, room: 1 });
  expect([folds.map(({ id, kind, counts }) => [id, kind, counts.claim]), counts.claim]).toEqual([
    [['harbour', 'document', 2]],
    { shown: 0, total: 2 },
  ]);
});

test('whatever the claims, the room is kept, nothing is lost, and nothing is both drawn and folded', () => {
  const claim = fc.record({
    documentId: fc.constantFrom('harbour', 'orchard'),
    sections: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }),
    entities: fc.uniqueArray(fc.constantFrom(...drawn, 'y', 'z'), { maxLength: 4 }),
    figures: fc.integer({ min: 0, max: 3 }),
    references: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
    level: fc.constantFrom(...PROVENANCE_LEVELS),
  });
  fc.assert(
    fc.property(
      fc.array(claim, { maxLength: 60 }),
      fc.subarray([...LAYER_KINDS], { minLength: 1 }),
      fc.integer({ min: 64, max: 200 }),
      fc.array(fc.record({ id: fc.constantFrom('section:harbour:1', 'section:orchard:2', 'harbour', REST_FOLD), count: fc.integer({ min: 1, max: 9 }) }), { maxLength: 2 }),
      fc.constantFrom(3, 20, 1000),
      (all, layers, room, opened, limit) => {
        const claims = all.map((each, at) => told(at, each));
        const answer = layersOf(claims, drawn, { layers, limit, room, unfolded: opened });
        expect(elements(answer)).toBeLessThanOrEqual(room);
        expect(new Set(ids(answer)).size).toBe(answer.nodes.length);
        const known = new Set([...drawn, ...ids(answer)]);
        for (const { sourceId, targetId } of answer.edges) expect(known.has(sourceId) && known.has(targetId)).toBe(true);
        const foldIds = new Set(answer.folds.map(({ id }) => id));
        for (const { sourceId, targetId } of answer.foldEdges) expect(drawn.includes(sourceId) && foldIds.has(targetId)).toBe(true);
        for (const kind of layers) {
          const { shown = 0, total = 0 } = answer.counts[kind] ?? {};
          expect(answer.nodes.filter((node) => node.kind === kind)).toHaveLength(shown);
          // A source that is cited in several folds counts in each.
          if (kind === 'source') expect(shown + folded(answer, kind)).toBeGreaterThanOrEqual(total);
          else expect(shown + folded(answer, kind)).toBe(total);
        }
      },
    ),
    { numRuns: 300 },
  );
}); // prettier-ignore
