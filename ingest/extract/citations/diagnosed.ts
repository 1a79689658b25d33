/** What does not fit between markers and definitions: told, never dropped in silence. */
import type { Diagnostic, Reference } from '#graph/model/document-graph.ts';
import type { CitationHit, ExhibitHit, SentenceText } from '../../types.ts';
import type { Link } from './linking.ts';

export function diagnosed(
  sentences: readonly SentenceText[],
  exhibits: readonly ExhibitHit[],
  references: readonly Reference[],
  hits: readonly CitationHit[],
  link: Link,
): readonly Diagnostic[] {
  const cited = new Set(hits.map(({ referenceId }) => referenceId));
  const markers = [...sentences.flatMap((each) => each.markers), ...exhibits.flatMap((each) => each.markers)];
  const undefinedMarkers = markers
    .filter(({ label, span }) => link(label, span) === undefined)
    .map(({ label, span }): Diagnostic => ({
      severity: 'warning',
      code: 'marker-without-definition',
      message: `marker [${label}] has no definition; ${defines(references)}, so add it or correct the marker.`,
      span,
    }));
  const met = new Map<string, Reference>();
  const others = references.flatMap((reference): readonly Diagnostic[] => {
    const { id, label, listId, raw, span } = reference;
    const key = `${listId ?? ''}\n${label}`;
    const first = met.get(key);
    if (first === undefined) met.set(key, reference);
    const found: Diagnostic[] = [];
    if (first !== undefined)
      found.push({
        severity: 'warning',
        code: 'duplicate-label',
        message: `label [${label}] is defined twice; markers point to the first, so number the second anew.`,
        span,
      });
    if (raw.trim() === '')
      found.push({
        severity: 'warning',
        code: 'empty-definition',
        message: `definition [${label}] is empty; write the source or take it out.`,
        span,
      });
    if (first === undefined && !cited.has(id))
      found.push({
        severity: 'info',
        code: 'never-cited',
        message: `definition [${label}] is never cited; put its marker where it supports the text or take it out.`,
        span,
      });
    return found;
  });
  return [...undefinedMarkers, ...others].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** `the list defines 1–59`. */
function defines(references: readonly Reference[]): string {
  const numbers = references.map(({ label }) => Number(label)).filter((each) => Number.isInteger(each));
  if (numbers.length === 0) return `the list defines ${references.length} labels`;
  return `the list defines ${Math.min(...numbers)}–${Math.max(...numbers)}`;
}
