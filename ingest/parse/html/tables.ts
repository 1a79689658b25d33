/** A table of data → rows of cells, its header first; a table that only lays out the page is none. */
import type { Element } from 'hast';
import type { Cell } from '../../types.ts';
import { attribute, elementsIn, hasRole, isElement } from './nodes.ts';

const SPAN_LIMIT = 50;
const ROW_PARTS = new Set(['thead', 'tbody', 'tfoot']);
const NO_DATA = new Set(['table', 'h1', 'h2', 'h3', 'article', 'section']);

/** Two columns and rows at least, and nothing inside that makes a page. */
export function isDataTable(table: Element): boolean {
  if (hasRole(table, 'presentation', 'none')) return false;
  if (elementsIn(table, (element) => element !== table && NO_DATA.has(element.tagName)).length > 0) return false;
  const lines = linesOf(table);
  return (
    lines.some(({ cells }) => cells.length > 1) &&
    (lines.length > 1 || lines.some(({ cells }) => cells.some(({ tagName }) => tagName === 'th')))
  );
}

/** Cells that span stand in each column of their row or, for headers, in each row; the words of a data cell stand once. */
export function rows(table: Element, read: (cell: Element) => Cell): readonly (readonly Cell[])[] {
  const grid: Cell[][] = [];
  const heads: boolean[] = [];
  for (const [at, { cells, isHead }] of linesOf(table).entries()) {
    const row = (grid[at] ??= []);
    heads.push(isHead || cells.every(({ tagName }) => tagName === 'th'));
    let column = 0;
    for (const cell of cells) {
      while (row[column] !== undefined) column += 1;
      const words = read(cell);
      const wide = spanOf(cell, 'colSpan');
      const high = Math.min(spanOf(cell, 'rowSpan'), SPAN_LIMIT);
      for (let down = 0; down < high; down += 1)
        for (let right = 0; right < wide; right += 1) {
          // A line across the whole table is a title, no header of each column.
          const isRepeated = (cell.tagName === 'th' || isHead) && (cells.length > 1 || down > 0);
          (grid[at + down] ??= [])[column + right] = down + right === 0 || isRepeated ? words : nothing();
        }
      column += wide;
    }
  }
  const filled = grid.slice(0, heads.length).map((row) => Array.from(row, (cell) => cell ?? nothing()));
  const data = heads.indexOf(false);
  const width = Math.max(0, ...filled.map((row) => row.length));
  if (data < 0) return filled;
  return [headerOf(filled.slice(0, data), width), ...filled.slice(data)].filter(
    (row, index) => index === 0 || row.some(({ text }) => text !== ''),
  );
}

/** The lowest header row counts, and where it is empty the one above it. */
function headerOf(heads: readonly (readonly Cell[])[], width: number): readonly Cell[] {
  return Array.from({ length: width }, (_, column) => heads.findLast((row) => (row[column]?.text ?? '') !== '')?.[column] ?? nothing());
}

interface Line {
  readonly cells: readonly Element[];
  readonly isHead: boolean;
}

function linesOf(table: Element): readonly Line[] {
  return table.children.filter(isElement).flatMap((part): readonly Line[] => {
    if (part.tagName === 'tr') return [line(part, false)];
    if (!ROW_PARTS.has(part.tagName)) return [];
    return part.children.filter(isElement).flatMap((row) => (row.tagName === 'tr' ? [line(row, part.tagName === 'thead')] : []));
  });
}

function line(row: Element, isHead: boolean): Line {
  return { cells: row.children.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th'), isHead };
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, SPAN_LIMIT) : 1;
}

function nothing(): Cell {
  return { text: '', offsets: [], ends: [] };
}
