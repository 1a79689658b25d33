/** Exhibits: caption, picture or table, note lines and source lines, each with the words as printed. */
import type { Exhibit } from '#graph/model/document-graph.ts';
import { positionId } from '#graph/model/ids.ts';
import type { ExhibitHit, Outline } from '../types.ts';
import { bodies, type ExhibitBody } from './exhibits/bodies.ts';
import { linesOf, type ExhibitLines } from './exhibits/lines.ts';

export function exhibits(outline: Outline): readonly ExhibitHit[] {
  const known = new Set(outline.passages.flatMap(({ referenceLabel }) => (referenceLabel === undefined ? [] : [referenceLabel])));
  return bodies(outline.passages).map((body, index) =>
    hitOf(positionId('exhibit', outline.documentId, index + 1), body, linesOf(body, outline.source.text, known)),
  );
}

function hitOf(id: string, body: ExhibitBody, lines: ExhibitLines): ExhibitHit {
  const blocks = body.passages.map(({ block }) => block);
  const imageUrl = blocks.find((block) => block.kind === 'image')?.url;
  const sectionId = body.passages.find((passage) => passage.sectionId !== undefined)?.sectionId;
  const exhibit: Exhibit = {
    id,
    label: lines.label,
    caption: lines.caption,
    notes: [...lines.notes],
    sources: [...lines.sources],
    ...(imageUrl === undefined ? {} : { imageUrl }),
    ...(sectionId === undefined ? {} : { sectionId }),
    span: { start: Math.min(...blocks.map(({ span }) => span.start)), end: Math.max(...blocks.map(({ span }) => span.end)) },
  };
  return { exhibit, lines: lines.readables, markers: lines.markers };
}
