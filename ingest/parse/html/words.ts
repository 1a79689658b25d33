/** Running text of a page: white space as a browser shows it, marks of style, line breaks. */
import type { InlineMark, Readable } from '../../types.ts';

/** What is being read, in one place: appended to, never looked back at but for its last character. */
export interface Words {
  text: string;
  readonly offsets: number[];
  readonly ends: number[];
  readonly marks: InlineMark[];
}

const HAN_SIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\u3000-\u303F\uFF00-\uFFEF]/u;
const BLANK = /[ \t\n\r\f]/u;

export function words(): Words {
  return { text: '', offsets: [], ends: [], marks: [] };
}

/** A text node's value; runs of white space are one blank, none at the beginning of a line, none at a line break between Han. */
export function appendText(sink: Words, value: string, place: (index: number) => { readonly start: number; readonly end: number }): void {
  for (let index = 0; index < value.length; index += 1) {
    const char = value.charAt(index);
    if (!BLANK.test(char)) {
      appendChar(sink, char, place(index));
      continue;
    }
    let end = index;
    while (end + 1 < value.length && BLANK.test(value.charAt(end + 1))) end += 1;
    const before = sink.text.charAt(sink.text.length - 1);
    const isBetweenHan = HAN_SIDE.test(before) && HAN_SIDE.test(value.charAt(end + 1)) && /[\n\r]/u.test(value.slice(index, end + 1));
    if (before !== '' && !/\s/u.test(before) && !isBetweenHan) appendChar(sink, ' ', place(index));
    index = end;
  }
}

export function appendChar(sink: Words, char: string, { start, end }: { readonly start: number; readonly end: number }): void {
  sink.text += char;
  sink.offsets.push(start);
  sink.ends.push(end);
}

/** A blank before it goes. */
export function appendBreak(sink: Words, place: { readonly start: number; readonly end: number }): void {
  if (sink.text === '') return;
  if (sink.text.endsWith(' ')) dropLast(sink);
  appendChar(sink, '\n', place);
}

function dropLast(sink: Words): void {
  sink.text = sink.text.slice(0, -1);
  sink.offsets.pop();
  sink.ends.pop();
}

/** Without blanks at the end; marks that lie beyond it end with it. */
export function finished(sink: Words): { readonly readable: Readable; readonly marks: readonly InlineMark[] } {
  const length = sink.text.trimEnd().length;
  return {
    readable: { text: sink.text.slice(0, length), offsets: sink.offsets.slice(0, length), ends: sink.ends.slice(0, length) },
    marks: sink.marks.filter((mark) => mark.start <= length).map((mark) => ({ ...mark, end: Math.min(mark.end, length) })),
  };
}
