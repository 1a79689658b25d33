/** Claims, figures and sources → cytoscape elements. */
import type { ElementDefinition } from 'cytoscape';
import type { LayerAnswer } from '#graph/model/answers.ts';
import { shortLabel } from './labels.ts';
import { LAYER_SIZES } from './layer-shapes.ts';
import type { Point } from './plane.ts';

const LABEL_UNITS = 14;

/** @param places – of every layer node. */
export function layerElements({ nodes, edges }: LayerAnswer, places: ReadonlyMap<string, Point>): readonly ElementDefinition[] {
  return [
    ...nodes.map((node): ElementDefinition => {
      const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
      const name = node.label === undefined ? node.text : `[${node.label}] ${node.text}`;
      return {
        group: 'nodes',
        // A source stands for itself: what cites it is what has a provenance.
        data: { id: node.id, name, label: shortLabel(name, LABEL_UNITS), kind: node.kind, level: node.level ?? 'cited', size: LAYER_SIZES[node.kind], rank: 0, hiddenCount: 0 },
        position: { x, y },
        classes: 'layer',
      }; // prettier-ignore
    }),
    ...edges.map((edge): ElementDefinition => ({
      group: 'edges',
      data: { id: edge.id, source: edge.sourceId, target: edge.targetId, kind: edge.kind, provenance: edge.level, label: '', width: 1.2, bend: 0 },
      classes: 'layer',
    })), // prettier-ignore
  ];
}
