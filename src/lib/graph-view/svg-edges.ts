/** Edges of a picture as SVG: bent lines from rim to rim, arrows, labels at the middle. */
import { xmlText } from '#graph/export/xml.ts';
import type { PictureEdge, PictureNode } from './picture-parts.ts';
import type { Point } from './plane.ts';
import { n } from './svg-numbers.ts';

/** From a node's rim to the tip of an arrow. */
const RIM = 2;
const LABEL_SIZE = 11;

type Placed = Pick<PictureNode, 'at' | 'width' | 'height'>;

interface Curve {
  readonly from: Point;
  readonly by: Point;
  readonly to: Point;
}

/** From rim to rim, bent at its middle. */
function curve(edge: PictureEdge, placed: ReadonlyMap<string, Placed>, scale: number): Curve | undefined {
  const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
  if (from === undefined || to === undefined) return undefined;
  const [dx, dy] = [to.at.x - from.at.x, to.at.y - from.at.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return undefined;
  const bend = edge.bend / scale;
  const by = { x: (from.at.x + to.at.x) / 2 - (dy / length) * bend, y: (from.at.y + to.at.y) / 2 + (dx / length) * bend };
  return { from: towards(from.at, by, radius(from) + RIM), by, to: towards(to.at, by, radius(to) + RIM) };
}

function radius({ width, height }: Placed): number {
  return Math.min(width, height) / 2;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}

export function edgeLine(edge: PictureEdge, placed: ReadonlyMap<string, Placed>, scale: number): string {
  const line = curve(edge, placed, scale);
  if (line === undefined) return '';
  const colour = xmlText(edge.colour);
  const tip = 4 + edge.width * 1.5;
  const end = edge.hasArrow ? towards(line.to, line.by, tip) : line.to;
  const path = `M${n(line.from.x)} ${n(line.from.y)}Q${n(line.by.x)} ${n(line.by.y)} ${n(end.x)} ${n(end.y)}`;
  const dash = edge.dash === '' ? '' : ` stroke-dasharray="${xmlText(edge.dash)}"`;
  const stroke = `<path d="${path}" stroke="${colour}" stroke-width="${n(edge.width)}"${dash}/>`;
  return `<g opacity="${edge.isFaded ? '0.3' : '0.85'}">${stroke}${edge.hasArrow ? arrow(line, tip, colour) : ''}</g>`;
}

function arrow({ by, to }: Curve, length: number, colour: string): string {
  const back = towards(to, by, length);
  const [x, y] = [((to.y - back.y) / length) * (length / 2), (-(to.x - back.x) / length) * (length / 2)];
  const points = [to, { x: back.x + x, y: back.y + y }, { x: back.x - x, y: back.y - y }];
  return `<polygon points="${points.map((point) => `${n(point.x)},${n(point.y)}`).join(' ')}" fill="${colour}"/>`;
}

/** Upright at the middle of the line. */
export function edgeLabel(edge: PictureEdge, placed: ReadonlyMap<string, Placed>, scale: number): string {
  const line = edge.label === '' ? undefined : curve(edge, placed, scale);
  if (line === undefined) return '';
  const x = (line.from.x + 2 * line.by.x + line.to.x) / 4;
  const y = (line.from.y + 2 * line.by.y + line.to.y) / 4;
  return `<text x="${n(x)}" y="${n(y + 4)}" font-size="${LABEL_SIZE}">${xmlText(edge.label)}</text>`;
}
