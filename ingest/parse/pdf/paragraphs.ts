/** Lines of columns → paragraphs, headings, rows of tables and notes at the foot of the page. */
import type { Column } from './columns.ts';
import type { Line } from './lines.ts';

export interface Paragraph {
  readonly kind: 'paragraph' | 'heading' | 'note' | 'table';
  readonly lines: readonly (Line & { readonly page: number })[];
  /** Font size of a heading. */
  readonly size: number;
  /** Label of a note. */
  readonly label?: string;
}

type PagedLine = Paragraph['lines'][number];

export interface Body {
  readonly size: number;
  readonly font: string;
}

/** In parts of the font size. */
const INDENT = 0.8;
const LARGER = 1.08;
const SMALLER = 0.93;
/** In parts of the distance between the lines above. */
const WIDER_LEADING = 1.35;
/** A line that ends further from the margin than this part of the column was not filled. */
const SHORT = 0.12;
const HEADING_LINES = 3;
const TABLE_LINES = 2;
const BEGINNING =
  /^(?:[[［【]\d{1,4}[\]］】]|[•▪■●◆➢*–-]\s|\d{1,3}[.)、．]\s?\D|[(（]\d{1,2}[)）]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十\d]{1,3}[章节]|(?:图表?|表|Figure|Fig\.|Table|Exhibit|Chart|Box)\s?\d|(?:注|资料来源|数据来源|来源|Source|Sources|Note|Notes)[:：])/u;
const NUMBERED_HEADING =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+\p{Lu}|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十\d]{1,3}[章节]|(?:Chapter|Appendix|Part)\s)/u;
const NOTE = /^(?:[[［【(（]?(?<label>\d{1,3}|[*†‡§])[\]］】)）]?)[.:、]?\s*(?=\S)/u;
const SENTENCE_END = /[。！？.!?:：;；][)\]"'”’」』）]*(?:\[\d+\]|\d)*$/u;

/** @param pages – the columns of each page, in reading order. */
export function paragraphs(pages: readonly (readonly Column[])[], body: Body): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const held: Paragraph[] = [];
  let open: { lines: PagedLine[]; column: Column; kind: 'paragraph' | 'heading' } | undefined;
  const close = () => {
    if (open !== undefined) found.push({ kind: open.kind, lines: open.lines, size: open.lines[0]?.size ?? 0 });
    open = undefined;
    // Notes of a page stand after the paragraph that runs on to the next.
    found.push(...held.splice(0));
  };
  for (const [index, columns] of pages.entries())
    for (const column of columns) {
      const foot = footOf(column, body);
      const text = column.lines.slice(0, foot).map((line) => ({ ...line, page: index + 1 }));
      for (let at = 0; at < text.length; at += 1) {
        const line = text[at];
        if (line === undefined) continue;
        const rows = tableRows(text, at);
        if (rows >= TABLE_LINES) {
          close();
          found.push({ kind: 'table', lines: text.slice(at, at + rows), size: line.size });
          at += rows - 1;
          continue;
        }
        const kind = isHeading(line, column, body) ? 'heading' : 'paragraph';
        const goesOn =
          open?.kind === kind &&
          (kind === 'heading' ? sameHeading(open.lines, line) : sameParagraph(open.lines, open.column, line, column));
        if (open !== undefined && goesOn) open.lines.push(line);
        else {
          close();
          open = { lines: [line], column, kind };
        }
        if (open !== undefined) open.column = column;
      }
      const notes = notesOf(column.lines.slice(foot).map((line) => ({ ...line, page: index + 1 })));
      held.push(...notes);
    }
  close();
  return found;
}

/** Index of the first line of the notes: small lines at the end of the column, the first of them numbered. */
function footOf({ lines }: Column, body: Body): number {
  let foot = lines.length;
  while (foot > 0 && (lines[foot - 1]?.size ?? body.size) < body.size * SMALLER) foot -= 1;
  while (foot < lines.length && !isNoteStart(lines[foot])) foot += 1;
  return foot;
}

