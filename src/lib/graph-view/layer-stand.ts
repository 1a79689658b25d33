/** Where the layers stand on one page: beside the entities, folded sections round them, each where it stood before. */
import type { ElementDefinition } from 'cytoscape';
import type { LayerAnswer, LayerFold } from '#graph/model/answers.ts';
import { elementSizes } from './elements.ts';
import { layerElements } from './layer-elements.ts';
import { placedFolds, type Beside } from './fold-placement.ts';
import { layerFootprint, placedLayers } from './layer-placement.ts';
import type { Drawing } from './drawing.ts';
import type { Point, Size } from './plane.ts';

interface FoldOptions {
  readonly beside?: Beside;
  readonly foldName?: (fold: LayerFold) => string;
}

/** About what a node of the crowd covers. */
const DOT: Size = { width: 20, height: 20 };

export class LayerStand {
  readonly #places = new Map<string, Point>();
  /** Put down by hand. */
  readonly #held = new Set<string>();
  /** Where the entities stood when the layers were placed. */
  #stood: ReadonlyMap<string, Point> = new Map();

  /** @param places – of all entities, those of the crowd too. @param top – centrality of the most central one. @param options – how folded sections are called and on which sides they stand. */
  elements(
    layers: LayerAnswer | undefined,
    drawing: Pick<Drawing, 'nodes' | 'folds'>,
    places: ReadonlyMap<string, Point>,
    top: number,
    { beside = 'sides', foldName }: FoldOptions = {},
  ): readonly ElementDefinition[] {
    if (layers === undefined) return [];
    const taken = new Map(
      [...elementSizes(drawing, top)].flatMap(([id, size]) => {
        const at = places.get(id);
        return at === undefined ? [] : [[id, { at, size }] as const];
      }),
    );
    const stand = new Map([...taken].map(([id, { at }]) => [id, at]));
    if (isLaidOut(this.#stood, stand)) {
      this.#places.clear();
      this.#held.clear();
    }
    this.#stood = stand;
    const own = placedLayers(layers.nodes, layers.edges, taken, this.#places);
    const covered = layers.nodes.flatMap((node) => {
      const at = own.get(node.id);
      return at === undefined ? [] : [[node.id, { at, size: layerFootprint(node) }] as const];
    });
    // Folds stand clear of the crowd as well.
    const ground = new Map([...[...places].map(([id, at]) => [id, { at, size: DOT }] as const), ...taken, ...covered]);
    const folds = placedFolds(layers, ground, { beside, kept: this.#places, held: this.#held });
    const all = new Map([...own, ...folds]);
    for (const [id, at] of all) this.#places.set(id, at);
    return layerElements(layers, all, foldName);
  }

  /** Moved by hand. @returns whether it is of the layers. */
  put(id: string, at: Point): boolean {
    if (!this.#places.has(id)) return false;
    this.#places.set(id, at);
    this.#held.add(id);
    return true;
  }
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
