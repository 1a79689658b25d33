/** All documents in memory, with look-ups that are built when first asked for and dropped when a document changes. */
import { StoreError } from '../errors.ts';
import type { DocumentGraph } from '../model/document-graph.ts';
import { isOpen } from '../analysis/edge-filter.ts';
import type { DocumentSummary, EntitySummary, GraphFacets } from '../model/answers.ts';
import type { Documents, EdgeFilter } from '../store.ts';
import { nameIndex, type NameIndex } from '../search/names.ts';
import { query, type Query } from '../search/query.ts';
import { textIndex, type TextIndex } from '../search/text-index.ts';
import { understood } from '../search/understood.ts';
import { castOf, tiesOf, type Cast, type Ties } from './cast.ts';
import { compare, documentIndex, documentSummary, type DocumentIndex } from './document-index.ts';
import { rankedEntities, type RankedEntity } from './entities.ts';
import { entityGraph, type DocumentTies, type EntityGraph } from './entity-graph.ts';
import { filteredGraph, type TyingDocument } from './filtered-graph.ts';
import { graphFacets } from './graph-facets.ts';
import { Kept } from './kept.ts';
import { documentIds, filterKey, scopeKey } from './scope.ts';
import { SEARCHED, type Searched } from './searched.ts';
import { tyingClaims, type TyingClaim } from './tying-claims.ts';

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
  tying?: readonly TyingClaim[];
  ties?: readonly Ties[];
  readonly texts: Partial<Record<Searched, TextIndex>>;
}

/** Sets of documents, and filtered drawings: one reader asks several questions of the same; what more readers ask is made anew. */
const SCOPES_KEPT = 64;
const FILTERED_KEPT = 16;

/** The documents that a question looks at. */
export type Scoped = readonly DocumentIndex[];

/** What is known of a library that is only in part here, for the documents and the filter that the question asks of. */
export interface Background {
  readonly ranked: (documents: Documents) => readonly RankedEntity[] | undefined;
  readonly graph: (documents: Documents, filter: EdgeFilter) => EntityGraph | undefined;
  readonly names: (documents: Documents) => NameIndex<EntitySummary> | undefined;
}

export class Library {
  readonly #background: Background | undefined;
  readonly #shelves = new Map<string, Shelf>();
  readonly #entities = new Kept<readonly RankedEntity[]>(SCOPES_KEPT);
  readonly #graphs = new Kept<EntityGraph>(SCOPES_KEPT);
  readonly #filtered = new Kept<EntityGraph>(FILTERED_KEPT);
  readonly #facets = new Kept<GraphFacets>(SCOPES_KEPT);
  readonly #names = new Kept<NameIndex<EntitySummary>>(SCOPES_KEPT);

  /** @param background – of the whole library, where only parts of its documents will be put here. */
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

  /** The documents in the order of their ids. @throws StoreError `not-found`. */
  scope(documents: Documents): Scoped {
    const ids = documentIds(documents) ?? this.ids();
    // In part here: without the documents in which the question finds nothing; that they are in the library was looked up before.
    return (this.#background === undefined ? ids : ids.filter((id) => this.has(id))).map((id) => this.document(id));
  }

  /** The n-gram index over one of a document's lists, in the order of that list. */
  text(document: DocumentIndex, of: Searched): TextIndex {
    const { texts } = this.#shelf(document.graph.document.id);
    return (texts[of] ??= textIndex(TEXTS[of](document)));
  }

  /** Entities of the scope, those of several documents merged by id, most central first. */
  entities(documents: Documents): readonly RankedEntity[] {
    return this.#background?.ranked(documents) ?? this.#entities.or(scopeKey(documents), () => rankedEntities(this.#casts(documents)));
  }

  /** Those entities with their places and links, or what a filter leaves of them. */
  entityGraph(documents: Documents, filter: EdgeFilter = {}): EntityGraph {
    const known = this.#background?.graph(documents, filter);
    if (known !== undefined) return known;
    const whole = this.#graphs.or(scopeKey(documents), () =>
      entityGraph(this.#casts(documents), this.#ties(documents), this.entities(documents)),
    );
    if (isOpen(filter)) return whole;
    return this.#filtered.or(filterKey(documents, filter), () => filteredGraph(whole, () => this.#tying(documents, filter), filter));
  }

  graphFacets(documents: Documents): GraphFacets {
    return this.#facets.or(scopeKey(documents), () => {
      const counted = this.scope(documents).map((document) => ({ sections: document.graph.sections, claims: this.#tyingOf(document) }));
      return graphFacets(this.entityGraph(documents), counted);
    });
  }

  /** Names and aliases of the scope's entities, the most central first. */
  names(documents: Documents): NameIndex<EntitySummary> {
    const known = this.#background?.names(documents);
    return known ?? this.#names.or(scopeKey(documents), () => nameIndex(this.entities(documents).map(({ summary }) => summary)));
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

  #casts(documents: Documents): readonly Cast[] {
    return this.scope(documents).map((document) => (this.#shelf(document.graph.document.id).cast ??= castOf(document)));
  }

  #ties(documents: Documents): readonly DocumentTies[] {
    return this.scope(documents).map((document) => {
      const { id } = document.graph.document;
      const shelf = this.#shelf(id);
      return { documentId: id, ties: (shelf.ties ??= tiesOf(this.#tyingOf(document), document.entities)) };
    });
  }

  /** Of the documents that can hold a claim which fits the filter. */
  #tying(documents: Documents, { sectionId }: EdgeFilter): readonly TyingDocument[] {
    const holders = this.scope(documents).filter(({ sections }) => sectionId === undefined || sections.has(sectionId));
    return holders.map((document) => ({
      documentId: document.graph.document.id,
      claims: this.#tyingOf(document),
      entities: document.entities,
    }));
  }

  #tyingOf(document: DocumentIndex): readonly TyingClaim[] {
    return (this.#shelf(document.graph.document.id).tying ??= tyingClaims(document));
  }

  #changed(): void {
    this.#entities.clear();
    this.#graphs.clear();
    this.#filtered.clear();
    this.#facets.clear();
    this.#names.clear();
  }

  #shelf(documentId: string): Shelf {
    const shelf = this.#shelves.get(documentId);
    if (shelf === undefined) throw new StoreError('not-found', `No document ${documentId} in the library.`);
    return shelf;
  }
}
