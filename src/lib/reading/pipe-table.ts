/** The cells of a table as Markdown writes it. Source: GitHub Flavored Markdown 0.29, tables. */

export interface Cell {
  /** Offsets in the document, without the white space around. */
  readonly start: number;
  readonly end: number;
}

const DELIMITER = /^:?-+:?$/;
/** Pipes of a line that divide cells: not escaped, not in code. */
const DIVIDER = /\\[\s\S]|`[^`\n]*`|\|/g;

/** Rows of the first table in a stretch of the text, the header first; nothing where none stands there. */
export function pipeTable(text: string, from: number, to: number): readonly (readonly Cell[])[] {
  const lines = linesOf(text, from, to);
  const second = lines.findIndex(([start, end], at) => at > 0 && isDelimiters(text.slice(start, end)) && text.slice(...(lines[at - 1] ?? [0, 0])).includes('|')); // prettier-ignore
  if (second < 1) return [];
  const rest = lines.slice(second + 1);
  const stop = rest.findIndex(([start, end]) => !text.slice(start, end).includes('|'));
  const body = stop < 0 ? rest : rest.slice(0, stop);
  const header = lines[second - 1];
  return header === undefined ? [] : [header, ...body].map(([start, end]) => cellsOf(text, start, end));
}

function isDelimiters(line: string): boolean {
  const bare = line.trim();
  const cells = bare.slice(bare.startsWith('|') ? 1 : 0, bare.endsWith('|') ? -1 : undefined).split('|');
  return bare.includes('|') && cells.every((cell) => DELIMITER.test(cell.trim()));
}

function linesOf(text: string, from: number, to: number): readonly (readonly [start: number, end: number])[] {
  const lines: [number, number][] = [];
  for (let start = from; start < to;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 || feed > to ? to : feed;
    lines.push([start, text.charAt(end - 1) === '\r' ? end - 1 : end]);
    start = end + 1;
  }
  return lines;
}

function cellsOf(text: string, start: number, end: number): readonly Cell[] {
  const line = text.slice(start, end);
  const dividers = [...line.matchAll(DIVIDER)].filter(([mark]) => mark === '|').map(({ index }) => start + index);
  const bounds = [start - 1, ...dividers, end];
  const cells = bounds.slice(1).map((bound, at) => trimmed(text, (bounds[at] ?? start) + 1, bound));
  const first = cells[0];
  const last = cells.at(-1);
  // What stands before the first pipe and after the last is no cell where it is empty.
  const from = first !== undefined && first.start >= first.end && dividers.length > 0 ? 1 : 0;
  const to = last !== undefined && last.start >= last.end && cells.length > 1 ? -1 : undefined;
  return cells.slice(from, to);
}

function trimmed(text: string, start: number, end: number): Cell {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
