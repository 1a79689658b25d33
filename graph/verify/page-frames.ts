/** A sentence may run over the end of a page: what stands between its words frames the pages and is none of them. */
import { bare } from './bare.ts';

/** The words with nothing left out but whole lines that frame pages: heads and feet that come back, numbers of pages. */
export function isAcrossPages(wanted: string, printed: string, frames: (line: string) => boolean): boolean {
  let at = 0;
  for (const line of printed.split('\n')) {
    const words = bare(line);
    if (wanted.startsWith(words, at)) at += words.length;
    else if (!frames(line)) return false;
  }
  return at === wanted.length;
}

/** Whether a line can frame a page of the text; its lines are counted when that is first asked. */
export function pageFrames(text: string): (line: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (line) => (known ??= linesThatComeBack(text)).has(lineKey(line));
}

/** Lines that stand in the text twice and more, numbers and marks of headings aside. */
function linesThatComeBack(text: string): ReadonlySet<string> {
  const met = new Set<string>();
  const again = new Set<string>();
  for (const line of text.split('\n')) {
    const key = lineKey(line);
    if (met.has(key) || isPageNumber(line)) again.add(key);
    met.add(key);
  }
  return again;
}

function isPageNumber(line: string): boolean {
  return /^\s*(?:[-–—·] ?)?(?:page |p\. ?|第 ?)?\d{1,4}(?: ?[页頁])?(?: ?(?:\/|of|共) ?\d{1,4}(?: ?[页頁])?)?(?: ?[-–—·])?\s*$/iu.test(
    line,
  );
}

function lineKey(line: string): string {
  return line.replace(/[\d\s\f#]+/gu, '');
}
