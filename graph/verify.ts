/** Re-proves a graph from its own text: every span, quote, number and link. What does not hold is a lie, with its place. */
import { DocumentGraph } from './model/document-graph.ts';
import type { Span } from './model/span.ts';
import { linkLies } from './verify/links.ts';
import { numberLies } from './verify/numbers.ts';
import { provenanceLies } from './verify/provenance.ts';
import { quoteLies } from './verify/quotes.ts';
import { spanLies } from './verify/spans.ts';

export type LieCode =
  /** The graph is not of the form `claimtrail-graph/1`. */
  | 'schema'
  /** Two objects under one id. */
  | 'duplicate-id'
  /** An id that names nothing in this graph. */
  | 'dangling-id'
  /** Two objects that should name each other do not. */
  | 'one-way-link'
  /** A span outside the text, empty or turned round. */
  | 'span-bounds'
  /** Objects that are not in the order of the text. */
  | 'span-order'
  /** A part that lies outside the whole it belongs to. */
  | 'span-outside'
  /** The words at a span are not those of the object. */
  | 'quote'
  /** The printed number does not give the stored value. */
  | 'number'
  /** The marker does not hold the label of the reference it links to. */
  | 'marker-label'
  /** The words of a mention are no name of its entity. */
  | 'mention-surface'
  /** The evidence of a relation does not name its head or its tail. */
  | 'relation-evidence'
  /** The level of provenance does not follow from its references and attributions. */
  | 'provenance-level'
  /** A reference is claimed as a source without a marker that covers the claim. */
  | 'unproved-citation'
  /** An explanatory note is claimed as a source. */
  | 'note-as-source';

export interface Lie {
  readonly code: LieCode;
  /** Which object, what it says, what the text says. */
  readonly message: string;
  readonly span?: Span;
}

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
