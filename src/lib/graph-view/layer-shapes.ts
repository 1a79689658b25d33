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

/** Diameters in units of the drawing: smaller than any entity that a reader would look for. */
export const LAYER_SIZES: Readonly<Record<LayerKind, number>> = { claim: 17, figure: 15, source: 18 };
