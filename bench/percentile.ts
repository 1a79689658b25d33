/** Times of single runs and their percentiles. */

/** Milliseconds of each run. */
export function timesOf<T>(inputs: readonly T[], run: (input: T) => unknown): readonly number[] {
  return inputs.map((input) => {
    const begun = performance.now();
    run(input);
    return performance.now() - begun;
  });
}

/** The value that `share` of the times do not exceed, to a hundredth of a millisecond. @param share – 0–1. */
export function percentile(times: readonly number[], share: number): number {
  const ordered = [...times].sort((a, b) => a - b);
  return Math.round((ordered[Math.min(ordered.length - 1, Math.ceil(share * ordered.length) - 1)] ?? 0) * 100) / 100;
}
