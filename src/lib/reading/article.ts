/** A document as the reading page draws it: headings, paragraphs and exhibits in order, each sentence in pieces. */
import type { ReadAnswer } from '#graph/model/answers.ts';
import type { Citation, EntityType, Exhibit, ProvenanceLevel, Section, Sentence } from '#graph/model/document-graph.ts';
import { pieces, type Stretch } from './pieces.ts';
import { pipeTable, type Cell } from './pipe-table.ts';

export type ReadingMark = Stretch &
  (
    | { readonly kind: 'figure'; readonly id: string }
    | { readonly kind: 'claim'; readonly id: string }
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
  readonly claimId?: string;
  readonly figureId?: string;
  readonly entity?: { readonly id: string; readonly type: EntityType };
  readonly marker?: { readonly id: string; readonly label: string; readonly referenceId: string; readonly claimId: string | undefined };
}

/** Neighbouring pieces of one claim, or of none. */
export interface ReadingRun {
  readonly claimId?: string;
  readonly level?: ProvenanceLevel;
  /** Whether the claim begins here: one that another one interrupts has several runs. */
  readonly begins: boolean;
  readonly pieces: readonly ReadingPiece[];
}

export interface ReadingSentence {
  readonly id: string;
  readonly runs: readonly ReadingRun[];
  readonly claims: readonly { readonly id: string; readonly level: ProvenanceLevel }[];
}

export type ReadingBlock =
  | { readonly kind: 'heading'; readonly key: string; readonly section: Section }
  | { readonly kind: 'paragraph'; readonly key: string; readonly sentences: readonly ReadingSentence[] }
  /** `rows`: of the table that stands in the exhibit's place, the header first. */
  | { readonly kind: 'exhibit'; readonly key: string; readonly exhibit: Exhibit; readonly rows: readonly (readonly ReadingCell[])[] };

export interface ReadingCell {
  readonly sentenceIds: readonly string[];
  readonly runs: readonly ReadingRun[];
}

type Placed = { readonly at: number; readonly block: ReadingBlock };

/** The blocks of a document in reading order. @param text – `document.text`. */
export function article(answer: ReadAnswer, text: string): readonly ReadingBlock[] {
  const drawing = drawingOf(answer);
  const tables = answer.exhibits.map((exhibit) => ({ exhibit, cells: pipeTable(text, exhibit.span.start, exhibit.span.end) }));
  const cells = tables.flatMap((table) => table.cells.flat()).sort((a, b) => a.start - b.start);
  const [inCells, inProse] = parted(answer.sentences, cells);
  const placed: Placed[] = [
    ...answer.sections.map((section): Placed => ({ at: section.span.start, block: { kind: 'heading', key: section.id, section } })),
    ...paragraphs(answer, inProse, text, drawing),
  ];
  const exhibits = tables.map(({ exhibit, cells: rows }): Placed => ({
    at: exhibit.span.start,
    block: {
      kind: 'exhibit',
      key: exhibit.id,
      exhibit,
      rows: rows.map((row) => row.map((cell) => tableCell(cell, inCells, text, drawing))),
    },
  }));
  // A heading goes before what begins with it.
  const rank = { heading: 0, exhibit: 1, paragraph: 2 } as const;
  return [...placed, ...exhibits].sort((a, b) => a.at - b.at || rank[a.block.kind] - rank[b.block.kind]).map(({ block }) => block);
}

interface Drawing {
  readonly marksIn: (from: number, to: number) => readonly ReadingMark[];
  readonly levels: ReadonlyMap<string, ProvenanceLevel>;
  /** Claims that have begun before. */
  readonly begun: Set<string>;
}

function drawingOf(answer: ReadAnswer): Drawing {
  return {
    marksIn: markWindow(readingMarks(answer)),
    levels: new Map(answer.claims.map(({ id, provenance }) => [id, provenance.level])),
    begun: new Set(),
  };
}

