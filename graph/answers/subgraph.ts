/** Parts of the entity graph as they are drawn: the overview, one entity's neighbourhood, and whatever a reader put together. */
import { StoreError } from '../errors.ts';
import { DOCUMENTS_NAMED, type GraphEdge, type GraphEdgeType, type GraphNode, type InDocuments, type Subgraph } from '../model/answers.ts';
import type { EntityType, ProvenanceLevel } from '../model/document-graph.ts';
import { compare } from './document-index.ts';
import type { EntityGraph, EntityNode, Link } from './entity-graph.ts';

/**
 * A `together` edge (two entities in one claim, no relation between them) is drawn where it is one of the strongest of either end:
 * lists of names join all with all, and sixty nodes would be a hairball.
 */
const TOGETHER_PER_NODE = 2;

interface Limits {
  readonly types?: readonly EntityType[] | undefined;
  readonly limit: number;
}

/** The most central entities and the edges among them. */
export function overview(graph: EntityGraph, { types, limit }: Limits): Subgraph {
  const fitting = [...graph.nodes.values()].filter((node) => fits(node, types));
  const shown = fitting.slice(0, Math.max(0, limit));
  return { ...drawn(graph, shown), total: fitting.length, rule: shown.length < fitting.length ? 'centrality' : 'all' };
}

/** The entity, its neighbours by strength, and the edges among them; nothing where a filter leaves it out. Edges of the entity itself are all drawn. @param graph – what a filter leaves of the whole. @throws StoreError `not-found`. */
export function neighbourhood(graph: EntityGraph, entityId: string, { types, limit }: Limits, whole: EntityGraph = graph): Subgraph {
  if (!whole.nodes.has(entityId)) throw new StoreError('not-found', `No entity ${entityId} in this scope.`);
  const centre = graph.nodes.get(entityId);
  if (centre === undefined) return { nodes: [], edges: [], total: 0, rule: 'all' };
  const fitting = [...(graph.links.get(entityId) ?? new Map<string, Link>())]
    .flatMap(([id, link]) => {
      const node = graph.nodes.get(id);
      return node !== undefined && fits(node, types) ? [{ node, link }] : [];
    })
    .sort(
      (a, b) =>
        b.link.strength - a.link.strength ||
        b.node.measures.centrality - a.node.measures.centrality ||
        compare(a.node.summary.id, b.node.summary.id),
    );
  const shown = fitting.slice(0, Math.max(0, limit)).map(({ node }) => node);
  return {
    ...drawn(graph, [centre, ...shown], [entityId]),
    total: fitting.length + 1,
    rule: shown.length < fitting.length ? 'strength' : 'all',
  };
}

/** The entities of these ids and the edges among them. @param whole – entities whose edges are all drawn. */
export function among(graph: EntityGraph, entityIds: readonly string[], whole: readonly string[] = []): Subgraph {
  const shown = [...new Set(entityIds)].flatMap((id) => graph.nodes.get(id) ?? []);
  return { ...drawn(graph, shown, whole), total: shown.length, rule: 'all' };
}

function fits(node: EntityNode, types: readonly EntityType[] | undefined): boolean {
  return types === undefined || types.length === 0 || types.includes(node.summary.type);
}

function drawn(
  graph: EntityGraph,
  shown: readonly EntityNode[],
  whole: readonly string[] = [],
): Pick<Subgraph, 'nodes' | 'edges' | 'togetherTotal'> {
  const ids = new Set(shown.map((node) => node.summary.id));
  return { nodes: shown.map((node) => graphNode(graph, node, ids)), ...edgesAmong(graph, ids, new Set(whole)) };
}

function graphNode(graph: EntityGraph, { summary, measures, years }: EntityNode, shown: ReadonlySet<string>): GraphNode {
  const hidden: Partial<Record<EntityType, number>> = {};
  const hiddenBy: Partial<Record<GraphEdgeType, number>> = {};
  for (const [id, link] of graph.links.get(summary.id) ?? []) {
    const neighbour = graph.nodes.get(id);
    if (neighbour === undefined || shown.has(id)) continue;
    hidden[neighbour.summary.type] = (hidden[neighbour.summary.type] ?? 0) + 1;
    for (const type of edgeTypes(link)) hiddenBy[type] = (hiddenBy[type] ?? 0) + 1;
  }
  const { id, name, type, documentIds } = summary;
  return {
    id,
    name,
    type,
    ...measures,
    hidden,
    hiddenBy,
    ...(years === undefined ? {} : { years }),
    ...inDocuments(graph, { count: documentIds.length, ids: documentIds.slice(0, DOCUMENTS_NAMED) }),
  };
}

/** Said where several documents are drawn together. */
function inDocuments({ documents: drawn }: EntityGraph, documents: InDocuments): { readonly documents?: InDocuments } {
  return drawn > 1 ? { documents } : {};
}

function edgeTypes({ bonds }: Link): ReadonlySet<GraphEdgeType> {
  return new Set(bonds.length === 0 ? ['together'] : bonds.map(({ type }) => type));
}

function edgesAmong(graph: EntityGraph, shown: ReadonlySet<string>, whole: ReadonlySet<string>): Pick<Subgraph, 'edges' | 'togetherTotal'> {
  const relations: GraphEdge[] = [];
  const together: GraphEdge[] = [];
  for (const a of [...shown].sort(compare)) {
    for (const [b, link] of graph.links.get(a) ?? []) {
      if (b < a || !shown.has(b)) continue;
      if (link.bonds.length === 0)
        together.push({ ...edge('together', a, b, link.shared, link.level), ...inDocuments(graph, link.documents) });
      for (const bond of link.bonds)
        relations.push({ ...edge(bond.type, bond.headId, bond.tailId, bond.claims, bond.level), ...inDocuments(graph, bond.documents) });
    }
  }
  const kept = strongest(together);
  const drawn = together.filter((each) => kept.has(each.id) || whole.has(each.sourceId) || whole.has(each.targetId));
  return { edges: [...relations, ...drawn].sort((a, b) => compare(a.id, b.id)), togetherTotal: together.length };
}

function strongest(edges: readonly GraphEdge[]): ReadonlySet<string> {
  const taken = new Map<string, number>();
  const kept = new Set<string>();
  for (const edge of [...edges].sort((a, b) => b.evidence - a.evidence || compare(a.id, b.id))) {
    const ends = [edge.sourceId, edge.targetId];
    if (ends.some((end) => (taken.get(end) ?? 0) < TOGETHER_PER_NODE)) kept.add(edge.id);
    for (const end of ends) taken.set(end, (taken.get(end) ?? 0) + 1);
  }
  return kept;
}

function edge(type: GraphEdge['type'], sourceId: string, targetId: string, evidence: number, provenance: ProvenanceLevel): GraphEdge {
  return { id: `edge:${type}|${sourceId}|${targetId}`, type, sourceId, targetId, evidence, provenance };
}
