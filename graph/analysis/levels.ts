/** Levels of provenance in their order: cited before attributed before unsourced. */
import { PROVENANCE_LEVELS, type ProvenanceLevel } from '../model/document-graph.ts';

/** 0 for the best. */
export function levelRank(level: ProvenanceLevel): number {
  return PROVENANCE_LEVELS.indexOf(level);
}

/** The better of two levels. */
export function better(a: ProvenanceLevel, b: ProvenanceLevel): ProvenanceLevel {
  return levelRank(a) <= levelRank(b) ? a : b;
}
