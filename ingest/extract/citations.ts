/** Citations: every marker linked to its definition, with the stretch that the source backs and what it plainly carries on to. */
import type { Diagnostic, Reference } from '#graph/model/document-graph.ts';
import type { CitationHit, ExhibitHit, Outline, SentenceText } from '../types.ts';
import { carried } from './citations/carried.ts';
import { diagnosed } from './citations/diagnosed.ts';
import { groups } from './citations/groups.ts';
import { inHeadings, inNotes } from './citations/in-notes.ts';
import { linker, type Link } from './citations/linking.ts';
import { reading } from './citations/reading.ts';

export function citations(
  outline: Outline,
  sentences: readonly SentenceText[],
  exhibits: readonly ExhibitHit[],
  references: readonly Reference[],
): { readonly hits: readonly CitationHit[]; readonly diagnostics: readonly Diagnostic[] } {
  const link = linker(references);
  const hits = [
    ...sentences.flatMap((_, index) => inSentence(sentences, index, link)),
    ...exhibits.flatMap((exhibit) => inExhibit(exhibit, link)),
    ...inNotes(outline, references, link),
    ...inHeadings(outline, link),
  ];
  hits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { hits, diagnostics: diagnosed(sentences, exhibits, references, hits, link) };
}

function inSentence(sentences: readonly SentenceText[], index: number, link: Link): readonly CitationHit[] {
  const sentence = sentences[index];
  if (sentence === undefined || sentence.markers.length === 0) return [];
  const found = groups(sentence, link);
  return found.flatMap((group, place) => {
    const { scope, start, end } = reading(sentence, found, place);
    const support = { sentenceId: sentence.sentence.id, start, end };
    const further = group.isNote ? [] : carried(sentences, index, found, place, { scope, ...support }, link);
    return group.markers.flatMap(({ label, span }): readonly CitationHit[] => {
      const reference = link(label, span);
      return reference === undefined
        ? []
        : [{ label, referenceId: reference.id, span, scope, support, carried: reference.kind === 'note' ? [] : further }];
    });
  });
}

function inExhibit({ exhibit, markers }: ExhibitHit, link: Link): readonly CitationHit[] {
  return markers.flatMap(({ label, span }): readonly CitationHit[] => {
    const reference = link(label, span);
    return reference === undefined
      ? []
      : [{ label, referenceId: reference.id, span, scope: 'backward', carried: [], exhibitId: exhibit.id }];
  });
}
