/** A paragraph whose lines each begin with a label is a list of definitions: one block for each line. */
import { indexAt, sliced, trimmed } from '../readable.ts';
import type { Block } from '../types.ts';

const LABELLED = /^[ \t]*\\?[[［【]\d{1,4}\\?[\]］】]/u;
const LINE_END = /\r\n|\r|\n/gu;

/** @param text – the document, where the line ends still stand that Markdown reads as blanks. */
export function definitionLines(blocks: readonly Block[], text: string): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? cut(block, text) : [block]));
}

function cut(block: Block, text: string): readonly Block[] {
  const printed = text.slice(block.span.start, block.span.end);
  if (!LABELLED.test(printed)) return [block];
  const starts = [0, ...[...printed.matchAll(LINE_END)].map((match) => match.index + match[0].length)].filter((start) =>
    LABELLED.test(printed.slice(start, start + 24)),
  );
  if (starts.length < 2) return [block];
  return starts.map((start, index) => part(block, block.span.start + start, block.span.start + (starts[index + 1] ?? printed.length)));
}

function part(block: Block, start: number, end: number): Block {
  // A backslash that escapes the label stands before its first readable character.
  const from = indexAt(block.readable, start);
  const to = indexAt(block.readable, end);
  const readable = trimmed(sliced(block.readable, from, to));
  const marks = block.marks
    .filter((mark) => mark.start >= from && mark.end <= to)
    .map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
  return { ...block, span: { start, end: readable.ends.at(-1) ?? end }, readable, marks };
}
