/** The rows of the table twin: sorted as the reader asks, and as CSV. */
import {
  LAYER_KINDS,
  type GraphEdge,
  type LayerAnswer,
  type LayerEdge,
  type LayerFold,
  type LayerKind,
  type LayerNode,
} from '#graph/model/answers.ts';
import { csv } from '#graph/export/csv.ts';
import { ENTITY_TYPES } from '#graph/model/kinds.ts';
import { edgeCounts } from './counts.ts';
import type { Drawing, DrawnNode } from './drawing.ts';

export const NODE_SORTS = ['rank', 'name', 'type', 'edges', 'hidden', 'years', 'documents'] as const;
export type NodeSort = (typeof NODE_SORTS)[number];
export const EDGE_SORTS = ['from', 'relation', 'to', 'evidence', 'provenance', 'documents'] as const;
export type EdgeSort = (typeof EDGE_SORTS)[number];

export interface Sorting<T> {
  readonly by: T;
  readonly isTurned: boolean;
}

/** The same column again turns the order. */
export function sortedBy<T>(sorting: Sorting<T>, by: T): Sorting<T> {
  return { by, isTurned: sorting.by === by && !sorting.isTurned };
}

/** From the most to the fewest. */
function byDocuments(a: Pick<GraphEdge, 'documents'>, b: Pick<GraphEdge, 'documents'>): number {
  return (b.documents?.count ?? 1) - (a.documents?.count ?? 1);
}

type NameOrder = (a: string, b: string) => number;

/** Counts from most to least, names and types in order; what is alike stays in the order of the drawing. */
export function sortedNodes({ nodes, edges }: Drawing, { by, isTurned }: Sorting<NodeSort>, nameOrder: NameOrder): readonly DrawnNode[] {
  const counts = edgeCounts(edges);
  const orders: Readonly<Record<NodeSort, (a: DrawnNode, b: DrawnNode) => number>> = {
    rank: () => 0,
    name: (a, b) => nameOrder(a.name, b.name),
    type: (a, b) => ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type),
    edges: (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0),
    hidden: (a, b) => b.hiddenCount - a.hiddenCount,
    years: (a, b) => (a.years?.[0] ?? Infinity) - (b.years?.[0] ?? Infinity) || 0,
    documents: byDocuments,
  };
  return inOrder(nodes, orders[by], isTurned);
}

export function sortedEdges(
  { nodes, edges }: Drawing,
  { by, isTurned }: Sorting<EdgeSort>,
  nameOrder: NameOrder,
  relationName: (type: GraphEdge['type']) => string,
): readonly GraphEdge[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const name = (id: string): string => names.get(id) ?? '';
  const levels: Readonly<Record<GraphEdge['provenance'], number>> = { cited: 0, attributed: 1, unsourced: 2 };
  const orders: Readonly<Record<EdgeSort, (a: GraphEdge, b: GraphEdge) => number>> = {
    from: (a, b) => nameOrder(name(a.sourceId), name(b.sourceId)),
    relation: (a, b) => nameOrder(relationName(a.type), relationName(b.type)),
    to: (a, b) => nameOrder(name(a.targetId), name(b.targetId)),
    evidence: (a, b) => b.evidence - a.evidence,
    provenance: (a, b) => levels[a.provenance] - levels[b.provenance],
    documents: byDocuments,
  };
  return inOrder(edges, orders[by], isTurned);
}

/** What a document is called. */
export type TitleOf = (documentId: string) => string;

type Row<T> = readonly [name: string, value: (row: T) => string | number | undefined];

/** How many documents, and the first of them by name; nothing where one is drawn alone. */
function documentColumns<T extends Pick<GraphEdge, 'documents'>>(rows: readonly T[], titleOf: TitleOf): readonly Row<T>[] {
  if (!rows.some(({ documents }) => documents !== undefined)) return [];
  return [
    ['documents', ({ documents }) => documents?.count],
    ['documentTitles', ({ documents }) => documents?.ids.map(titleOf).join(' | ')],
  ];
}

/** @param drawing – its nodes and edges as they are listed. */
export function nodesCsv(nodes: readonly DrawnNode[], edges: readonly GraphEdge[], titleOf: TitleOf = (id) => id): string {
  const counts = edgeCounts(edges);
  return csv(nodes, [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['type', ({ type }) => type],
    ['edges', ({ id }) => counts.get(id) ?? 0],
    ['hidden', ({ hiddenCount }) => hiddenCount],
    ['centrality', ({ centrality }) => centrality],
    ['community', ({ community }) => community],
    ['firstYear', ({ years }) => years?.[0]],
    ['lastYear', ({ years }) => years?.[1]],
    ...documentColumns(nodes, titleOf),
  ]);
}

export function edgesCsv(edges: readonly GraphEdge[], nodes: readonly DrawnNode[], titleOf: TitleOf = (id) => id): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return csv(edges, [
    ['from', ({ sourceId }) => names.get(sourceId)],
    ['relation', ({ type }) => type],
    ['to', ({ targetId }) => names.get(targetId)],
    ['claims', ({ evidence }) => evidence],
    ['provenance', ({ provenance }) => provenance],
    ['fromId', ({ sourceId }) => sourceId],
    ['toId', ({ targetId }) => targetId],
    ...documentColumns(edges, titleOf),
  ]);
}

interface LayerRow extends Pick<LayerNode, 'id' | 'documentId' | 'text' | 'label' | 'level'> {
  readonly kind: LayerKind | LayerFold['kind'];
  readonly counts?: LayerFold['counts'];
}

/** A claim, figure or source with what it is joined to; then the folded sections with how much of each they hold. */
export function layersCsv({ nodes, edges, folds, foldEdges }: LayerAnswer, titleOf: TitleOf = (id) => id): string {
  const rows: readonly LayerRow[] = [
    ...nodes,
    ...folds.map(({ id, kind, documentId, title, counts }) => ({ id, kind, documentId, text: title, counts })),
  ];
  const joined = [...edges, ...foldEdges];
  return csv(rows, [
    ['id', ({ id }) => id],
    ['kind', ({ kind }) => kind],
    ['label', ({ label }) => label],
    ['text', ({ text }) => text],
    ['provenance', ({ level }) => level],
    ['joinedTo', ({ id }) => joinedTo(joined, id).join(' ')],
    ['document', ({ documentId }) => (documentId === '' ? '' : titleOf(documentId))],
    ...(folds.length === 0 ? [] : LAYER_KINDS.map((kind): Row<LayerRow> => [`folded ${kind}s`, ({ counts }) => counts?.[kind]])),
  ]);
}

/** Ids of the other ends of a layer node's edges. */
export function joinedTo(edges: readonly Pick<LayerEdge, 'sourceId' | 'targetId'>[], id: string): readonly string[] {
  return edges.flatMap(({ sourceId, targetId }) => (sourceId === id ? [targetId] : targetId === id ? [sourceId] : []));
}

function inOrder<T>(items: readonly T[], order: (a: T, b: T) => number, isTurned: boolean): readonly T[] {
  const sorted = [...items].sort(order);
  return isTurned ? sorted.reverse() : sorted;
}
