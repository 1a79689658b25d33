/** Where the layers stand on one page: beside the entities, folded places round them, each where it stood before. */
import type { ElementDefinition } from 'cytoscape';
import type { LayerAnswer, LayerFold } from '#graph/model/answers.ts';
import { isFold } from './address-ids.ts';
import { elementSizes } from './elements.ts';
import { layerElements, PLATE_PX, sectionFoldId } from './layer-elements.ts';
import { placedFolds, type Sides } from './fold-placement.ts';
import { layerFootprint, placedLayers } from './layer-placement.ts';
import type { Drawing } from './drawing.ts';
import type { Covered, Point, Size } from './plane.ts';

interface StandOptions {
  /** Where folds stand. */
  readonly beside?: Sides;
  /** Places given by hand, over those that stood. */
  readonly moved?: ReadonlyMap<string, Point>;
  readonly foldName?: (fold: LayerFold) => string;
}

/** About what a node of the crowd covers. */
const DOT: Size = { width: 20, height: 20 };

export class LayerStand {
  readonly #places = new Map<string, Point>();
  /** Where the entities stood when the layers were placed. */
  #stood: ReadonlyMap<string, Point> = new Map();
  #beside: Sides = 'sides';

  /** @param places – of all entities, those of the crowd too. @param top – centrality of the most central one. */
  elements(
    layers: LayerAnswer | undefined,
    drawing: Pick<Drawing, 'nodes' | 'folds'>,
    places: ReadonlyMap<string, Point>,
    top: number,
    { beside = 'sides', moved = new Map(), foldName }: StandOptions = {},
  ): readonly ElementDefinition[] {
    if (layers === undefined) return [];
    const taken = covered([...elementSizes(drawing, top)], places);
    const stand = new Map([...taken].map(([id, { at }]) => [id, at]));
    if (isLaidOut(this.#stood, stand)) this.#places.clear();
    // The screen was turned.
    if (beside !== this.#beside) for (const id of this.#places.keys()) if (isFold(id)) this.#places.delete(id);
    this.#stood = stand;
    this.#beside = beside;
    const kept = new Map([...this.#places, ...moved]);
    const plates = covered(layers.folds.map((fold) => [sectionFoldId(fold), PLATE_PX]), kept); // prettier-ignore
    const own = placedLayers(layers.nodes, layers.edges, new Map([...taken, ...plates]), kept);
    // Folds stand clear of the crowd as well.
    const ground = new Map([
      ...[...places].map(([id, at]) => [id, { at, size: DOT }] as const),
      ...taken,
      ...covered(layers.nodes.map((node) => [node.id, layerFootprint(node)]), own), // prettier-ignore
    ]);
    const folds = placedFolds(layers, ground, { beside, kept, held: new Set(moved.keys()) });
    const all = new Map([...own, ...folds]);
    for (const [id, at] of all) if (!moved.has(id)) this.#places.set(id, at);
    return layerElements(layers, all, foldName);
  }
}

/** Those that have a place. */
function covered(sizes: readonly (readonly [id: string, size: Size])[], places: ReadonlyMap<string, Point>): ReadonlyMap<string, Covered> {
  return new Map(
    sizes.flatMap(([id, size]) => {
      const at = places.get(id);
      return at === undefined ? [] : [[id, { at, size }] as const];
    }),
  );
}

/** Whether so many of those that stood before stand elsewhere now that a layout has moved them, not a hand. */
function isLaidOut(before: ReadonlyMap<string, Point>, now: ReadonlyMap<string, Point>): boolean {
  const both = [...now].flatMap(([id, at]) => {
    const stood = before.get(id);
    return stood === undefined ? [] : [{ at, stood }];
  });
  const moved = both.filter(({ at, stood }) => at.x !== stood.x || at.y !== stood.y).length;
  return moved > 2 && moved > both.length / 3;
}
