/** Paragraphs put together again where one stops in the middle of a sentence. */
import { joined } from '../../readable.ts';
import type { Block, InlineMark, Readable } from '../../types.ts';
import { BEGINS, HAN, HAN_END, isApart, isOpen, LINE_LEAST, OPEN_END } from './sentence-ends.ts';

/** Of a text in which so many paragraphs stop in the middle of a sentence the paragraphs are lines. */
const BROKEN_SHARE = 0.4;
const BROKEN_LEAST = 4;
const GOES_ON = /^[\p{Script=Han}\d，。、；：！？）》”%A-Za-z（《“]/u;
/** Han and the marks that are set as wide as it: no blank stands beside them. */
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\u3001-\u303F\uFF00-\uFFEF]/u;

/** What frames pages may stand between the parts of a paragraph: it follows the whole. Cost: linear. */
export function wholeParagraphs(blocks: readonly Block[]): readonly Block[] {
  const inLines = isInLines(blocks);
  const result: Block[] = [];
  let parts: Block[] = [];
  let between: Block[] = [];
  const close = () => {
    const [first, ...others] = parts;
    if (first !== undefined) result.push(others.length === 0 ? first : together(first, others));
    result.push(...between);
    parts = [];
    between = [];
  };
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last !== undefined && block.kind === 'furniture') {
      between.push(block);
      continue;
    }
    if (last === undefined || !continues(last, block, inLines, between.length > 0)) close();
    parts.push(block);
  }
  close();
  return result;
}

/** Paragraph after paragraph stops in the middle of a sentence, and the next one could go on with it. */
function isInLines(blocks: readonly Block[]): boolean {
  const prose = blocks.filter(({ kind }) => kind !== 'furniture');
  let lines = 0;
  let broken = 0;
  for (const [index, block] of prose.entries()) {
    const next = prose[index + 1];
    if (block.kind !== 'paragraph' || block.readable.text.length < LINE_LEAST || !HAN.test(block.readable.text) || isApart(block)) continue;
    lines += 1;
    if (next !== undefined && isOpen(block) && continues(block, next, true, true)) broken += 1;
  }
  return broken >= BROKEN_LEAST && broken >= lines * BROKEN_SHARE;
}

function continues(open: Block, next: Block, inLines: boolean, acrossPage: boolean): boolean {
  if ((open.kind !== 'paragraph' && open.kind !== 'listItem') || next.kind !== 'paragraph') return false;
  const [before, after] = [open.readable.text.trimEnd(), next.readable.text.trimStart()];
  if (BEGINS.test(after) || isApart(open) || isApart(next)) return false;
  if (/[a-z,]$/u.test(before)) return before.length >= LINE_LEAST && /^\p{Ll}/u.test(after) && /\s/u.test(before);
  if (!HAN.test(before) || !GOES_ON.test(after) || !(HAN_END.test(before) || OPEN_END.test(before)) || /：$/u.test(before)) return false;
  // A heading begins its paragraph; it does not go on in the next one.
  if (BEGINS.test(before) && before.length < LINE_LEAST * 2 && !OPEN_END.test(before)) return false;
  if (/^[，。、；！？）》”%]/u.test(after) || /[，、（《“]$/u.test(before)) return true;
  return (inLines || acrossPage) && (before.length >= LINE_LEAST || /^\d/u.test(after));
}

function together(first: Block, others: readonly Block[]): Block {
  const pieces: Readable[] = [first.readable];
  const marks: InlineMark[] = [...first.marks];
  let length = first.readable.text.length;
  let last = first;
  for (const next of others) {
    const isWide = WIDE.test(last.readable.text.trimEnd().slice(-1)) || WIDE.test(next.readable.text.trimStart().charAt(0));
    const end = last.readable.ends.at(-1) ?? last.span.end;
    if (!isWide) pieces.push({ text: ' ', offsets: [end], ends: [next.readable.offsets[0] ?? end + 1] });
    const shift = length + (isWide ? 0 : 1);
    marks.push(...next.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })));
    pieces.push(next.readable);
    length = shift + next.readable.text.length;
    last = next;
  }
  return { ...first, readable: joined(pieces), marks, span: { start: first.span.start, end: last.span.end } };
}
