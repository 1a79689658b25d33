/** The cytoscape canvas behind a few verbs: draw, pick, zoom. Loaded on the Explore page only. */
import cytoscape, { type Core, type ElementDefinition, type EventObject, type NodeSingular } from 'cytoscape';
import { listen, type CanvasActs } from './canvas-events.ts';
import { CanvasLook } from './canvas-look.ts';
import { update } from './canvas-update.ts';
import { CanvasView } from './canvas-view.ts';
import { CanvasCrowd } from './canvas-crowd.ts';
import type { Crowd } from './crowd.ts';
import type { CrowdActs } from './crowd-layer.ts';
import type { Camera } from './desk-state.ts';
import type { Graphics } from './graphics.ts';
import { HullLayer } from './hull-layer.ts';
import type { Hull } from './hulls.ts';
import { isInside } from './inside.ts';
import type { Laid } from './layouts.ts';
import { shine, type Lit } from './light.ts';
import { isGraphicsImitated, keepInMemory } from './memory-canvas.ts';
import { Movement } from './movement.ts';
import { watchTheme } from './palette.ts';
import type { Area, Point } from './plane.ts';
import { step } from './walk.ts';

/** Nearer to each other than this, two places are the same. */
const SAME_PLACE = 0.5;

export class GraphCanvas {
  readonly #cy: Core;
  readonly #element: HTMLElement;
  readonly #hulls: HullLayer;
  readonly #crowd: CanvasCrowd;
  readonly #look: CanvasLook;
  readonly #view: CanvasView;
  readonly #movement: Movement;
  readonly #ends: (() => void)[] = [];
  #drawn: ReadonlyMap<string, ElementDefinition> = new Map();
  #light: Lit | undefined;
  /** All of it has just been brought into view. */
  #isFitted = false;

  constructor(element: HTMLElement, acts: CanvasActs, crowdActs: CrowdActs) {
    this.#element = element;
    this.#hulls = new HullLayer(element);
    this.#cy = cytoscape({
      container: element,
      elements: [],
      minZoom: 0.02,
      maxZoom: 4,
      boxSelectionEnabled: true,
      autounselectify: true,
      layout: { name: 'preset' },
    });
    if (isGraphicsImitated()) keepInMemory(this.#cy);
    this.#crowd = new CanvasCrowd(this.#cy, element, crowdActs);
    this.#look = new CanvasLook(this.#cy, element, this.#hulls);
    this.#view = new CanvasView(this.#cy, this.#look, () => this.#crowd.extent());
    listen(this.#cy, acts, this.#crowd, (event) => this.#hover(event));
    this.#movement = new Movement(
      this.#cy,
      () => {
        this.#hulls.follow(this.#cy);
        this.#crowd.follow();
      },
      (byHand) => {
        this.#look.follow();
        this.#crowd.rest();
        acts.looked(this.#isFitted ? undefined : this.#view.camera(), byHand);
        this.#isFitted = false;
      },
    );
    this.#look.restyle();
    this.#ends.push(
      watchTheme(() => {
        this.#look.restyle();
        this.#crowd.restyle();
      }),
    );
    const sized = new ResizeObserver(() => {
      this.#cy.resize();
      this.#crowd.rest();
    });
    sized.observe(element);
    this.#ends.push(() => sized.disconnect());
  }

  /**
   * Makes the drawing equal to `elements`. The first drawing is fitted, or seen as `camera` says; later ones glide to where they stand now, and what
   * is new is brought into view, but for a large drawing, whose elements change with what is in view.
   */
  draw(elements: readonly ElementDefinition[], camera?: Camera): void {
    const first = this.#cy.nodes().empty();
    const next = new Map(elements.map((element) => [element.data.id ?? '', element]));
    const { added, placed } = update(this.#cy, this.#drawn, next);
    this.#drawn = next;
    const glided = this.#glide(placed);
    if (first) this.#start(camera);
    else if (glided) this.#view.fitSoon();
    // A reader who has come close to a part stays there when layers come: these are spread over all of the drawing.
    else if (!this.#crowd.isThere)
      this.#view.reveal(camera ? added.filter((id) => this.#cy.getElementById(id).data('type') !== undefined) : added);
    this.#look.labelSoon();
    // The benchmark reads it.
    requestAnimationFrame(() => performance.mark('graph drawn'));
  }

  /** Those that are not drawn in full. All of it is in view when they come and when they go, but for the first drawing, which sees to it itself. */
  drawCrowd(crowd: Crowd, isSeenSo: boolean): void {
    if (this.#crowd.load(crowd) && !isSeenSo && this.#cy.nodes().nonempty()) this.fit(false);
  }

  useGraphics(graphics: Graphics): void {
    this.#crowd.use(graphics);
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
    this.#crowd.fade(ids.length > 0 || light !== undefined);
    this.#look.labelled = new Set(ids.length > 0 ? ids : light?.nodes);
    this.#look.labelSoon();
    if (isNew && light) this.#view.frame(light.nodes);
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
    if (from.empty()) {
      const entities = this.#cy.nodes('[type]');
      return entities.empty() ? undefined : entities.max((node) => Number(node.data('rank'))).ele.id();
    }
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
    const near = this.#cy
      .nodes()
      .filter((node) => !node.hasClass('fold') && !node.hasClass('layer') && isInside(node.renderedPosition(), polygon))
      .map((node) => node.id());
    return [...near, ...this.#crowd.within(polygon)];
  }

  /** The part of the drawing in view, in its own units. */
  area(): Area {
    return this.#cy.extent();
  }

  /** Brings a node to the middle where it is not well in view. */
  centre(id: string, always = false): void {
    const node = this.#cy.getElementById(id);
    const at = node.empty() ? this.#crowd.placeOf(id) : { ...(node as NodeSingular).position() };
    if (at) this.#view.centre(at, always);
  }

  /** @param byHand – the reader asked for it. */
  fit(byHand = true): void {
    this.#view.fit();
    this.#isFitted = true;
    this.#movement.rest(byHand);
  }

  /** Shows the part that a camera saw. */
  look(camera: Camera): void {
    this.#view.set(camera);
    this.#movement.rest();
  }

  /** @param factor – above 1 to come closer. */
  zoomBy(factor: number): void {
    this.#view.zoomBy(factor);
    this.#movement.rest(true);
  }

  close(): void {
    for (const end of this.#ends) end();
    this.#hulls.close();
    this.#crowd.close();
    this.#cy.destroy();
  }

  #start(camera: Camera | undefined): void {
    if (camera) return this.look(camera);
    this.#isFitted = this.#view.start();
    this.#movement.rest();
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
    const { duration } = this.#view;
    for (const { node, to } of apart) {
      node.stop();
      if (duration === 0) node.position({ ...to });
      else node.animate({ position: { ...to } }, { duration, easing: 'ease-in-out-cubic' });
    }
    return apart.length > moves.length / 3 && apart.length > 2;
  }
}
