/** All documents in memory, with look-ups that are built when first asked for and dropped when a document changes. */
import { StoreError } from '../errors.ts';
import type { DocumentGraph } from '../model/document-graph.ts';
import type { DocumentSummary, EntitySummary } from '../model/answers.ts';
import { nameIndex, type NameIndex } from '../search/names.ts';
import { textIndex, type TextIndex } from '../search/text-index.ts';
import { compare, documentIndex, documentSummary, type DocumentIndex } from './document-index.ts';
import { rankedEntities, type RankedEntity } from './entities.ts';
import { entityGraph, type EntityGraph } from './entity-graph.ts';

/** The lists of a document that have an n-gram index each. */
type TextOf = 'claims' | 'figures' | 'references' | 'exhibits';

/** What of each object is searched; positions in the index are those of the list in `DocumentIndex`. */
const SEARCHED: Readonly<Record<TextOf, (document: DocumentIndex) => readonly string[]>> = {
  claims: ({ claims }) => [...claims.values()].map((claim) => claim.text),
  figures: ({ figures }) => [...figures.values()].map(({ raw, subject, metric, period, unit }) => joined(raw, subject, metric, period, unit)),
  references: ({ references }) => [...references.values()].map(({ label, title, authors, publisher, issued, url, doi, arxivId, raw, works }) =>
    joined(`[${label}]`, title, ...authors, publisher, issued, url, doi, arxivId, raw, ...(works ?? []).flatMap((work) => [work.title, work.url]))),
  exhibits: ({ exhibits }) => [...exhibits.values()].map(({ label, caption, notes, sources }) => joined(label, caption, ...notes, ...sources)),
}; // prettier-ignore

interface Shelf {
  readonly graph: DocumentGraph;
  summary?: DocumentSummary;
  index?: DocumentIndex;
  readonly texts: Partial<Record<TextOf, TextIndex>>;
}

/** The documents that a question looks at. */
export type Scoped = readonly DocumentIndex[];

export class Library {
  readonly #shelves = new Map<string, Shelf>();
  readonly #entities = new Map<string, readonly RankedEntity[]>();
  readonly #graphs = new Map<string, EntityGraph>();
  readonly #names = new Map<string, NameIndex<EntitySummary>>();

  put(graph: DocumentGraph): void {
    this.#shelves.set(graph.document.id, { graph, texts: {} });
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
  text(document: DocumentIndex, of: TextOf): TextIndex {
    const { texts } = this.#shelf(document.graph.document.id);
    return (texts[of] ??= textIndex(SEARCHED[of](document)));
  }

  /** Entities of the scope, those of several documents merged by id, most central first. */
  entities(documentId: string | undefined): readonly RankedEntity[] {
    return kept(this.#entities, documentId ?? '', () => rankedEntities(this.scope(documentId)));
  }

  /** Those entities with their places and links. */
  entityGraph(documentId: string | undefined): EntityGraph {
    return kept(this.#graphs, documentId ?? '', () => entityGraph(this.scope(documentId), this.entities(documentId)));
  }

  /** Names and aliases of the scope's entities, the most central first. */
  names(documentId: string | undefined): NameIndex<EntitySummary> {
    return kept(this.#names, documentId ?? '', () => nameIndex(this.entities(documentId).map(({ summary }) => summary)));
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
    this.#entities.clear();
    this.#graphs.clear();
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

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('\n');
}
