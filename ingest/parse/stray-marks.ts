/** Emphasis marks that CommonMark leaves in the text because they stand between Han and punctuation: mark-up, not words. */
import { without } from '../readable.ts';
import { inside, shiftedBy } from '../shifts.ts';
import type { InlineMark } from '../types.ts';
import type { Inline } from './inline.ts';

const STRAY = /\*{2,}/gu;

/** The same text without runs of two and more asterisks; every second one ends a bold stretch. */
export function withoutStrayMarks({ readable, marks }: Inline): Inline {
  const inCode = inside(marks.filter((mark) => mark.kind === 'code'));
  const strays = [...readable.text.matchAll(STRAY)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((range) => !inCode(range.start));
  if (strays.length === 0) return { readable, marks };
  const moved = shiftedBy(strays);
  const bold: InlineMark[] = [];
  for (let index = 0; index + 1 < strays.length; index += 2) {
    const [open, close] = [strays[index], strays[index + 1]];
    if (open !== undefined && close !== undefined) bold.push({ kind: 'strong', start: moved(open.end), end: moved(close.start) });
  }
  return {
    readable: without(readable, strays),
    marks: [...marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })), ...bold],
  };
}
