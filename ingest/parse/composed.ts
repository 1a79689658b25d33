/** Blocks without a text of their own → one text made of them, and the same blocks in their places in it. */
import { verbatim } from '../readable.ts';
import type { Block, Cell } from '../types.ts';

const BETWEEN_BLOCKS = '\n\n';
const BETWEEN_ROWS = '\n';
const BETWEEN_CELLS = '\t';

/** What is printed of a block before its words and left out of them: the number of a definition. */
export type UnplacedBlock = Block & { readonly prefix?: string };

/** @param blocks – their offsets are not looked at. */
export function composed(blocks: readonly UnplacedBlock[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const parts: string[] = [];
  let length = 0;
  const print = (text: string): number => {
    parts.push(text);
    length += text.length;
    return length - text.length;
  };
  const placed = blocks.map(({ prefix, ...block }): Block => {
    if (length > 0) print(BETWEEN_BLOCKS);
    const start = length;
    if (prefix !== undefined) print(prefix);
    const readable = verbatim(block.readable.text, print(block.readable.text));
    const rows = block.rows === undefined ? undefined : placedRows(block.rows, print);
    return { ...block, readable, ...(rows === undefined ? {} : { rows }), span: { start, end: length } };
  });
  return { text: parts.join(''), blocks: placed };
}

/** A cell that spans several columns or rows is printed once and stands in each of them. */
function placedRows(rows: NonNullable<Block['rows']>, print: (text: string) => number): NonNullable<Block['rows']> {
  const met = new Map<Cell, Cell>();
  return rows.map((row, at) => {
    if (at > 0) print(BETWEEN_ROWS);
    return row.map((cell, column) => {
      const before = met.get(cell);
      if (before !== undefined) return before;
      if (column > 0) print(BETWEEN_CELLS);
      const placed = { ...verbatim(cell.text, print(cell.text)), ...(cell.marks === undefined ? {} : { marks: cell.marks }) };
      met.set(cell, placed);
      return placed;
    });
  });
}
