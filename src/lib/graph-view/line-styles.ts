/** How a line shows its provenance: whole, dashed, dotted; for cytoscape and for SVG. */
import type { Css } from 'cytoscape';
import type { ProvenanceLevel } from '#graph/model/document-graph.ts';

export const EDGE_LINES: Readonly<Record<ProvenanceLevel, Css.LineStyle>> = { cited: 'solid', attributed: 'dashed', unsourced: 'dotted' };

/** Lengths of strokes and gaps; none for a whole line. */
export const LINE_DASHES: Readonly<Record<ProvenanceLevel, string>> = { cited: '', attributed: '6 3.5', unsourced: '1.5 3.5' };
