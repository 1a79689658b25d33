/** What every painter of the crowd does, and the look that all of them share. */
import type { EntityType } from '#graph/model/document-graph.ts';
import { ENTITY_TYPES } from '#graph/model/kinds.ts';
import { ENTITY_SHAPES } from '../components/entity-shapes.ts';
import type { Crowd, CrowdLine } from './crowd.ts';
import type { Point } from './plane.ts';
import type { Palette } from './palette.ts';
import { nodeFactor } from './style.ts';

export type PainterKind = 'canvas' | 'webgl';

export interface CrowdView {
  readonly zoom: number;
  /** In CSS pixels. */
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
  /** Device pixels to a CSS pixel. */
  readonly ratio: number;
  /** Something else stands in the light. */
  readonly isFaded: boolean;
}

export interface Painter {
  readonly kind: PainterKind;
  readonly element: HTMLCanvasElement;
  load(crowd: Crowd, colours: CrowdColours): void;
  /**
   * Paints in steps that each keep the page responsive; what was painted before stays until the last one.
   * @param share – of the dots and lines, from the start; a trial paints a part of them.
   */
  paint(view: CrowdView, share?: number): Generator<void, void>;
  /** Waits until what was painted is there, for a trial. */
  finish(): void;
  close(): void;
}

export interface CrowdColours {
  readonly types: Readonly<Record<EntityType, string>>;
  readonly lines: Readonly<Record<CrowdLine, string>>;
  readonly surface: string;
}

export function crowdColours({ types, provenance, line, surface }: Palette): CrowdColours {
  return { types, lines: { ...provenance, together: line }, surface };
}

/** Lengths of stroke and of stroke with gap, in CSS pixels; a whole line is all stroke. The same as in the legend. */
export const LINE_STROKES: Readonly<Record<CrowdLine, readonly [stroke: number, period: number]>> = {
  together: [1, 1],
  unsourced: [1.5, 5],
  attributed: [6, 9.5],
  cited: [1, 1],
};
export const LINE_OPACITY: Readonly<Record<CrowdLine, number>> = { together: 0.4, unsourced: 0.55, attributed: 0.55, cited: 0.6 };
export const FADED = 0.3;
/** A dot is never smaller, in CSS pixels. */
const DOT_MIN = 2.5;

/** Diameter on screen, in CSS pixels. */
export function dotPixels(size: number, zoom: number): number {
  return Math.max(DOT_MIN, size * zoom * nodeFactor(zoom));
}

/** Width on screen, in CSS pixels. */
export function linePixels(width: number, zoom: number): number {
  return Math.max(0.5, Math.min(width, width * zoom * 1.6));
}

/** The signs of all types side by side in their colours, each in a square. @param side – pixels of one square. */
export function signSheet({ types, surface }: CrowdColours, side: number): HTMLCanvasElement {
  const sheet = document.createElement('canvas');
  sheet.width = side * ENTITY_TYPES.length;
  sheet.height = side;
  const context = sheet.getContext('2d', { willReadFrequently: true });
  if (!context) return sheet;
  ENTITY_TYPES.forEach((type, at) => {
    context.setTransform(side / 18, 0, 0, side / 18, at * side + side / 18, side / 18);
    const path = new Path2D(ENTITY_SHAPES[type]);
    context.fillStyle = types[type];
    context.fill(path);
    context.strokeStyle = surface;
    context.lineWidth = 1;
    context.stroke(path);
  });
  return sheet;
}
