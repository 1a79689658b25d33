/** The words for what a line of the drawing means. */
import type { ProvenanceLevel } from '#graph/model/document-graph.ts';
import { m } from '../paraglide/messages.js';

export function provenanceLines(): Readonly<Record<ProvenanceLevel, string>> {
  return { cited: m.explore_line_cited(), attributed: m.explore_line_attributed(), unsourced: m.explore_line_unsourced() };
}
