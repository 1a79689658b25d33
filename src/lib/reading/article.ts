/** A document as the reading page draws it: headings, paragraphs and exhibits in order, each sentence in pieces. */
import type { ReadAnswer } from '#graph/model/answers.ts';
import type { Citation, EntityType, Exhibit, ProvenanceLevel, Section, Sentence } from '#graph/model/document-graph.ts';
import { pieces, type Stretch } from './pieces.ts';

export type ReadingMark = Stretch &
  (
    | { readonly kind: 'figure'; readonly id: string }
    | { readonly kind: 'entity'; readonly id: string; readonly type: EntityType }
    | {
        readonly kind: 'marker';
        readonly id: string;
        readonly label: string;
        readonly referenceId: string;
        readonly claimId: string | undefined;
      }
  );

/** Plain text with at most one mark of each kind over it. */
export interface ReadingPiece {
  readonly text: string;
  readonly figureId?: string;
  readonly entity?: { readonly id: string; readonly type: EntityType };
  readonly marker?: { readonly id: string; readonly label: string; readonly referenceId: string; readonly claimId: string | undefined };
}

export interface ReadingSentence {
  readonly id: string;
  readonly pieces: readonly ReadingPiece[];
  readonly claims: readonly { readonly id: string; readonly level: ProvenanceLevel }[];
}

export type ReadingBlock =
  | { readonly kind: 'heading'; readonly key: string; readonly section: Section }
  | { readonly kind: 'paragraph'; readonly key: string; readonly sentences: readonly ReadingSentence[] }
  | { readonly kind: 'exhibit'; readonly key: string; readonly exhibit: Exhibit };

type Placed = { readonly at: number; readonly block: ReadingBlock };

/** The blocks of a document in reading order. @param text – `document.text`. */
export function article(answer: ReadAnswer, text: string): readonly ReadingBlock[] {
  const placed: Placed[] = [
    ...answer.sections.map((section): Placed => ({ at: section.span.start, block: { kind: 'heading', key: section.id, section } })),
    ...answer.exhibits.map((exhibit): Placed => ({ at: exhibit.span.start, block: { kind: 'exhibit', key: exhibit.id, exhibit } })),
    ...paragraphs(answer, text),
  ];
  // A heading goes before what begins with it.
  const rank = { heading: 0, exhibit: 1, paragraph: 2 } as const;
  return placed.sort((a, b) => a.at - b.at || rank[a.block.kind] - rank[b.block.kind]).map(({ block }) => block);
}

function paragraphs(answer: ReadAnswer, text: string): readonly Placed[] {
  const marks = readingMarks(answer);
  const claimsOf = grouped(answer.claims, (claim) => claim.sentenceId);
  const ordered = answer.sentences.toSorted((a, b) => a.span.start - b.span.start);
  const drawn = ordered.map((sentence, index) => {
    const claims = (claimsOf.get(sentence.id) ?? []).map(({ id, provenance }) => ({ id, level: provenance.level }));
    return { sentence, view: { id: sentence.id, pieces: sentencePieces(sentence, ordered[index + 1], text, marks), claims } };
  });
  return [...grouped(drawn, ({ sentence }) => sentence.paragraph)].map(([number, group]) => ({
    at: group[0]?.sentence.span.start ?? 0,
    block: { kind: 'paragraph', key: `paragraph:${number}`, sentences: group.map(({ view }) => view) },
  }));
}

/** The sentence's pieces, with the markers and the space that stand between it and the next one. */
function sentencePieces(
  sentence: Sentence,
  next: Sentence | undefined,
  text: string,
  marks: readonly ReadingMark[],
): readonly ReadingPiece[] {
  const { start, end } = sentence.span;
  const sameParagraph = next?.paragraph === sentence.paragraph;
  const trailing = marks.filter(
    (mark) =>
      mark.kind === 'marker' &&
      mark.start >= end &&
      (next === undefined || mark.start < next.span.start) &&
      onSameLine(text, end, mark.start),
  );
  const last = trailing.reduce((furthest, mark) => Math.max(furthest, mark.end), end);
  const body = pieces(text.slice(start, end), start, marks).map(({ text: words, over }) => readingPiece(words, over));
  const after = trailing.map((mark) => readingPiece('', [mark]));
  const spaced = sameParagraph && next !== undefined && /\s/.test(text.slice(last, next.span.start));
  return [...mergedMarkers(body), ...after, ...(spaced ? [{ text: ' ' }] : [])];
}

/** Whether only a short stretch of one line lies between two offsets. */
function onSameLine(text: string, from: number, to: number): boolean {
  return to - from < 40 && !text.slice(from, to).includes('\n');
}

function readingPiece(text: string, over: readonly ReadingMark[]): ReadingPiece {
  const figure = over.find((mark) => mark.kind === 'figure');
  const entity = over.find((mark) => mark.kind === 'entity');
  const marker = over.find((mark) => mark.kind === 'marker');
  return {
    text,
    ...(figure ? { figureId: figure.id } : {}),
    ...(entity ? { entity: { id: entity.id, type: entity.type } } : {}),
    ...(marker ? { marker: { id: marker.id, label: marker.label, referenceId: marker.referenceId, claimId: marker.claimId } } : {}),
  };
}

/** One piece a marker, whatever was cut inside it. */
function mergedMarkers(found: readonly ReadingPiece[]): readonly ReadingPiece[] {
  return found.filter((piece, index) => !piece.marker || found[index - 1]?.marker?.id !== piece.marker.id);
}

function readingMarks(answer: ReadAnswer): readonly ReadingMark[] {
  const labels = new Map(answer.references.map(({ id, label }) => [id, label]));
  const types = new Map(answer.entities.map(({ id, type }) => [id, type]));
  const figures = answer.figures.map(({ id, span }): ReadingMark => ({ kind: 'figure', id, ...span }));
  const markers = answer.citations.map((citation): ReadingMark => ({
    kind: 'marker',
    ...markerOf(citation, labels.get(citation.referenceId) ?? ''),
  }));
  const entities = answer.mentions.flatMap(({ entityId, span }): ReadingMark[] => {
    const type = types.get(entityId);
    return type ? [{ kind: 'entity', id: entityId, type, ...span }] : [];
  });
  return [...figures, ...markers, ...entities];
}

function markerOf({ id, referenceId, claimIds, marker }: Citation, label: string) {
  return { id, label, referenceId, claimId: claimIds[0], start: marker.span.start, end: marker.span.end };
}

/** Items by key, keys in order of first appearance. */
function grouped<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
