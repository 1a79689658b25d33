/** One recomputation: what goes in, what comes out, and whether the text says the same. */
import type { FigureItem } from '#graph/model/answers.ts';
import { interval, overlaps, type Interval } from '../interval.ts';
import type { Verdict } from './verdicts.ts';

export type CheckKind = 'points' | 'growth' | 'yearly' | 'whole' | 'part' | 'share' | 'sum';

export interface Check {
  readonly kind: CheckKind;
  /** The sentence, or the heads of the table's column. */
  readonly text: string;
  /** Whose trace shows the sentence. */
  readonly claimId: string;
  /** The figures that go in, in the order of the formula. */
  readonly inputs: readonly FigureItem[];
  /** What comes out; in `%` where `unit` says so. */
  readonly computed: number;
  readonly unit: string;
  /** How exact that is, by the hedges of what goes in. */
  readonly approximation: FigureItem['approximation'];
  /** The figure that the text itself gives for it. */
  readonly stated?: FigureItem;
  readonly verdict: Verdict;
}

interface Formula {
  /** Of values as they are printed. @param years – between the first and the last. */
  readonly of: (values: readonly number[], years: number) => number;
  /** For each input, whether a larger one makes the result larger. */
  readonly rises: (at: number) => boolean;
}

const FORMULAS: Readonly<Record<CheckKind, Formula>> = {
  points: { of: ([a = 0, b = 0]) => b - a, rises: (at) => at === 1 },
  growth: { of: ([a = 0, b = 0]) => (b / a - 1) * 100, rises: (at) => at === 1 },
  yearly: { of: ([a = 0, b = 0], years) => ((b / a) ** (1 / years) - 1) * 100, rises: (at) => at === 1 },
  whole: { of: ([part = 0, percent = 0]) => part / (percent / 100), rises: (at) => at === 0 },
  part: { of: ([percent = 0, whole = 0]) => (percent / 100) * whole, rises: () => true },
  share: { of: ([part = 0, whole = 0]) => (part / whole) * 100, rises: (at) => at === 0 },
  sum: { of: (values) => values.reduce((sum, value) => sum + value, 0), rises: () => true },
};

/** What the result is held against: a figure of the text, or all there is. */
type Stated = FigureItem | 'all';

interface Way {
  /** Of the result. */
  readonly unit: string;
  readonly stated?: Stated | undefined;
  /** The text gives the size of a change, not its sign. */
  readonly size?: boolean;
  /** Between the first input and the last. */
  readonly years?: number;
}

const ALL: Interval = { low: 100, high: 100 };

export function check(kind: CheckKind, text: string, inputs: readonly FigureItem[], { unit, stated, size = false, years = 1 }: Way): Check {
  const { of, rises } = FORMULAS[kind];
  const computed = of(inputs.map(({ value }) => value), years);
  const approximation = hedge(inputs, rises);
  const base = { kind, text, claimId: inputs[0]?.claimId ?? '', inputs, unit, computed: Number(computed.toPrecision(6)), approximation };
  if (stated === undefined) return { ...base, verdict: 'computed' };
  const turned = size && computed < 0;
  const signed = ({ low, high }: Interval): Interval => (turned ? { low: -high, high: -low } : { low, high });
  const between = (ranges: readonly Interval[]): Interval => {
    const end = (high: boolean): number => of(ranges.map((range, at) => (rises(at) === high ? range.high : range.low)), years);
    return signed({ low: end(false), high: end(true) });
  };
  const exact = (figure: FigureItem): Interval => interval({ ...figure, approximation: 'exact' });
  const [printed, meant] = stated === 'all' ? [ALL, ALL] : [exact(stated), interval(stated)];
  const plain = turned ? -computed : computed;
  const verdict = (): Verdict => {
    if (overlaps({ low: plain, high: plain }, printed)) return 'agrees';
    if (overlaps(between(inputs.map(exact)), printed)) return 'rounding';
    return overlaps(between(inputs.map(interval)), meant) ? 'hedged' : 'differs';
  };
  return { ...base, ...(stated === 'all' ? {} : { stated }), verdict: verdict() };
} // prettier-ignore

/** "Over 6% to 12%" makes a change of less than 6 points; hedges that pull both ways make it "about". */
function hedge(inputs: readonly FigureItem[], rises: (at: number) => boolean): FigureItem['approximation'] {
  const turned = { over: 'under', under: 'over', about: 'about', exact: 'exact' } as const;
  const hedges = new Set(inputs.map(({ approximation }, at) => (rises(at) ? approximation : turned[approximation])));
  hedges.delete('exact');
  const [only] = hedges;
  return hedges.size > 1 ? 'about' : (only ?? 'exact');
}
