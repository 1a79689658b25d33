/** What a printed number can stand for: as far as its last digit and its hedge allow. */
import type { Figure } from '#graph/model/document-graph.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** "About" is taken to mean within a twentieth. */
const ABOUT = 0.05;

export function interval({ value, maxValue, raw, approximation }: Pick<Figure, 'value' | 'maxValue' | 'raw' | 'approximation'>): Interval {
  const half = step(raw, value) / 2;
  const top = maxValue ?? value;
  switch (approximation) {
    case 'exact':
      return { low: value - half, high: top + half };
    case 'about':
      return { low: value - Math.max(half, Math.abs(value) * ABOUT), high: top + Math.max(half, Math.abs(top) * ABOUT) };
    case 'over':
      return { low: value - half, high: Number.POSITIVE_INFINITY };
    case 'under':
      return { low: 0, high: top + half };
  }
}

export function overlaps(a: Interval, b: Interval): boolean {
  return a.low <= b.high + slack(b.high) && b.low <= a.high + slack(a.high);
}

/** The worth of the last printed digit: 1 for 33%, 0.1e12 for 1.8万亿. */
function step(raw: string, value: number): number {
  const digits = /\d[\d,]*(?:\.(?<decimals>\d+))?/u.exec(raw);
  if (!digits) return 0;
  const printed = Number(digits[0].replaceAll(',', ''));
  const factor = printed === 0 ? 1 : Math.abs(value / printed);
  return factor * 10 ** -(digits.groups?.['decimals']?.length ?? 0);
}

/** Room for binary rounding. */
function slack(value: number): number {
  return Number.isFinite(value) ? Math.abs(value) * 1e-9 : 0;
}
