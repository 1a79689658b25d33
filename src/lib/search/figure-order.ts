/** Sorting of the figures table; the order is part of the page's address. */
import type { FigureItem } from '#graph/model/answers.ts';

export const FIGURE_COLUMNS = ['text', 'value', 'subject', 'unit', 'hedge', 'period', 'level'] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

export interface FigureOrder {
  readonly column: FigureColumn;
  readonly descending: boolean;
}

const KEYS: Readonly<Record<FigureColumn, (figure: FigureItem) => string | number>> = {
  text: (figure) => figure.span.start,
  value: (figure) => figure.value,
  subject: (figure) => figure.subject ?? figure.metric ?? '',
  unit: (figure) => figure.unit,
  hedge: (figure) => (figure.approximation === 'exact' ? '' : figure.approximation),
  period: (figure) => figure.period ?? '',
  level: (figure) => figure.level,
};

/** `value` sorts up, `-value` down; document order for anything else. */
export function figureOrder(value: string | null): FigureOrder {
  const descending = value?.startsWith('-') ?? false;
  const column = FIGURE_COLUMNS.find((name) => name === (descending ? value?.slice(1) : value));
  return column ? { column, descending } : { column: 'text', descending: false };
}

/** The address value that sorts by the column; the other way round where it already does. */
export function orderValue(current: FigureOrder, column: FigureColumn): string {
  return current.column === column && !current.descending ? `-${column}` : column;
}

/** Figures in order; empty keys last either way, ties in document order. */
export function orderedFigures(figures: readonly FigureItem[], { column, descending }: FigureOrder): readonly FigureItem[] {
  const key = KEYS[column];
  return figures.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === right) return a.span.start - b.span.start;
    if (left === '' || right === '') return left === '' ? 1 : -1;
    return (left < right ? -1 : 1) * (descending ? -1 : 1);
  });
}
