/** Nodes and edges made by hand for the tests of the drawing. */
import type { GraphEdge, GraphNode, Subgraph } from '#graph/model/answers.ts';
import type { DrawnNode } from '$lib/graph-view/drawing.ts';

export function node(id: string, more: Partial<GraphNode> = {}): GraphNode {
  return { id, name: id.toUpperCase(), type: 'company', centrality: 0.1, community: 0, x: 0, y: 0, hidden: {}, ...more };
}

export function drawnNode(id: string, more: Partial<DrawnNode> = {}): DrawnNode {
  return { ...node(id), expanded: false, hiddenCount: 0, ...more };
}

export function edge(sourceId: string, targetId: string, more: Partial<GraphEdge> = {}): GraphEdge {
  const type = more.type ?? 'uses';
  return { id: `edge:${type}|${sourceId}|${targetId}`, sourceId, targetId, evidence: 1, provenance: 'cited', ...more, type };
}

export function subgraph(nodes: readonly GraphNode[], edges: readonly GraphEdge[] = [], more: Partial<Subgraph> = {}): Subgraph {
  return { nodes, edges, total: nodes.length, rule: 'all', ...more };
}
