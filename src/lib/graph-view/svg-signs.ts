/** Nodes and the signs of the legend as SVG. */
import { xmlText } from '#graph/export/xml.ts';
import { textUnits } from './labels.ts';
import { NAME_PX } from './hull-names.ts';
import { rounded } from './hulls.ts';
import type { Fill, LegendSign, Picture, PictureNode, PictureWords } from './picture-parts.ts';
import type { Point } from './plane.ts';
import { n } from './svg-numbers.ts';

export const LABEL_SIZE = 12;
export const SMALL_SIZE = 11;
const CAPTION_SIZE = 15;

export function nodeShape(
  { at, width, height, shape, colour, fill, isPicked, isShared, isFaded }: PictureNode,
  colours: Picture['colours'],
): string {
  const [sx, sy] = [width / 16, height / 16];
  const place = `transform="translate(${n(at.x - width / 2)} ${n(at.y - height / 2)}) scale(${n(sx, 4)} ${n(sy, 4)})"`;
  const rim = isPicked ? `stroke="${xmlText(colours.accent)}" stroke-width="${n(3 / sx)}"` : '';
  const twice = isShared && !isPicked ? doubleRim(shape, colours, 1.5 / sx) : '';
  return `<g ${place}${isFaded ? ' opacity="0.32"' : ''}>${filled(shape, colour, fill, colours.surface, rim, 1.5 / sx)}${twice}</g>`;
}

/** Two lines with a gap between them. */
function doubleRim(shape: string, { ink, surface }: Picture['colours'], line: number): string {
  const rim = (colour: string, width: number): string =>
    `<path d="${xmlText(shape)}" fill="none" stroke="${xmlText(colour)}" stroke-width="${n(width)}"/>`;
  return rim(ink, 3 * line) + rim(surface, line);
}

/** A shape in its box; the half-filled one is clipped at its middle by a path of its own, so that it needs no shared definition. */
function filled(shape: string, colour: string, fill: Fill, surface: string, rim: string, line: number): string {
  const path = xmlText(shape);
  const ink = xmlText(colour);
  if (fill === 'whole') return `<path d="${path}" fill="${ink}" ${rim || `stroke="${xmlText(surface)}" stroke-width="${n(line)}"`}/>`;
  const outline = `<path d="${path}" fill="${xmlText(surface)}" stroke="${ink}" stroke-width="${n(line)}"/>`;
  const half = fill === 'half' ? `<svg x="0" y="0" width="8" height="16" viewBox="0 0 8 16"><path d="${path}" fill="${ink}"/></svg>` : '';
  return `${outline}${half}${rim && `<path d="${path}" fill="none" ${rim}/>`}`;
}

/** The outline of a community. */
export function hull(points: readonly Point[], { ink, line }: Picture['colours']): string {
  return `<path d="${rounded(points)}" fill="${xmlText(ink)}" fill-opacity="0.035" stroke="${xmlText(line)}" stroke-opacity="0.55"/>`;
}

/** The name of an outline, or a caption. */
export function groundWords(kind: PictureWords['kind'], text: string, { x, y }: Point): string {
  return `<text x="${n(x)}" y="${n(y)}" font-size="${kind === 'caption' ? CAPTION_SIZE : NAME_PX}" font-weight="600">${xmlText(text)}</text>`;
}

export function nodeLabel({ at, height, label, isFaded }: PictureNode): string {
  if (label === '') return '';
  return `<text x="${n(at.x)}" y="${n(at.y + height / 2 + LABEL_SIZE + 3)}"${isFaded ? ' opacity="0.6"' : ''}>${xmlText(label)}</text>`;
}

/** Signs in rows no wider than the picture. */
export function rows(
  signs: readonly LegendSign[],
  width: number,
): readonly (readonly { readonly sign: LegendSign; readonly x: number }[])[] {
  const result: { readonly sign: LegendSign; readonly x: number }[][] = [];
  let x = Infinity;
  for (const sign of signs) {
    const own = (sign.kind === 'shape' ? 20 : 36) + textUnits(sign.text) * SMALL_SIZE + 18;
    if (x + own > width && (x > 0 || result.length === 0)) {
      result.push([]);
      x = 0;
    }
    result.at(-1)?.push({ sign, x });
    x += own;
  }
  return result;
}

export function legendSign(sign: LegendSign, x: number, y: number): string {
  const text = (at: number): string => `<text x="${n(at)}" y="${n(y + 4)}">${xmlText(sign.text)}</text>`;
  if (sign.kind === 'line') {
    const dash = sign.dash === '' ? '' : ` stroke-dasharray="${xmlText(sign.dash)}"`;
    return `<path d="M${n(x)} ${n(y)}h28" stroke="${xmlText(sign.colour)}" stroke-width="2"${dash}/>${text(x + 36)}`;
  }
  const shape = filled(sign.shape, sign.colour, sign.fill, 'none', '', 1.6);
  return `<g transform="translate(${n(x)} ${n(y - 7)}) scale(0.875)">${shape}</g>${text(x + 20)}`;
}
