/** A paragraph whose lines each begin with a label is a list of definitions: one block for each line. `[Footnote 1: …]` is a definition by itself. */
import { STAR } from '../markers.ts';
import { indexAt, sliced, trimmed } from '../readable.ts';
import type { Block } from '../types.ts';
import { labelOf } from './furniture.ts';

const LABELLED =
  /^[ \t]*(?:[①-⑳㉑-㉟㊱-㊿]|[⁰¹²³⁴-⁹]{1,3}(?=\s?\S)|<sup>\d{1,3}<\/sup>|\\?[[［【〔](?:\d{1,4}|[\p{Lu}][\p{L}\p{N}.+_&-]{1,40})\\?[\]］】〕](?=[ \t\p{L}《“"\r\n]|$))/u;
const SPELLED = /^\s*[[［【](?:footnote|endnote|note|脚注|注释|注) ?(?<label>\d{1,4}|[A-Z]{1,2}|[*†‡])\s?[:：.]\s*/iu;
/** Numbers of entries under the words that announce a list. */
const LISTED = /^[ \t]*(?:[（(]\d{1,3}[)）]|\d{1,3}[.．、)）])[ \t]*(?=[^\s\d])/u;
/** `参考文献：…`: the list goes on in the line of its heading. */
const RUN_IN =
  /^[ \t]*[*_]{0,2}(?:主要)?(?:参考(?:文献|资料|来源|链接|书目)|引用来源|references|bibliography|works cited)(?:[:：][*_]{0,2}|[*_]{1,2}[:：])[ \t]*(?=\S)/iu;
/** `。[2] 李四`: the next definition in the line of the one before. */
const GLUED = /(?<=[\s。．.;；])\\?[[［【](?<number>\d{1,3})\\?[\]］】](?=[ \t]?[\p{L}《“"])/gu;
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
      return block.kind === 'definition' ? continued(block, text) : [block];
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
  const head = headOf(printed);
  if (head === undefined) return [block];
  const labelled = (start: number) =>
    LABELLED.test(printed.slice(start, start + 24)) || (head > 0 && LISTED.test(printed.slice(start, start + 24)));
  const lines = [...lineStarts(printed).filter((start) => start >= head && labelled(start)), ...glued(printed, head)];
  const starts = [...new Set([0, ...(head > 0 ? [head] : []), ...lines])].sort((a, b) => a - b);
  if (starts.length < 2) return [block];
  return parts(block, starts, printed.length);
}

/** Length of the words that announce a list; 0 where a label stands first; undefined where neither does. */
function headOf(printed: string): number | undefined {
  if (LABELLED.test(printed)) return 0;
  const runIn = RUN_IN.exec(printed)?.[0].length;
  if (runIn !== undefined) return runIn;
  const [, second] = lineStarts(printed);
  return second !== undefined && labelOf(printed.slice(0, second)) === 'referenceList' ? second : undefined;
}

/** Definitions by mark-up take the lines beneath them: those that are numbered on are definitions too. */
function continued(block: Block, text: string): readonly Block[] {
  const printed = text.slice(block.span.start, block.span.end);
  let number = Number(block.label);
  const starts = lineStarts(printed).filter((start) => {
    const next = /^[ \t]*\\?[[［【](?<number>\d{1,3})\\?[\]］】](?=[ \t]?\S)/u.exec(printed.slice(start, start + 24))?.groups?.['number'];
    if (next === undefined || Number(next) !== number + 1) return false;
    number += 1;
    return true;
  });
  if (starts.length === 0) return [block];
  const [first, ...others] = parts(block, [0, ...starts], printed.length);
  return first === undefined ? [block] : [first, ...others.map(({ label: _, ...each }) => ({ ...each, kind: 'paragraph' as const }))];
}

function lineStarts(printed: string): readonly number[] {
  return [0, ...[...printed.matchAll(LINE_END)].map((match) => match.index + match[0].length)];
}

/** Places at which a list that begins with a number is numbered on inside the line. */
function glued(printed: string, head: number): readonly number[] {
  const first = /^\s*\\?[[［【](?<number>\d{1,3})\\?[\]］】]/u.exec(printed.slice(head, head + 12))?.groups?.['number'];
  if (first === undefined) return [];
  let number = Number(first);
  return [...printed.matchAll(GLUED)].flatMap((match) => {
    if (match.index < head || Number(match.groups?.['number']) !== number + 1) return [];
    number += 1;
    return [match.index];
  });
}

function parts(block: Block, starts: readonly number[], length: number): readonly Block[] {
  return starts.map((start, index) => part(block, block.span.start + start, block.span.start + (starts[index + 1] ?? length)));
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
