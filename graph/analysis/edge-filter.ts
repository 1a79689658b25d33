/** Which claims and which edges a filtered drawing rests on: the one definition for every store. */
import { yearsOf } from '../model/years.ts';
import type { Claim, Figure } from '../model/document-graph.ts';
import type { EdgeFilter } from '../store.ts';

/** What the filter asks of a claim. */
export interface ClaimFacets {
  readonly claim: Pick<Claim, 'provenance'>;
  /** The claim's section and those it stands under. */
  readonly sectionIds: readonly string[];
  readonly figures: readonly Pick<Figure, 'period'>[];
}

/** Whether the filter leaves nothing out. */
export function isOpen({ relations, sectionId, provenance, from, to, minEvidence }: EdgeFilter): boolean {
  return (
    !relations?.length &&
    sectionId === undefined &&
    !provenance?.length &&
    from === undefined &&
    to === undefined &&
    (minEvidence ?? 1) <= 1
  );
}

/** Whether the filter asks something of edges, so that an entity without any falls away. */
export function asksOfEdges({ relations, minEvidence }: EdgeFilter): boolean {
  return (relations?.length ?? 0) > 0 || (minEvidence ?? 1) > 1;
}

/** Section, provenance and period. A claim without a dated figure stands in no period. */
export function claimFits({ claim, sectionIds, figures }: ClaimFacets, { sectionId, provenance, from, to }: EdgeFilter): boolean {
  if (sectionId !== undefined && !sectionIds.includes(sectionId)) return false;
  if (provenance?.length && !provenance.includes(claim.provenance.level)) return false;
  if (from === undefined && to === undefined) return true;
  return figures.some(({ period }) => {
    const years = yearsOf(period);
    return years !== undefined && years[0] <= (to ?? Infinity) && years[1] >= (from ?? -Infinity);
  });
}
