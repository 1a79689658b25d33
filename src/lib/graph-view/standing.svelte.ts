/** Where everything stands, for each layout apart: what stood stays, what comes is placed beside it; layouts are worked out in a worker that can be called off. */
/* eslint-disable svelte/prefer-svelte-reactivity -- Readers of places read the version, which is reactive. */
import { elementSizes } from './elements.ts';
import { homes } from './homes.ts';
import type { Laid } from './layouts.ts';
import type { LayoutQuestion } from './layout-worker.ts';
import type { Drawing } from './drawing.ts';
import { parted } from './parted.ts';
import type { Point, Size } from './plane.ts';
import { placed } from './placement.ts';
import { plots } from './plots.ts';
import type { Layout } from './view-state.ts';

export interface Scale {
  /** From the store's units to the drawing's. */
  readonly unit: number;
  readonly topCentrality: number;
}

interface Stand {
  readonly places: Map<string, Point>;
  readonly captions: Laid['captions'];
}

const COMMUNITIES = 'communities';
/** Where everything stands in a drawing too large for labels. */
const PLOTS = 'plots';

export class Standing {
  // Not reactive: the drawing asks for them, and they outlive it.
  readonly #stands = new Map<string, Stand>();
  /** Ends the layout that is being worked out, without an outcome. */
  #callOff: (() => void) | undefined;
  /** Counts the layouts that came in: whoever reads places reads this first. */
  #version = $state(0);
  /** The layout that is being worked out. */
  running = $state<string>();

  /** A place for everything in the drawing, the same for the same steps. @param moved – places given by hand. @param isLarge – too large for labels. */
  places(
    drawing: Drawing,
    layout: Layout,
    moved: ReadonlyMap<string, Point>,
    { unit, topCentrality }: Scale,
    isLarge = false,
  ): ReadonlyMap<string, Point> {
    void this.#version;
    if (isLarge) return this.#largePlaces(drawing, layout, moved, unit);
    const stand = this.#standOf(layout);
    const sizes = elementSizes(drawing, topCentrality);
    // What stands already has no need of a home.
    const settled = drawing.nodes.every(({ id }) => stand.places.has(id));
    const home = settled ? new Map<string, Point>() : homes(drawing.nodes, unit);
    const nodes = [...drawing.nodes, ...drawing.folds].map((node) => ({
      id: node.id,
      parentId: 'parentId' in node ? node.parentId : undefined,
      home: home.get(node.id) ?? { x: node.x * unit, y: node.y * unit },
      size: sizes.get(node.id) ?? { width: 0, height: 0 },
    }));
    // Only what nobody has seen yet may be moved as a whole: what stood stays.
    const isFresh = stand.places.size === 0;
    const first = placed(nodes, new Map([...stand.places, ...moved]));
    const all = isFresh ? apart(drawing, first, sizes, moved) : first;
    for (const [id, at] of all) if (!stand.places.has(id)) stand.places.set(id, at);
    return all;
  }

  /** No search for free spots: plots have room for all, and what comes later goes to the plot that it would have had. */
  #largePlaces(drawing: Drawing, layout: Layout, moved: ReadonlyMap<string, Point>, unit: number): ReadonlyMap<string, Point> {
    const laid = this.#stands.get(keyOf(layout));
    const stand = layout.name !== COMMUNITIES && laid ? laid : this.#standNamed(PLOTS);
    const all = [...drawing.nodes, ...drawing.folds.map((fold) => ({ ...fold, centrality: 0 }))];
    if (!all.every(({ id }) => stand.places.has(id))) {
      const own = plots(all, unit);
      for (const { id } of all) if (!stand.places.has(id)) stand.places.set(id, own.get(id) ?? { x: 0, y: 0 });
    }
    return new Map(all.map(({ id }) => [id, moved.get(id) ?? stand.places.get(id) ?? { x: 0, y: 0 }]));
  }

  captions(layout: Layout): Laid['captions'] {
    void this.#version;
    return this.#standOf(layout).captions;
  }

  /** Whether the layout still has to be worked out. */
  wants(layout: Layout): boolean {
    return layout.name !== COMMUNITIES && !this.#stands.has(keyOf(layout));
  }

  /** Works a layout out; the drawing stands as it did until then. @returns whether it came in; not where it was called off. */
  async run(layout: Layout, question: LayoutQuestion): Promise<boolean> {
    this.cancel();
    const key = keyOf(layout);
    if (layout.name === COMMUNITIES) {
      this.#stands.delete(COMMUNITIES);
      this.#stands.delete(PLOTS);
      this.#version += 1;
      return true;
    }
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    this.running = key;
    const laid = await new Promise<Laid | undefined>((resolve, reject) => {
      const end = (): void => {
        worker.terminate();
        this.#callOff = undefined;
        this.running = undefined;
      };
      this.#callOff = () => {
        end();
        resolve(undefined);
      };
      worker.addEventListener('message', ({ data }: MessageEvent<Laid>) => {
        end();
        resolve(data);
      });
      worker.addEventListener('error', (event) => {
        end();
        reject(new Error(event.message));
      });
      worker.postMessage(question);
    });
    if (!laid) return false;
    this.#stands.set(key, { places: new Map(laid.places), captions: laid.captions });
    this.#version += 1;
    return true;
  }

  cancel(): void {
    this.#callOff?.();
  }

  /** Until a layout comes in, everything stands as in the communities. */
  #standOf(layout: Layout): Stand {
    return this.#stands.get(keyOf(layout)) ?? this.#standNamed(COMMUNITIES);
  }

  #standNamed(name: string): Stand {
    const stand = this.#stands.get(name) ?? { places: new Map(), captions: [] };
    this.#stands.set(name, stand);
    return stand;
  }
}

/** Communities clear of each other, each folded one by itself; what was set down by hand stays. */
function apart(
  { nodes, folds }: Pick<Drawing, 'nodes' | 'folds'>,
  places: ReadonlyMap<string, Point>,
  sizes: ReadonlyMap<string, Size>,
  moved: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const groups = [...nodes, ...folds.map(({ id }, at) => ({ id, community: -1 - at }))];
  const free = groups.flatMap(({ id, community }) => {
    const [at, size] = [places.get(id), sizes.get(id)];
    return at && size && !moved.has(id) ? [{ id, community, at, size }] : [];
  });
  return new Map([...places, ...parted(free)]);
}

function keyOf({ name, around }: Layout): string {
  return around === undefined ? name : `${name}~${around}`;
}
