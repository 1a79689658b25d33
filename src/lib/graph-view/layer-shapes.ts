/** Shapes of the layers round the entities, apart from every shape of an entity type: the same in drawing, legend and export. */
import type { Css } from 'cytoscape';
import type { LayerKind } from '#graph/model/answers.ts';

/** Paths in a 16 × 16 box: a speech plate, an octagon, a sheet with its corner cut. */
export const LAYER_SHAPES: Readonly<Record<LayerKind, string>> = {
  claim: 'M1 3h11.5L15.5 8l-3 5H1z',
  figure: 'M5.2 1.3h5.6l3.9 3.9v5.6l-3.9 3.9H5.2l-3.9-3.9V5.2z',
  source: 'M3 1h7l3.5 3.5V15H3z',
};

/** The same for cytoscape, which has no sheet with one cut corner: a polygon of its own. */
export const LAYER_NODE_SHAPES: Readonly<Record<LayerKind, Css.NodeShape>> = { claim: 'tag', figure: 'octagon', source: 'polygon' };

/** Corners of the source's sheet, x and y in turn, from -1 to 1. */
export const SOURCE_POLYGON = '-0.66 -1 0.3 -1 0.66 -0.5 0.66 1 -0.66 1';

/** What a folded section is: a wide plate with round corners. */
export const SECTION_SHAPE = 'M3 3h10a2.5 2.5 0 0 1 2.5 2.5v5A2.5 2.5 0 0 1 13 13H3A2.5 2.5 0 0 1 .5 10.5v-5A2.5 2.5 0 0 1 3 3z';

/** How tall it is for its width. */
export const SECTION_PROPORTION = 2 / 3;

/** Diameters in units of the drawing: smaller than any entity that a reader would look for. */
export const LAYER_SIZES: Readonly<Record<LayerKind, number>> = { claim: 17, figure: 15, source: 18 };
