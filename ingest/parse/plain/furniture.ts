/** What printing left in a text: form feeds, running heads and feet, page numbers, the frame of a text archive. */
import type { Diagnostic } from '#graph/model/document-graph.ts';
import type { TextLine } from './lines.ts';

/** The foot of a page that names its number. */
const PAGE_FOOT = /\[Page [\divxl]{1,5}\]\s*$/iu;
const PAGE_NUMBER = /^[\s\f]*(?:[-–—·] ?)?(?:page |p\. ?|第 ?)?(?:\d{1,4}|[ivxl]{1,6})(?: ?[页頁])?(?: ?[-–—·])?\s*$/iu;
/** `*** START OF THE PROJECT … EBOOK … ***`: outside of it stand licence and notes of the archive. */
const ARCHIVE_START = /^\s*\*{3} ?START OF (?:THE|THIS) [^*]{0,60}E-?BOOK/iu;
const ARCHIVE_END = /^\s*\*{3} ?END OF (?:THE|THIS) [^*]{0,60}E-?BOOK/iu;
/** Lines that the mark of an archive may take. */
const MARK_LINES = 4;
/** Empty lines that fill a page up. */
const FILL_LIMIT = 80;
/** A head or foot comes back on so many pages at least. */
const REPEATED_ON = 2;

export interface Unframed {
  readonly lines: readonly TextLine[];
  /** Half-open range of the lines that are the text: what stands before and after frames it. */
  readonly body: { readonly from: number; readonly to: number };
  readonly diagnostics: readonly Diagnostic[];
}

/** The same lines; those that frame pages are blank. Cost: linear. */
export function unframed(lines: readonly TextLine[]): Unframed {
  const gone = pageLines(lines);
  const kept = lines.map((line, index): TextLine =>
    gone.has(index) || line.readable.text.includes('\f') ? framed(line, gone.has(index)) : line,
  );
  const start = lines.findIndex(({ readable }) => ARCHIVE_START.test(readable.text));
  const end = lines.findLastIndex(({ readable }) => ARCHIVE_END.test(readable.text));
  const body = { from: start < 0 ? 0 : endOfMark(lines, start), to: end <= start ? lines.length : end };
  return { lines: kept, body, diagnostics: told(lines, gone, body) };
}

function framed(line: TextLine, isGone: boolean): TextLine {
  return { ...line, ...(isGone ? { isBlank: true } : {}), isPageBreak: true };
}

/** Indices of heads, feet and page numbers beside page breaks. */
function pageLines(lines: readonly TextLine[]): ReadonlySet<number> {
  const feet: number[] = [];
  const heads: number[] = [];
  const found = new Set<number>();
  for (const [index, { readable }] of lines.entries()) {
    const isFoot = PAGE_FOOT.test(readable.text);
    if (isFoot) found.add(index);
    if (!isFoot && !readable.text.includes('\f')) continue;
    const foot = near(lines, isFoot ? index : index - 1, -1);
    if (foot !== undefined) feet.push(foot);
    const own = !isFoot && readable.text.trim() !== '' ? index : near(lines, index + 1, 1);
    if (own !== undefined) heads.push(own);
  }
  for (const places of [feet, heads]) {
    const seen = new Map<string, Set<number>>();
    for (const place of places) {
      const key = keyOf(lines[place]);
      (seen.get(key) ?? seen.set(key, new Set()).get(key))?.add(place);
    }
    for (const place of new Set(places))
      if ((seen.get(keyOf(lines[place]))?.size ?? 0) >= REPEATED_ON || PAGE_NUMBER.test(lines[place]?.readable.text ?? ''))
        found.add(place);
  }
  return found;
}

/** The first line with words from here on. */
function near(lines: readonly TextLine[], from: number, step: 1 | -1): number | undefined {
  let at = from;
  for (let blanks = 0; lines[at]?.isBlank === true && blanks < FILL_LIMIT; blanks += 1) at += step;
  return lines[at]?.isBlank === false ? at : undefined;
}

/** Its words, digits aside. */
function keyOf(line: TextLine | undefined): string {
  return (line?.readable.text ?? '')
    .replace(/\d+|\b[ivxl]{1,6}\b/gu, '#')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The mark may run over lines, up to its closing asterisks. */
function endOfMark(lines: readonly TextLine[], start: number): number {
  for (let at = start; at < start + MARK_LINES; at += 1) if (/\*{3}\s*$/u.test(lines[at]?.readable.text ?? '')) return at + 1;
  return start + 1;
}

function told(lines: readonly TextLine[], gone: ReadonlySet<number>, { from, to }: Unframed['body']): readonly Diagnostic[] {
  const framing = [...lines.slice(0, from), ...lines.slice(to)].filter(({ isBlank }) => !isBlank).length;
  const parts = [
    ...(gone.size === 0 ? [] : [`${gone.size} running heads, feet and page numbers`]),
    ...(framing === 0 ? [] : [`${framing} lines of the archive around the text`]),
  ];
  if (parts.length === 0) return [];
  return [{ severity: 'info', code: 'page-furniture', message: `${parts.join(' and ')} were not read as text.` }];
}
