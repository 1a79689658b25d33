/** How claims, figures and sources look: a shape per layer, filled by provenance as everywhere. */
import type { Css, StylesheetJson } from 'cytoscape';
import { LAYER_KINDS } from '#graph/model/answers.ts';
import { PROVENANCE_LEVELS } from '#graph/model/kinds.ts';
import { LAYER_NODE_SHAPES, SOURCE_POLYGON } from './layer-shapes.ts';
import { EDGE_LINES } from './line-styles.ts';
import type { Palette } from './palette.ts';

/** @param screen – factor that keeps a size on screen the same at every zoom. */
export function layerStyle(palette: Palette, screen: number): StylesheetJson {
  return [
    {
      selector: 'node.layer',
      style: { 'background-color': palette.quiet, 'border-width': 1.6 * screen, 'border-color': palette.quiet, 'z-index': 8 },
    },
    ...LAYER_KINDS.map((kind) => ({
      selector: `node.layer[kind = "${kind}"]`,
      style: {
        shape: LAYER_NODE_SHAPES[kind],
        ...(kind === 'source' ? { 'shape-polygon-points': SOURCE_POLYGON } : {}),
      } as unknown as Css.Node, // The typings want numbers; cytoscape takes the text.
    })),
    ...PROVENANCE_LEVELS.flatMap((level) => {
      const colour = palette.provenance[level];
      const fill: Css.Node = level === 'cited' ? { 'background-color': colour } : { 'background-color': palette.surface };
      const half = {
        'background-fill': 'linear-gradient',
        'background-gradient-direction': 'to-right',
        'background-gradient-stop-colors': `${colour} ${colour} ${palette.surface} ${palette.surface}`,
        'background-gradient-stop-positions': '0% 50% 50% 100%',
      } as unknown as Css.Node; // As above.
      return [
        { selector: `node.layer[level = "${level}"]`, style: { 'border-color': colour, ...(level === 'attributed' ? half : fill) } },
        {
          selector: `edge.layer[provenance = "${level}"]`,
          style: { 'line-color': colour, 'line-style': EDGE_LINES[level], 'target-arrow-shape': 'none', 'line-opacity': 0.6 } as Css.Edge,
        },
      ];
    }),
  ];
}
