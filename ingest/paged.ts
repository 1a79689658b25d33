/** Spans of a graph with the page on which each begins. */
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import type { PageStart } from './types.ts';

/** @param starts – in order of the text. */
export function paged(graph: DocumentGraph, starts: readonly PageStart[]): DocumentGraph {
  return withPages(graph, (offset) => pageAt(starts, offset));
}

/** The same value; every `{ start, end }` inside it has its page. */
function withPages<T>(value: T, pageOf: (offset: number) => number): T {
  if (Array.isArray(value)) {
    // The same array with each element of its own type.
    return value.map((each: unknown) => withPages(each, pageOf)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const span = new Map<string, unknown>(entries);
  const start = span.get('start');
  if (entries.length === 2 && typeof start === 'number' && typeof span.get('end') === 'number') return { ...value, page: pageOf(start) };
  // The same keys, each with a value of its own type.
  return Object.fromEntries(entries.map(([key, each]) => [key, withPages(each, pageOf)])) as T;
}

function pageAt(starts: readonly PageStart[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1]?.page ?? 1;
}
