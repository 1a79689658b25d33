/** Which painter is the faster one on this machine: both paint the crowd that is to be drawn, out of sight, first a small part of it and then more. */
import type { CrowdView, Painter, PainterKind } from './crowd-painter.ts';

/** Shares of the crowd that are painted in turn. */
const SHARES = [1 / 16, 1 / 4, 1] as const;
/** Pictures of each share; one before all of them is not counted, for it makes ready what the others find. */
const PICTURES = 3;
/** A painter that held up the page for so long goes no further, since four times as much could take four times as long: its time for all is worked out from the part. */
const STEP_MAX_MS = 40;

/** Milliseconds for one picture of all. */
export interface Pace {
  readonly canvas: number;
  /** Infinite where there is no card to try. */
  readonly webgl: number;
  /** Dots and lines that it was measured with. */
  readonly elements: number;
}

export interface TrialOptions {
  readonly view: CrowdView;
  readonly elements: number;
  /** Lets the page do what it has to between two steps. */
  readonly rest: () => Promise<void>;
  readonly now?: () => number;
  readonly isOver?: () => boolean;
}

/** @returns nothing where it was over before its end. */
export async function trial(
  painters: Readonly<Record<PainterKind, Painter | undefined>>,
  options: TrialOptions,
): Promise<Pace | undefined> {
  const whole: Record<PainterKind, number> = { canvas: Infinity, webgl: Infinity };
  for (const kind of ['canvas', 'webgl'] as const) {
    const painter = painters[kind];
    if (!painter) continue;
    await picture(painter, SHARES[0], options);
    for (const share of SHARES) {
      const taken: Taken[] = [];
      for (let count = 0; count < PICTURES; count += 1) {
        if (options.isOver?.()) return undefined;
        taken.push(await picture(painter, share, options));
      }
      whole[kind] = median(taken.map(({ time }) => time)) / share;
      if (Math.max(...taken.map(({ longest }) => longest)) > STEP_MAX_MS) break;
    }
  }
  return { ...whole, elements: options.elements };
}

interface Taken {
  /** Milliseconds of all steps together. */
  readonly time: number;
  readonly longest: number;
}

/** One picture of a share, the page at rest between its steps. */
async function picture(painter: Painter, share: number, { view, rest, now = () => performance.now() }: TrialOptions): Promise<Taken> {
  const steps = painter.paint(view, share);
  let [time, longest, isDone] = [0, 0, false];
  while (!isDone) {
    await rest();
    const begin = now();
    isDone = steps.next().done ?? false;
    if (isDone) painter.finish();
    const step = now() - begin;
    [time, longest] = [time + step, Math.max(longest, step)];
  }
  return { time, longest };
}

/** The faster one; the canvas where both are as fast, for it needs no card. */
export function fasterOf({ canvas, webgl }: Pick<Pace, PainterKind>): PainterKind {
  return webgl < canvas ? 'webgl' : 'canvas';
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;
}
