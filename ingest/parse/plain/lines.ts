/** Lines of plain text as a screen shows them: indent, width, gaps. */
import { verbatim } from '../../readable.ts';
import type { Readable } from '../../types.ts';

export interface TextLine {
  /** Without the line end, blanks at both ends included. */
  readonly readable: Readable;
  /** Columns before the first word. */
  readonly indent: number;
  /** Columns up to the end of the last word: a Han character takes two. */
  readonly width: number;
  readonly isBlank: boolean;
  /** Pages part before it: what runs on from the page before may go on here. */
  readonly isPageBreak?: boolean;
}

export const HAN = /[\u2E80-\u9FFF\uF900-\uFAFF\u3000-\u303F\uFF00-\uFFEF]/u;

export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\r|\n|$/gu)) {
    lines.push(line(verbatim(text.slice(start, match.index), start)));
    start = match.index + match[0].length;
  }
  return lines;
}

function line(readable: Readable): TextLine {
  const { text } = readable;
  const isBlank = text.trim() === '';
  return {
    readable,
    indent: isBlank ? 0 : columns(text.slice(0, text.length - text.trimStart().length)),
    width: columns(text.trimEnd()),
    isBlank,
  };
}

function columns(text: string): number {
  let count = 0;
  for (const char of text) count += char === '\t' ? 8 - (count % 8) : HAN.test(char) ? 2 : char === '\f' ? 0 : 1;
  return count;
}
