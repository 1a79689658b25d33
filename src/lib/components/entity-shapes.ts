/** The outline of each entity type, the same in chips, legend, drawing and export. */
import type { EntityType } from '#graph/model/document-graph.ts';

/** Paths in a 16 × 16 box; cytoscape's shape names: round-rectangle, hexagon, rectangle, pentagon, ellipse, triangle, diamond, barrel, star, vee. */
export const ENTITY_SHAPES: Readonly<Record<EntityType, string>> = {
  company: 'M4 3.5h8a2.5 2.5 0 0 1 2.5 2.5v4a2.5 2.5 0 0 1-2.5 2.5H4A2.5 2.5 0 0 1 1.5 10V6A2.5 2.5 0 0 1 4 3.5z',
  model: 'M4.7 2h6.6L15 8l-3.7 6H4.7L1 8z',
  chip: 'M2.5 2.5h11v11h-11z',
  policy: 'M8 1l7 5.1-2.7 8.4H3.7L1 6.1z',
  person: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z',
  institution: 'M8 1.5L15.2 14H.8z',
  software: 'M8 .5L15.5 8 8 15.5.5 8z',
  dataset: 'M3 2.5c3-1.2 7-1.2 10 0 1 3.6 1 7.4 0 11-3 1.2-7 1.2-10 0-1-3.6-1-7.4 0-11z',
  technology: 'M8 .8l2.2 4.7 5.1.6-3.8 3.5 1 5.1L8 12.2l-4.5 2.5 1-5.1L.7 6.1l5.1-.6z',
  place: 'M1 2.5L8 6l7-3.5L8 15z',
};
