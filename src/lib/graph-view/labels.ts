/** Which labels are shown: as many as fit without covering each other, the most central first. */
import { BADGE_OVER_PX, BADGE_PX } from './badge.ts';
import type { Point } from './plane.ts';

export interface Label {
  readonly id: string;
  readonly text: string;
  /** Centre of the node, in screen pixels. */
  readonly at: Point;
  /** Screen pixels from the node's centre to the top of its label. */
  readonly drop: number;
  /** Higher wins. */
  readonly rank: number;
  /** Nothing rises above the node's upper right corner. */
  readonly isBare?: boolean;
}

/** Font size of labels on screen, in CSS pixels, whatever the zoom. */
export const LABEL_PX = 12;
export const LABEL_MAX_UNITS = 22;
/** Between a node and its label, on screen. */
export const LABEL_GAP_PX = 4;
const LINE = 1.25;
/** Between two labels side by side, half of it to each. */
const LABEL_AIR_PX = 6;
/** How far a badge stands out of its node, upwards and to the right. */
const BADGE_RISE_PX = BADGE_PX.height - BADGE_OVER_PX.height;
const BADGE_REACH_PX = BADGE_PX.width - BADGE_OVER_PX.width;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** Width of a text in multiples of the font size: wide East Asian characters 1, others about 0.56. */
export function textUnits(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 1 : 0.56), 0);
}

/** The text cut to what a node's label holds, with an ellipsis; the panel and the table have it whole. */
export function shortLabel(text: string, limit = LABEL_MAX_UNITS): string {
  if (textUnits(text) <= limit) return text;
  let short = '';
  for (const character of text) {
    if (textUnits(short + character) > limit - 1) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}

export interface EdgeName {
  readonly id: string;
  readonly text: string;
  /** Centres of its ends, in screen pixels. */
  readonly from: Point;
  readonly to: Point;
  /** How far its middle stands aside, in screen pixels. */
  readonly bend: number;
}

/** Font size of the names of edges on screen. */
export const EDGE_NAME_PX = 11;
/** What the ends of an edge take of it: nodes and the arrow. */
const ENDS_PX = 34;

/** In screen pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Ids whose labels (and badges) are shown. @param always – shown whatever they cover, e.g. the selection. */
export function shownLabels(labels: readonly Label[], always: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const shown = new Set<string>();
  const taken: Box[] = [];
  const order = [...labels].sort(
    (a, b) => Number(always.has(b.id)) - Number(always.has(a.id)) || b.rank - a.rank || (a.id < b.id ? -1 : 1),
  );
  for (const label of order) {
    const own = labelBoxes(label);
    if (!always.has(label.id) && own.some((box) => taken.some((other) => meet(box, other)))) continue;
    shown.add(label.id);
    taken.push(...own);
  }
  return shown;
}

/** Ids of the edges whose names fit: along the edge, clear of the labels shown and of each other. The longest edges first: theirs is the most room. */
export function shownEdgeNames(edges: readonly EdgeName[], labels: readonly Label[]): ReadonlySet<string> {
  const taken = labels.flatMap(labelBoxes);
  const shown = new Set<string>();
  const length = ({ from, to }: EdgeName): number => Math.hypot(to.x - from.x, to.y - from.y);
  for (const edge of [...edges].sort((a, b) => length(b) - length(a) || (a.id < b.id ? -1 : 1))) {
    const width = textUnits(edge.text) * EDGE_NAME_PX;
    if (edge.text === '' || length(edge) < width + ENDS_PX) continue;
    const box = edgeNameBox(edge, width);
    if (taken.some((other) => meet(box, other))) continue;
    shown.add(edge.id);
    taken.push(box);
  }
  return shown;
}

/** Upright box around the name, which lies along the edge. */
function edgeNameBox({ from, to, bend }: EdgeName, width: number): Box {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const far = Math.hypot(dx, dy) || 1;
  // A curve's middle stands half as far aside as its control point.
  const middle = { x: (from.x + to.x) / 2 + ((dy / far) * bend) / 2, y: (from.y + to.y) / 2 - ((dx / far) * bend) / 2 };
  const half = { x: (Math.abs(dx / far) * width + EDGE_NAME_PX) / 2, y: (Math.abs(dy / far) * width + EDGE_NAME_PX) / 2 };
  return [middle.x - half.x, middle.y - half.y, middle.x + half.x, middle.y + half.y];
}

/** The label, and the node with its badge above. */
export function labelBoxes({ text, at, drop, isBare = false }: Label): readonly Box[] {
  const half = (textUnits(text) * LABEL_PX + LABEL_AIR_PX) / 2;
  const radius = Math.max(0, drop - LABEL_GAP_PX);
  return [
    [at.x - half, at.y + drop, at.x + half, at.y + drop + LABEL_PX * LINE],
    [at.x - radius, at.y - radius - (isBare ? 0 : BADGE_RISE_PX), at.x + radius + (isBare ? 0 : BADGE_REACH_PX), at.y + radius],
  ];
}

export function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
