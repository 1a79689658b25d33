/** The port: every method is one question of the product. Adapters: `embedded/` (default) and Neo4j. One contract suite holds for all. */
import type {
  ClaimAnswer,
  DocumentOverview,
  DocumentSummary,
  EdgeEvidence,
  EntityAnswer,
  EntitySummary,
  ExhibitItem,
  FigureItem,
  GraphEdgeType,
  GraphFacets,
  LayerAnswer,
  LayerKind,
  PathAnswer,
  ReadAnswer,
  SearchAnswer,
  SourceAnswer,
  SourceItem,
  Subgraph,
  Trace,
} from './model/answers.ts';
import type { Agreement, ClaimKind, DocumentGraph, EntityType, ProvenanceLevel, ReferenceType } from './model/document-graph.ts';

/** Which documents a question looks at; all where absent. */
export interface Scope {
  readonly documentId?: string | undefined;
}

/** One document, several (in any order, each once), or all where absent. */
export type Documents = string | readonly string[] | undefined;

/** Which documents are drawn together: what they share is one. */
export interface GraphScope {
  readonly documentId?: Documents;
}

export const CLAIM_SORTS = ['relevance', 'position', 'year'] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];

/** On how many different works a claim stands. */
export const CITED_WORKS = ['one', 'more'] as const;
export type CitedWorks = (typeof CITED_WORKS)[number];

export interface ClaimQuery extends Scope {
  /** Every word, number, phrase and field must be met (numbers across notations, names across aliases); see `search/query.ts`. */
  readonly text?: string | undefined;
  readonly provenance?: ProvenanceLevel | undefined;
  readonly kind?: ClaimKind | undefined;
  readonly sectionId?: string | undefined;
  readonly entityId?: string | undefined;
  readonly entityType?: EntityType | undefined;
  readonly referenceId?: string | undefined;
  /** Whether it names an entity. */
  readonly naming?: boolean | undefined;
  /** A claim that cites nothing is of neither number. */
  readonly cites?: CitedWorks | undefined;
  /** Stands with another claim in an agreement of this kind. */
  readonly agreement?: Agreement['kind'] | undefined;
  /** Type of a source that the claim cites. */
  readonly sourceType?: ReferenceType | undefined;
  /** A year that the claim or one of its figures speaks of. */
  readonly year?: number | undefined;
  /** Document order where absent; `year` = the newest first. Ties in document order. */
  readonly sort?: ClaimSort | undefined;
  /** 0-based. */
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

/** Which claims an edge may rest on, and which edges are drawn; an entity that no such claim names is not there. Semantics: `analysis/edge-filter.ts`. */
export interface EdgeFilter {
  /** Edge types; all where absent or empty. */
  readonly relations?: readonly GraphEdgeType[] | undefined;
  /** Claims of the section or of one under it. */
  readonly sectionId?: string | undefined;
  readonly provenance?: readonly ProvenanceLevel[] | undefined;
  /** Years, both included: claims with a figure whose period meets them. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Edges with at least so many claims. */
  readonly minEvidence?: number | undefined;
  /** Entities that at least so many of the documents name, by whatever claims. */
  readonly minDocuments?: number | undefined;
}

export interface OverviewQuery extends GraphScope, EdgeFilter {
  readonly types?: readonly EntityType[] | undefined;
  /** At most this many nodes, the most central first. */
  readonly limit: number;
}

export interface AmongQuery extends GraphScope, EdgeFilter {
  /** Entities whose shared-claim edges are all drawn. */
  readonly whole?: readonly string[] | undefined;
}

export interface PathQuery extends GraphScope, EdgeFilter {
  /** At most this many paths, the best evidence first. */
  readonly limit: number;
}

/** A fold of the layers whose claims are drawn one by one where there is room. */
export interface UnfoldedPlace {
  /** As in `LayerFold`. */
  readonly id: string;
  /** At most so many claims. */
  readonly count: number;
}

export interface LayerQuery extends GraphScope, EdgeFilter {
  readonly layers: readonly LayerKind[];
  /** Entities whose claims come first. */
  readonly focus?: readonly string[] | undefined;
  /** Folds whose claims come before all others. */
  readonly unfolded?: readonly UnfoldedPlace[] | undefined;
  /** At most this many nodes of each layer. */
  readonly limit: number;
  /** At most this many nodes and edges of all layers and folds together, or what the folds alone need, 64 at most; no bound where absent. */
  readonly room?: number | undefined;
}

export interface NeighbourhoodQuery extends GraphScope, EdgeFilter {
  readonly types?: readonly EntityType[] | undefined;
  /** At most this many neighbours, the strongest edge first. */
  readonly limit: number;
}

/** Every method that names an id throws StoreError `not-found` where there is none; every method may throw `unavailable`. */
export interface GraphStore {
  /** Newest ingested last; stable order: by id. */
  documents(): Promise<readonly DocumentSummary[]>;
  documentOverview(documentId: string): Promise<DocumentOverview>;
  /** The whole Graph JSON as it was stored. */
  documentGraph(documentId: string): Promise<DocumentGraph>;
  read(documentId: string): Promise<ReadAnswer>;

  overview(query: OverviewQuery): Promise<Subgraph>;
  /** The entity, its neighbours and the edges among them. */
  neighbourhood(entityId: string, query: NeighbourhoodQuery): Promise<Subgraph>;
  /** The entities of these ids, in this order, and the edges among them: every relation, and of the shared-claim edges the strongest of each end; ids that are not there are passed over. */
  among(entityIds: readonly string[], query: AmongQuery): Promise<Subgraph>;
  /** How two entities hang together: the best evidence paths and the neighbours they share. Semantics: `analysis/paths.ts`. */
  paths(sourceId: string, targetId: string, query: PathQuery): Promise<PathAnswer>;
  /** Claims, figures and sources around the entities, as further nodes. Semantics: `analysis/layers.ts`. */
  layers(entityIds: readonly string[], query: LayerQuery): Promise<LayerAnswer>;
  /** What the drawing can be filtered by, with counts. */
  graphFacets(scope: GraphScope): Promise<GraphFacets>;
  edgeEvidence(sourceId: string, targetId: string, scope: GraphScope): Promise<EdgeEvidence>;

  claims(query: ClaimQuery): Promise<ClaimAnswer>;
  /** Grouped hits for what a reader types. @param limit – hits per group. */
  search(text: string, query: Scope & { readonly limit: number }): Promise<SearchAnswer>;
  /** @param id – of a figure, claim or exhibit. */
  trace(id: string): Promise<Trace>;

  figures(scope: Scope): Promise<readonly FigureItem[]>;
  /** Most central first. */
  entities(scope: GraphScope): Promise<readonly EntitySummary[]>;
  entity(entityId: string, scope: GraphScope): Promise<EntityAnswer>;
  /** References of kind source and note, document order. */
  sources(scope: Scope): Promise<readonly SourceItem[]>;
  /** @param id – of a source (`source:…`) or a reference (`reference:…`). */
  source(id: string): Promise<SourceAnswer>;
  exhibits(scope: Scope): Promise<readonly ExhibitItem[]>;

  /** Stores the graph whole: readers see the old document or the new one, never a mix. */
  replaceDocument(graph: DocumentGraph): Promise<void>;
  /** Takes the document out of every answer; it can be brought back until the next removal of the same id. */
  removeDocument(documentId: string): Promise<void>;
  restoreDocument(documentId: string): Promise<void>;
  close(): Promise<void>;
}
