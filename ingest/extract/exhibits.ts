/** Exhibits: caption, picture or table, note lines and source lines, each with the words as printed. */
import type { Exhibit } from '#graph/model/document-graph.ts';
import { positionId } from '#graph/model/ids.ts';
import type { ExhibitHit, Outline } from '../types.ts';
import { knownLabels } from '../markers/known.ts';
import { bodies, type ExhibitBody } from './exhibits/bodies.ts';
import { charts, type Chart } from './exhibits/charts.ts';
import { linesOf, type ExhibitLines } from './exhibits/lines.ts';

export function exhibits(outline: Outline): readonly ExhibitHit[] {
  const known = knownLabels(outline.passages);
  const shown = [
    ...bodies(outline.passages).map((body) => hitOf(body, linesOf(body, outline.source.text, known))),
    ...charts(outline).map(ofChart),
  ];
  return shown
    .sort((a, b) => a.exhibit.span.start - b.exhibit.span.start)
    .map((hit, index) => ({ ...hit, exhibit: { ...hit.exhibit, id: positionId('exhibit', outline.documentId, index + 1) } }));
}

function ofChart({ span, caption, sectionId }: Chart): ExhibitHit {
  const exhibit: Exhibit = {
    id: '',
    label: '',
    caption: caption.text,
    notes: [],
    sources: [],
    ...(sectionId === undefined ? {} : { sectionId }),
    span,
  };
  return { exhibit, lines: [caption], markers: [] };
}

function hitOf(body: ExhibitBody, lines: ExhibitLines): ExhibitHit {
  const blocks = body.passages.map(({ block }) => block);
  const imageUrl = blocks.find((block) => block.kind === 'image')?.url;
  const sectionId = body.passages.find((passage) => passage.sectionId !== undefined)?.sectionId;
  const exhibit: Exhibit = {
    id: '',
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
