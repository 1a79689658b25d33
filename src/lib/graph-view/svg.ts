/** A picture of the drawing as SVG text, by our own hand: nodes, edges, labels, a legend and the line that says where it comes from. */
import { xmlText } from '#graph/export/xml.ts';
import { textUnits } from './labels.ts';
import { NAME_PX } from './hull-names.ts';
import type { Picture, PictureNode, PictureWords } from './picture-parts.ts';
import type { Point } from './plane.ts';
import { edgeLabel, edgeLine } from './svg-edges.ts';
import { groundWords, hull, LABEL_SIZE, legendSign, nodeLabel, nodeShape, rows, SMALL_SIZE } from './svg-signs.ts';

export interface Svg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const LINE = 20;
const WIDTH_MIN = 480;

/** @returns the text, and the size it asks for in CSS pixels. */
export function svg(picture: Picture): Svg {
  const scaled = picture.nodes.map((node) => ({
    ...node,
    at: { x: node.at.x / picture.scale, y: node.at.y / picture.scale },
    width: node.width / picture.scale,
    height: node.height / picture.scale,
  }));
  const hulls = picture.hulls.map((points) => points.map(({ x, y }) => ({ x: x / picture.scale, y: y / picture.scale })));
  const words = picture.words.map((each) => ({
    ...each,
    at: { x: each.at.x / picture.scale + each.aside, y: each.at.y / picture.scale - each.rise },
  }));
  const box = bounds([...scaled, ...hulls.flat().map(dot), ...words.map(wordsBox)]);
  const width = Math.ceil(Math.max(WIDTH_MIN, box.right - box.left) + 2 * MARGIN);
  const legend = rows(picture.legend, width - 2 * MARGIN);
  const drawingHeight = Math.ceil(box.bottom - box.top) + 2 * MARGIN;
  const height = drawingHeight + (legend.length + picture.foot.length) * LINE + MARGIN;
  const shift = { x: (width - (box.right - box.left)) / 2 - box.left, y: MARGIN - box.top };
  const placed = new Map(scaled.map((node) => [node.id, { ...node, at: { x: node.at.x + shift.x, y: node.at.y + shift.y } }]));
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${xmlText(picture.font)}" font-size="${LABEL_SIZE}">`,
    `<title>${xmlText(picture.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${xmlText(picture.colours.surface)}"/>`,
    ...hulls.map((points) =>
      hull(
        points.map((point) => moved(point, shift)),
        picture.colours,
      ),
    ),
    `<g fill="none">${picture.edges.map((edge) => edgeLine(edge, placed, picture.scale)).join('')}</g>`,
    `<g>${[...placed.values()].map((node) => nodeShape(node, picture.colours)).join('')}</g>`,
    `<g text-anchor="middle" fill="${xmlText(picture.colours.ink)}" stroke="${xmlText(picture.colours.surface)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
    ...picture.edges.map((edge) => edgeLabel(edge, placed, picture.scale)),
    ...[...placed.values()].map(nodeLabel),
    ...words.map(({ kind, text, at }) => groundWords(kind, text, moved(at, shift))),
    '</g>',
    `<g font-size="${SMALL_SIZE}" fill="${xmlText(picture.colours.ink)}">`,
    ...legend.map((row, at) => row.map(({ sign, x }) => legendSign(sign, MARGIN + x, drawingHeight + (at + 0.5) * LINE)).join('')),
    ...picture.foot.map(
      (line, at) =>
        `<text x="${MARGIN}" y="${drawingHeight + (legend.length + at + 0.7) * LINE}" fill="${xmlText(picture.colours.quiet)}">${xmlText(line)}</text>`,
    ),
    '</g>',
    '</svg>',
  ];
  return { text: `${parts.filter((part) => part !== '').join('\n')}\n`, width, height };
}

type Bounded = Pick<PictureNode, 'at' | 'width' | 'height' | 'label'>;

function dot(at: Point): Bounded {
  return { at, width: 0, height: 0, label: '' };
}

/** Above their baseline. */
function wordsBox({ text, at }: Pick<PictureWords, 'text' | 'at'>): Bounded {
  return { at: { x: at.x, y: at.y - LABEL_SIZE / 2 }, width: textUnits(text) * NAME_PX, height: LABEL_SIZE * 1.6, label: '' };
}

function moved({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}

function bounds(nodes: readonly Bounded[]) {
  const [lefts, rights, tops, bottoms] = [[0], [0], [0], [0]];
  if (nodes.length > 0) for (const side of [lefts, rights, tops, bottoms]) side.length = 0;
  for (const { at, width, height, label } of nodes) {
    const half = Math.max(width, textUnits(label) * LABEL_SIZE) / 2;
    lefts.push(at.x - half);
    rights.push(at.x + half);
    tops.push(at.y - height / 2);
    bottoms.push(at.y + height / 2 + (label === '' ? 0 : LABEL_SIZE * 1.6));
  }
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
  return { left: least(lefts), right: most(rights), top: least(tops), bottom: most(bottoms) };
}
