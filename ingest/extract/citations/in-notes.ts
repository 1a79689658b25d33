/** Markers outside the sentences: inside notes, which have their sources too, and in headings. */
import type { Reference } from '#graph/model/document-graph.ts';
import { knownLabels } from '../../markers/known.ts';
import { definitionStart, markersIn } from '../../markers.ts';
import { sliced, spanOf } from '../../readable.ts';
import type { CitationHit, Outline, Passage } from '../../types.ts';
import type { Link } from './linking.ts';

/** A marker in a heading stands for the whole of it. */
export function inHeadings({ passages }: Outline, link: Link): readonly CitationHit[] {
  const known = knownLabels(passages);
  return passages
    .filter(({ role }) => role === 'heading' || role === 'title')
    .flatMap(({ block: { readable, marks } }) => {
      const found = markersIn(readable, marks, known).filter(({ start, reads }) => start > 0 && reads === 'out');
      const words = readable.text.slice(0, found[0]?.start ?? 0).trimEnd();
      return found.flatMap(({ labels }) =>
        labels.flatMap(({ label, span }): readonly CitationHit[] => {
          const reference = link(label, span);
          return reference === undefined
            ? []
            : [{ label, referenceId: reference.id, span, scope: 'backward', carried: [], noteSpan: spanOf(readable, 0, words.length) }];
        }),
      );
    });
}

export function inNotes({ passages }: Outline, references: readonly Reference[], link: Link): readonly CitationHit[] {
  const known = knownLabels(passages);
  const notes = passages.filter(({ role }) => role === 'reference');
  let next = 0;
  return notes.flatMap((passage) => {
    const at = passage.block.span.start;
    while (next + 1 < references.length && (references[next + 1]?.span.start ?? 0) <= at) next += 1;
    const own = references[next];
    return own === undefined ? [] : inNote(passage, own, known, link);
  });
}

function inNote({ block, referenceLabel }: Passage, own: Reference, known: ReadonlySet<string>, link: Link): readonly CitationHit[] {
  const start = block.kind === 'definition' ? undefined : definitionStart(block);
  const from = start?.label === referenceLabel ? (start?.end ?? 0) : 0;
  const readable = sliced(block.readable, from);
  const marks = block.marks
    .filter((mark) => mark.start >= from)
    .map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
  const isMarkedUp = (place: number) => marks.some(({ kind, start: at }) => kind === 'footnoteReference' && at === place);
  return (
    markersIn(readable, marks, known)
      // In the entry of a work numbers in brackets are pages, volumes and days; only mark-up says that they are markers.
      .filter((match) => match.start > 0 && (own.kind === 'note' || isMarkedUp(match.start)))
      .flatMap((match) => {
        const words = readable.text.slice(0, match.start).trimEnd();
        const noteSpan = spanOf(readable, sentenceStart(words), words.length);
        return match.labels.flatMap(({ label, span }): readonly CitationHit[] => {
          const reference = link(label, span);
          return reference === undefined || reference.id === own.id
            ? []
            : [{ label, referenceId: reference.id, span, scope: 'backward', carried: [], noteSpan }];
        });
      })
  );
}

/** The sentence that ends a text begins behind the stop before it. */
function sentenceStart(words: string): number {
  // A stop at the very end closes the sentence, it begins none.
  const stops = [...words.slice(0, -1).matchAll(/[。！？]\s*|[.!?]\s+(?=\p{Lu})/gu)];
  const last = stops.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}
