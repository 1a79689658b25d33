/** A question's view of the library: whole documents, parts of them, and the entities of all as one graph. */
import type { Cast } from '../answers/cast.ts';
import { documentIndex, type DocumentIndex, type KnownOfWhole } from '../answers/document-index.ts';
import { rankedEntities, type RankedEntity } from '../answers/entities.ts';
import { entityGraph, type EntityGraph } from '../answers/entity-graph.ts';
import type { ClaimRow } from '../answers/facets.ts';
import { Library, type Background } from '../answers/library.ts';
import { StoreError } from '../errors.ts';
import type { EntitySummary } from '../model/answers.ts';
import { GRAPH_FORMAT, type DocumentGraph, type ProvenanceLevel } from '../model/document-graph.ts';
import { nameIndex, type NameIndex } from '../search/names.ts';
import { editionCache, type Card, type Editions, type FacetRow } from './editions.ts';
import type { Run } from './connection.ts';
import { infoOf } from './properties.ts';
import type { Ask, Snapshot } from './snapshot.ts';

export interface Asked {
  readonly run: Run;
  /** Of the scope, in the library's order. @throws StoreError `not-found`. */
  editions(documentId?: string): readonly number[];
  cards(editions: readonly number[]): Promise<readonly Card[]>;
  casts(editions: readonly number[]): Promise<ReadonlyMap<number, Cast>>;
  /** What the claims of the editions can be filtered by, in their order. */
  claimRows(editions: readonly number[]): Promise<readonly KnownClaim[]>;
  /** Whole documents: the one named, or all. @throws StoreError `not-found`. */
  library(documentId?: string): Promise<Library>;
  document(edition: number): Promise<DocumentIndex>;
  names(): Promise<NameIndex<EntitySummary>>;
  /** Entities of all documents, without their ties. */
  ranked(): Promise<readonly RankedEntity[]>;
  /** Of all documents and of those named. @param graphs – whether the ties are needed. */
  background(graphs: boolean, ...documentIds: readonly (string | undefined)[]): Promise<Background>;
  /** Parts of documents, with the sections and entities of the whole. */
  slices(lists: ReadonlyMap<number, Lists>): Promise<readonly DocumentIndex[]>;
}

export interface KnownClaim extends ClaimRow {
  readonly edition: number;
  /** 0-based, in its document. */
  readonly order: number;
  readonly sectionId?: string | undefined;
  readonly level: ProvenanceLevel;
  /** Of its text, in UTF-16 units. */
  readonly length: number;
}

/** Whole documents with what was made of them. */
const LIBRARIES_KEPT = 16;

export type Lists = Partial<DocumentGraph> & { readonly known: KnownOfWhole };

interface Made extends Background {
  readonly version: number;
  readonly libraries: Map<string, Library>;
  readonly ranked: Map<string, readonly RankedEntity[]>;
  readonly graphs: Map<string, EntityGraph>;
  readonly names: Map<string, NameIndex<EntitySummary>>;
  /** By edition. */
  readonly claimRows: Map<number, readonly KnownClaim[]>;
}

/** Put in front of every question; keeps what stays true between them. */
export function library(ask: Ask): <T>(question: (asked: Asked) => Promise<T>) => Promise<T> {
  const kept = editionCache();
  let made: Made = newMade(-1);
  return (question) =>
    ask((snapshot) => {
      if (made.version !== snapshot.version) {
        kept.keep(new Set(snapshot.editions.values()));
        made = newMade(snapshot.version);
      }
      return question(asked(snapshot, kept, made));
    });
}

function newMade(version: number): Made {
  return { version, libraries: new Map(), ranked: new Map(), graphs: new Map(), names: new Map(), claimRows: new Map() };
}