function isNoteStart(line: Line | undefined): boolean {
  if (line === undefined || !NOTE.test(line.text)) return false;
  return (
    /^[[［【(（*†‡§]/u.test(line.text) || line.marks.some(({ start }) => start === 0) || /^\d{1,3}(?:[.:、]?\s|[\p{L}“"])/u.test(line.text)
  );
}

function notesOf(lines: readonly PagedLine[]): readonly Paragraph[] {
  const notes: { label: string; lines: PagedLine[] }[] = [];
  for (const line of lines) {
    const label = isNoteStart(line) ? NOTE.exec(line.text)?.groups?.['label'] : undefined;
    if (label !== undefined) notes.push({ label, lines: [line] });
    else notes.at(-1)?.lines.push(line);
  }
  return notes.map((note) => ({ kind: 'note', lines: note.lines, size: note.lines[0]?.size ?? 0, label: note.label }));
}

/** Larger than the text, or numbered and set in another font; never a filled line that ends as a sentence. */
function isHeading(line: Line, column: Column, body: Body): boolean {
  if (line.pieces.length > 2 || line.text.length > 160) return false;
  if (line.size > body.size * LARGER) return !/[。；;，,]$/u.test(line.text);
  const isShort = line.right < column.right - (column.right - column.left) * SHORT;
  return line.font !== body.font && isShort && NUMBERED_HEADING.test(line.text) && !/[。；;，,.]$/u.test(line.text);
}

function sameHeading(open: readonly PagedLine[], line: PagedLine): boolean {
  const last = open.at(-1);
  if (last === undefined || open.length >= HEADING_LINES || last.page !== line.page) return false;
  return last.size === line.size && last.font === line.font && line.y - last.y < line.size * 1.8 && !NUMBERED_HEADING.test(line.text);
}

function sameParagraph(open: readonly PagedLine[], before: Column, line: PagedLine, column: Column): boolean {
  const last = open.at(-1);
  if (last === undefined || Math.abs(last.size - line.size) > last.size * 0.08) return false;
  if (BEGINNING.test(line.text) && (SENTENCE_END.test(last.text) || isShort(last, before) || /^[[［【]\d/u.test(line.text))) return false;
  const indent = line.left - column.left;
  const isHanging =
    open.length > 0 &&
    (open[0]?.left ?? 0) < before.left + INDENT * line.size &&
    open.slice(1, 4).every(({ left }) => left > before.left + INDENT * line.size);
  if (before !== column && last.page === line.page && line.y - last.y > leading(open) * WIDER_LEADING) return false;
  if (before !== column)
    return !isIndented(indent, line) ? !(SENTENCE_END.test(last.text) && isShort(last, before)) : isHanging && open.length > 1;
  if (line.y - last.y > leading(open) * WIDER_LEADING) return false;
  const lastIndent = last.left - before.left;
  if (
    isIndented(indent, line) &&
    !isIndented(lastIndent, last) &&
    !(isHanging && open.length > 1) &&
    (SENTENCE_END.test(last.text) || isShort(last, before))
  )
    return false;
  // A hanging paragraph ends where a line stands at the margin again.
  if (!isIndented(indent, line) && open.length > 1 && isHanging) return false;
  return !(SENTENCE_END.test(last.text) && isShort(last, before));
}

function isIndented(indent: number, line: Line): boolean {
  return indent > INDENT * line.size;
}

function isShort(line: Line, column: Column): boolean {
  return line.right < column.right - (column.right - column.left) * SHORT;
}

/** Distance of the base lines so far; a line's own height where there is only one. */
function leading(open: readonly PagedLine[]): number {
  const [first, second] = open.slice(-2);
  const gap = first !== undefined && second !== undefined && first.page === second.page ? second.y - first.y : 0;
  return gap > 0 ? gap : (open.at(-1)?.size ?? 0) * 1.45;
}

/** Number of lines from here on that are cut into the same number of pieces, one under the other. */
function tableRows(lines: readonly Line[], from: number): number {
  const width = lines[from]?.pieces.length ?? 1;
  if (width < 2) return 0;
  let rows = 1;
  while ((lines[from + rows]?.pieces.length ?? 1) === width) rows += 1;
  return width === 2 && rows < TABLE_LINES + 1 ? 0 : rows;
}
