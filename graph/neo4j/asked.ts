/** A question's view of the library: whole documents, parts of them, and the entities of all as one graph. */
import type { Cast } from '../answers/cast.ts';
import { documentIndex, type DocumentIndex, type KnownOfWhole } from '../answers/document-index.ts';
import { rankedEntities, type RankedEntity } from '../answers/entities.ts';
import { entityGraph, type EntityGraph } from '../answers/entity-graph.ts';
import type { ClaimRow } from '../answers/facets.ts';
import { filteredGraph, type TyingDocument } from '../answers/filtered-graph.ts';
import { graphFacets } from '../answers/graph-facets.ts';
import { Library, type Background } from '../answers/library.ts';
import { Kept } from '../answers/kept.ts';
import { documentIds, filterKey, scopeKey } from '../answers/scope.ts';
import type { TyingClaim } from '../answers/tying-claims.ts';
import { asksOfClaims, isOpen } from '../analysis/edge-filter.ts';
import { StoreError } from '../errors.ts';
import type { EntitySummary, GraphFacets } from '../model/answers.ts';
import { GRAPH_FORMAT, type DocumentGraph, type ProvenanceLevel } from '../model/document-graph.ts';
import { nameIndex, type NameIndex } from '../search/names.ts';
import type { Documents, EdgeFilter } from '../store.ts';
import { editionCache, type Card, type Editions, type FacetRow } from './editions.ts';
import type { Run } from './connection.ts';
import { infoOf } from './properties.ts';
import type { Ask, Snapshot } from './snapshot.ts';

export interface Asked {
  readonly run: Run;
  /** Of the scope, in the library's order. @throws StoreError `not-found`. */
  editions(documents?: Documents): readonly number[];
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
  /** The entities of the documents with their places and ties, or what a filter leaves of them. */
  graph(documents: Documents, filter?: EdgeFilter): Promise<EntityGraph>;
  graphFacets(documents: Documents): Promise<GraphFacets>;
  /** Of the documents: their entities, and what a filter leaves of their ties. */
  drawn(documents: Documents, filter?: EdgeFilter): Promise<Background>;
  /** Of all documents and of those named: entities and names, without their ties. */
  named(...documents: readonly Documents[]): Promise<Background>;
  /** Parts of documents, with the sections and entities of the whole. */
  slices(lists: ReadonlyMap<number, Lists>): Promise<readonly DocumentIndex[]>;
}

export interface KnownClaim extends ClaimRow, TyingClaim {
  readonly edition: number;
  /** 0-based, in its document. */
  readonly order: number;
  readonly sectionId?: string | undefined;
  readonly level: ProvenanceLevel;
  /** Of its text, in UTF-16 units. */
  readonly length: number;
}

/** Whole documents with what was made of them; sets of documents; filtered drawings. */
const LIBRARIES_KEPT = 16;
const SCOPES_KEPT = 64;
const FILTERED_KEPT = 16;

export type Lists = Partial<DocumentGraph> & { readonly known: KnownOfWhole };

/** By scope, unless it says otherwise. */
interface Made {
  readonly version: number;
  readonly libraries: Kept<Library>;
  readonly ranked: Kept<readonly RankedEntity[]>;
  readonly graphs: Kept<EntityGraph>;
  /** By scope and filter. */
  readonly filtered: Kept<EntityGraph>;
  readonly facets: Kept<GraphFacets>;
  readonly names: Kept<NameIndex<EntitySummary>>;
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
  return {
    version,
    libraries: new Kept(LIBRARIES_KEPT),
    ranked: new Kept(SCOPES_KEPT),
    graphs: new Kept(SCOPES_KEPT),
    filtered: new Kept(FILTERED_KEPT),
    facets: new Kept(SCOPES_KEPT),
    names: new Kept(SCOPES_KEPT),
    claimRows: new Map(),
  };
}

