/** Drawing → cytoscape elements: plain data that the style reads. */
import type { ElementDefinition } from 'cytoscape';
import type { GraphEdge } from '#graph/model/answers.ts';
import { shortLabel, textUnits, LABEL_PX } from './labels.ts';
import type { Drawing, DrawnNode } from './merge.ts';
import type { Point, Size } from './placement.ts';

const NODE_MIN = 14;
const NODE_MAX = 46;
/** Labels are set 4 px below the node, 1.25 lines high; a badge rises above it. */
const LABEL_ROOM = 27;
/** An overview of sixty is fitted at about half size while its text keeps its size: places are given for that. */
const TEXT_SCALE = 1.9;

/** Diameter of a node, by area: a node twice as central has twice the area. @param top – centrality of the most central node. */
export function diameter(centrality: number, top: number): number {
  const share = top > 0 ? Math.min(1, centrality / top) : 0;
  return Math.round(NODE_MIN + (NODE_MAX - NODE_MIN) * Math.sqrt(share));
}

/** What a node and its label cover. */
export function footprint(node: DrawnNode, top: number): Size {
  const side = diameter(node.centrality, top);
  return {
    width: Math.max(side + LABEL_ROOM, textUnits(shortLabel(node.name)) * LABEL_PX * TEXT_SCALE),
    height: side + LABEL_ROOM * TEXT_SCALE,
  };
}

/** @param relationName – the words for an edge's type in the reader's language; empty for `together`. */
export function elements(
  drawing: Drawing,
  places: ReadonlyMap<string, Point>,
  top: number,
  relationName: (type: GraphEdge['type']) => string,
): ElementDefinition[] {
  const nodes = drawing.nodes.map((node): ElementDefinition => {
    const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
    return {
      group: 'nodes',
      data: {
        id: node.id,
        name: node.name,
        label: shortLabel(node.name),
        type: node.type,
        size: diameter(node.centrality, top),
        rank: node.centrality,
        hiddenCount: node.hiddenCount,
      },
      position: { x, y },
      classes: node.expanded ? 'expanded' : '',
    };
  });
  const bends = bendsOf(drawing.edges);
  const edges = drawing.edges.map((edge): ElementDefinition => ({
    group: 'edges',
    data: {
      id: edge.id,
      source: edge.sourceId,
      target: edge.targetId,
      type: edge.type,
      label: relationName(edge.type),
      provenance: edge.provenance,
      width: edgeWidth(edge.evidence),
      bend: bends.get(edge.id) ?? 0,
    },
    classes: edge.type === 'together' ? 'together' : 'relation',
  }));
  return [...nodes, ...edges];
}

/** 1.5 for one claim, growing by the square root, 5 at most. */
function edgeWidth(evidence: number): number {
  return Math.min(5, Math.round(15 * Math.sqrt(Math.max(1, evidence))) / 10);
}

/** How far an edge bends aside, so that several between two nodes are told apart: 0 for a lone one. */
function bendsOf(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const key = [edge.sourceId, edge.targetId].sort().join('|');
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  const bends = new Map<string, number>();
  for (const group of pairs.values()) {
    group.forEach((edge, at) => {
      const side = (at - (group.length - 1) / 2) * 56;
      // An edge's bend is to its own left: one that runs the other way bends the other way.
      bends.set(edge.id, edge.sourceId < edge.targetId ? side : -side);
    });
  }
  return bends;
}
