/** Claims, figures and sources → cytoscape elements. */
import type { ElementDefinition } from 'cytoscape';
import { LAYER_KINDS, type LayerAnswer, type LayerFold } from '#graph/model/answers.ts';
import { PLACE_FOLD_PREFIX } from './address-ids.ts';
import { LABEL_PX, shortLabel } from './labels.ts';
import { LAYER_SIZES, SECTION_PROPORTION } from './layer-shapes.ts';
import type { Point, Size } from './plane.ts';

const LABEL_UNITS = 14;
const FOLD_LABEL_UNITS = 11;
/** What a folded section covers on screen with its name below it and air around. */
export const PLATE_PX: Size = { width: FOLD_LABEL_UNITS * LABEL_PX + 18, height: 50 };

/** Before that of any entity: without its name a fold says nothing. */
const FOLD_RANK = 1;

/** Id of a folded section on the canvas. */
export function sectionFoldId({ id }: Pick<LayerFold, 'id'>): string {
  return PLACE_FOLD_PREFIX + id;
}

/** What is left out of the first layer that is drawn. */
export function foldCount({ counts }: Pick<LayerFold, 'counts'>): number {
  return LAYER_KINDS.map((kind) => counts[kind] ?? 0).find((count) => count > 0) ?? 0;
}

/** Its width, by area; wide enough for its number. */
function sectionFoldDiameter(fold: LayerFold): number {
  return Math.round(Math.min(110, 60 + 4 * Math.sqrt(foldCount(fold))));
}

/** @param places – of every layer node and fold. @param foldName – what a fold is called. */
export function layerElements(
  { nodes, edges, folds, foldEdges }: LayerAnswer,
  places: ReadonlyMap<string, Point>,
  foldName: (fold: LayerFold) => string = ({ title }) => title,
): readonly ElementDefinition[] {
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
    ...folds.map((fold): ElementDefinition => {
      const id = sectionFoldId(fold);
      return {
        group: 'nodes',
        data: { id, name: foldName(fold), label: shortLabel(foldName(fold), FOLD_LABEL_UNITS), kind: 'section', size: sectionFoldDiameter(fold), proportion: SECTION_PROPORTION, rank: FOLD_RANK, hiddenCount: 0, count: foldCount(fold) },
        position: { ...(places.get(id) ?? { x: 0, y: 0 }) },
        classes: 'fold section',
      }; // prettier-ignore
    }),
    ...foldEdges.map((edge): ElementDefinition => ({
      group: 'edges',
      data: { id: edge.id, source: edge.sourceId, target: PLACE_FOLD_PREFIX + edge.targetId, provenance: edge.level, label: '', width: 1.2, bend: 0 },
      classes: 'layer folded',
    })), // prettier-ignore
  ];
}
