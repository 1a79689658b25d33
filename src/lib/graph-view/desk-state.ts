/** Where things stand on the reader's desk: nodes moved by hand and what part is in view, as values and as words of an address. No question to the store depends on them. */
import { longId, shortId } from './address-ids.ts';
import type { Point } from './plane.ts';

/** What is in view. */
export interface Camera {
  readonly zoom: number;
  /** The point of the drawing in the middle of the screen. */
  readonly at: Point;
}

/** Places that one address names. */
const MOVED_MAX = 500;
const FARTHEST = 1_000_000;
const ZOOM_MIN = 0.01;
const ZOOM_MAX = 20;

/** @param text – the word `at` of an address; what can not be read stands nowhere. */
export function movedOf(text: string | null): ReadonlyMap<string, Point> {
  const moved = new Map<string, Point>();
  for (const part of (text ?? '').split(',').slice(0, MOVED_MAX)) {
    const [id = '', x, y, ...rest] = part.split('~');
    const at = { x: whole(x), y: whole(y) };
    if (id === '' || rest.length > 0 || at.x === undefined || at.y === undefined) continue;
    moved.set(longId(id), { x: at.x, y: at.y });
  }
  return moved;
}

/** Whole units of the drawing: a fraction of a pixel is nothing that a reader placed. */
export function movedText(moved: ReadonlyMap<string, Point>): string {
  return [...moved].map(([id, { x, y }]) => `${shortId(id)}~${Math.round(x) + 0}~${Math.round(y) + 0}`).join(',');
}

/** @param text – the word `cam` of an address. */
export function cameraOf(text: string | null): Camera | undefined {
  const [zoomText, xText, yText, ...rest] = (text ?? '').split('~');
  const [zoom, x, y] = [Number(zoomText || NaN), whole(xText), whole(yText)];
  if (rest.length > 0 || x === undefined || y === undefined || !(zoom >= ZOOM_MIN && zoom <= ZOOM_MAX)) return undefined;
  return { zoom, at: { x, y } };
}

/** Three digits of zoom, whole units of place. */
export function cameraText({ zoom, at }: Camera): string {
  return `${Number(zoom.toPrecision(3))}~${Math.round(at.x) + 0}~${Math.round(at.y) + 0}`;
}

function whole(text: string | undefined): number | undefined {
  if (text === undefined || !/^-?\d{1,7}$/.test(text)) return undefined;
  const value = Number(text);
  return Math.abs(value) <= FARTHEST ? value : undefined;
}
