/** The cytoscape canvas behind a few verbs: draw, pick, zoom. Loaded on the Explore page only. */
import cytoscape, { type Core, type EdgeSingular, type ElementDefinition, type EventObject, type NodeSingular } from 'cytoscape';
import { listen, type CanvasActs } from './canvas-events.ts';
import { HullLayer } from './hull-layer.ts';
import type { Hull } from './hulls.ts';
import { isInside } from './inside.ts';
import { labelBoxes, shownEdgeNames, shownLabels, LABEL_GAP_PX } from './labels.ts';
import type { Laid } from './layouts.ts';
import { paletteOf, watchTheme } from './palette.ts';
import type { Point } from './placement.ts';
import { nodeFactor, styleSheet } from './style.ts';
import { step } from './walk.ts';

/** What stands in the light together: a way between two nodes. */
export interface Lit {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

const FIT_PADDING = 36;
const FIT_ZOOM_MAX = 1.25;
/** On a small screen the first view shows the middle of the drawing at this zoom rather than all of it as dust. */
const START_ZOOM_MIN = 0.3;
const MOVE_MS = 260;
/** Nearer to each other than this, two places are the same. */
const SAME_PLACE = 0.5;

export class GraphCanvas {
  readonly #cy: Core;
  readonly #element: HTMLElement;
  readonly #hulls: HullLayer;
  readonly #ends: (() => void)[] = [];
  #styledFor = 0;
  #picked: readonly string[] = [];
  #allEdgeNames = false;
  #light: Lit | undefined;

