/** An exhibit's lines read: caption, notes and sources, markers taken out. */
import { brokenLines } from '../../broken-lines.ts';
import { captionOf } from '../../exhibit-lines.ts';
import type { MarkerMatch } from '../../markers/labels.ts';
import { markersIn } from '../../markers.ts';
import { joined, sliced, trimmed, without } from '../../readable.ts';
import type { ExhibitHit, InlineMark, Readable } from '../../types.ts';
import type { ExhibitBody } from './bodies.ts';
import { sourceNames } from './sources.ts';

export interface ExhibitLines {
  readonly label: string;
  readonly caption: string;
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  readonly readables: readonly Readable[];
  readonly markers: ExhibitHit['markers'];
}

/** What begins a note or source, at the head of a line or after the end of the one before. */
const OPENING =
  /(?:^|[\s。.；;)）])(?:(?<note>备注|注释|注|说明|notes?)\s?\d?|(?<source>(?:资料|数据|图片|图表)?来源|资料出处|出处|(?:data )?sources?))\s*[：:]\s*/giu;

export function linesOf(body: ExhibitBody, source: string, known: ReadonlySet<string>): ExhibitLines {
  const captionText = body.caption?.block.readable;
  const lines = body.passages
    .filter(({ role }) => role === 'caption' || role === 'exhibitNote' || role === 'exhibitSource')
    .flatMap(({ block }) => cutAtBreaks(block.readable, block.marks));
  const read = lines.map((line) => ({ ...line, matches: markersIn(line.readable, line.marks, known) }));
  const bare = read.map(({ readable, matches }) => without(readable, matches));
  const first = captionText === undefined ? undefined : bare[0];
  const line = first === undefined ? undefined : captionOf(first.text.trim(), body.caption?.block.kind === 'caption');
  const parts = bare.slice(first === undefined ? 0 : 1).flatMap(partsOf);
  const captionParts = first === undefined || line === undefined ? undefined : withoutTail(first, line.at);
  const notes = [...(captionParts?.tail ?? []), ...parts].filter((part) => part.kind === 'note').map((part) => part.words);
  const sources = [...(captionParts?.tail ?? []), ...parts].filter((part) => part.kind === 'source').map((part) => part.words);
  const alt = line === undefined ? altOf(body, source) : undefined;
  const caption = captionParts?.caption ?? alt?.caption;
  return {
    label: line?.label ?? alt?.label ?? '',
    caption: caption?.text ?? headerOf(body, known)?.text ?? '',
    notes: notes.map(({ text }) => text),
    sources: sources.flatMap((words) => sourceNames(words.text)),
    readables: [...(caption === undefined ? [] : [caption]), ...notes, ...sources],
    markers: [...read.flatMap(({ matches }) => matches), ...headerMarkers(body, known)].flatMap(({ labels }) => labels),
  };
}

interface Part {
  readonly kind: 'note' | 'source';
  readonly words: Readable;
}

/** A line may hold a note and a source: 注：… 资料来源：… */
function partsOf(line: Readable): readonly Part[] {
  const openings = [...line.text.matchAll(OPENING)];
  return openings.flatMap((match, index): readonly Part[] => {
    const words = trimmed(
      sliced(line, match.index + match[0].length, openings[index + 1] === undefined ? line.text.length : startOf(openings[index + 1])),
    );
    if (words.text === '') return [];
    return [{ kind: match.groups?.['source'] === undefined ? 'note' : 'source', words }];
  });
}

/** The stop that ends what stands before belongs to that. */
function startOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + (/^[。.；;)）]/u.test(match[0]) ? 1 : 0);
}

/** Caption and a source that is printed on the same line. */
function withoutTail(line: Readable, at: number): { readonly caption: Readable; readonly tail: readonly Part[] } {
  const indent = line.text.length - line.text.trimStart().length;
  const words = trimmed(sliced(line, indent + at));
  const tail = [...words.text.matchAll(OPENING)].find((match) => match.groups?.['source'] !== undefined && match.index > 0);
  if (tail === undefined) return { caption: words, tail: [] };
  return { caption: trimmed(sliced(words, 0, startOf(tail))), tail: partsOf(sliced(words, tail.index)) };
}

function cutAtBreaks(
  readable: Readable,
  marks: readonly InlineMark[],
): readonly { readonly readable: Readable; readonly marks: readonly InlineMark[] }[] {
  return brokenLines(readable.text).map(({ start, end }) => ({
    readable: sliced(readable, start, end),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
  }));
}

/** `![Figure 3: …](…)`: an image whose replacement text is its caption. */
function altOf(body: ExhibitBody, source: string): { readonly label: string; readonly caption: Readable } | undefined {
  const image = body.passages.find(({ role }) => role === 'image')?.block;
  if (image === undefined) return undefined;
  const alt = /^!\[([^\]\n]{1,200})\]/u.exec(source.slice(image.span.start, image.span.end))?.[1];
  const line = alt === undefined ? undefined : captionOf(alt.trim());
  if (alt === undefined || line === undefined) return undefined;
  const from = image.span.start + 2 + alt.indexOf(line.caption);
  const offsets = Array.from({ length: line.caption.length }, (_, index) => from + index);
  return { label: line.label, caption: { text: line.caption, offsets, ends: offsets.map((each) => each + 1) } };
}

/** A header cell is no sentence: its markers are the exhibit's. */
function headerMarkers(body: ExhibitBody, known: ReadonlySet<string>): readonly MarkerMatch[] {
  const [header = []] = body.passages.find(({ role }) => role === 'table')?.block.rows ?? [];
  return header.flatMap((cell) => markersIn(cell, [], known));
}

/** A table without caption is called by the words of its header. */
function headerOf(body: ExhibitBody, known: ReadonlySet<string>): Readable | undefined {
  const [header] = body.passages.find(({ role }) => role === 'table')?.block.rows ?? [];
  if (header === undefined) return undefined;
  const cells = header.map((cell) => without(cell, markersIn(cell, [], known))).filter(({ text }) => text !== '');
  const bar = (at: number): Readable => ({ text: ' | ', offsets: [at, at, at], ends: [at, at, at] });
  return joined(cells.flatMap((cell, index) => (index === 0 ? [cell] : [bar(cell.offsets[0] ?? 0), cell])));
}