function asked({ run, editions: shown }: Snapshot, kept: Editions, made: Made): Asked {
  const editions = (documents?: Documents): readonly number[] =>
    documentIds(documents)?.map((documentId) => {
      const edition = shown.get(documentId);
      if (edition === undefined) throw new StoreError('not-found', `No document ${documentId} in the library.`);
      return edition;
    }) ?? [...shown.values()];
  const ranked = (documents?: Documents): Promise<readonly RankedEntity[]> =>
    keeping(made.ranked, scopeKey(documents), async () => rankedEntities(await kept.casts(run, editions(documents))));
  const names = (documents?: Documents): Promise<NameIndex<EntitySummary>> =>
    keeping(made.names, scopeKey(documents), async () => nameIndex((await ranked(documents)).map(({ summary }) => summary)));
  const claimRows = async (wanted: readonly number[]): Promise<readonly (readonly KnownClaim[])[]> => {
    const missing = wanted.filter((edition) => !made.claimRows.has(edition));
    const [cards, facets] = [await kept.cards(run, missing), await kept.facets(run, missing)];
    cards.forEach((card, at) => made.claimRows.set(card.edition, rowsOf(card, facets[at] ?? [])));
    return wanted.map((edition) => made.claimRows.get(edition) ?? []);
  };
  /** Of the documents that can hold a claim which fits the filter. */
  const tying = async (documents: Documents, { sectionId }: EdgeFilter): Promise<readonly TyingDocument[]> => {
    const cards = await kept.cards(run, editions(documents));
    const holders = cards.filter(({ lineages }) => sectionId === undefined || lineages.has(sectionId)).map(({ edition }) => edition);
    const [casts, claims] = [await kept.casts(run, holders), await claimRows(holders)];
    return casts.map(({ documentId, entities }, at) => ({ documentId, entities, claims: claims[at] ?? [] }));
  };
  const graph = async (documents: Documents, filter: EdgeFilter = {}): Promise<EntityGraph> => {
    const whole = await keeping(made.graphs, scopeKey(documents), async () => {
      const [casts, ties] = [await kept.casts(run, editions(documents)), await kept.ties(run, editions(documents))];
      const tied = casts.map(({ documentId }, at) => ({ documentId, ties: ties[at] ?? [] }));
      return entityGraph(casts, tied, await ranked(documents));
    });
    if (isOpen(filter)) return whole;
    return keeping(made.filtered, filterKey(documents, filter), async () => {
      const holders = asksOfClaims(filter) ? await tying(documents, filter) : [];
      return filteredGraph(whole, () => holders, filter);
    });
  };
  return {
    run,
    editions,
    ranked,
    names,
    graph,
    cards: (wanted) => kept.cards(run, wanted),
    casts: async (wanted) => {
      const casts = await kept.casts(run, wanted);
      return new Map(wanted.flatMap((edition, at) => (casts[at] === undefined ? [] : [[edition, casts[at]]])));
    },
    claimRows: async (wanted) => (await claimRows(wanted)).flat(),
    library: (documentId) =>
      keeping(made.libraries, scopeKey(documentId), async () => {
        const whole = new Library();
        for (const document of await kept.documents(run, editions(documentId))) whole.putIndexed(document);
        return whole;
      }),
    document: async (edition) => {
      const [document] = await kept.documents(run, [edition]);
      if (document === undefined) throw new StoreError('not-found', 'The document was removed while it was read.');
      return document;
    },
    graphFacets: (documents) =>
      keeping(made.facets, scopeKey(documents), async () => {
        const [cards, claims] = [await kept.cards(run, editions(documents)), await claimRows(editions(documents))];
        return graphFacets(
          await graph(documents),
          cards.map(({ sections }, at) => ({ sections, claims: claims[at] ?? [] })),
        );
      }),
    drawn: async (documents, filter = {}) => {
      const [entities, whole, left] = [await ranked(documents), await graph(documents), await graph(documents, filter)];
      return { ranked: () => entities, names: () => undefined, graph: (_, wanted) => (isOpen(wanted) ? whole : left) };
    },
    named: async (...scopes) => {
      const made = new Map<string, { readonly ranked: readonly RankedEntity[]; readonly names: NameIndex<EntitySummary> }>();
      for (const documents of [undefined, ...scopes])
        made.set(scopeKey(documents), { ranked: await ranked(documents), names: await names(documents) });
      return {
        ranked: (documents) => made.get(scopeKey(documents))?.ranked,
        names: (documents) => made.get(scopeKey(documents))?.names,
        graph: () => undefined,
      };
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

function rowsOf({ edition, summary, lineages }: Card, facets: readonly FacetRow[]): readonly KnownClaim[] {
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

async function keeping<T>(values: Kept<T>, key: string, make: () => Promise<T>): Promise<T> {
  return values.get(key) ?? values.put(key, await make());
}

function sliceOf({ summary, sections }: Card, entities: Iterable<DocumentGraph['entities'][number]>, { known, ...lists }: Lists): DocumentIndex {
  const none: readonly never[] = [];
  const empty = { sentences: none, claims: none, figures: none, mentions: none, relations: none, references: none, citations: none, exhibits: none, agreements: none, diagnostics: none };
  const graph: DocumentGraph = { format: GRAPH_FORMAT, document: { ...infoOf(summary), text: '' }, sections, entities: [...entities], ...empty, ...lists };
  return documentIndex(graph, summary, known);
} // prettier-ignore
