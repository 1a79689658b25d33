/** Provenance. */
import type { Reference } from '#graph/model/document-graph.ts';
import type { AttributionHit, CitationHit, PlacedClaim, PlacedFigure, Provenances, SentenceText } from '../types.ts';
export function provenances(_sentences: readonly SentenceText[], claims: readonly PlacedClaim[], _figures: readonly PlacedFigure[], citations: readonly CitationHit[], _attributions: readonly AttributionHit[], _references: readonly Reference[]): Provenances { return { claims: new Map(claims.map((claim) => [claim.id, { level: 'unsourced' as const, referenceIds: [], attributions: [] }])), figures: new Map(), claimIdsOf: citations.map(() => []) }; }
