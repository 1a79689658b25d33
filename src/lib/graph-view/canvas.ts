/** The cytoscape canvas behind a few verbs: draw, pick, zoom. The only file that talks to cytoscape; loaded on the Explore page only. */
import cytoscape, { type Core, type ElementDefinition, type EventObject, type NodeSingular } from 'cytoscape';
import { LABEL_GAP_PX, shownLabels, type Label } from './labels.ts';
import { paletteOf, watchTheme } from './palette.ts';
import type { Point } from './placement.ts';
import { nodeFactor, styleSheet } from './style.ts';
import { step } from './walk.ts';

/** What a reader does on the canvas. */
export interface CanvasActs {
  readonly pickNode: (id: string) => void;
  readonly pickEdge: (sourceId: string, targetId: string) => void;
  readonly expand: (id: string) => void;
  readonly clear: () => void;
  readonly moved: (id: string, at: Point) => void;
}

const FIT_PADDING = 36;
const FIT_ZOOM_MAX = 1.25;
/** On a small screen the first view shows the middle of the drawing at this zoom rather than all of it as dust. */
const START_ZOOM_MIN = 0.3;
const MOVE_MS = 260;

export class GraphCanvas {
  readonly #cy: Core;
  readonly #element: HTMLElement;
  readonly #ends: (() => void)[] = [];
  #styledFor = 0;
  #picked: readonly string[] = [];

