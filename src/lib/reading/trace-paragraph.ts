/** The paragraph of a trace in pieces: the sentence, the claim, the very words, and the markers that lead on. */
import type { Trace } from '#graph/model/answers.ts';
import { pieces, type Piece, type Stretch } from './pieces.ts';

export type TraceMark = Stretch & { readonly kind: 'sentence' | 'claim' | 'figure' | 'relation' | 'marker'; readonly referenceId?: string };

/** @param relation – the words that state it are marked. Nothing where the start has no paragraph, as an exhibit. */
export function traceParagraph(trace: Trace, relation?: { readonly evidence: { readonly span: Stretch } }): readonly Piece<TraceMark>[] {
  if (!trace.paragraph) return [];
  const marks: TraceMark[] = trace.citations.map(({ citation, reference }) => ({
    kind: 'marker',
    referenceId: reference.id,
    ...citation.marker.span,
  }));
  if (trace.sentence) marks.push({ kind: 'sentence', ...trace.sentence.span });
  if (trace.claim) marks.push({ kind: 'claim', ...trace.claim.span });
  if (trace.start.kind === 'figure') marks.push({ kind: 'figure', ...trace.start.figure.span });
  if (relation) marks.push({ kind: 'relation', ...relation.evidence.span });
  return pieces(trace.paragraph.text, trace.paragraph.span.start, marks);
}
