/** Lines of a paragraph → its text: no blank between Han, no hyphen that only broke a word. */
import type { InlineMark } from '../../types.ts';
import type { Line } from './lines.ts';

const HAN = /[\u2E80-\u9FFF\uF900-\uFAFF\u3000-\u303F\uFF00-\uFFEF]/u;

export interface JoinedLines {
  readonly text: string;
  readonly marks: readonly InlineMark[];
  /** Where each line begins in the text. */
  readonly starts: readonly number[];
}

/** @param words – every word printed within a line of the document, in lower case: they decide whether a hyphen stays. */
export function joinedLines(lines: readonly Line[], words: ReadonlySet<string>): JoinedLines {
  let text = '';
  const marks: InlineMark[] = [];
  const starts: number[] = [];
  for (const line of lines) {
    const head = brokenWord(text);
    const tail = /^\p{Ll}+(?:-\p{L}+)*/u.exec(line.text)?.[0];
    if (head !== undefined && tail !== undefined) {
      if (!keepsHyphen(head, tail, words)) text = text.slice(0, -1);
    } else if (/\u00AD$/u.test(text)) text = text.slice(0, -1);
    else if (text !== '' && !(HAN.test(text.slice(-1)) || HAN.test(line.text.charAt(0))) && !/[-–—/]$/u.test(text)) text += ' ';
    const start = text.length;
    starts.push(start);
    text += line.text;
    marks.push(...line.marks.map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start })));
  }
  return { text, marks, starts };
}

/** What stands before a hyphen at the end of the text: letters, hyphens inside. */
function brokenWord(text: string): string | undefined {
  const last =
    text
      .slice(-40)
      .split(/[^\p{L}-]/u)
      .at(-1) ?? '';
  return /^\p{L}/u.test(last) && /\p{L}-$/u.test(last) ? last.slice(0, -1) : undefined;
}

/** As the document itself writes the word elsewhere; where it does not, the hyphen only broke it. */
function keepsHyphen(head: string, tail: string, words: ReadonlySet<string>): boolean {
  const last = head.split('-').at(-1) ?? head;
  const [first = tail] = tail.split('-');
  if (words.has(`${last}${first}`.toLowerCase())) return false;
  return (
    words.has(`${last}-${first}`.toLowerCase()) ||
    /^(?:non|self|well|high|low|long|short|so|co|cross|state)$/iu.test(last) ||
    head.includes('-')
  );
}

export function wordsIn(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*(?!-?$)/gu)) {
      words.add(word.toLowerCase());
      const parts = word.toLowerCase().split('-');
      for (let at = 1; at < parts.length; at += 1) words.add(`${parts[at - 1] ?? ''}-${parts[at] ?? ''}`);
    }
  return words;
}
