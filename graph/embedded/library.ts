/** All documents in memory, with look-ups that are built when first asked for and dropped when a document changes. */
import { StoreError } from '../errors.ts';
import type { DocumentGraph } from '../model/document-graph.ts';
import type { EntitySummary } from '../model/answers.ts';
import { nameIndex, type NameIndex } from '../search/names.ts';
import { textIndex, type TextIndex } from '../search/text-index.ts';
import { compare, documentIndex, documentSummary, type DocumentIndex } from './document-index.ts';
import { entityGraph, type EntityGraph } from './entity-graph.ts';

interface Shelf {
  readonly graph: DocumentGraph;
  index?: DocumentIndex;
  claimText?: TextIndex;
}

/** The documents that a question looks at. */
export type Scoped = readonly DocumentIndex[];

export class Library {
  readonly #shelves = new Map<string, Shelf>();
  readonly #graphs = new Map<string, EntityGraph>();
  readonly #names = new Map<string, NameIndex<EntitySummary>>();

  put(graph: DocumentGraph): void {
    this.#shelves.set(graph.document.id, { graph });
    this.#changed();
  }

  take(documentId: string): void {
    this.#shelves.delete(documentId);
    this.#changed();
  }

  has(documentId: string): boolean {
    return this.#shelves.has(documentId);
  }

  ids(): readonly string[] {
    return [...this.#shelves.keys()].sort(compare);
  }

  /** @throws StoreError `not-found`. */
  document(documentId: string): DocumentIndex {
    const shelf = this.#shelf(documentId);
    shelf.index ??= documentIndex(shelf.graph, documentSummary(shelf.graph));
    return shelf.index;
  }

  /** The document, or all of them in the order of their ids. */
  scope(documentId: string | undefined): Scoped {
    return documentId === undefined ? this.ids().map((id) => this.document(id)) : [this.document(documentId)];
  }

  /** The n-gram index over a document's claims, in document order. */
  claimText(document: DocumentIndex): TextIndex {
    const shelf = this.#shelf(document.graph.document.id);
    shelf.claimText ??= textIndex([...document.claims.values()].map((claim) => claim.text));
    return shelf.claimText;
  }

  /** Entities and links of the scope, entities of several documents merged by id. */
  entityGraph(documentId: string | undefined): EntityGraph {
    const key = documentId ?? '';
    const known = this.#graphs.get(key);
    if (known !== undefined) return known;
    const built = entityGraph(this.scope(documentId));
    this.#graphs.set(key, built);
    return built;
  }

  /** Names and aliases of the scope's entities, the most central first. */
  names(documentId: string | undefined): NameIndex<EntitySummary> {
    const key = documentId ?? '';
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const built = nameIndex([...this.entityGraph(documentId).nodes.values()].map((node) => node.summary));
    this.#names.set(key, built);
    return built;
  }

  /** The document that holds a document-bound id, e.g. a claim's. */
  holder(id: string, holds: (document: DocumentIndex) => boolean): DocumentIndex | undefined {
    const rest = id.slice(id.indexOf(':') + 1);
    // Ids begin with their document's id, so the likely holder is asked first; whether it holds the id is looked up all the same.
    const likely = this.ids().filter((documentId) => rest.startsWith(`${documentId}:`));
    for (const documentId of [...likely, ...this.ids()]) {
      const document = this.document(documentId);
      if (holds(document)) return document;
    }
    return undefined;
  }

  #changed(): void {
    this.#graphs.clear();
    this.#names.clear();
  }

  #shelf(documentId: string): Shelf {
    const shelf = this.#shelves.get(documentId);
    if (shelf === undefined) throw new StoreError('not-found', `No document ${documentId} in the library.`);
    return shelf;
  }
}
