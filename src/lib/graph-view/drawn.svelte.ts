/** What of a drawing is drawn how: where everything stands, who is drawn in full, who is a dot of the crowd, outlines and captions. */
import type { ElementDefinition } from 'cytoscape';
import type { GraphEdgeType, LayerAnswer } from '#graph/model/answers.ts';
import { m } from '../paraglide/messages.js';
import { crowdOf, NO_CROWD, type Crowd } from './crowd.ts';
import { diameter, elements, elementSizes } from './elements.ts';
import { DRAWN_MAX, REST } from './fold.ts';
import type { Sides } from './fold-placement.ts';
import { hulls, type Hull } from './hulls.ts';
import { LayerStand } from './layer-stand.ts';
import type { Drawing } from './drawing.ts';
import { nearest, nearPart } from './near.ts';
import type { Area, Size } from './plane.ts';
import { foldName, relationName, sectionFoldName } from './relation-words.ts';
import { Standing, type Scale } from './standing.svelte.ts';
import type { GraphView } from './view-state.ts';

export interface DrawnProps {
  readonly drawing: Drawing;
  readonly layers: LayerAnswer | undefined;
  readonly scale: Scale;
  readonly view: GraphView;
  /** Which documents are drawn together: each set is laid out by itself, and stands as it did when it is drawn again. */
  readonly desk: string;
  /** Where folded sections stand. */
  readonly beside: Sides;
  /** Selected, or on the way that is shown. */
  readonly attention: readonly string[];
}

export class Drawn {
  readonly #props: () => DrawnProps;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- Which of them is looked at is derived.
  readonly #desks = new Map<string, Desk>();
  /** The part in view, where the drawing is large; all of it where absent. */
  area = $state.raw<Area>();

  /** @param props – read reactively. */
  constructor(props: () => DrawnProps) {
    this.#props = props;
  }

  readonly #desk = $derived.by(() => this.#deskOf(this.#props().desk));
  readonly standing = $derived.by(() => this.#desk.standing);
  readonly layerStand = $derived.by(() => this.#desk.layerStand);
  readonly drawing = $derived.by(() => this.#props().drawing);
  readonly scale = $derived.by(() => this.#props().scale);
  /** Too much to be drawn in full. */
  readonly isLarge = $derived.by(() => this.drawing.nodes.length + this.drawing.edges.length > DRAWN_MAX);
  readonly places = $derived.by(() => {
    const { layout, moved } = this.#props().view;
    return this.standing.places(this.drawing, layout, moved, this.scale, this.isLarge);
  });
  /** Who is drawn in full; nothing where all are. */
  readonly #near = $derived.by(() => {
    if (!this.isLarge) return undefined;
    return nearest(this.drawing, this.places, { ids: this.#props().attention, area: this.area });
  });
  readonly #full = $derived.by(() => (this.#near ? nearPart(this.drawing, this.#near) : this.drawing));
  readonly elements = $derived.by(() => this.elementsOf(this.#full));
  readonly crowd = $derived.by((): Crowd =>
    this.#near ? crowdOf(this.drawing, this.places, this.#near, this.scale.topCentrality) : NO_CROWD,
  );
  /** Outlines make sense where communities stand together. */
  readonly hulls = $derived.by((): readonly Hull[] => {
    if (this.#props().view.layout.name !== 'communities') return [];
    const top = this.scale.topCentrality;
    const sizes = this.isLarge ? undefined : elementSizes(this.drawing, top);
    return hulls(
      this.drawing.nodes.flatMap(({ id, name, community, centrality }) => {
        const at = this.places.get(id);
        const size = sizes ? sizes.get(id) : dot(diameter(centrality, top));
        return at && size ? [{ id, name, community, centrality, at, size }] : [];
      }),
    );
  });
  readonly captions = $derived.by(() =>
    this.standing.captions(this.#props().view.layout).map(({ text, at }) => ({ text: text || m.explore_layout_undated(), at })),
  );

  /** Whatever layout is being worked out, of these documents or of others. */
  callOff(): void {
    for (const { standing } of this.#desks.values()) standing.cancel();
  }

  /** Elements of a drawing or a part of it, with the layers round it. */
  elementsOf(drawing: Drawing): readonly ElementDefinition[] {
    const { beside, layers, scale, view } = this.#props();
    const name = (type: GraphEdgeType): string => (type === 'together' ? '' : relationName(type));
    const folds = drawing.folds.map((fold) => (fold.community === REST ? { ...fold, names: [foldName(fold)] } : fold));
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- Made anew with every drawing.
    const known: ReadonlySet<string> = new Set([...drawing.nodes, ...folds].map(({ id }) => id));
    const foldEdges = drawing.foldEdges.filter(({ sourceId, targetId }) => known.has(sourceId) && known.has(targetId));
    const drawn = elements({ ...drawing, folds, foldEdges }, this.places, scale.topCentrality, name, view.pinned);
    return [
      ...drawn,
      ...this.layerStand.elements(layersOf(layers, known), drawing, this.places, scale.topCentrality, {
        beside,
        moved: view.moved,
        foldName: sectionFoldName,
      }),
    ];
  }

  #deskOf(key: string): Desk {
    const desk = this.#desks.get(key) ?? { standing: new Standing(), layerStand: new LayerStand() };
    this.#desks.set(key, desk);
    return desk;
  }
}

/** Where everything stands that was drawn of a set of documents. */
interface Desk {
  readonly standing: Standing;
  readonly layerStand: LayerStand;
}

/** A layer hangs on entities that are drawn in full. */
function layersOf(layers: LayerAnswer | undefined, known: ReadonlySet<string>): LayerAnswer | undefined {
  if (!layers) return undefined;
  const there = new Set([...known, ...layers.nodes.map(({ id }) => id)]);
  return {
    ...layers,
    edges: layers.edges.filter(({ sourceId, targetId }) => there.has(sourceId) && there.has(targetId)),
    foldEdges: layers.foldEdges.filter(({ sourceId }) => known.has(sourceId)),
  };
}

function dot(side: number): Size {
  return { width: side, height: side };
}
