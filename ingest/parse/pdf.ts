/** Printed pages → one text in reading order, in blocks, each character's page kept. */
import type { Diagnostic } from '#graph/model/document-graph.ts';
import type { Block, InlineMark, PagedFile, PageStart, ReportTree } from '../types.ts';
import { verbatim } from '../readable.ts';
import { columns } from './pdf/columns.ts';
import { withoutFurniture } from './pdf/furniture.ts';
import { joinedLines, wordsIn } from './pdf/joined-lines.ts';
import { paragraphs, type Body, type Paragraph } from './pdf/paragraphs.ts';

const BETWEEN_BLOCKS = '\n\n';
const HEADING_DEPTHS = 4;

export function parsePdf({ kind: _, pages, ...file }: PagedFile): ReportTree {
  const read = withoutFurniture(pages).map(columns);
  const lines = read.flat().flatMap((column) => column.lines);
  const body = bodyOf(lines);
  const found = paragraphs(read, body);
  const words = wordsIn(lines);
  const sizes = headingSizes(found);
  const blocks: Block[] = [];
  const starts: PageStart[] = [];
  let text = '';
  for (const paragraph of found) {
    if (text !== '') text += BETWEEN_BLOCKS;
    const at = text.length;
    const made = paragraph.kind === 'table' ? table(paragraph, at) : prose(paragraph, at, words, sizes);
    text += made.text;
    blocks.push(made.block);
    for (const start of made.starts) if (starts.at(-1)?.page !== start.page) starts.push(start);
  }
  return { source: { ...file, text, pages: starts }, blocks, diagnostics: unread(pages) };
}

interface Made {
  readonly text: string;
  readonly block: Block;
  readonly starts: readonly PageStart[];
}

function prose(paragraph: Paragraph, at: number, words: ReadonlySet<string>, sizes: readonly number[]): Made {
  const { text, marks, starts } = joinedLines(paragraph.lines, words);
  const cut = paragraph.label === undefined ? 0 : labelLength(text);
  const readable = verbatim(text.slice(cut), at + cut);
  const kind = paragraph.kind === 'note' ? 'definition' : paragraph.kind === 'heading' ? 'heading' : 'paragraph';
  return {
    text,
    block: {
      kind,
      span: { start: at, end: at + text.length },
      readable,
      marks: moved(marks, cut),
      depth: kind === 'heading' ? depthOf(paragraph.size, text, sizes) : 0,
      ...(paragraph.label === undefined ? {} : { label: paragraph.label }),
    },
    starts: starts.map((start, index) => ({ start: at + start, page: paragraph.lines[index]?.page ?? 1 })),
  };
}

function moved(marks: readonly InlineMark[], cut: number): readonly InlineMark[] {
  return marks.filter(({ start }) => start >= cut).map((mark) => ({ ...mark, start: mark.start - cut, end: mark.end - cut }));
}

function labelLength(text: string): number {
  return /^[[［【(（]?(?:\d{1,3}|[*†‡§])[\]］】)）]?[.:、]?\s*/u.exec(text)?.[0].length ?? 0;
}

/** Cells by the gaps between them, the first line as header. */
function table(paragraph: Paragraph, at: number): Made {
  let text = '';
  const starts: PageStart[] = [];
  const rows = paragraph.lines.map((line) => {
    if (text !== '') text += '\n';
    starts.push({ start: at + text.length, page: line.page });
    return line.pieces.map(({ start, end }, index) => {
      if (index > 0) text += '\t';
      const from = at + text.length;
      const words = line.text.slice(start, end);
      text += words;
      const marks = line.marks.filter((mark) => mark.start >= start && mark.end <= end);
      return {
        ...verbatim(words, from),
        ...(marks.length === 0 ? {} : { marks: marks.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })) }),
      };
    });
  });
  return {
    text,
    block: { kind: 'table', span: { start: at, end: at + text.length }, readable: verbatim('', at), marks: [], depth: 0, rows },
    starts,
  };
}

/** Size and font of most characters. */
function bodyOf(lines: readonly { readonly text: string; readonly size: number; readonly font: string }[]): Body {
  const weights = new Map<string, { readonly size: number; readonly font: string; length: number }>();
  for (const { text, size, font } of lines) {
    const key = `${size} ${font}`;
    const met = weights.get(key);
    if (met === undefined) weights.set(key, { size, font, length: text.length });
    else met.length += text.length;
  }
  const [first] = [...weights.values()].sort((a, b) => b.length - a.length);
  return { size: first?.size ?? 0, font: first?.font ?? '' };
}

/** Sizes of headings, the largest first; the same within half a point. */
function headingSizes(found: readonly Paragraph[]): readonly number[] {
  const sizes = [...new Set(found.flatMap(({ kind, size }) => (kind === 'heading' ? [Math.round(size * 2) / 2] : [])))];
  return sizes.sort((a, b) => b - a);
}

/** By size; among headings of one size those numbered 2.1 stand under those numbered 2. */
function depthOf(size: number, text: string, sizes: readonly number[]): number {
  const bySize = Math.min(HEADING_DEPTHS, sizes.indexOf(Math.round(size * 2) / 2) + 1);
  const dots = /^\d{1,2}((?:\.\d{1,2})*)/u.exec(text)?.[1]?.split('.').length ?? 1;
  return Math.min(6, bySize + dots - 1);
}

function unread(pages: PagedFile['pages']): readonly Diagnostic[] {
  const empty = pages.flatMap(({ runs }, index) => (runs.every(({ text }) => text.trim() === '') ? [index + 1] : []));
  if (empty.length === 0) return [];
  return [
    {
      severity: 'warning',
      code: 'page-without-text',
      message: `${empty.length} of ${pages.length} pages hold no text and were not read: ${empty.join(', ')}.`,
    },
  ];
}
