/** The years of a figure's period: `2022`, `2010-2021`, `2024-04` and `2024-05-10` all begin with one. */

export type Years = readonly [first: number, last: number];

/** First and last year, both included; undefined where the period names none. */
export function yearsOf(period: string | undefined): Years | undefined {
  const [, first, last] = /^(\d{4})(?:-(\d{4}))?/.exec(period ?? '') ?? [];
  if (first === undefined) return undefined;
  const from = Number(first);
  return [from, Math.max(from, Number(last ?? first))];
}
