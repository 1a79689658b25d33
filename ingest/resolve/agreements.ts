/** Claims that state the same measure of the same subject: with the same values, or with different ones. Conservative. */
import type { Agreement, Claim, Entity, Figure } from '#graph/model/document-graph.ts';
import { sameValue } from '#graph/model/figure.ts';
import { grouped } from '../grouped.ts';
import { entitiesByName, measureKey, type MeasureKey } from './agreements/measure-key.ts';
import { restatements } from './agreements/restatements.ts';

export function agreements(claims: readonly Claim[], figures: readonly Figure[], entities: readonly Entity[]): readonly Agreement[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const measured = byMeasure(byId, figures, entities);
  const told = new Set(measured.map(({ claimIds }) => [...claimIds].sort().join('\n')));
  const said = restatements(claims, figures).filter(
    (pair) =>
      !told.has(
        pair
          .map(({ id }) => id)
          .sort()
          .join('\n'),
      ),
  );
  const order = new Map(claims.map((claim, at) => [claim.id, at]));
  const all = [
    ...measured,
    ...said.map((cluster) =>
      agreement(
        'corroborates',
        cluster,
        cluster.some(({ text }) => isChinese(text)) ? '两处作同一陈述' : 'The same is stated in both places',
      ),
    ),
  ];
  return all.sort((a, b) => (order.get(a.claimIds[0] ?? '') ?? 0) - (order.get(b.claimIds[0] ?? '') ?? 0));
}

interface Stated {
  readonly figure: Figure;
  readonly claim: Claim;
}

function byMeasure(claims: ReadonlyMap<string, Claim>, figures: readonly Figure[], entities: readonly Entity[]): readonly Agreement[] {
  const byName = entitiesByName(entities);
  const stated = figures.flatMap((figure): readonly (Stated & MeasureKey)[] => {
    const claim = claims.get(figure.claimId);
    const measured = measureKey(figure, byName);
    return claim === undefined || measured === undefined ? [] : [{ figure, claim, ...measured }];
  });
  return [...grouped(stated, ({ key }) => key).values()].flatMap((group) => {
    const sentences = new Set(group.map(({ claim }) => claim.sentenceId));
    if (sentences.size < 2) return [];
    const values = clusters(group);
    const result = values
      .filter((cluster) => new Set(cluster.map(({ claim }) => claim.sentenceId)).size > 1)
      .map((cluster) => agreement('corroborates', claimsOf(cluster), reason('same', cluster)));
    const firm = values.filter((cluster) => cluster.some(({ claim }) => claim.kind !== 'forecast'));
    // What agrees with all the others contradicts none of them.
    const apart = firm.filter((cluster) => firm.some((other) => other !== cluster && !compatible(cluster, other)));
    const pairwise = apart.every((cluster) => apart.every((other) => other === cluster || !compatible(cluster, other)));
    return group.every(({ compares }) => compares === 'any') && apart.length > 1 && pairwise && isApart(apart)
      ? [
          ...result,
          agreement(
            'contradicts',
            claimsOf(apart.flat()),
            reason(
              'other',
              apart.flatMap((cluster) => cluster.slice(0, 1)),
            ),
          ),
        ]
      : result;
  });
}

/** Two values in one sentence are told apart by it. */
function isApart(clustersOf: readonly (readonly Stated[])[]): boolean {
  const places = clustersOf.map((cluster) => new Set(cluster.map(({ claim }) => claim.sentenceId)));
  return places.every((own, at) => places.every((other, index) => at === index || [...own].every((id) => !other.has(id))));
}

/** Figures of one value together. */
function clusters(group: readonly Stated[]): readonly (readonly Stated[])[] {
  const result: Stated[][] = [];
  for (const each of group) {
    const like = result.find(
      ([first]) =>
        first !== undefined && sameValue(first.figure.value, each.figure.value) && first.figure.maxValue === each.figure.maxValue,
    );
    if (like === undefined) result.push([each]);
    else like.push(each);
  }
  return result;
}

/** Over 300 does not contradict 350, nor 15–20 the value 18; about 47 is within a twentieth of 46. */
function compatible(a: readonly Stated[], b: readonly Stated[]): boolean {
  return a.some(({ figure: x }) =>
    b.some(({ figure: y }) => {
      const [low, high] = x.value <= y.value ? [x, y] : [y, x];
      if ((low.maxValue ?? low.value) >= high.value) return true;
      if (sameOrder(low, high) || sameOrder(high, low)) return true;
      if (low.approximation === 'over' || high.approximation === 'under') return true;
      return (
        (low.approximation === 'about' || high.approximation === 'about') && Math.abs(high.value - low.value) <= 0.05 * Math.abs(high.value)
      );
    }),
  );
}

/** 千万级 holds for whatever lies between ten and a hundred million. */
function sameOrder(order: Figure, other: Figure): boolean {
  return (
    order.approximation === 'about' &&
    order.maxValue === undefined &&
    /^1e\+?\d+$/u.test(order.value.toExponential()) &&
    !/\d/u.test(order.raw) &&
    other.value >= order.value &&
    (other.maxValue ?? other.value) < 10 * order.value
  );
}

function claimsOf(stated: readonly Stated[]): readonly Claim[] {
  return [...new Set(stated.map(({ claim }) => claim))];
}

function agreement(kind: Agreement['kind'], claims: readonly Claim[], why: string): Agreement {
  return {
    kind,
    claimIds: claims.map(({ id }) => id),
    reason: why,
    referenceIds: [...new Set(claims.flatMap(({ provenance }) => provenance.referenceIds))],
  };
}

function reason(which: 'same' | 'other', stated: readonly Stated[]): string {
  const [first] = stated;
  const raws = [...new Set(stated.map(({ figure }) => figure.raw))];
  const of = [first?.figure.subject, first?.figure.metric].filter((word) => word !== undefined);
  if (stated.some(({ claim }) => isChinese(claim.text)))
    return `${of.join('的')}：${which === 'same' ? '数值相同' : '数值不同'}（${raws.join('、')}）`;
  return `${of.join(', ')}: ${which === 'same' ? 'the same value' : 'different values'} (${raws.join('; ')})`;
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
