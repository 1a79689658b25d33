/** Offsets of a text → offsets of the same text with some ranges cut out. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** @param cuts – in order, not overlapping. An offset inside a cut stands where the cut stood. Cost: logarithmic each. */
export function shiftedBy(cuts: readonly Range[]): (at: number) => number {
  const gone: number[] = [];
  let sum = 0;
  for (const { start, end } of cuts) {
    gone.push(sum);
    sum += end - start;
  }
  return (at) => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    const last = cuts[low - 1];
    return last === undefined ? at : at - (gone[low - 1] ?? 0) - (Math.min(at, last.end) - last.start);
  };
}

/** Whether a place lies in one of the ranges. Cost: logarithmic each. */
export function inside(ranges: readonly Range[]): (at: number) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (at) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return at < (merged[low - 1]?.end ?? -1);
  };
}
