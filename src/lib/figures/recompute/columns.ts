/** A column of a table whose last row says that it is the total, or whose head says that it is a whole cut up. */
import type { FigureItem } from '#graph/model/answers.ts';
import type { Sentence } from '#graph/model/document-graph.ts';
import { sameUnit } from '#graph/model/figure.ts';
import { cellOf } from '#graph/model/ids.ts';
import { check, type Check } from './check.ts';

const TOTAL = /^(?:合计|总计|共计|总和|小计|(?:grand total|subtotal|total|sum)s?(?!\p{L}))/iu;
/** A column of these adds up to nothing: years, rates, ranks, means. */
const NO_SUM = /率|增长|同比|平均|均价|单价|倍|排名|年份|比重|rate|growth|average|mean|median|per\b|ratio|rank|price|year|change/iu;

/** A column of these is a whole, cut up. */
const SHARES = /占比|份额|构成|\bshares?\b|% of total|percent of total|distribution|breakdown/iu;
/** So few rows may be any two percentages. */
const WHOLE_ROWS = 3;

interface Row {
  readonly label: string;
  readonly cells: Map<number, readonly FigureItem[]>;
}

export function columnSums(
  sentences: readonly Pick<Sentence, 'id' | 'text'>[],
  bySentence: ReadonlyMap<string, readonly FigureItem[]>,
): readonly Check[] {
  return [...tablesOf(sentences, bySentence).values()].flatMap((rows) => {
    const numbers = [...rows.keys()].sort((a, b) => a - b);
    const ordered = numbers.flatMap((number) => rows.get(number) ?? []);
    const total = ordered.at(-1);
    if (total && TOTAL.test(total.label)) return totals(total, ordered.slice(0, -1));
    return cutUp(ordered);
  });
}

/** Each number of the last row against those above it. */
function totals(total: Row, parts: readonly Row[]): readonly Check[] {
  // A subtotal among the rows counts its rows twice.
  if (parts.length < 2 || parts.some(({ label }) => TOTAL.test(label))) return [];
  return [...total.cells].flatMap(([column, [stated, ...more]]) => {
    const inputs = columnOf(parts, column);
    if (!stated || more.length > 0 || !inputs?.every(({ unit }) => sameUnit(unit, stated.unit))) return [];
    if (NO_SUM.test(stated.metric ?? '') && !SHARES.test(stated.metric ?? '')) return [];
    const heads = [total.label, stated.metric].filter((part) => part).join(' · ');
    return [check('sum', heads, inputs, { unit: stated.unit, stated })];
  });
}

/** Columns of shares without a total. That one makes no whole says nothing: the table need not hold every part. */
function cutUp(rows: readonly Row[]): readonly Check[] {
  if (rows.length < WHOLE_ROWS || rows.some(({ label }) => TOTAL.test(label))) return [];
  return [...(rows[0]?.cells.keys() ?? [])].flatMap((column) => {
    const inputs = columnOf(rows, column);
    const metric = inputs?.[0]?.metric ?? '';
    if (!inputs?.every(({ unit }) => sameUnit(unit, '%')) || !SHARES.test(metric) || /增|减|变化|growth|change/iu.test(metric)) return [];
    const made = check('sum', metric, inputs, { unit: '%', stated: 'all' });
    return made.verdict === 'differs' ? [] : [made];
  });
}

/** One number of each row; none where a cell is empty, which may stand for anything, or holds several. */
function columnOf(rows: readonly Row[], column: number): readonly FigureItem[] | undefined {
  const inputs = rows.flatMap(({ cells }) => (cells.get(column)?.length === 1 ? (cells.get(column) ?? []) : []));
  return inputs.length === rows.length && inputs.every(({ maxValue }) => maxValue === undefined) ? inputs : undefined;
}

/** Table → row → its label and the figures of its cells. */
function tablesOf(
  sentences: readonly Pick<Sentence, 'id' | 'text'>[],
  bySentence: ReadonlyMap<string, readonly FigureItem[]>,
): ReadonlyMap<string, Map<number, Row>> {
  const tables = new Map<string, Map<number, Row>>();
  for (const { id, text } of sentences) {
    const cell = cellOf(id);
    if (cell === undefined) continue;
    const rows = tables.get(cell.table) ?? new Map<number, Row>();
    tables.set(cell.table, rows);
    const row: Row = rows.get(cell.row) ?? { label: text, cells: new Map() };
    rows.set(cell.row, row);
    row.cells.set(cell.column, [...(row.cells.get(cell.column) ?? []), ...(bySentence.get(id) ?? [])]);
  }
  return tables;
}
