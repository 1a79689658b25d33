/** Which painter is the faster one: a clock of our own tells how long each takes. */
import { expect, test } from 'vitest';
import type { Painter, PainterKind } from '$lib/graph-view/crowd-painter.ts';
import { fasterOf, trial } from '$lib/graph-view/pace.ts';

const VIEW = { zoom: 1, pan: { x: 0, y: 0 }, width: 10, height: 10, ratio: 1, isFaded: false };

interface Plan {
  /** Steps of one picture. */
  readonly steps: number;
  /** Of a step, by the share that is painted. */
  readonly ms: (share: number) => number;
}

/** Two painters over one clock, and how they were used. */
function stage(plans: Readonly<Partial<Record<PainterKind, Plan>>>) {
  let now = 0;
  let [longest, rests] = [0, 0];
  const shares: Record<PainterKind, number[]> = { canvas: [], webgl: [] };
  const painter = (kind: PainterKind): Painter | undefined => {
    const plan = plans[kind];
    return (
      plan &&
      ({
        kind,
        *paint(_, share = 1) {
          shares[kind].push(share);
          for (let step = 0; step < plan.steps; step += 1) {
            const ms = plan.ms(share);
            longest = Math.max(longest, ms);
            now += ms;
            if (step < plan.steps - 1) yield;
          }
        },
        finish: () => undefined,
      } as Partial<Painter> as Painter) // What a trial does not use is left out.
    );
  };
  return {
    shares,
    longest: () => longest,
    rests: () => rests,
    run: (isOver?: () => boolean) =>
      trial(
        { canvas: painter('canvas'), webgl: painter('webgl') },
        { view: VIEW, elements: 1000, now: () => now, rest: () => Promise.resolve(void (rests += 1)), ...(isOver ? { isOver } : {}) },
      ),
  };
}

test('each is timed with all of the crowd, and the faster one is kept', async () => {
  const { run, shares } = stage({ canvas: { steps: 4, ms: (share) => 5 * share }, webgl: { steps: 1, ms: (share) => 8 * share } });
  const pace = await run();
  expect(pace).toEqual({ canvas: 20, webgl: 8, elements: 1000 });
  expect(pace && fasterOf(pace)).toBe('webgl');
  expect(new Set(shares.webgl)).toEqual(new Set([1 / 16, 1 / 4, 1]));
});

test('a slow card is never asked for so much that it holds up the page: its time is worked out from the part', async () => {
  const { run, shares, longest } = stage({
    canvas: { steps: 9, ms: (share) => 9 * share },
    webgl: { steps: 1, ms: (share) => 800 * share },
  });
  const pace = await run();
  expect(shares.webgl.every((share) => share === 1 / 16)).toBe(true);
  expect(longest()).toBeLessThanOrEqual(200);
  expect(pace).toEqual({ canvas: 81, webgl: 800, elements: 1000 });
  expect(pace && fasterOf(pace)).toBe('canvas');
});

test('between any two steps the page comes to its turn', async () => {
  const { run, rests, shares } = stage({ canvas: { steps: 3, ms: () => 1 } });
  await run();
  expect(rests()).toBe(shares.canvas.length * 3);
});

test('the first picture, which makes ready what the others find, does not count', async () => {
  let first = true;
  const { run } = stage({
    canvas: { steps: 1, ms: () => 1 },
    webgl: { steps: 1, ms: (share) => (first ? ((first = false), 500) : share) },
  });
  expect(await run()).toEqual({ canvas: 1, webgl: 1, elements: 1000 });
});

test('without a card there is nothing to try: the canvas', async () => {
  const pace = await stage({ canvas: { steps: 1, ms: () => 300 } }).run();
  expect(pace?.webgl).toBe(Infinity);
  expect(pace && fasterOf(pace)).toBe('canvas');
});

test('both as fast: the canvas, which needs no card', () => {
  expect(fasterOf({ canvas: 5, webgl: 5 })).toBe('canvas');
});

test('a trial that is over measures nothing', async () => {
  expect(await stage({ canvas: { steps: 1, ms: () => 1 } }).run(() => true)).toBeUndefined();
});
