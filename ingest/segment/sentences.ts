/** Passages of prose and cells of tables → sentences without markers, every character in its place. */
import { positionId } from '#graph/model/ids.ts';
import { sliced, spanOf, without } from '../readable.ts';
import { shiftedBy } from '../shifts.ts';
import type { InlineMark, Marker, Outline, Passage, Readable, SentenceText } from '../types.ts';
import { boundaries } from './boundaries.ts';
import { isNumber, type MarkerMatch } from '../markers/labels.ts';
import { knownLabels } from '../markers/known.ts';
import { markersIn } from '../markers.ts';

/** Words that want a noun after them. */
const BEFORE_NOUN =
  /(?:\b(?:in|of|by|from|to|with|per|via|and|or|than|under|using|see|also|the|for|on|as|e\.g\.|i\.e\.|cf\.|following|updates?|obsoletes?|replaces?|extends?|defines?|describes?)|[在见由据按与和及于以])$/iu;

export function sentences(outline: Outline): readonly SentenceText[] {
  const known = knownLabels(outline.passages);
  return outline.passages.flatMap((passage) => {
    if (passage.role === 'body') return ofText(outline.documentId, passage, passage.block.readable, passage.block.marks, known, '');
    if (passage.role === 'table') return ofTable(outline.documentId, passage, known);
    return [];
  });
}

function ofTable(documentId: string, passage: Passage, known: ReadonlySet<string>): readonly SentenceText[] {
  const [head = [], ...rows] = passage.block.rows ?? [];
  return rows.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      const place = { row: at + 1, column, header: head[column]?.text ?? '', rowHeader: column === 0 ? '' : (row[0]?.text ?? '') };
      return ofText(documentId, passage, cell, cell.marks ?? [], known, `r${at + 1}c${column + 1}.`).map((each) => ({
        ...each,
        cell: place,
      }));
    }),
  );
}

function ofText(
  documentId: string,
  passage: Passage,
  printed: Readable,
  marks: readonly InlineMark[],
  known: ReadonlySet<string>,
  prefix: string,
): readonly SentenceText[] {
  const found = markersIn(printed, marks, known);
  const matches = found.map((match, at) => ({ ...match, start: withBlank(printed.text, found, at) ?? match.start }));
  // A name in the place of a noun is a word of the sentence: only its brackets go.
  const cuts = matches.flatMap((match) => (match.reads === 'words' ? [] : isNoun(printed.text, match) ? bracketsOf(match) : [match]));
  const text = without(printed, cuts);
  const shift = shiftedBy(cuts);
  const markers: readonly Marker[] = matches.flatMap((match) =>
    match.labels.map(({ label, span }) => ({
      label,
      span,
      at: shift(match.reads === 'words' || isNoun(printed.text, match) ? match.end : match.start),
    })),
  );
  const strong = marks.filter((mark) => mark.kind === 'strong').map((mark) => ({ start: shift(mark.start), end: shift(mark.end) }));
  const result: SentenceText[] = [];
  // Both in order: what lies before a sentence is passed by once.
  const waiting = inOrder(markers);
  const bold = inOrder(strong);
  let start = 0;
  // What holds no letter goes with the sentence after it; each character is looked at once.
  let looked = 0;
  let isWorded = false;
  for (const end of boundaries(text.text)) {
    const from = start + (text.text.length - start - text.text.slice(start).trimStart().length);
    const to = from + text.text.slice(from, end).trimEnd().length;
    const isLast = end === text.text.length;
    isWorded ||= /[\p{L}\p{N}]/u.test(text.text.slice(looked, end));
    looked = end;
    if (to > from && isWorded) {
      isWorded = false;
      const readable = sliced(text, from, to);
      // A marker after the full stop belongs to the sentence before it.
      const own = waiting(start, isLast ? Infinity : end).filter(
        (marker) => (marker.at > start || (marker.at === start && result.length === 0)) && (marker.at <= end || isLast),
      );
      const id = positionId('sentence', documentId, `${passage.index}.${prefix}${result.length + 1}`);
      result.push({
        sentence: {
          id,
          ...(passage.sectionId === undefined ? {} : { sectionId: passage.sectionId }),
          paragraph: passage.index,
          text: readable.text,
          span: spanOf(readable, 0, readable.text.length),
        },
        readable,
        passage,
        markers: own.map((marker) => ({ ...marker, at: Math.min(Math.max(0, marker.at - from), readable.text.length) })),
        strong: bold(from, to)
          .filter((range) => range.start < to && range.end > from)
          .map((range) => ({ start: Math.max(0, range.start - from), end: Math.min(to, range.end) - from })),
      });
      start = end;
    } else if (to === from && result.length > 0) start = end;
  }
  return result;
}

/** `as described in [RFC2119]`, `[Roe20] shows`: the sentence needs the word. */
function isNoun(text: string, { labels, start, end, reads }: MarkerMatch): boolean {
  if (reads !== 'name' || labels.every(({ label }) => isNumber(label)) || !/^\s?[[［【][\p{L}\p{N}]/u.test(text.slice(start, end)))
    return false;
  const before = text.slice(Math.max(0, start - 24), start).trimEnd();
  return before === '' || /[.!?。！？]$/u.test(before) || BEFORE_NOUN.test(before);
}

function bracketsOf({ start, end }: MarkerMatch): readonly { readonly start: number; readonly end: number }[] {
  return [
    { start, end: start + 1 },
    { start: end - 1, end },
  ];
}

/** The blank before a marker, or before several side by side, goes with it where nothing but a blank, a stop or the end follows. */
function withBlank(text: string, found: readonly MarkerMatch[], at: number): number | undefined {
  const match = found[at];
  if (match === undefined) return undefined;
  const { start } = match;
  let { end } = match;
  for (let next = at + 1; found[next]?.start === end; next += 1) end = found[next]?.end ?? end;
  if (match.reads === 'words' || isNoun(text, match)) return start;
  const isBlank = /[ \u00A0\u2009]/u.test(text.charAt(start - 1));
  return isBlank && (end === text.length || /[\s.,;:!?)\]，。；：！？）]/u.test(text.charAt(end))) ? start - 1 : start;
}

/** Items by their place, asked for from left to right. @returns those that reach into [from, to]. */
function inOrder<T extends { readonly at: number } | { readonly start: number; readonly end: number }>(
  items: readonly T[],
): (from: number, to: number) => readonly T[] {
  const startOf = (item: T) => ('at' in item ? item.at : item.start);
  const endOf = (item: T) => ('at' in item ? item.at : item.end);
  const sorted = [...items].sort((a, b) => startOf(a) - startOf(b));
  let open: T[] = [];
  let next = 0;
  return (from, to) => {
    open = open.filter((item) => endOf(item) >= from);
    for (let item = sorted[next]; item !== undefined && startOf(item) <= to; item = sorted[next]) {
      next += 1;
      if (endOf(item) >= from) open.push(item);
    }
    return open;
  };
}
