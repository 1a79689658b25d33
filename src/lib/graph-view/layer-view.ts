/** Which layers are drawn round the entities, as words of an address, and what is picked of them. */
import { LAYER_KINDS, type LayerKind } from '#graph/model/answers.ts';
import { kindOf } from '#graph/model/ids.ts';

/** Nodes and edges of the layers and their folds that have room in a drawing that is full without them. */
export const LAYER_ROOM = 160;

/** @param text – kinds separated by commas; any order, what is unknown is passed over. */
export function layersOf(text: string | null): readonly LayerKind[] {
  const named = new Set((text ?? '').split(','));
  return LAYER_KINDS.filter((kind) => named.has(kind));
}

export function toggledLayer(layers: readonly LayerKind[], kind: LayerKind): readonly LayerKind[] {
  return LAYER_KINDS.filter((each) => (each === kind ? !layers.includes(kind) : layers.includes(each)));
}

/** Whether an id is of a claim, a figure or a reference rather than of an entity. */
export function isItem(id: string): boolean {
  return ['claim', 'figure', 'reference'].includes(kindOf(id));
}
