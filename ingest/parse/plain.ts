/** Plain text → blocks: paragraphs are parted by empty lines, or stand one on each line where the lines are long. */
import { joined, sliced, verbatim } from '../readable.ts';
import type { Block, Readable, ReportTree, SourceText } from '../types.ts';

/** A line longer than this was not wrapped by hand: it is a paragraph of its own. */
const WRAP_COLUMNS = 120;
const HAN = /[\u2E80-\u9FFF\uF900-\uFAFF\u3000-\u303F\uFF00-\uFFEF]/u;

/** How a new paragraph may begin without an empty line before it. */
const BEGINNING =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十\d]{1,3}[章节]|\d{1,2}[、.]|[-*•►] |\[\d+\]|(?:图|表|Figure|Table|Exhibit) ?表?\d)/u;
/** A line that begins a section and fills less than this part of the width is a heading by itself. */
const HEADING_WIDTH = 0.6;

export function parsePlain(source: SourceText): ReportTree {
  const lines = linesOf(source.text);
  const widest = lines.reduce((most, line) => Math.max(most, width(line.text)), 0);
  const blocks: Block[] = [];
  let open: Readable[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(paragraph(open));
    open = [];
  };
  for (const line of lines) {
    const begins = BEGINNING.test(line.text);
    if (line.text.trim() === '' || begins || widest > WRAP_COLUMNS) close();
    if (line.text.trim() !== '') open.push(line);
    if (begins && width(line.text) < widest * HEADING_WIDTH && !/[。.;；,，]\s*$/u.test(line.text)) close();
  }
  close();
  return { source, blocks, diagnostics: [] };
}

function linesOf(text: string): readonly Readable[] {
  const lines: Readable[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\r|\n|$/gu)) {
    lines.push(verbatim(text.slice(start, match.index), start));
    start = match.index + match[0].length;
  }
  return lines;
}

function paragraph(lines: readonly Readable[]): Block {
  const parts: Readable[] = [];
  for (const line of lines) {
    const indent = line.text.length - line.text.trimStart().length;
    const words = sliced(line, indent, line.text.trimEnd().length);
    const before = parts.at(-1);
    if (before !== undefined && !HAN.test(before.text.charAt(before.text.length - 1)) && !HAN.test(words.text.charAt(0))) {
      const end = before.ends.at(-1) ?? 0;
      parts.push({ text: ' ', offsets: [end], ends: [words.offsets[0] ?? end + 1] });
    }
    parts.push(words);
  }
  const readable = joined(parts);
  return { kind: 'paragraph', span: { start: readable.offsets[0] ?? 0, end: readable.ends.at(-1) ?? 0 }, readable, marks: [], depth: 0 };
}

/** Columns on a screen: a Han character takes two. */
function width(text: string): number {
  let columns = 0;
  for (const char of text) columns += HAN.test(char) ? 2 : 1;
  return columns;
}
