/** All documents in memory, with look-ups that are built when first asked for and dropped when a document changes. */
import { StoreError } from '../errors.ts';
import type { DocumentGraph } from '../model/document-graph.ts';
import type { DocumentSummary, EntitySummary } from '../model/answers.ts';
import type { EdgeFilter } from '../store.ts';
import { nameIndex, type NameIndex } from '../search/names.ts';
import { query, type Query } from '../search/query.ts';
import { textIndex, type TextIndex } from '../search/text-index.ts';
import { understood } from '../search/understood.ts';
import { castOf, tiesOf, type Cast, type Ties } from './cast.ts';
import { compare, documentIndex, documentSummary, type DocumentIndex } from './document-index.ts';
import { rankedEntities, type RankedEntity } from './entities.ts';
import { entityGraph, type EntityGraph } from './entity-graph.ts';
import { filteredGraph } from './filtered-graph.ts';
import { SEARCHED, type Searched } from './searched.ts';

/** Positions in each index are those of the list in `DocumentIndex`. */
const TEXTS: Readonly<Record<Searched, (document: DocumentIndex) => readonly string[]>> = {
  claims: ({ claims }) => [...claims.values()].map(SEARCHED.claims),
  figures: ({ figures }) => [...figures.values()].map(SEARCHED.figures),
  references: ({ references }) => [...references.values()].map(SEARCHED.references),
  exhibits: ({ exhibits }) => [...exhibits.values()].map(SEARCHED.exhibits),
};

interface Shelf {
  readonly graph: DocumentGraph;
  summary?: DocumentSummary;
  index?: DocumentIndex;
  cast?: Cast;
  ties?: readonly Ties[];
  readonly texts: Partial<Record<Searched, TextIndex>>;
}

const FILTERED_KEPT = 16;

/** The documents that a question looks at. */
export type Scoped = readonly DocumentIndex[];

/** What is known of a library that is only in part here. */
export interface Background {
  /** The scopes that the question will ask for have to be there. */
  readonly ranked: ReadonlyMap<string, readonly RankedEntity[]>;
  readonly graphs: ReadonlyMap<string, EntityGraph>;
  readonly names: ReadonlyMap<string, NameIndex<EntitySummary>>;
}

export class Library {
  readonly #background: Background | undefined;
  readonly #shelves = new Map<string, Shelf>();
  readonly #entities = new Map<string, readonly RankedEntity[]>();
  readonly #graphs = new Map<string, EntityGraph>();
  readonly #filtered = new Map<string, EntityGraph>();
  readonly #names = new Map<string, NameIndex<EntitySummary>>();

  /** @param background – of the whole library, where only parts of its documents will be put here. Scopes are keyed by document id, all by ''. */
  constructor(background?: Background) {
    this.#background = background;
  }

  put(graph: DocumentGraph): void {
    this.#shelves.set(graph.document.id, { graph, texts: {} });
    this.#changed();
  }

  /** A document that is indexed already, or a part of one. */
  putIndexed(index: DocumentIndex): void {
    this.#shelves.set(index.graph.document.id, { graph: index.graph, summary: index.summary, index, texts: {} });
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
    shelf.index ??= documentIndex(shelf.graph, this.summary(documentId));
    return shelf.index;
  }

  /** @throws StoreError `not-found`. */
  summary(documentId: string): DocumentSummary {
    const shelf = this.#shelf(documentId);
    shelf.summary ??= documentSummary(shelf.graph);
    return shelf.summary;
  }

  /** The document, or all of them in the order of their ids. */
  scope(documentId: string | undefined): Scoped {
    return documentId === undefined ? this.ids().map((id) => this.document(id)) : [this.document(documentId)];
  }

  /** The n-gram index over one of a document's lists, in the order of that list. */
  text(document: DocumentIndex, of: Searched): TextIndex {
    const { texts } = this.#shelf(document.graph.document.id);
    return (texts[of] ??= textIndex(TEXTS[of](document)));
  }

  /** Entities of the scope, those of several documents merged by id, most central first. */
  entities(documentId: string | undefined): readonly RankedEntity[] {
    const known = this.#background?.ranked.get(documentId ?? '');
    return known ?? kept(this.#entities, documentId ?? '', () => rankedEntities(this.#casts(documentId)));
  }

  /** Those entities with their places and links, or what a filter leaves of them. */
  entityGraph(documentId: string | undefined, filter: EdgeFilter = {}): EntityGraph {
    const known = this.#background?.graphs.get(documentId ?? '');
    const whole =
      known ??
      kept(this.#graphs, documentId ?? '', () => entityGraph(this.#casts(documentId), this.#ties(documentId), this.entities(documentId)));
    const { relations, sectionId, provenance, from, to, minEvidence } = filter;
    const key = JSON.stringify([documentId, relations, sectionId, provenance, from, to, minEvidence]);
    // One reader asks several questions of the same filtered graph; more than a few readers' filters are made anew.
    if (this.#filtered.size >= FILTERED_KEPT && !this.#filtered.has(key)) this.#filtered.clear();
    return kept(this.#filtered, key, () => filteredGraph(whole, this.scope(documentId), filter));
  }

  /** Names and aliases of the scope's entities, the most central first. */
  names(documentId: string | undefined): NameIndex<EntitySummary> {
    const known = this.#background?.names.get(documentId ?? '');
    return known ?? kept(this.#names, documentId ?? '', () => nameIndex(this.entities(documentId).map(({ summary }) => summary)));
  }

  /** What a reader typed, with the library's names known. */
  asked(text: string): Query {
    return understood(query(text), this.names(undefined));
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

  #casts(documentId: string | undefined): readonly Cast[] {
    return this.scope(documentId).map((document) => (this.#shelf(document.graph.document.id).cast ??= castOf(document)));
  }

  #ties(documentId: string | undefined): readonly (readonly Ties[])[] {
    return this.scope(documentId).map((document) => (this.#shelf(document.graph.document.id).ties ??= tiesOf(document)));
  }

  #changed(): void {
    this.#entities.clear();
    this.#graphs.clear();
    this.#filtered.clear();
    this.#names.clear();
  }

  #shelf(documentId: string): Shelf {
    const shelf = this.#shelves.get(documentId);
    if (shelf === undefined) throw new StoreError('not-found', `No document ${documentId} in the library.`);
    return shelf;
  }
}

/** What the map holds under the key, made where it holds nothing. */
function kept<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
