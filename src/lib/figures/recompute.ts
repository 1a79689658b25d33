/** What the numbers of one clause say of each other: changes, shares and sums, recomputed. What is printed stays as it is; this stands beside it. */
import type { FigureItem } from '#graph/model/answers.ts';
import { sameUnit } from '#graph/model/figure.ts';
import { interval, overlaps, type Interval } from './interval.ts';

export type CheckKind = 'points' | 'growth' | 'whole' | 'share' | 'sum';

export interface Check {
  readonly kind: CheckKind;
  readonly claimId: string;
  /** The figures that go in, in the order of the formula. */
  readonly inputs: readonly FigureItem[];
  /** What comes out; in `%` where `unit` says so. */
  readonly computed: number;
  readonly unit: string;
  /** The figure that the text itself gives for it. */
  readonly stated?: FigureItem;
  /** `computed`: the text gives none. Rounding as printed is allowed for. */
  readonly verdict: 'agrees' | 'differs' | 'computed';
}

interface Placed {
  readonly figure: FigureItem;
  readonly start: number;
  readonly end: number;
}

const FROM = /(?:从|由|自|from)[^，。；,;]{0,18}$/iu;
const TO = /^[^。；;]{0,24}(?:至|到|为|to)[^。；;，,]{0,12}$/iu;
const SHARE_OF = /(?:占|accounting for|or about)[^。；;]{0,20}$/iu;
const PART_OF = /^[^。；;]{0,6}(?:中的?|里的?|of|out of)[^。；;]{0,12}$/iu;
const TOTAL = /(?:合计|总计|总共|共计|共有?|一共|in total|a total of|total)[^，。；,;\d]{0,8}$/iu;

/** Every check that the clauses allow, document order. */
export function checks(figures: readonly FigureItem[]): readonly Check[] {
  const byClaim = new Map<string, FigureItem[]>();
  for (const figure of figures) byClaim.set(figure.claimId, [...(byClaim.get(figure.claimId) ?? []), figure]);
  return [...byClaim.values()].flatMap((group) => {
    const text = group[0]?.claimText ?? '';
    const placed = places(text, group);
    return [...changes(text, placed), ...shares(text, placed), ...sums(text, placed)];
  });
}

/** From 6% to 12%; the points or the growth that the clause gives, held against it. */
function changes(text: string, placed: readonly Placed[]): readonly Check[] {
  return placed.flatMap((from, at): Check[] => {
    const to = placed[at + 1];
    if (!to || !sameUnit(from.figure.unit, to.figure.unit) || from.figure.unit === '个百分点') return [];
    if (!FROM.test(text.slice(0, from.start)) || !TO.test(text.slice(from.end, to.start))) return [];
    const [a, b] = [interval(from.figure), interval(to.figure)];
    const inputs = [from.figure, to.figure];
    const claimId = from.figure.claimId;
    const rest = placed.slice(at + 2).map(({ figure }) => figure);
    if (sameUnit(from.figure.unit, '%')) {
      const stated = rest.find(({ unit }) => unit === '个百分点');
      const out: Interval = { low: b.low - a.high, high: b.high - a.low };
      return [result('points', claimId, inputs, to.figure.value - from.figure.value, '个百分点', out, stated)];
    }
    if (from.figure.value <= 0) return [];
    const stated = rest.find(({ unit }) => sameUnit(unit, '%'));
    const out: Interval = { low: (b.low / a.high - 1) * 100, high: (b.high / Math.max(a.low, Number.MIN_VALUE) - 1) * 100 };
    return [result('growth', claimId, inputs, (to.figure.value / from.figure.value - 1) * 100, '%', out, stated)];
  });
}

/** 7 of 28 is 25%; an amount that is 26% of a whole gives the whole. */
function shares(text: string, placed: readonly Placed[]): readonly Check[] {
  return placed.flatMap(({ figure: percent, start }, at): Check[] => {
    if (!sameUnit(percent.unit, '%') || percent.value <= 0 || !SHARE_OF.test(text.slice(0, start))) return [];
    const before = placed.slice(0, at).filter(({ figure }) => !sameUnit(figure.unit, '%') && figure.unit !== '个百分点' && figure.unit !== '倍');
    const part = before.at(-1);
    if (!part || part.figure.value <= 0 || /[。；;]/.test(text.slice(part.end, start))) return [];
    const whole = before.find(({ figure, end }) => figure !== part.figure && sameUnit(figure.unit, part.figure.unit) && PART_OF.test(text.slice(end, part.start)));
    const [p, s] = [interval(part.figure), interval(percent)];
    if (whole) {
      const w = interval(whole.figure);
      const out: Interval = { low: (p.low / w.high) * 100, high: (p.high / w.low) * 100 };
      return [result('share', percent.claimId, [part.figure, whole.figure], (part.figure.value / whole.figure.value) * 100, '%', out, percent)];
    }
    const out: Interval = { low: p.low / (s.high / 100), high: p.high / (s.low / 100) };
    return [result('whole', percent.claimId, [part.figure, percent], part.figure.value / (percent.value / 100), part.figure.unit, out, undefined)];
  });
} // prettier-ignore

/** A total and the parts of the same unit beside it. */
function sums(text: string, placed: readonly Placed[]): readonly Check[] {
  return placed.flatMap(({ figure: total, start }): Check[] => {
    const parts = placed.map(({ figure }) => figure).filter((figure) => figure !== total && figure.unit !== '' && sameUnit(figure.unit, total.unit) && figure.value < total.value);
    if (parts.length < 2 || !TOTAL.test(text.slice(0, start))) return [];
    const ranges = parts.map(interval);
    const out: Interval = { low: ranges.reduce((sum, { low }) => sum + low, 0), high: ranges.reduce((sum, { high }) => sum + high, 0) };
    return [result('sum', total.claimId, parts, parts.reduce((sum, { value }) => sum + value, 0), total.unit, out, total)];
  });
} // prettier-ignore

function result(kind: CheckKind, claimId: string, inputs: readonly FigureItem[], computed: number, unit: string, out: Interval, stated: FigureItem | undefined): Check {
  const base = { kind, claimId, inputs, computed: Number(computed.toPrecision(6)), unit };
  if (!stated) return { ...base, verdict: 'computed' };
  // "Fell by 20%" prints the size of a change, not its sign.
  const size: Interval = computed < 0 && stated.value > 0 ? { low: -out.high, high: -out.low } : out;
  return { ...base, stated, verdict: overlaps(size, interval(stated)) ? 'agrees' : 'differs' };
} // prettier-ignore

/** Where each figure stands in its clause; those whose words are not found are left out. */
function places(text: string, group: readonly FigureItem[]): readonly Placed[] {
  let at = 0;
  return [...group]
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap((figure) => {
      const start = text.indexOf(figure.raw, at);
      if (start < 0) return [];
      at = start + figure.raw.length;
      return [{ figure, start, end: at }];
    });
}
