/** Re-proves a graph from its own text: every span, quote, number and link. What does not hold is a lie, with its place. */
import { DocumentGraph } from './model/document-graph.ts';
import type { Lie } from './verify/lie.ts';
import { linkLies } from './verify/links.ts';
import { numberLies } from './verify/numbers.ts';
import { provenanceLies } from './verify/provenance.ts';
import { quoteLies } from './verify/quotes.ts';
import { spanLies } from './verify/spans.ts';

/** Every lie of the graph, none for an honest one. A graph of the wrong form is not looked at further. Cost: linear in its text and objects. */
export function verify(graph: unknown): readonly Lie[] {
  const parsed = DocumentGraph.safeParse(graph);
  if (!parsed.success)
    return parsed.error.issues.map((issue) => ({ code: 'schema', message: `${issue.path.join('.') || 'the graph'}: ${issue.message}` }));
  const links = linkLies(parsed.data);
  const spans = spanLies(parsed.data);
  // Quotes are read at spans that lie in the text; a graph with spans beyond it is told that first.
  if (spans.some((lie) => lie.code === 'span-bounds')) return [...links, ...spans];
  return [...links, ...spans, ...quoteLies(parsed.data), ...numberLies(parsed.data), ...provenanceLies(parsed.data)];
}
