/** Claims. */
import type { AttributionHit, CitationHit, ClaimHit, FigureHit, SentenceText } from '../types.ts';
export function claims(sentences: readonly SentenceText[], _figures: readonly FigureHit[], _citations: readonly CitationHit[], _attributions: readonly AttributionHit[]): readonly ClaimHit[] { return sentences.map(({ sentence }) => ({ sentenceId: sentence.id, start: 0, end: sentence.text.length, kind: 'fact' as const })); }
