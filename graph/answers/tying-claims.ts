/** What each claim ties together and what a filter asks of it: made once per edition, so that a filtered drawing reads no document again. */
import type { ClaimMarks } from '../analysis/edge-filter.ts';
import type { Claim, RelationType } from '../model/document-graph.ts';
import { yearsOf } from '../model/years.ts';
import type { DocumentIndex } from './document-index.ts';

/** A relation that a claim states. */
export interface Stated {
  readonly type: RelationType;
  readonly headId: string;
  readonly tailId: string;
}

export interface TyingClaim extends ClaimMarks {
  readonly entityIds: readonly string[];
  readonly relations: readonly Stated[];
}

/** In document order. */
export function tyingClaims(document: DocumentIndex): readonly TyingClaim[] {
  const stated = new Map<string, Stated[]>();
  for (const { type, headId, tailId, claimId } of document.graph.relations) {
    const relations = stated.get(claimId) ?? [];
    relations.push({ type, headId, tailId });
    stated.set(claimId, relations);
  }
  return [...document.claims.values()].map((claim) => ({
    ...claimMarks(document, claim),
    entityIds: claim.entityIds,
    relations: stated.get(claim.id) ?? [],
  }));
}

export function claimMarks(document: DocumentIndex, { id, sectionId, provenance }: Claim): ClaimMarks {
  return {
    level: provenance.level,
    sectionIds: document.lineage(sectionId).map((section) => section.id),
    spans: (document.figuresOfClaim.get(id) ?? []).flatMap(({ period }) => {
      const years = yearsOf(period);
      return years === undefined ? [] : [years];
    }),
  };
}
