/** The reference list read: one entry per label, as a source with its works or as an explanatory note. */
import type { Reference } from '#graph/model/document-graph.ts';
import { positionId } from '#graph/model/ids.ts';
import type { Outline } from '../types.ts';
import { definitions } from './references/definitions.ts';

export function references(outline: Outline): readonly Reference[] {
  return definitions(outline).map(({ label, paragraphs, span }, index) => {
    const raw = paragraphs.map(({ readable }) => readable.text).join('\n');
    return { id: positionId('reference', outline.documentId, index + 1), label, kind: 'source', type: 'other', authors: [], raw, span };
  });
}
