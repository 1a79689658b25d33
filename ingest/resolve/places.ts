/** Ids by position: claims within their sentence, figures within their claim. */
import { grouped } from '../grouped.ts';
import type { ClaimHit, FigureHit, PlacedClaim, PlacedFigure } from '../types.ts';

/** `sentence:<document>:24.3` → `claim:<document>:24.3.1`. Claims come in document order. */
export function placedClaims(claims: readonly ClaimHit[]): readonly PlacedClaim[] {
  const counts = new Map<string, number>();
  return claims.map((claim) => {
    const count = (counts.get(claim.sentenceId) ?? 0) + 1;
    counts.set(claim.sentenceId, count);
    return { ...claim, id: `${claim.sentenceId.replace(/^sentence:/u, 'claim:')}.${count}` };
  });
}

/** Every figure belongs to the claim around it, or where it reaches over a border to the one it begins in. */
export function placedFigures(figures: readonly FigureHit[], claims: readonly PlacedClaim[]): readonly PlacedFigure[] {
  const bySentence = grouped(claims, (claim) => claim.sentenceId);
  const counts = new Map<string, number>();
  return figures.flatMap((figure) => {
    const claim = bySentence.get(figure.sentenceId)?.findLast((each) => each.start <= figure.start);
    if (claim === undefined) return [];
    const count = (counts.get(claim.id) ?? 0) + 1;
    counts.set(claim.id, count);
    return [{ ...figure, id: `${claim.id.replace(/^claim:/u, 'figure:')}.${count}`, claimId: claim.id }];
  });
}
