/** What the store answers: the shapes that pages, `/api/*` and the command line read. Plain data, JSON-safe. */
import { RELATION_TYPES } from './kinds.ts';
import type {
  Agreement,
  Claim,
  Citation,
  Diagnostic,
  DocumentInfo,
  Entity,
  EntityType,
  Exhibit,
  Figure,
  Mention,
  ProvenanceLevel,
  Reference,
  Relation,
  Section,
  Sentence,
} from './document-graph.ts';

/** How many claims stand on each level of provenance. */
export type Coverage = Readonly<Record<ProvenanceLevel, number>>;

export interface DocumentCounts {
  readonly sections: number;
  readonly sentences: number;
  readonly claims: number;
  readonly figures: number;
  readonly entities: number;
  readonly relations: number;
  readonly references: number;
  readonly citations: number;
  readonly exhibits: number;
  readonly agreements: number;
  readonly diagnostics: number;
}

/** A document as the library lists it: without its text. */
export interface DocumentSummary extends Omit<DocumentInfo, 'text'> {
  readonly counts: DocumentCounts;
  readonly coverage: Coverage;
}

/** The home page of one document. */
export interface DocumentOverview {
  readonly document: DocumentSummary;
  /** Level-1 sections (and those below them summed in), document order. */
  readonly sections: readonly { readonly section: Section; readonly coverage: Coverage; readonly figures: number }[];
  /** The most central entities, most central first. */
  readonly topEntities: readonly EntitySummary[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface EntitySummary extends Entity {
  readonly documentIds: readonly string[];
  readonly mentionCount: number;
  readonly claimCount: number;
  readonly figureCount: number;
  readonly relationCount: number;
}

/** How many of the documents that are drawn together hold something, and the first of them in the order of the library. */
export interface InDocuments {
  readonly count: number;
  /** At most `DOCUMENTS_NAMED`. */
  readonly ids: readonly string[];
}

/** Documents that a node or an edge names; what is in all of a large library would name them all, each time. */
export const DOCUMENTS_NAMED = 5;

/** A node of the drawn graph. */
export interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** 0–1, sums to 1 over a document. */
  readonly centrality: number;
  readonly community: number;
  readonly x: number;
  readonly y: number;
  /** Neighbours that this answer does not hold, by entity type. */
  readonly hidden: Readonly<Partial<Record<EntityType, number>>>;
  /** The same neighbours by the edges that lead to them; one that several lead to is counted in each. */
  readonly hiddenBy?: Readonly<Partial<Record<GraphEdgeType, number>>>;
  /** First and last year of the figures in its claims; absent where none is dated. */
  readonly years?: readonly [first: number, last: number];
  /** That name it, by whatever claims; absent where one document is drawn alone. */
  readonly documents?: InDocuments;
}

/** `together`: both stand in one claim; never called a relation. */
export const GRAPH_EDGE_TYPES = [...RELATION_TYPES, 'together'] as const;
export type GraphEdgeType = (typeof GRAPH_EDGE_TYPES)[number];

export interface GraphEdge {
  readonly id: string;
  readonly type: GraphEdgeType;
  readonly sourceId: string;
  readonly targetId: string;
  /** Number of claims behind the edge. */
  readonly evidence: number;
  /** The best provenance among the claims behind it. */
  readonly provenance: ProvenanceLevel;
  /** Of those claims; absent where one document is drawn alone. */
  readonly documents?: InDocuments;
}

/** A part of the graph, with what it leaves out stated. */
export interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Entities that the question could have answered with. */
  readonly total: number;
  /** How the shown ones were chosen: the most central, those with the strongest edge (a neighbourhood that is cut), or all. */
  readonly rule: 'centrality' | 'strength' | 'all';
  /** Shared-claim edges there are between the nodes; only the strongest are among `edges`. */
  readonly togetherTotal?: number;
}

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

/** From one entity of a path to the next, with the claim that shows it best: a stated relation before a shared claim, cited before unsourced. */
export interface PathStep {
  readonly fromId: string;
  readonly toId: string;
  readonly type: GraphEdgeType;
  /** The relation holds from the later entity to the earlier. */
  readonly turned: boolean;
  /** Claims behind this edge. */
  readonly evidence: number;
  /** Of those claims; absent where one document is drawn alone. */
  readonly documents?: InDocuments;
  readonly claim: ClaimItem;
}

export interface EvidencePath {
  /** From the source to the target, both included. */
  readonly nodes: readonly Named[];
  readonly steps: readonly PathStep[];
  /** Lower is better; comparable within one answer. */
  readonly cost: number;
}

export interface PathAnswer {
  readonly source: Named;
  readonly target: Named;
  /** Best first; empty where nothing joins them. */
  readonly paths: readonly EvidencePath[];
  /** Neighbours of both, those with the strongest weaker tie first. */
  readonly common: readonly Named[];
}

