/** Drawing → cytoscape elements: plain data that the style reads. */
import type { ElementDefinition } from 'cytoscape';
import type { GraphEdge } from '#graph/model/answers.ts';
import { shortLabel, textUnits, LABEL_PX } from './labels.ts';
import type { Drawing, DrawnNode, Fold } from './drawing.ts';
import type { Point, Size } from './plane.ts';

const NODE_MIN = 14;
const NODE_MAX = 46;
/** Labels are set 4 px below the node, 1.25 lines high; a badge rises above it. */
const LABEL_ROOM = 27;
/** An overview of sixty is fitted at about half size while its text keeps its size: places are given for that. */
const TEXT_SCALE = 1.9;

/** Whether several of the documents drawn together name it. */
export function isShared({ documents }: Pick<DrawnNode, 'documents'>): boolean {
  return (documents?.count ?? 1) > 1;
}

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

/** Diameter of a folded community, by area, whatever the centralities. */
export function foldDiameter(count: number): number {
  return Math.round(Math.min(110, 44 + 5 * Math.sqrt(count)));
}

export function foldFootprint({ count, names }: Fold): Size {
  const side = foldDiameter(count);
  return {
    width: Math.max(side + LABEL_ROOM, textUnits(foldLabel(names)) * LABEL_PX * TEXT_SCALE),
    height: side + LABEL_ROOM * TEXT_SCALE,
  };
}

/** Id → what it covers, for everything in the drawing. */
export function elementSizes({ nodes, folds }: Pick<Drawing, 'nodes' | 'folds'>, top: number): ReadonlyMap<string, Size> {
  return new Map([
    ...nodes.map((node) => [node.id, footprint(node, top)] as const),
    ...folds.map((fold) => [fold.id, foldFootprint(fold)] as const),
  ]);
}

function foldLabel(names: readonly string[]): string {
  return shortLabel(names.slice(0, 2).join(' · '));
}

/** @param relationName – the words for an edge's type in the reader's language; empty for `together`. */
export function elements(
  drawing: Drawing,
  places: ReadonlyMap<string, Point>,
  top: number,
  relationName: (type: GraphEdge['type']) => string,
  pinned: readonly string[] = [],
): ElementDefinition[] {
  const pins = new Set(pinned);
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
        pinned: pins.has(node.id),
      },
      position: { x, y },
      classes: [node.expanded && 'expanded', isShared(node) && 'shared'].filter((name) => name !== false).join(' '),
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
  const folds = drawing.folds.map((fold): ElementDefinition => ({
    group: 'nodes',
    data: {
      id: fold.id,
      name: fold.names.join(' · '),
      label: foldLabel(fold.names),
      size: foldDiameter(fold.count),
      // Their names are shown before those of any entity but the most central one.
      rank: top,
      count: fold.count,
    },
    position: { ...(places.get(fold.id) ?? { x: 0, y: 0 }) },
    classes: 'fold',
  }));
  const foldEdges = drawing.foldEdges.map((edge): ElementDefinition => ({
    group: 'edges',
    data: { id: edge.id, source: edge.sourceId, target: edge.targetId, label: '', width: edgeWidth(edge.evidence), bend: 0 },
    classes: 'together folded',
  }));
  return [...nodes, ...folds, ...edges, ...foldEdges];
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
