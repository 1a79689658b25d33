/** A paragraph whose lines each begin with a label is a list of definitions: one block for each line. `[Footnote 1: …]` is a definition by itself. */
import { STAR } from '../markers.ts';
import { indexAt, sliced, trimmed } from '../readable.ts';
import type { Block } from '../types.ts';

const LABELLED = /^[ \t]*(?:[①-⑳㉑-㉟㊱-㊿]|\\?[[［【〔](?:\d{1,4}|[\p{Lu}][\p{L}\p{N}.+_&-]{1,40})\\?[\]］】〕](?=[ \t\p{L}《“"\r\n]|$))/u;
const SPELLED = /^\s*[[［【](?:footnote|endnote|note|脚注|注释|注) ?(?<label>\d{1,4}|[A-Z]{1,2}|[*†‡])\s?[:：.]\s*/iu;
const LINE_END = /\r\n|\r|\n/gu;

/** @param text – the document, where the line ends still stand that Markdown reads as blanks. */
export function definitionLines(blocks: readonly Block[], text: string): readonly Block[] {
  let open: string | undefined;
  return blocks.flatMap((block, index): readonly Block[] => {
    const star = starOf(block, blocks.slice(Math.max(0, index - 2), index), text);
    if (star !== undefined) {
      open = undefined;
      const from = block.readable.text.startsWith(star) ? star.length : 0;
      return [{ ...within(block, from, block.readable.text.length), kind: 'definition', label: star }];
    }
    if (block.kind !== 'paragraph') {
      open = undefined;
      return [block];
    }
    const spelled = SPELLED.exec(block.readable.text);
    const label = spelled?.groups?.['label'] ?? open;
    if (label === undefined) return cut(block, text);
    const from = spelled?.[0].length ?? 0;
    const close = closing(block.readable.text);
    // The note goes on up to its bracket, but not for ever where the bracket was lost.
    open = close === undefined && open === undefined ? label : undefined;
    return [{ ...within(block, from, close ?? block.readable.text.length), kind: 'definition', label }];
  });
}

/** `* See the report.` under a paragraph in which the sign stands behind a word is its note, no item of a list. */
function starOf(block: Block, before: readonly Block[], text: string): string | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'listItem') return undefined;
  const sign = /^\s{0,8}(?<sign>\*{1,3}|†|‡)\s?(?=[^\s*])/u.exec(text.slice(block.span.start, block.span.start + 16))?.groups?.['sign'];
  const isMarked = before.some(
    ({ kind, readable }) => kind === 'paragraph' && [...readable.text.matchAll(STAR)].some((match) => match[0] === sign),
  );
  return isMarked ? sign : undefined;
}

/** The bracket that ends the paragraph and was opened in none of its words. */
function closing(text: string): number | undefined {
  const end = text.trimEnd().length - 1;
  return end > 0 && /[\]］】]/u.test(text.charAt(end)) ? end : undefined;
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
  const read = within(block, indexAt(block.readable, start), indexAt(block.readable, end));
  return { ...read, span: { start, end: read.readable.ends.at(-1) ?? end } };
}

function within(block: Block, from: number, to: number): Block {
  const readable = trimmed(sliced(block.readable, from, to));
  const marks = block.marks
    .filter((mark) => mark.start >= from && mark.end <= to)
    .map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
  return { ...block, readable, marks };
}
