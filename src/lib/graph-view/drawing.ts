/** What is drawn: entities one by one, the edges between them, and the folds that stand for the rest. */
import type { GraphEdge, GraphNode, Subgraph } from '#graph/model/answers.ts';
import type { EntityType } from '#graph/model/document-graph.ts';

/** A drawn node with what brought it. */
export interface DrawnNode extends GraphNode {
  /** The expanded node that brought it; absent for a node of the overview. */
  readonly parentId?: string;
  readonly expanded: boolean;
  /** All neighbours that are not drawn. */
  readonly hiddenCount: number;
}

export interface Drawing {
  /** Overview by rank, then each expansion's by strength. */
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly GraphEdge[];
  /** Edges that only stand for shared claims, between all its entities, folded ones too: those chosen, the strongest of each entity, and those there are. */
  readonly together: { readonly shown: number; readonly total: number };
  /** How many of `nodes` the overview holds, of how many, chosen how. */
  readonly overview: { readonly shown: number; readonly total: number; readonly rule: Subgraph['rule'] };
  /** Entities past what can be drawn one by one; `nodes` are without them. */
  readonly folds: readonly Fold[];
  readonly foldEdges: readonly FoldEdge[];
}

/** Entities of one community that are not drawn one by one. */
export interface Fold {
  readonly id: string;
  /** −1 for the rest of small ones. */
  readonly community: number;
  readonly count: number;
  /** Names of the most central ones. */
  readonly names: readonly string[];
  readonly types: Readonly<Partial<Record<EntityType, number>>>;
  /** Middle of their places, in the store's units. */
  readonly x: number;
  readonly y: number;
}

export interface FoldEdge {
  readonly id: string;
  readonly sourceId: string;
  readonly targetId: string;
  /** Claims behind the edges it stands for. */
  readonly evidence: number;
}
