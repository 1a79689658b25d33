/** An axis: where a value stands between its ends, and round numbers to label it. */

export type AxisKind = 'linear' | 'log';

export interface Axis {
  readonly kind: AxisKind;
  /** 0–1. */
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Values that span more than this are easier to compare by order of magnitude. */
const LOG_SPAN = 50;

/** Logarithmic where all values are above zero and far apart. */
export function fittingKind(values: readonly number[]): AxisKind {
  const low = Math.min(...values);
  return low > 0 && Math.max(...values) / low > LOG_SPAN ? 'log' : 'linear';
}

/** @param values – at least one. @param fromZero – whether a linear axis begins at zero, as bars need. */
export function axis(values: readonly number[], kind: AxisKind, fromZero = true): Axis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return kind === 'log' && low > 0 ? logAxis(low, high) : linearAxis(fromZero ? Math.min(0, low) : low, fromZero ? Math.max(0, high) : high);
} // prettier-ignore

function logAxis(low: number, high: number): Axis {
  const from = Math.floor(Math.log10(low) + 1e-9);
  const to = Math.max(from + 1, Math.ceil(Math.log10(high) - 1e-9));
  const step = Math.ceil((to - from) / 6);
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => 10 ** (from + at * step));
  return { kind: 'log', ticks, place: (value) => clamped((Math.log10(value) - from) / (to - from)) };
}

function linearAxis(low: number, high: number): Axis {
  const step = roundStep((high - low || Math.abs(high) || 1) / 5);
  const from = Math.floor(low / step + 1e-9) * step;
  const to = Math.max(from + step, Math.ceil(high / step - 1e-9) * step);
  const count = Math.round((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, at) => Number((from + at * step).toPrecision(12)));
  return { kind: 'linear', ticks, place: (value) => clamped((value - from) / (to - from)) };
}

/** The next of 1, 2, 5 × 10ⁿ. */
function roundStep(rough: number): number {
  const size = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * size >= rough * (1 - 1e-9)) ?? 10;
  return factor * size;
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
}