function asked({ run, editions: shown }: Snapshot, kept: Editions, made: Made): Asked {
  const editions = (documentId?: string): readonly number[] => {
    if (documentId === undefined) return [...shown.values()];
    const edition = shown.get(documentId);
    if (edition === undefined) throw new StoreError('not-found', `No document ${documentId} in the library.`);
    return [edition];
  };
  const ranked = (documentId?: string): Promise<readonly RankedEntity[]> =>
    keeping(made.ranked, documentId, async () => rankedEntities(await kept.casts(run, editions(documentId))));
  const graph = (documentId?: string): Promise<EntityGraph> =>
    keeping(made.graphs, documentId, async () => {
      const [casts, ties] = [await kept.casts(run, editions(documentId)), await kept.ties(run, editions(documentId))];
      return entityGraph(casts, ties, await ranked(documentId));
    });
  const names = (documentId?: string): Promise<NameIndex<EntitySummary>> =>
    keeping(made.names, documentId, async () => nameIndex((await ranked(documentId)).map(({ summary }) => summary)));
  return {
    run,
    editions,
    ranked,
    names,
    cards: (wanted) => kept.cards(run, wanted),
    casts: async (wanted) => {
      const casts = await kept.casts(run, wanted);
      return new Map(wanted.flatMap((edition, at) => (casts[at] === undefined ? [] : [[edition, casts[at]]])));
    },
    claimRows: async (wanted) => {
      const missing = wanted.filter((edition) => !made.claimRows.has(edition));
      const [cards, facets] = [await kept.cards(run, missing), await kept.facets(run, missing)];
      cards.forEach((card, at) => made.claimRows.set(card.edition, claimRows(card, facets[at] ?? [])));
      return wanted.flatMap((edition) => made.claimRows.get(edition) ?? []);
    },
    library: async (documentId) => {
      const wanted = editions(documentId);
      const known = made.libraries.get(documentId ?? '');
      if (known !== undefined) return known;
      const whole = new Library();
      for (const document of await kept.documents(run, wanted)) whole.putIndexed(document);
      if (made.libraries.size >= LIBRARIES_KEPT) made.libraries.clear();
      made.libraries.set(documentId ?? '', whole);
      return whole;
    },
    document: async (edition) => {
      const [document] = await kept.documents(run, [edition]);
      if (document === undefined) throw new StoreError('not-found', 'The document was removed while it was read.');
      return document;
    },
    background: async (graphs, ...documentIds) => {
      for (const documentId of new Set([undefined, ...documentIds])) {
        await names(documentId);
        if (graphs) await graph(documentId);
      }
      return made;
    },
    slices: async (lists) => {
      const ids = [...lists.keys()];
      const [cards, casts] = [await kept.cards(run, ids), await kept.casts(run, ids)];
      return cards.flatMap((card, at) => {
        const own = lists.get(card.edition);
        return own === undefined ? [] : [sliceOf(card, casts[at]?.entities.values() ?? [], own)];
      });
    },
  };
}

function claimRows({ edition, summary, lineages }: Card, facets: readonly FacetRow[]): readonly KnownClaim[] {
  const sections = new Map([...lineages].map(([id, lineage]) => [id, lineage.map((section) => section.id)]));
  return facets.map(({ years, ...row }, order) => ({
    ...row,
    edition,
    order,
    documentId: summary.id,
    sectionIds: sections.get(row.sectionId ?? '') ?? [],
    years: years.map(String),
    count: 1,
  }));
}

async function keeping<T>(map: Map<string, T>, documentId: string | undefined, make: () => Promise<T>): Promise<T> {
  const known = map.get(documentId ?? '');
  if (known !== undefined) return known;
  const value = await make();
  map.set(documentId ?? '', value);
  return value;
}

function sliceOf({ summary, sections }: Card, entities: Iterable<DocumentGraph['entities'][number]>, { known, ...lists }: Lists): DocumentIndex {
  const none: readonly never[] = [];
  const empty = { sentences: none, claims: none, figures: none, mentions: none, relations: none, references: none, citations: none, exhibits: none, agreements: none, diagnostics: none };
  const graph: DocumentGraph = { format: GRAPH_FORMAT, document: { ...infoOf(summary), text: '' }, sections, entities: [...entities], ...empty, ...lists };
  return documentIndex(graph, summary, known);
} // prettier-ignore
