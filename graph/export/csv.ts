/** Rows as CSV with a header. Source: RFC 4180; UTF-8 with a byte-order mark, which spreadsheets need to read Chinese. */

export type Cell = string | number | undefined;

/** @param columns – names and what stands in each; lines end with CR LF. */
export function csv<T>(rows: readonly T[], columns: readonly (readonly [name: string, value: (row: T) => Cell])[]): string {
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, value]) => value(row)))];
  return `\uFEFF${lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`;
}

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  // A spreadsheet runs what begins like a formula: the apostrophe makes it text. Numbers are written as such above.
  const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