export const LAYER_KINDS = ['claim', 'figure', 'source'] as const;
export type LayerKind = (typeof LAYER_KINDS)[number];

/** A claim, figure or reference drawn as a node. */
export interface LayerNode {
  readonly id: string;
  readonly kind: LayerKind;
  /** Of the document that it stands in. */
  readonly documentId: string;
  /** A claim's text, a figure as printed, a reference's title or else its words. */
  readonly text: string;
  /** A reference's label as printed. */
  readonly label?: string;
  /** Of a claim or figure. */
  readonly level?: ProvenanceLevel;
}

/** entity –names– claim –states– figure, claim –cites– source; where a layer between is off, the edge skips it. */
export interface LayerEdge {
  readonly id: string;
  readonly kind: 'names' | 'states' | 'cites';
  readonly sourceId: string;
  readonly targetId: string;
  /** Claims behind it. */
  readonly evidence: number;
  readonly level: ProvenanceLevel;
}

/** The id of the fold that holds all documents but the largest, where documents alone are too many. */
export const REST_FOLD = 'rest';

/** What of the layers is not among the nodes, of one section or document. */
export interface LayerFold {
  /** Of the section; of the document where its sections are too many or a claim stands in none; `REST_FOLD` for all documents but the largest. */
  readonly id: string;
  readonly kind: 'section' | 'document' | 'rest';
  /** Empty for the rest. */
  readonly documentId: string;
  /** Empty for the rest. */
  readonly title: string;
  /** Claims that stand in it of which nothing is left out. */
  readonly shown: number;
  /** Nodes by layer; a source that is cited in several folds counts in each. */
  readonly counts: Readonly<Partial<Record<LayerKind, number>>>;
}

/** From an entity to a fold: one of those that most of its claims name. */
export interface LayerFoldEdge {
  readonly id: string;
  readonly sourceId: string;
  readonly targetId: string;
  /** Claims behind it. */
  readonly evidence: number;
  /** The best among them. */
  readonly level: ProvenanceLevel;
}

export interface LayerAnswer {
  readonly nodes: readonly LayerNode[];
  readonly edges: readonly LayerEdge[];
  /** What there is besides, in the order of the first claim of each that is left out. */
  readonly folds: readonly LayerFold[];
  readonly foldEdges: readonly LayerFoldEdge[];
  /** Per layer asked for: nodes in the answer, and nodes there are that name one of the entities. Those of unfolded places come first, then those of the entities in focus, then those that join most of the entities, cited before unsourced; one that has no room is passed over. */
  readonly counts: Readonly<Partial<Record<LayerKind, { readonly shown: number; readonly total: number }>>>;
}

export interface GraphFacets {
  /** Edges of each type between two entities, in the order of the types; only types that occur. */
  readonly relations: readonly { readonly type: GraphEdgeType; readonly count: number }[];
  /** Sections that hold claims, themselves or in those under them, document order. */
  readonly sections: readonly { readonly id: string; readonly title: string; readonly level: number; readonly count: number }[];
  readonly provenance: Coverage;
  /** Claims with a figure of that year, ascending, without gaps. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** Most claims behind one edge. */
  readonly maxEvidence: number;
  /** Entities that at least one, two, three … of the documents name; it ends with the last that any is named by. */
  readonly inDocuments: readonly number[];
}

/** A claim with what a list needs to show it. */
export interface ClaimItem extends Claim {
  readonly documentId: string;
  readonly documentTitle: string;
  readonly sectionTitle?: string;
  readonly figures: readonly Figure[];
  readonly entities: readonly { readonly id: string; readonly name: string; readonly type: EntityType }[];
  /** Labels of the cited references, as printed. */
  readonly references: readonly { readonly id: string; readonly label: string; readonly sourceId?: string }[];
}

export interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface ClaimAnswer {
  readonly items: readonly ClaimItem[];
  /** Why each item was found and where, beside `items`. */
  readonly matches: readonly { readonly reason: MatchReason; readonly highlights: readonly Highlight[] }[];
  readonly total: number;
  readonly facets: {
    readonly provenance: readonly Facet[];
    readonly kind: readonly Facet[];
    readonly section: readonly Facet[];
    readonly entityType: readonly Facet[];
    readonly document: readonly Facet[];
    readonly sourceType: readonly Facet[];
    /** The newest first. */ readonly year: readonly Facet[];
    /** The most often named first. */ readonly entity: readonly Facet[];
  };
}

/** Why a hit is a hit, where the text alone does not show it. */
export type MatchReason =
  | { readonly kind: 'text' }
  /** Found by another name: `query` was typed, `name` is the entity's. */
  | { readonly kind: 'alias'; readonly query: string; readonly name: string }
  /** Found by value: `query` was typed, `raw` stands in the text. */
  | { readonly kind: 'number'; readonly query: string; readonly raw: string }
  | { readonly kind: 'fuzzy'; readonly query: string; readonly name: string };

