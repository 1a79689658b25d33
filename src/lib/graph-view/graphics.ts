/** Whether the graphics card draws the crowd: what the reader wishes, and what was measured on this machine; kept in the browser as a line of words. */
import type { PainterKind } from './crowd-painter.ts';
import { fasterOf, type Pace } from './pace.ts';

export const WISHES = ['auto', 'on', 'off'] as const;
export type Wish = (typeof WISHES)[number];

export interface Graphics {
  readonly wish: Wish;
  /** Absent where nothing has been measured yet. */
  readonly pace?: Pace | undefined;
}

/** A measurement counts for crowds up to so many times as large. */
const LARGER = 4;
/** For a painter that can not be tried. */
const NEVER = 'never';

/** What the browser has kept; automatic, and nothing measured, where that can not be read. */
export function graphicsOf(text: string | null): Graphics {
  const [word, canvas, webgl, elements, ...rest] = (text ?? '').split(' ');
  const wish = WISHES.find((each) => each === word) ?? 'auto';
  const pace = { canvas: milliseconds(canvas), webgl: milliseconds(webgl), elements: Number(elements) };
  const isWhole = rest.length === 0 && pace.canvas >= 0 && pace.webgl >= 0 && Number.isInteger(pace.elements) && pace.elements > 0;
  return isWhole ? { wish, pace } : { wish };
}

export function graphicsText({ wish, pace }: Graphics): string {
  const text = (value: number): string => (Number.isFinite(value) ? value.toFixed(1) : NEVER);
  return pace ? `${wish} ${text(pace.canvas)} ${text(pace.webgl)} ${pace.elements}` : wish;
}

/** The painter to begin with; nothing where it has to be measured first. @param elements – dots and lines of the crowd. */
export function painterFor({ wish, pace }: Graphics, elements: number): PainterKind | undefined {
  if (wish !== 'auto') return wish === 'on' ? 'webgl' : 'canvas';
  return pace && elements <= pace.elements * LARGER ? fasterOf(pace) : undefined;
}

function milliseconds(text: string | undefined): number {
  if (text === NEVER) return Infinity;
  return text === undefined || !/^\d+(?:\.\d+)?$/.test(text) ? NaN : Number(text);
}
