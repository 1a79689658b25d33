/** The overview of a graph fitted into a small picture: dots, lines, and as many labels as do not run into each other. */
import type { GraphEdge, GraphNode } from '#graph/model/answers.ts';
import type { EntityType } from '#graph/model/document-graph.ts';

export interface MiniMapDot {
  readonly id: string;
  readonly type: EntityType;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface MiniMap {
  readonly dots: readonly MiniMapDot[];
  readonly lines: readonly { readonly id: string; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  readonly labels: readonly {
    readonly id: string;
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
  }[];
}

const WIDTH = 400;
const HEIGHT = 280;
const MARGIN = 18;
const LABEL_LIMIT = 14;
const LABEL_HEIGHT = 15;

/** @returns coordinates in a box of 400 × 280. */
export function miniMap(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): MiniMap {
  const x = fitted(
    nodes.map((node) => node.x),
    WIDTH,
  );
  const y = fitted(
    nodes.map((node) => node.y),
    HEIGHT,
  );
  const strongest = Math.max(...nodes.map(({ centrality }) => centrality), Number.EPSILON);
  const dots = nodes.map((node): MiniMapDot => ({
    id: node.id,
    type: node.type,
    x: x(node.x),
    y: y(node.y),
    radius: 3 + 7 * Math.sqrt(node.centrality / strongest),
  }));
  const places = new Map(dots.map((dot) => [dot.id, dot]));
  const lines = edges.flatMap(({ id, sourceId, targetId }) => {
    const from = places.get(sourceId);
    const to = places.get(targetId);
    return from && to ? [{ id, x1: from.x, y1: from.y, x2: to.x, y2: to.y }] : [];
  });
  return { dots, lines, labels: labels(nodes, places) };
}

/** A linear map of the values into the picture, margins kept; the middle where all are equal. */
function fitted(values: readonly number[], size: number): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return (value) => (high > low ? MARGIN + ((value - low) / (high - low)) * (size - 2 * MARGIN) : size / 2);
}

// The strongest first: a label that would cover an earlier one is left out.
function labels(nodes: readonly GraphNode[], places: ReadonlyMap<string, MiniMapDot>): MiniMap['labels'] {
  const placed: { id: string; name: string; x: number; y: number; anchor: 'start' | 'end'; left: number; right: number }[] = [];
  for (const node of nodes.toSorted((a, b) => b.centrality - a.centrality)) {
    const dot = places.get(node.id);
    if (!dot || placed.length >= LABEL_LIMIT) continue;
    const width = [...node.name].reduce((sum, character) => sum + (character > '\u2e80' ? 12 : 6.6), 0);
    const anchor = dot.x + dot.radius + 3 + width > WIDTH ? 'end' : 'start';
    const at = anchor === 'start' ? dot.x + dot.radius + 3 : dot.x - dot.radius - 3;
    const left = anchor === 'start' ? at : at - width;
    const label = { id: node.id, name: node.name, x: at, y: dot.y + 4, anchor, left, right: left + width } as const;
    if (
      left < 0 ||
      placed.some((other) => Math.abs(other.y - label.y) < LABEL_HEIGHT && other.left < label.right && label.left < other.right)
    )
      continue;
    placed.push(label);
  }
  return placed;
}
