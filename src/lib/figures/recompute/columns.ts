/** A column of a table whose last row says that it is the total. */
import type { FigureItem } from '#graph/model/answers.ts';
import type { Sentence } from '#graph/model/document-graph.ts';
import { sameUnit } from '#graph/model/figure.ts';
import { cellOf } from '#graph/model/ids.ts';
import { check, type Check } from './check.ts';

const TOTAL = /^(?:合计|总计|共计|总和|小计|(?:grand total|subtotal|total|sum)s?(?!\p{L}))/iu;
/** A column of these adds up to nothing: years, rates, ranks, means. */
const NO_SUM = /率|增长|同比|平均|均价|单价|倍|排名|年份|比重|rate|growth|average|mean|median|per\b|ratio|rank|price|year|change/iu;

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
    const parts = ordered.slice(0, -1);
    // A subtotal among the rows counts its rows twice.
    if (!total || parts.length < 2 || !TOTAL.test(total.label) || parts.some(({ label }) => TOTAL.test(label))) return [];
    return [...total.cells].flatMap(([column, [stated, ...more]]) => {
      const inputs = parts.flatMap(({ cells }) => (cells.get(column)?.length === 1 ? (cells.get(column) ?? []) : []));
      // An empty cell may stand for anything.
      if (!stated || more.length > 0 || inputs.length < parts.length) return [];
      const fits = inputs.every(({ unit, maxValue }) => sameUnit(unit, stated.unit) && maxValue === undefined);
      if (!fits || NO_SUM.test(stated.metric ?? '')) return [];
      return [check('sum', [total.label, stated.metric].filter((part) => part).join(' · '), inputs, stated.unit, stated)];
    });
  });
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
