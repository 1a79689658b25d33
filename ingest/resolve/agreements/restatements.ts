/** Claims that say the same in nearly the same words, in different sections. */
import type { Claim, Figure } from '#graph/model/document-graph.ts';
import { grouped } from '../../grouped.ts';

/** Two claims are worded alike from this share of common pairs of characters on. */
const ALIKE = 0.88;
const SHORTEST = 14;
const SHORTEST_LATIN = 45;
/** Stretches of this many characters bring claims together; only those that few claims share. */
const STRETCH = 8;
const SHARED_BY = 6;

/** Clusters of two or more, each claim in one. Cost: near linear, pairs are compared only where they share a stretch. */
export function restatements(claims: readonly Claim[], figures: readonly Figure[]): readonly (readonly Claim[])[] {
  const values = grouped(figures, ({ claimId }) => claimId);
  const worded = claims
    .map((claim) => ({ claim, words: bare(claim.text) }))
    .filter(({ claim, words }) => !isNames(claim.text) && words.length >= (/\p{Script=Han}/u.test(claim.text) ? SHORTEST : SHORTEST_LATIN));
  const holders = new Map<string, number[]>();
  worded.forEach(({ words }, index) => {
    for (let at = 0; at + STRETCH <= words.length; at += 1) {
      const stretch = words.slice(at, at + STRETCH);
      const held = holders.get(stretch);
      if (held === undefined) holders.set(stretch, [index]);
      else if (held.at(-1) !== index) held.push(index);
    }
  });
  const joined = new Map<number, number>();
  const root = (index: number): number => {
    const up = joined.get(index);
    return up === undefined ? index : root(up);
  };
  const tried = new Set<string>();
  for (const held of holders.values()) {
    if (held.length < 2 || held.length > SHARED_BY) continue;
    for (const [place, a] of held.entries()) {
      for (const b of held.slice(place + 1)) {
        if (tried.has(`${a} ${b}`)) continue;
        tried.add(`${a} ${b}`);
        const [x, y] = [worded[a], worded[b]];
        if (x === undefined || y === undefined || x.claim.sectionId === y.claim.sectionId || root(a) === root(b)) continue;
        if (
          alike(x.words, y.words) &&
          sameTerms(x.claim.text, y.claim.text) &&
          sameFigures(values.get(x.claim.id) ?? [], values.get(y.claim.id) ?? [])
        )
          joined.set(root(b), root(a));
      }
    }
  }
  const clusters = grouped(
    worded.map(({ claim }, index) => ({ claim, of: root(index) })),
    ({ of }) => of,
  );
  return [...clusters.values()].filter((cluster) => cluster.length > 1).map((cluster) => cluster.map(({ claim }) => claim));
}

/** An address or a list of names states nothing. */
function isNames(text: string): boolean {
  const words = text.match(/[A-Za-z][\w.'’-]*/gu) ?? [];
  return !/\p{Script=Han}/u.test(text) && words.filter((word) => /^[A-Z]/u.test(word)).length * 2 > words.length;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Dice's coefficient of pairs of characters. */
function alike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < ALIKE * 0.8 * Math.max(a.length, b.length)) return false;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at += 1) pairs.set(a.slice(at, at + 2), (pairs.get(a.slice(at, at + 2)) ?? 0) + 1);
  let common = 0;
  for (let at = 0; at + 1 < b.length; at += 1) {
    const left = pairs.get(b.slice(at, at + 2)) ?? 0;
    if (left > 0) {
      common += 1;
      pairs.set(b.slice(at, at + 2), left - 1);
    }
  }
  return (2 * common) / (a.length + b.length - 2) >= ALIKE;
}

/** defaultValue and defaultChecked, null and not null differ by little and in everything: names in them and denials must be the same. */
function sameTerms(a: string, b: string): boolean {
  return termsOf(a) === termsOf(b);
}

function termsOf(text: string): string {
  const terms =
    text.match(
      /[a-z]{1,20}[A-Z][A-Za-z]{0,20}|[A-Z]{2,12}|[A-Za-z]{1,12}\d[\w.]{0,8}|\b(?:not|never|no|unless|if|without|except)\b|n't\b|[不非未没无]/gu,
    ) ?? [];
  return terms.sort().join(' ');
}

function sameFigures(a: readonly Figure[], b: readonly Figure[]): boolean {
  return a.length === b.length && a.every(({ value, unit }, at) => value === b[at]?.value && unit === b[at]?.unit);
}
