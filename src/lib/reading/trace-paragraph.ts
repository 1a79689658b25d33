/** The paragraph of a trace in pieces: the sentence, the claim, the very words, and the markers that lead on. */
import type { Trace } from '#graph/model/answers.ts';
import { pieces, type Piece, type Stretch } from './pieces.ts';

export type TraceMark = Stretch & { readonly kind: 'sentence' | 'claim' | 'figure' | 'marker'; readonly referenceId?: string };

/** Nothing where the start has no paragraph, as an exhibit. */
export function traceParagraph(trace: Trace): readonly Piece<TraceMark>[] {
  if (!trace.paragraph) return [];
  const marks: TraceMark[] = trace.citations.map(({ citation, reference }) => ({
    kind: 'marker',
    referenceId: reference.id,
    ...citation.marker.span,
  }));
  if (trace.sentence) marks.push({ kind: 'sentence', ...trace.sentence.span });
  if (trace.claim) marks.push({ kind: 'claim', ...trace.claim.span });
  if (trace.start.kind === 'figure') marks.push({ kind: 'figure', ...trace.start.figure.span });
  return pieces(trace.paragraph.text, trace.paragraph.span.start, marks);
}