/** Sentences by the cell that they stand in, and those that stand in none. @param cells – in order. */
function parted(sentences: readonly Sentence[], cells: readonly Cell[]): readonly [ReadonlyMap<Cell, readonly Sentence[]>, readonly Sentence[]] {
  const inside = new Map<Cell, Sentence[]>();
  const outside: Sentence[] = [];
  let at = 0;
  for (const sentence of sentences.toSorted((a, b) => a.span.start - b.span.start)) {
    while (at < cells.length && (cells[at]?.end ?? 0) <= sentence.span.start) at += 1;
    const cell = cells[at];
    if (cell === undefined || cell.start > sentence.span.start) outside.push(sentence);
    else inside.set(cell, [...(inside.get(cell) ?? []), sentence]);
  }
  return [inside, outside];
} // prettier-ignore

function tableCell(cell: Cell, inCells: ReadonlyMap<Cell, readonly Sentence[]>, text: string, drawing: Drawing): ReadingCell {
  const found = pieces(text.slice(cell.start, cell.end), cell.start, drawing.marksIn(cell.start, cell.end));
  const drawn = found.map(({ text: words, over }) => readingPiece(words, over));
  return { sentenceIds: (inCells.get(cell) ?? []).map(({ id }) => id), runs: runs(mergedMarkers(drawn), drawing) };
}

function paragraphs(answer: ReadAnswer, ordered: readonly Sentence[], text: string, drawing: Drawing): readonly Placed[] {
  const claimsOf = grouped(answer.claims, (claim) => claim.sentenceId);
  const drawn = ordered.map((sentence, index) => {
    const next = ordered[index + 1];
    const marks = drawing.marksIn(sentence.span.start, next?.span.start ?? text.length);
    const claims = (claimsOf.get(sentence.id) ?? []).map(({ id, provenance }) => ({ id, level: provenance.level }));
    return { sentence, view: { id: sentence.id, runs: runs(sentencePieces(sentence, next, text, marks), drawing), claims } };
  });
  return [...grouped(drawn, ({ sentence }) => sentence.paragraph)].map(([number, group]) => ({
    at: group[0]?.sentence.span.start ?? 0,
    block: { kind: 'paragraph', key: `paragraph:${number}`, sentences: group.map(({ view }) => view) },
  }));
}

/** Marks that meet a stretch of the text: a document has too many to look at all of them for each sentence. */
function markWindow(marks: readonly ReadingMark[]): (from: number, to: number) => readonly ReadingMark[] {
  const ordered = marks.toSorted((a, b) => a.start - b.start);
  const longest = ordered.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const firstFrom = (offset: number): number => {
    let [low, high] = [0, ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (from, to) => ordered.slice(firstFrom(from - longest), firstFrom(to)).filter(({ end }) => end > from);
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

/** Pieces by claim; claims that begin here are noted. */
function runs(found: readonly ReadingPiece[], { levels, begun }: Drawing): readonly ReadingRun[] {
  const groups: { claimId: string | undefined; pieces: ReadingPiece[] }[] = [];
  for (const { claimId, ...piece } of found) {
    const last = groups.at(-1);
    // A marker after the claim's end stands with it: so a line never breaks between the two.
    if (last && (last.claimId === claimId || (piece.marker && claimId === undefined))) last.pieces.push(piece);
    else groups.push({ claimId, pieces: [piece] });
  }
  return groups.map(({ claimId, pieces: own }) => {
    const level = claimId === undefined ? undefined : levels.get(claimId);
    if (claimId === undefined || level === undefined) return { begins: false, pieces: own };
    const begins = !begun.has(claimId);
    begun.add(claimId);
    return { claimId, level, begins, pieces: own };
  });
}

/** Whether only a short stretch of one line lies between two offsets. */
function onSameLine(text: string, from: number, to: number): boolean {
  return to - from < 40 && !text.slice(from, to).includes('\n');
}

function readingPiece(text: string, over: readonly ReadingMark[]): ReadingPiece {
  const figure = over.find((mark) => mark.kind === 'figure');
  const entity = over.find((mark) => mark.kind === 'entity');
  // The innermost: a claim within a claim is the smaller one.
  const claim = over.findLast((mark) => mark.kind === 'claim');
  const marker = over.find((mark) => mark.kind === 'marker');
  return {
    text,
    ...(claim ? { claimId: claim.id } : {}),
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
  const claims = answer.claims.map(({ id, span }): ReadingMark => ({ kind: 'claim', id, ...span }));
  return [...figures, ...markers, ...entities, ...claims];
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
