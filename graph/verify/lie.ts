/** What a graph says that its own text does not bear out. */
import type { Span } from '../model/span.ts';

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
