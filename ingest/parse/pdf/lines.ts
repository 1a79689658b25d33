/** Runs of a printed page → its lines, with raised numbers told apart. Coordinates in points, from the top left. */
import type { InlineMark, PrintedPage, PrintedRun } from '../../types.ts';

export interface Line {
  readonly text: string;
  readonly marks: readonly InlineMark[];
  readonly left: number;
  readonly right: number;
  /** Base line. */
  readonly y: number;
  /** Font size of most of its characters. */
  readonly size: number;
  /** Font of most of its characters. */
  readonly font: string;
  /** Pieces of the line that wide gaps part, as half-open ranges of its text. */
  readonly pieces: readonly { readonly start: number; readonly end: number; readonly left: number }[];
}

/** In parts of the font size. */
const SAME_BASE = 0.35;
const RAISED_BY = 0.15;
const RAISED_SIZE = 0.85;
const BLANK_GAP = 0.17;
/** A gap as wide as this parts columns and cells. */
const WIDE_GAP = 1.6;
const HAN = /[\u2E80-\u9FFF\uF900-\uFAFF\u3000-\u303F\uFF00-\uFFEF]/u;

/** Lines in the order of the file, each cut where a wide gap parts columns. */
export function fragments({ runs }: PrintedPage): readonly Line[] {
  const open: PrintedRun[][] = [];
  // Blanks are told by the gaps between words: as runs they would bridge columns.
  for (const run of runs.filter(({ text }) => text.trim() !== '')) {
    const last = open.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && continues(last, before, run)) last.push(run);
    else open.push([run]);
  }
  return open.map(line);
}

/** On the same base line or raised a little over it, right after what stands before. */
function continues(line: readonly PrintedRun[], before: PrintedRun, run: PrintedRun): boolean {
  const size = Math.max(before.size, run.size, line[0]?.size ?? 0);
  const base = line.find((each) => each.size > size * RAISED_SIZE) ?? before;
  const drop = run.y - base.y;
  const gap = run.x - (before.x + before.width);
  if (gap > WIDE_GAP * size || gap < -0.5 * size) return false;
  return Math.abs(drop) <= SAME_BASE * size || (drop < 0 && drop > -0.7 * size && run.size < size * RAISED_SIZE);
}

function line(runs: readonly PrintedRun[]): Line {
  const { size, font } = mostOf(runs);
  const base = runs.find((run) => run.size > size * RAISED_SIZE)?.y ?? runs[0]?.y ?? 0;
  const marks: InlineMark[] = [];
  let text = '';
  let right: number | undefined;
  for (const run of runs) {
    const gap = right === undefined ? 0 : run.x - right;
    const isBlank =
      gap > BLANK_GAP * size && !/\s$/u.test(text) && !/^\s/u.test(run.text) && !(HAN.test(text.slice(-1)) && HAN.test(run.text.charAt(0)));
    if (isBlank) text += ' ';
    const start = text.length;
    text += run.text;
    right = run.x + run.width;
    if (run.size < size * RAISED_SIZE && base - run.y > RAISED_BY * size && run.text.trim() !== '')
      marks.push({ kind: 'superscript', start, end: text.length });
  }
  const indent = text.length - text.trimStart().length;
  const words = text.trim();
  const left = runs.find((run) => run.text.trim() !== '')?.x ?? 0;
  return {
    text: words,
    marks: merged(
      marks.map((mark) => ({ ...mark, start: Math.max(0, mark.start - indent), end: Math.min(words.length, mark.end - indent) })),
    ),
    left,
    right: right ?? left,
    y: base,
    size,
    font,
    pieces: [{ start: 0, end: words.length, left }],
  };
}

/** `1` and `2` side by side are one raised `12`. */
function merged(marks: readonly InlineMark[]): readonly InlineMark[] {
  const result: InlineMark[] = [];
  for (const mark of marks) {
    const before = result.at(-1);
    if (before !== undefined && before.end === mark.start) result[result.length - 1] = { ...before, end: mark.end };
    else if (mark.end > mark.start) result.push(mark);
  }
  return result;
}

function mostOf(runs: readonly PrintedRun[]): { readonly size: number; readonly font: string } {
  const weights = new Map<string, { readonly run: PrintedRun; length: number }>();
  for (const run of runs) {
    const key = `${run.size} ${run.font}`;
    const met = weights.get(key);
    if (met === undefined) weights.set(key, { run, length: run.text.trim().length });
    else met.length += run.text.trim().length;
  }
  const [first] = [...weights.values()].sort((a, b) => b.length - a.length || b.run.size - a.run.size);
  return { size: first?.run.size ?? 0, font: first?.run.font ?? '' };
}

/** Pieces that stand side by side are one line, with the gaps remembered. */
export function sideBySide(pieces: readonly Line[]): Line {
  const sorted = [...pieces].sort((a, b) => a.left - b.left);
  const [first] = sorted;
  if (first === undefined || sorted.length === 1) return first ?? line([]);
  let text = '';
  const marks: InlineMark[] = [];
  const parts: Line['pieces'][number][] = [];
  for (const piece of sorted) {
    if (text !== '') text += ' ';
    const start = text.length;
    marks.push(...piece.marks.map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start })));
    parts.push({ start, end: start + piece.text.length, left: piece.left });
    text += piece.text;
  }
  return { ...first, text, marks, right: Math.max(...sorted.map(({ right }) => right)), pieces: parts };
}