  constructor(element: HTMLElement, acts: CanvasActs) {
    this.#element = element;
    this.#cy = cytoscape({
      container: element,
      elements: [],
      minZoom: 0.08,
      maxZoom: 4,
      boxSelectionEnabled: false,
      autounselectify: true,
      layout: { name: 'preset' },
    });
    this.#listen(acts);
    this.#restyle(true);
    this.#ends.push(watchTheme(() => this.#restyle(true)));
    const sized = new ResizeObserver(() => this.#cy.resize());
    sized.observe(element);
    this.#ends.push(() => sized.disconnect());
  }

  /** Makes the drawing equal to `elements`; what stays, stays where it is. The first drawing is fitted, later ones are brought into view. */
  draw(elements: readonly ElementDefinition[]): void {
    const first = this.#cy.nodes().empty();
    const ids = new Set(elements.map(({ data }) => data.id));
    const added: string[] = [];
    this.#cy.batch(() => {
      this.#cy
        .elements()
        .filter((element) => !ids.has(element.id()))
        .remove();
      for (const element of elements) {
        const known = this.#cy.getElementById(element.data.id ?? '');
        if (known.empty()) {
          this.#cy.add(element);
          if (element.group === 'nodes' && element.data.id) added.push(element.data.id);
        } else {
          known.data(element.data);
          known.classes(String(element.classes ?? ''));
        }
      }
    });
    if (first) this.#start();
    else this.#reveal(added);
    this.pick(this.#picked);
  }

  /** Lights nodes or edges by id, with what touches them; fades the rest. Empty for none. */
  pick(ids: readonly string[]): void {
    this.#picked = ids;
    this.#cy.batch(() => {
      this.#cy.elements().removeClass('picked lit faded');
      const picked = this.#cy.elements().filter((element) => ids.includes(element.id()));
      if (picked.nonempty()) {
        const lit = picked.union(picked.nodes().connectedEdges()).union(picked.edges());
        const around = lit.union(lit.connectedNodes());
        this.#cy.elements().difference(around).addClass('faded');
        lit.edges().addClass('lit');
        picked.addClass('picked');
      }
    });
    this.#label();
  }

  /** Ids of the edges between two nodes, in either direction. */
  edgesBetween(a: string, b: string): readonly string[] {
    return this.#cy
      .getElementById(a)
      .edgesWith(this.#cy.getElementById(b))
      .map((edge) => edge.id());
  }

  /** The neighbour in a direction; from nothing, the most central node. */
  stepFrom(id: string | undefined, direction: Point): string | undefined {
    const from = id === undefined ? this.#cy.collection() : this.#cy.getElementById(id);
    if (from.empty())
      return this.#cy
        .nodes()
        .max((node) => Number(node.data('rank')))
        .ele.id();
    const neighbours: { readonly id: string; readonly at: Point }[] = [];
    from
      .neighborhood()
      .nodes()
      .forEach((node) => void neighbours.push({ id: node.id(), at: node.position() }));
    return step(direction, (from as NodeSingular).position(), neighbours);
  }

  /** Brings a node to the middle where it is not well in view. */
  centre(id: string, always = false): void {
    const node = this.#cy.getElementById(id);
    if (node.empty()) return;
    const { x, y } = (node as NodeSingular).renderedPosition();
    const inside = x > 60 && y > 60 && x < this.#cy.width() - 60 && y < this.#cy.height() - 60;
    if (always || !inside) this.#move({ center: { eles: node } });
  }

  fit(): void {
    this.#cy.resize();
    this.#cy.fit(this.#cy.nodes(), FIT_PADDING);
    if (this.#cy.zoom() > FIT_ZOOM_MAX) {
      this.#cy.zoom(FIT_ZOOM_MAX);
      this.#cy.center(this.#cy.nodes());
    }
  }

  #start(): void {
    this.fit();
    if (this.#cy.zoom() >= START_ZOOM_MIN) return;
    this.#cy.zoom(START_ZOOM_MIN);
    this.#cy.center(
      this.#cy
        .nodes()
        .sort((a, b) => Number(b.data('rank')) - Number(a.data('rank')))
        .slice(0, 8),
    );
  }

  /** @param factor – above 1 to come closer. */
  zoomBy(factor: number): void {
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } });
  }

  /** The whole drawing as a picture, at twice the size on screen. */
  png(): Blob {
    return this.#cy.png({ output: 'blob', full: true, scale: 2, bg: paletteOf(this.#element).surface });
  }

  close(): void {
    for (const end of this.#ends) end();
    this.#cy.destroy();
  }

  #listen(acts: CanvasActs): void {
    const cy = this.#cy;
    cy.on('tap', (event: EventObject) => {
      if (event.target === cy) acts.clear();
    });
    cy.on('tap', 'node', (event: EventObject) => acts.pickNode(String(event.target.id())));
    cy.on('tap', 'edge', (event: EventObject) => acts.pickEdge(String(event.target.source().id()), String(event.target.target().id())));
    cy.on('dbltap', 'node', (event: EventObject) => acts.expand(String(event.target.id())));
    cy.on('dragfree', 'node', (event: EventObject) => {
      const { x, y } = event.target.position() as Point;
      acts.moved(String(event.target.id()), { x, y });
    });
    cy.on('mouseover', 'node, edge', (event: EventObject) => {
      this.#element.style.cursor = 'pointer';
      event.target.addClass(event.target.isNode() ? 'hovered' : 'lit');
    });
    cy.on('mouseout', 'node, edge', (event: EventObject) => {
      this.#element.style.cursor = '';
      event.target.removeClass('hovered');
      if (event.target.isEdge() && !this.#picked.includes(String(event.target.id()))) this.pick(this.#picked);
    });
    cy.on('zoom', () => this.#restyle(false));
  }

  /** Sizes follow the zoom in quarter octaves: a wheel turn restyles once or twice, not at every notch. */
  #restyle(whatever: boolean): void {
    const step = Math.round(Math.log2(this.#cy.zoom()) * 4) / 4;
    if (!whatever && step === this.#styledFor) return;
    this.#styledFor = step;
    this.#cy.style(styleSheet(paletteOf(this.#element), 2 ** step));
    this.#label();
  }

  #label(): void {
    const zoom = this.#cy.zoom();
    const factor = nodeFactor(zoom);
    const labels = this.#cy.nodes().map((node): Label => {
      const at = node.renderedPosition();
      return {
        id: node.id(),
        text: String(node.data('label')),
        at,
        drop: (Number(node.data('size')) * factor * zoom) / 2 + LABEL_GAP_PX,
        rank: Number(node.data('rank')) + (node.hasClass('faded') ? 0 : 1),
      };
    });
    const shown = shownLabels(labels, new Set(this.#picked));
    this.#cy.batch(() => this.#cy.nodes().forEach((node) => void node.toggleClass('labelled', shown.has(node.id()))));
  }

  #reveal(ids: readonly string[]): void {
    const nodes = this.#cy
      .nodes()
      .filter((node) => ids.includes(node.id()))
      .nodes();
    const box = this.#cy.extent();
    const outside = nodes.toArray().some((node) => {
      const { x, y } = node.position();
      return x < box.x1 || x > box.x2 || y < box.y1 || y > box.y2;
    });
    if (outside) this.#move({ fit: { eles: this.#cy.nodes(), padding: FIT_PADDING } });
  }

  #move(to: {
    readonly center?: { eles: NodeSingular | ReturnType<Core['getElementById']> };
    readonly fit?: { eles: ReturnType<Core['nodes']>; padding: number };
  }): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#cy.stop();
    this.#cy.animate(to as Parameters<Core['animate']>[0], { duration: still ? 0 : MOVE_MS });
  }
}
