/** Which claims and which edges a filtered drawing rests on: the one definition for every store. */
import type { ProvenanceLevel } from '../model/document-graph.ts';
import type { Years } from '../model/years.ts';
import type { EdgeFilter } from '../store.ts';

/** What the filter asks of a claim. */
export interface ClaimMarks {
  readonly level: ProvenanceLevel;
  /** The claim's section and those it stands under. */
  readonly sectionIds: readonly string[];
  /** Of the periods of its figures. */
  readonly spans: readonly Years[];
}

/** Whether the filter leaves nothing out. */
export function isOpen(filter: EdgeFilter): boolean {
  return !asksOfClaims(filter) && !asksOfEdges(filter) && (filter.minDocuments ?? 1) <= 1;
}

/** Whether some claims do not count. */
export function asksOfClaims({ sectionId, provenance, from, to }: EdgeFilter): boolean {
  return sectionId !== undefined || (provenance?.length ?? 0) > 0 || from !== undefined || to !== undefined;
}

/** Whether the filter asks something of edges, so that an entity without any falls away. */
export function asksOfEdges({ relations, minEvidence }: EdgeFilter): boolean {
  return (relations?.length ?? 0) > 0 || (minEvidence ?? 1) > 1;
}

/** Section, provenance and period. A claim without a dated figure stands in no period. */
export function claimFits({ level, sectionIds, spans }: ClaimMarks, { sectionId, provenance, from, to }: EdgeFilter): boolean {
  if (sectionId !== undefined && !sectionIds.includes(sectionId)) return false;
  if (provenance?.length && !provenance.includes(level)) return false;
  if (from === undefined && to === undefined) return true;
  return spans.some(([first, last]) => first <= (to ?? Infinity) && last >= (from ?? -Infinity));
}
