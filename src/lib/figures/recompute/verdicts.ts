/** What comes of a recomputation. Apart from the computing, which the page need not load. */

/**
 * `agrees`: what comes out, rounded as printed, is what the text gives. `rounding`: it is so for some of the numbers that are rounded to those printed.
 * `hedged`: only the hedge (over, under, about) leaves room for it. `computed`: the text gives nothing to compare with.
 */
export type Verdict = 'agrees' | 'rounding' | 'hedged' | 'differs' | 'computed';

/** The verdicts as a reader filters them: whether the numbers add up, in one way or another. */
export const VERDICT_GROUPS = ['agrees', 'differs', 'computed'] as const;
export type VerdictGroup = (typeof VERDICT_GROUPS)[number];

export function groupOf(verdict: Verdict): VerdictGroup {
  return verdict === 'differs' || verdict === 'computed' ? verdict : 'agrees';
}
