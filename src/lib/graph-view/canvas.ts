/** The cytoscape canvas behind a few verbs: draw, pick, zoom. Loaded on the Explore page only. */
import cytoscape, { type Core, type ElementDefinition, type EventObject, type NodeSingular } from 'cytoscape';
import { listen, type CanvasActs } from './canvas-events.ts';
import { CanvasLook } from './canvas-look.ts';
import { update } from './canvas-update.ts';
import type { Camera } from './desk-state.ts';
import { HullLayer } from './hull-layer.ts';
import type { Hull } from './hulls.ts';
import { isInside } from './inside.ts';
import type { Laid } from './layouts.ts';
import { shine, type Lit } from './light.ts';
import { isGraphicsImitated, keepInMemory } from './memory-canvas.ts';
import { Movement } from './movement.ts';
import { watchTheme } from './palette.ts';
import type { Point } from './placement.ts';
import { step } from './walk.ts';

const FIT_PADDING = 36;
const FIT_ZOOM_MAX = 1.25;
/** By how much a fitted drawing gives way to its labels, at most. */
const SHRINK_MAX = 0.7;
/** On a small screen the first view shows the middle of the drawing at this zoom rather than all of it as dust. */
const START_ZOOM_MIN = { narrow: 0.3, wide: 0.2 } as const;
const NARROW_PX = 600;
const MOVE_MS = 260;
/** Nearer to each other than this, two places are the same. */
const SAME_PLACE = 0.5;

export class GraphCanvas {
  readonly #cy: Core;
  readonly #element: HTMLElement;
  readonly #hulls: HullLayer;
  readonly #look: CanvasLook;
  readonly #movement: Movement;
  readonly #ends: (() => void)[] = [];
  #drawn: ReadonlyMap<string, ElementDefinition> = new Map();
  #light: Lit | undefined;
  /** All of it has just been brought into view. */
  #isFitted = false;

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
    if (isGraphicsImitated()) keepInMemory(this.#cy);
    this.#look = new CanvasLook(this.#cy, element, this.#hulls);
    listen(this.#cy, acts, (event) => this.#hover(event));
    this.#movement = new Movement(
      this.#cy,
      () => this.#hulls.follow(this.#cy),
      (byHand) => {
        this.#look.follow();
        acts.looked(this.#isFitted ? undefined : this.#camera(), byHand);
        this.#isFitted = false;
      },
    );
    this.#look.restyle();
    this.#ends.push(watchTheme(() => this.#look.restyle()));
    const sized = new ResizeObserver(() => this.#cy.resize());
    sized.observe(element);
    this.#ends.push(() => sized.disconnect());
  }

  /**
   * Makes the drawing equal to `elements`. The first drawing is fitted, or seen as `camera` says; later ones glide to where they stand now, and what
   * is new is brought into view.
   */
  draw(elements: readonly ElementDefinition[], camera?: Camera): void {
    const first = this.#cy.nodes().empty();
    const next = new Map(elements.map((element) => [element.data.id ?? '', element]));
    const { added, placed } = update(this.#cy, this.#drawn, next);
    this.#drawn = next;
    const glided = this.#glide(placed);
    if (first) this.#start(camera);
    else if (glided) this.#move({ fit: { eles: this.#cy.nodes(), padding: FIT_PADDING } });
    else this.#reveal(added);
    this.#look.labelSoon();
    // The benchmark reads it.
    requestAnimationFrame(() => performance.mark('graph drawn'));
  }

  /** Outlines and captions under the drawing. */
  ground(hulls: readonly Hull[], captions: Laid['captions']): void {
    this.#hulls.draw(hulls, captions);
    this.#look.labelSoon();
  }

  /** Lights nodes or edges by id, with what touches them, or where none are picked what is to be in the light; fades the rest. */
  pick(ids: readonly string[], light: Lit | undefined): void {
    const isNew = light !== this.#light && ids.length === 0;
    this.#light = light;
    shine(this.#cy, ids, light);
    this.#look.labelled = new Set(ids.length > 0 ? ids : light?.nodes);
    this.#look.labelSoon();
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
    this.#look.namesEdges = all;
    this.#look.labelSoon();
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

  /** @param byHand – the reader asked for it. */
  fit(byHand = true): void {
    this.#cy.resize();
    this.#cy.fit(this.#cy.nodes(), FIT_PADDING);
    if (this.#cy.zoom() > FIT_ZOOM_MAX) {
      this.#cy.zoom(FIT_ZOOM_MAX);
      this.#cy.center(this.#cy.nodes());
    }
    // Where labels go does not depend on the style, which is set once, below.
    this.#look.label();
    this.#makeRoom();
    this.#isFitted = true;
    this.#movement.rest(byHand);
  }

  /** Labels keep their size on screen: what of them stands out of view is brought in. */
  #makeRoom(): void {
    const { left, right, top, bottom } = this.#look.overflow();
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    const factor = Math.max(SHRINK_MAX, Math.min((width - left - right) / width, (height - top - bottom) / height));
    if (factor >= 1) return;
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
    this.#cy.panBy({ x: (left - right) / 2, y: (top - bottom) / 2 });
  }

  /** Shows the part that a camera saw, on a screen of whatever size. */
  look({ zoom, at }: Camera): void {
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    this.#cy.viewport({ zoom, pan: { x: width / 2 - at.x * zoom, y: height / 2 - at.y * zoom } });
    this.#movement.rest();
  }

  #camera(): Camera {
    const [zoom, { x, y }] = [this.#cy.zoom(), this.#cy.pan()];
    return { zoom, at: { x: (this.#cy.width() / 2 - x) / zoom, y: (this.#cy.height() / 2 - y) / zoom } };
  }

  #start(camera: Camera | undefined): void {
    if (camera) return this.look(camera);
    this.fit(false);
    const least = START_ZOOM_MIN[this.#cy.width() < NARROW_PX ? 'narrow' : 'wide'];
    if (this.#cy.zoom() >= least) return;
    this.#cy.zoom(least);
    this.#cy.center(
      this.#cy
        .nodes()
        .sort((a, b) => Number(b.data('rank')) - Number(a.data('rank')))
        .slice(0, 8),
    );
    this.#movement.rest();
  }

  /** @param factor – above 1 to come closer. */
  zoomBy(factor: number): void {
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } });
    this.#movement.rest(true);
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
