/** What agrees or disagrees with a traced figure elsewhere, its values in one unit and their difference. */
import type { ClaimItem, Trace } from '#graph/model/answers.ts';
import type { Agreement, Figure } from '#graph/model/document-graph.ts';
import { sameUnit } from '#graph/model/figure.ts';
import { scaled } from '#graph/model/unit-scale.ts';

export interface Sibling {
  readonly claim: ClaimItem;
  /** Absent where the claim has no figure in a unit that compares. */
  readonly figure?: Figure;
  /** In the unit of the traced figure. */
  readonly value?: number;
  readonly maxValue?: number;
  readonly difference?: Difference;
}

/** By how much a value differs from the traced one; 0 where the ranges meet. */
export interface Difference {
  readonly by: number;
  /** `share`: of the traced value, 0.05 = five per cent more. Percentages differ by points, ranks by places: a share of them says nothing. */
  readonly in: 'share' | 'points' | 'places';
}

export interface SiblingGroup {
  readonly kind: Agreement['kind'];
  readonly reason: string;
  /** The figure that the others are held against. */
  readonly figure?: Figure;
  readonly siblings: readonly Sibling[];
}

/** One group an agreement, document order. */
export function siblings(trace: Trace): readonly SiblingGroup[] {
  return trace.agreements.map(({ agreement, claims }) => {
    const own = trace.start.kind === 'figure' ? [trace.start.figure] : (trace.claim?.figures ?? []);
    // Of several figures of a claim, the first that has a counterpart is the one that is compared.
    const figure = own.find((each) => claims.some((claim) => claim.figures.some((other) => comparable(each, other)))) ?? own[0];
    return {
      kind: agreement.kind,
      reason: agreement.reason,
      ...(figure === undefined ? {} : { figure }),
      siblings: claims.map((claim) => sibling(claim, figure)),
    };
  });
}

/** Whether two figures measure in units that can be brought to one. */
export function comparable(a: Figure, b: Figure): boolean {
  return sameUnit(a.unit, b.unit) || (a.unitCode !== undefined && a.unitCode === b.unitCode) || scaled(1, a.unit).unit === scaled(1, b.unit).unit;
} // prettier-ignore

function sibling(claim: ClaimItem, traced: Figure | undefined): Sibling {
  const candidates = traced === undefined ? [] : claim.figures.filter((figure) => comparable(traced, figure));
  const nearest = (figure: Figure): number => Math.abs(figure.value - (traced?.value ?? 0));
  const figure = [...candidates].sort((a, b) => Number(b.metric === traced?.metric) - Number(a.metric === traced?.metric) || nearest(a) - nearest(b))[0]; // prettier-ignore
  if (traced === undefined || figure === undefined) return { claim };
  const one = scaled(1, traced.unit);
  const inUnit = (value: number): number => Number((scaled(value, figure.unit).value / one.value).toPrecision(12));
  const value = inUnit(figure.value);
  const maxValue = figure.maxValue === undefined ? undefined : inUnit(figure.maxValue);
  return { claim, figure, value, ...(maxValue === undefined ? {} : { maxValue }), difference: difference(traced, value, maxValue ?? value) };
} // prettier-ignore

function difference(traced: Figure, low: number, high: number): Difference {
  const kind = sameUnit(traced.unit, '%') ? 'points' : traced.unit === '名次' ? 'places' : 'share';
  const top = traced.maxValue ?? traced.value;
  if (low <= top && traced.value <= high) return { by: 0, in: kind };
  const [from, to] = low > top ? [top, low] : [traced.value, high];
  if (kind !== 'share') return { by: Number((to - from).toPrecision(12)), in: kind };
  return { by: from === 0 ? Number.NaN : (to - from) / Math.abs(from), in: kind };
}