  constructor(element: HTMLElement, acts: CanvasActs) {
    this.#element = element;
    this.#hulls = new HullLayer(element);
    this.#cy = cytoscape({
      container: element,
      elements: [],
      minZoom: 0.05,
      maxZoom: 4,
      boxSelectionEnabled: true,
      autounselectify: true,
      layout: { name: 'preset' },
    });
    listen(this.#cy, acts, (event) => this.#hover(event));
    this.#cy.on('zoom', () => this.#restyle(false));
    this.#cy.on('viewport', () => this.#hulls.follow(this.#cy));
    this.#restyle(true);
    this.#ends.push(watchTheme(() => this.#restyle(true)));
    const sized = new ResizeObserver(() => this.#cy.resize());
    sized.observe(element);
    this.#ends.push(() => sized.disconnect());
  }

  /** Makes the drawing equal to `elements`. The first drawing is fitted; later ones glide to where they stand now, and what is new is brought into view. */
  draw(elements: readonly ElementDefinition[]): void {
    const first = this.#cy.nodes().empty();
    const ids = new Set(elements.map(({ data }) => data.id));
    const added: string[] = [];
    const gliding: { readonly node: NodeSingular; readonly to: Point }[] = [];
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
          continue;
        }
        known.data(element.data);
        known.classes(String(element.classes ?? ''));
        if (element.position) gliding.push({ node: known as NodeSingular, to: element.position });
      }
    });
    const glided = this.#glide(gliding);
    if (first) this.#start();
    else if (glided) this.#move({ fit: { eles: this.#cy.nodes(), padding: FIT_PADDING } });
    else this.#reveal(added);
    this.pick(this.#picked, this.#light);
    // The benchmark reads it.
    requestAnimationFrame(() => performance.mark('graph drawn'));
  }

  /** Outlines and captions under the drawing. */
  ground(hulls: readonly Hull[], captions: Laid['captions']): void {
    this.#hulls.draw(hulls, captions);
    this.#label();
  }

  /** Lights nodes or edges by id, with what touches them, or where none are picked what is to be in the light; fades the rest. */
  pick(ids: readonly string[], light: Lit | undefined): void {
    this.#picked = ids;
    const wanted = new Set(ids);
    const isNew = light !== this.#light && ids.length === 0;
    this.#light = light;
    this.#cy.batch(() => {
      this.#cy.elements().removeClass('picked lit faded');
      const picked = this.#cy.elements().filter((element) => wanted.has(element.id()));
      if (picked.nonempty()) {
        const lit = picked.union(picked.nodes().connectedEdges()).union(picked.edges());
        const around = lit.union(lit.connectedNodes());
        this.#cy.elements().difference(around).addClass('faded');
        lit.edges().addClass('lit');
        picked.addClass('picked');
      } else if (light) {
        const held = new Set([...light.nodes, ...light.edges]);
        const lit = this.#cy.elements().filter((element) => held.has(element.id()));
        this.#cy.elements().difference(lit).addClass('faded');
        lit.addClass('lit');
      }
    });
    this.#label();
    if (isNew && light) this.#frame(light.nodes);
  }

  /** Brings nodes into view together, if they are not. */
  #frame(ids: readonly string[]): void {
    const nodes = this.#cy.nodes().filter((node) => ids.includes(node.id()));
    if (nodes.empty()) return;
    const box = nodes.renderedBoundingBox();
    const isInView = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= this.#cy.width() && box.y2 <= this.#cy.height();
    if (!isInView) this.#move({ fit: { eles: nodes, padding: FIT_PADDING * 2 } });
  }

  /** Whether every relation says its name. */
  nameEdges(all: boolean): void {
    this.#allEdgeNames = all;
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

  /** Where a node is, in pixels of the canvas; undefined where it is not drawn. */
  at(id: string): Point | undefined {
    const node = this.#cy.getElementById(id);
    return node.empty() ? undefined : { ...(node as NodeSingular).renderedPosition() };
  }

  /** Entities inside a line drawn around them, in pixels of the canvas. */
  within(polygon: readonly Point[]): readonly string[] {
    return this.#cy
      .nodes()
      .filter((node) => !node.hasClass('fold') && !node.hasClass('layer') && isInside(node.renderedPosition(), polygon))
      .map((node) => node.id());
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

  close(): void {
    for (const end of this.#ends) end();
    this.#hulls.close();
    this.#cy.destroy();
  }

  #hover(event: EventObject | undefined): void {
    this.#element.style.cursor = event ? 'pointer' : '';
    this.#cy.elements('.hovered').removeClass('hovered');
    event?.target.addClass('hovered');
  }

  /** @returns whether many moved, as by a layout: then the whole is brought into view again. */
  #glide(moves: readonly { readonly node: NodeSingular; readonly to: Point }[]): boolean {
    const apart = moves.filter(({ node, to }) => {
      const { x, y } = node.position();
      return Math.hypot(x - to.x, y - to.y) > SAME_PLACE;
    });
    const duration = this.#duration();
    for (const { node, to } of apart) {
      node.stop();
      if (duration === 0) node.position({ ...to });
      else node.animate({ position: { ...to } }, { duration, easing: 'ease-in-out-cubic' });
    }
    return apart.length > moves.length / 3 && apart.length > 2;
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
    const labels = this.#cy.nodes().map((node) => ({
      id: node.id(),
      text: String(node.data('label')),
      at: node.renderedPosition(),
      drop: (Number(node.data('size')) * factor * zoom) / 2 + LABEL_GAP_PX,
      rank: Number(node.data('rank')) + (node.hasClass('faded') ? 0 : 1),
    }));
    const shown = shownLabels(labels, new Set(this.#picked.length > 0 ? this.#picked : this.#light?.nodes));
    const { x, y } = this.#cy.pan();
    const boxes = labels.filter(({ id }) => shown.has(id)).flatMap(labelBoxes);
    this.#hulls.settle(
      boxes.map(([left, top, right, bottom]) => [left - x, top - y, right - x, bottom - y]),
      zoom,
    );
    this.#hulls.follow(this.#cy);
    const named = this.#allEdgeNames ? this.#edgeNames(labels.filter(({ id }) => shown.has(id))) : new Set<string>();
    this.#cy.batch(() => {
      this.#cy.nodes().forEach((node) => void node.toggleClass('labelled', shown.has(node.id())));
      this.#cy.edges('.relation').forEach((edge) => void edge.toggleClass('named', named.has(edge.id())));
    });
  }

  #edgeNames(labels: Parameters<typeof shownEdgeNames>[1]): ReadonlySet<string> {
    const edges = this.#cy.edges('.relation').map((edge: EdgeSingular) => ({
      id: edge.id(),
      text: String(edge.data('label')),
      from: edge.source().renderedPosition(),
      to: edge.target().renderedPosition(),
      bend: Number(edge.data('bend')) * this.#cy.zoom(),
    }));
    return shownEdgeNames(edges, labels);
  }

  #reveal(ids: readonly string[]): void {
    const wanted = new Set(ids);
    const box = this.#cy.extent();
    const outside = this.#cy
      .nodes()
      .toArray()
      .some((node) => {
        if (!wanted.has(node.id())) return false;
        const { x, y } = node.position();
        return x < box.x1 || x > box.x2 || y < box.y1 || y > box.y2;
      });
    if (outside) this.#move({ fit: { eles: this.#cy.nodes(), padding: FIT_PADDING } });
  }

  #duration(): number {
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOVE_MS;
  }

  #move(to: {
    readonly center?: { eles: NodeSingular | ReturnType<Core['getElementById']> };
    readonly fit?: { eles: ReturnType<Core['nodes']>; padding: number };
  }): void {
    this.#cy.stop();
    this.#cy.animate(to as Parameters<Core['animate']>[0], { duration: this.#duration(), queue: false });
  }
}
