/** What a question looks at, counted: once a library is known, a filter reads no claim of it again, and a new document alone is read. */
import { describe, expect, test } from 'vitest';
import { Library } from '#graph/answers/library.ts';
import { questions } from '#graph/answers/questions.ts';
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import { build, HARBOUR, library as graphs } from './fixture.ts';

/** Objects of these lists are looked at one by one. */
const LISTS = ['claims', 'figures', 'relations', 'mentions'] as const;

class Reads {
  /** By document. */
  readonly #seen = new Map<string, Set<string>>();

  watched(graph: DocumentGraph): DocumentGraph {
    const { id } = graph.document;
    const told = <T extends object>(item: T, at: number, list: string): T =>
      new Proxy(item, {
        get: (object, key) => {
          this.#seen.set(id, (this.#seen.get(id) ?? new Set()).add(`${list} ${at}`));
          return Reflect.get(object, key) as unknown;
        },
      });
    return { ...graph, ...Object.fromEntries(LISTS.map((list) => [list, graph[list].map((item, at) => told(item, at, list))])) };
  }

  /** Objects that were read since the last call, by document. */
  since(): Readonly<Record<string, number>> {
    const counts = Object.fromEntries([...this.#seen].map(([id, seen]) => [id, seen.size]));
    this.#seen.clear();
    return counts;
  }
}

function known(): { readonly library: Library; readonly reads: Reads } {
  const library = new Library();
  const reads = new Reads();
  for (const graph of graphs()) library.put(reads.watched(graph));
  questions.overview(library, { limit: 10, provenance: ['cited'] });
  expect(Object.keys(reads.since()).sort()).toEqual(['harbour', 'orchard']);
  return { library, reads };
}

describe('once a library is known', () => {
  test('filters over all its documents, or some, and what they can filter by, read none of it', () => {
    const { library, reads } = known();
    const answers = [
      questions.overview(library, { limit: 10, provenance: ['unsourced'] }),
      questions.overview(library, { limit: 10, from: 2020, to: 2023 }),
      questions.overview(library, { limit: 10, sectionId: 'section:harbour:2' }),
      questions.overview(library, { limit: 10, relations: ['uses'], minEvidence: 1, minDocuments: 1 }),
      questions.overview(library, { limit: 10, documentId: ['harbour', 'orchard'], provenance: ['attributed'] }),
      questions.overview(library, { limit: 10, documentId: ['orchard'], provenance: ['unsourced'] }),
      questions.neighbourhood(library, 'entity:chip:h100', { limit: 10, provenance: ['cited', 'unsourced'] }),
    ];
    questions.graphFacets(library, {});
    expect(answers.map(({ nodes }) => nodes.length)).toEqual([5, 2, 4, 2, 2, 2, 4]);
    expect(reads.since()).toEqual({});
  });

  test('a document that is new is read, the others are not', () => {
    const { library, reads } = known();
    library.put(reads.watched(build({ ...HARBOUR, id: 'second', title: 'Second' })));
    questions.overview(library, { limit: 10, provenance: ['cited'] });
    questions.graphFacets(library, {});
    expect(Object.keys(reads.since())).toEqual(['second']);
  });

  test('layers and evidence read the claims of their entities alone', () => {
    const { library, reads } = known();
    questions.layers(library, ['entity:institution:meridian-lab'], { layers: ['claim', 'source'], limit: 10 });
    // Its one claim, and the figure in it.
    expect(reads.since()).toEqual({ orchard: 2 });
    questions.edgeEvidence(library, 'entity:institution:meridian-lab', 'entity:chip:h100', {});
    // That claim, and the relation it states.
    expect(reads.since()).toEqual({ orchard: 2 });
  });
});
