/** What the panel shows of what is picked: the first of everything, with how many there are. */
import type {
  ClaimItem,
  EdgeEvidence,
  EntityAnswer,
  EntitySummary,
  GraphEdge,
  LayerAnswer,
  RelationItem,
  SourceAnswer,
  Subgraph,
  Trace,
} from '#graph/model/answers.ts';
import type { Figure } from '#graph/model/document-graph.ts';

const CLAIMS_SHOWN = 12;
const RELATIONS_SHOWN = 12;
const FIGURES_SHOWN = 24;

/** A source that claims of an entity cite. */
export interface CitedSource {
  readonly id: string;
  readonly documentId: string;
  readonly label: string;
  readonly claims: number;
}

export interface EntityCard {
  readonly kind: 'entity';
  readonly entity: EntitySummary;
  /** Document order. */
  readonly claims: readonly ClaimItem[];
  readonly relations: readonly RelationItem[];
  /** Of its claims, document order. */
  readonly figures: readonly Figure[];
  /** Cited by its claims, the most cited first. */
  readonly sources: readonly CitedSource[];
  readonly relationTotal: number;
  readonly claimTotal: number;
  readonly figureTotal: number;
}

export interface EdgeCard {
  readonly kind: 'edge';
  readonly source: EntitySummary;
  readonly target: EntitySummary;
  readonly relations: readonly RelationItem[];
  /** Claims that name both and state no relation shown above. */
  readonly claims: readonly ClaimItem[];
}

/** Several picked entities: what joins them. */
export interface SeveralCard {
  readonly kind: 'several';
  /** Every edge between two of them. */
  readonly edges: readonly GraphEdge[];
  /** Claims that name at least two of them, those that name most first. */
  readonly claims: readonly {
    readonly id: string;
    readonly text: string;
    readonly documentId: string;
    readonly level: ClaimItem['provenance']['level'];
    readonly names: number;
  }[];
  readonly claimTotal: number;
}

/** A claim, figure or source of a layer. */
export interface ItemCard {
  readonly kind: 'item';
  readonly claims: readonly ClaimItem[];
  readonly claimTotal: number;
  readonly figure?: Figure;
  readonly source?: SourceAnswer['source'];
}

export type PickCard = EntityCard | EdgeCard | SeveralCard | ItemCard;

export function entityCard({ entity, claims, relations }: EntityAnswer): EntityCard {
  const figures = claims.flatMap((claim) => claim.figures);
  return {
    kind: 'entity',
    entity,
    claims: claims.slice(0, CLAIMS_SHOWN),
    relations: relations.slice(0, RELATIONS_SHOWN),
    figures: figures.slice(0, FIGURES_SHOWN),
    sources: citedSources(claims),
    relationTotal: relations.length,
    claimTotal: claims.length,
    figureTotal: figures.length,
  };
}

/** A claim that states a relation is shown once, with the relation. */
export function edgeCard({ source, target, relations, claims }: EdgeEvidence): EdgeCard {
  const stated = new Set(relations.map(({ claimId }) => claimId));
  return { kind: 'edge', source, target, relations, claims: claims.filter(({ id }) => !stated.has(id)) };
}

/** @param graph – the edges among them. @param layer – their claims, each joined to those it names. */
export function severalCard({ edges }: Pick<Subgraph, 'edges'>, layer: LayerAnswer): SeveralCard {
  const named = new Map<string, number>();
  for (const { kind, targetId } of layer.edges) if (kind === 'names') named.set(targetId, (named.get(targetId) ?? 0) + 1);
  const shared = layer.nodes
    .map(({ id, text, documentId, level }) => ({ id, text, documentId, level: level ?? ('unsourced' as const), names: named.get(id) ?? 0 }))
    .filter(({ names }) => names > 1)
    .sort((a, b) => b.names - a.names);
  return { kind: 'several', edges, claims: shared.slice(0, CLAIMS_SHOWN), claimTotal: shared.length };
}

/** A claim or a figure as its trace has it. */
export function traceCard({ start, claim }: Trace): ItemCard {
  return {
    kind: 'item',
    claims: claim === undefined ? [] : [claim],
    claimTotal: claim === undefined ? 0 : 1,
    ...(start.kind === 'figure' ? { figure: start.figure } : {}),
  };
}

export function sourceCard({ source, claims }: SourceAnswer): ItemCard {
  return { kind: 'item', source, claims: claims.slice(0, CLAIMS_SHOWN), claimTotal: claims.length };
}

function citedSources(claims: readonly ClaimItem[]): readonly CitedSource[] {
  const cited = new Map<string, CitedSource>();
  for (const { documentId, references } of claims)
    for (const { id, label } of references) cited.set(id, { id, documentId, label, claims: (cited.get(id)?.claims ?? 0) + 1 });
  return [...cited.values()].sort((a, b) => b.claims - a.claims);
}
