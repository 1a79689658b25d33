/** What a picture of the drawing is made of, before it is written as SVG. */
import type { Point } from './plane.ts';

/** How a shape or a line is filled: one colour for all of it, its left half, or its outline alone. */
export type Fill = 'whole' | 'half' | 'hollow';

export interface PictureNode {
  readonly id: string;
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** A path in a 16 × 16 box. */
  readonly shape: string;
  readonly colour: string;
  readonly fill: Fill;
  /** Empty where it would cover another. */
  readonly label: string;
  readonly isPicked: boolean;
  /** Named by several of the documents: a double outline. */
  readonly isShared: boolean;
  readonly isFaded: boolean;
}

export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  /** How far its middle stands aside, to the left of its direction. */
  readonly bend: number;
  readonly width: number;
  readonly colour: string;
  /** Lengths of strokes and gaps; none for a whole line. */
  readonly dash: string;
  readonly hasArrow: boolean;
  readonly label: string;
  readonly isFaded: boolean;
}

/** A name of an outline, or a caption of a layout. */
export interface PictureWords {
  readonly kind: 'name' | 'caption';
  readonly text: string;
  /** The middle of its baseline is `rise` units of the picture above this and `aside` to its right. */
  readonly at: Point;
  readonly rise: number;
  readonly aside: number;
}

/** One sign of the legend. */
export type LegendSign =
  | { readonly kind: 'shape'; readonly shape: string; readonly colour: string; readonly fill: Fill; readonly text: string }
  | { readonly kind: 'line'; readonly colour: string; readonly dash: string; readonly text: string };

export interface Picture {
  readonly title: string;
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  /** Outlines under the drawing, each a closed line. */
  readonly hulls: readonly (readonly Point[])[];
  readonly words: readonly PictureWords[];
  readonly legend: readonly LegendSign[];
  /** Lines at the foot: what is drawn, and of which report. */
  readonly foot: readonly string[];
  readonly colours: {
    readonly surface: string;
    readonly ink: string;
    readonly quiet: string;
    readonly accent: string;
    readonly line: string;
  };
  readonly font: string;
  /** Units of the drawing per unit of the picture: above 1 the picture is smaller. */
  readonly scale: number;
}