/** Half-open offsets into the string that the hit shows: a claim's `text`, a figure's `claimText`, an entity's `name`, a source's `title` or else `raw`, an exhibit's `caption`. */
export type Highlight = readonly [start: number, end: number];

export interface Hit<T> {
  readonly item: T;
  /** Higher is better; comparable within one group only. */
  readonly score: number;
  readonly reason: MatchReason;
  readonly highlights: readonly Highlight[];
}

export interface SearchAnswer {
  readonly query: string;
  readonly claims: { readonly hits: readonly Hit<ClaimItem>[]; readonly total: number };
  readonly figures: { readonly hits: readonly Hit<FigureItem>[]; readonly total: number };
  readonly entities: { readonly hits: readonly Hit<EntitySummary>[]; readonly total: number };
  readonly sources: { readonly hits: readonly Hit<SourceItem>[]; readonly total: number };
  readonly exhibits: { readonly hits: readonly Hit<ExhibitItem>[]; readonly total: number };
}

export interface FigureItem extends Figure {
  readonly documentId: string;
  readonly documentTitle: string;
  readonly claimText: string;
  /** Of its claim; absent where that is not there. */
  readonly sentenceId?: string;
  readonly sectionTitle?: string;
  /** The figure's own provenance or else its claim's. */
  readonly level: ProvenanceLevel;
}

/** A reference in its document, with what rests on it. */
export interface SourceItem extends Reference {
  readonly documentId: string;
  readonly documentTitle: string;
  readonly claimCount: number;
  readonly figureCount: number;
  readonly citationCount: number;
}

export interface SourceAnswer {
  /** The reference asked for, or the first of the source. */
  readonly source: SourceItem;
  /** The same work under other labels or in other documents. */
  readonly twins: readonly SourceItem[];
  /** Claims that cite it or a twin, document order. */
  readonly claims: readonly ClaimItem[];
  readonly exhibits: readonly ExhibitItem[];
}

export interface ExhibitItem extends Exhibit {
  readonly documentId: string;
  readonly documentTitle: string;
  readonly sectionTitle?: string;
  readonly references: readonly Reference[];
  /** Claims that name the exhibit. */
  readonly claimIds: readonly string[];
}

export interface RelationItem extends Relation {
  readonly head: { readonly id: string; readonly name: string; readonly type: EntityType };
  readonly tail: { readonly id: string; readonly name: string; readonly type: EntityType };
  /** The words that state it. */
  readonly quote: string;
  readonly claim: ClaimItem;
}

export interface EntityAnswer {
  readonly entity: EntitySummary;
  readonly claims: readonly ClaimItem[];
  readonly relations: readonly RelationItem[];
  readonly exhibits: readonly ExhibitItem[];
  readonly neighbours: Subgraph;
}

/** What stands behind an edge of the drawn graph. */
export interface EdgeEvidence {
  readonly source: EntitySummary;
  readonly target: EntitySummary;
  readonly relations: readonly RelationItem[];
  /** Claims that hold both, whether or not they state a relation. */
  readonly claims: readonly ClaimItem[];
}

/** One step of a trace's citation branch: marker → footnote → source. */
export interface CitationStep {
  readonly citation: Citation;
  /** The marker as printed, e.g. `[13]`. */
  readonly markerText: string;
  readonly reference: Reference;
  /** How the marker covers the claim. */
  readonly basis: 'direct' | 'carried';
  /** Other claims that rest on the same source, nearest first. */
  readonly restsOnIt: readonly ClaimItem[];
  readonly restsOnItTotal: number;
}

/** figure → claim → sentence → citation → reference → source, for any start. */
export interface Trace {
  readonly start:
    | { readonly kind: 'figure'; readonly figure: Figure }
    | { readonly kind: 'claim' }
    | { readonly kind: 'exhibit'; readonly exhibit: ExhibitItem };
  readonly document: DocumentSummary;
  /** The level that the start stands on. */
  readonly level: ProvenanceLevel;
  readonly attributions: Claim['provenance']['attributions'];
  /** Absent for an exhibit. */
  readonly claim?: ClaimItem;
  readonly sentence?: Sentence;
  readonly section?: Section;
  /** The paragraph around the sentence, as printed, with its place in the document. */
  readonly paragraph?: { readonly text: string; readonly span: { readonly start: number; readonly end: number } };
  /** Sentences of that paragraph, in order. */
  readonly paragraphSentences: readonly Sentence[];
  readonly citations: readonly CitationStep[];
  readonly agreements: readonly { readonly agreement: Agreement; readonly claims: readonly ClaimItem[] }[];
  readonly exhibits: readonly ExhibitItem[];
}

/** A document as the reading page shows it. */
export interface ReadAnswer {
  readonly document: DocumentSummary;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly { readonly id: string; readonly name: string; readonly type: EntityType }[];
  readonly citations: readonly Citation[];
  readonly references: readonly Reference[];
  readonly exhibits: readonly Exhibit[];
}
