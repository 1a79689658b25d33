/** Lines of a page in the order in which it is read: down each column, full-width lines part what stands above from what stands below. */
import type { PrintedPage } from '../../types.ts';
import { fragments, sideBySide, type Line } from './lines.ts';

export interface Column {
  /** From top to bottom. */
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
}

/** A gutter is looked for in the middle of the page, at steps of this many parts of its width. */
const GUTTER = { from: 0.35, to: 0.65, step: 0.01 } as const;
/** So many lines must stand on each side of it, and so few across. */
const LINES_BESIDE = 5;
const ACROSS_SHARE = 0.35;

/** Columns of text in reading order. */
export function columns(page: PrintedPage): readonly Column[] {
  const found = fragments(page);
  const gutter = gutterOf(found, page.width);
  if (gutter === undefined) return [column(rowsOf(found))];
  const bands: { readonly left: Line[]; readonly right: Line[]; readonly across: Line[] }[] = [];
  let isAcross: boolean | undefined;
  for (const each of [...found].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const across = each.left < gutter && each.right > gutter;
    if (across !== isAcross) bands.push({ left: [], right: [], across: [] });
    isAcross = across;
    const band = bands.at(-1);
    (across ? band?.across : each.left < gutter ? band?.left : band?.right)?.push(each);
  }
  return bands.flatMap(({ left, right, across }) =>
    [across, left, right].filter((part) => part.length > 0).map((part) => column(rowsOf(part))),
  );
}

/** Where the fewest lines cross, with text side by side left and right of it. */
function gutterOf(found: readonly Line[], width: number): number | undefined {
  let best: { readonly at: number; readonly across: number } | undefined;
  for (let part: number = GUTTER.from; part <= GUTTER.to; part += GUTTER.step) {
    const at = part * width;
    const across = found.filter((line) => line.left < at && line.right > at).length;
    if (best === undefined || across < best.across) best = { at, across };
  }
  if (best === undefined || best.across > found.length * ACROSS_SHARE) return undefined;
  const { at } = best;
  // Prose, not the cells of a table: most lines fill half of their side.
  const isWide = (line: Line) => line.right - line.left > width * 0.2;
  const left = found.filter((line) => line.right <= at && isWide(line));
  const right = found.filter((line) => line.left >= at && isWide(line));
  if (left.length < LINES_BESIDE || right.length < LINES_BESIDE) return undefined;
  const top = Math.max(least(left), least(right));
  const bottom = Math.min(most(left), most(right));
  const beside = (lines: readonly Line[]) => lines.filter(({ y }) => y >= top - 1 && y <= bottom + 1).length;
  return beside(left) >= LINES_BESIDE - 1 && beside(right) >= LINES_BESIDE - 1 ? at : undefined;
}

function least(lines: readonly Line[]): number {
  return lines.reduce((min, { y }) => Math.min(min, y), Infinity);
}

function most(lines: readonly Line[]): number {
  return lines.reduce((max, { y }) => Math.max(max, y), -Infinity);
}

/** Pieces on one base line make one line. */
function rowsOf(found: readonly Line[]): readonly Line[] {
  const rows: Line[][] = [];
  for (const each of [...found].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && Math.abs(first.y - each.y) < 0.35 * Math.max(first.size, each.size)) row.push(each);
    else rows.push([each]);
  }
  return rows.map(sideBySide);
}

function column(lines: readonly Line[]): Column {
  return {
    lines,
    left: lines.reduce((min, { left }) => Math.min(min, left), Infinity),
    right: lines.reduce((max, { right }) => Math.max(max, right), 0),
  };
}
