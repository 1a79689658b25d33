/** What part of the drawing is in view: all of it, a part that an address names, or what is to be looked at; it moves there at once or gliding. */
import type { Core, NodeSingular } from 'cytoscape';
import type { CanvasLook } from './canvas-look.ts';
import type { Camera } from './desk-state.ts';
import type { Area, Point } from './plane.ts';

const FIT_PADDING = 36;
const FIT_ZOOM_MAX = 1.25;
/** By how much a fitted drawing gives way to its labels, at most. */
const SHRINK_MAX = 0.7;
/** Labels keep their size while the drawing gives way: how often it is looked whether they have room now. */
const ROOM_STEPS = 2;
/** Nodes and edges of a drawing that is looked at once. */
const LARGE = 350;
/** On a small screen the first view shows the middle of the drawing at this zoom rather than all of it as dust. */
const START_ZOOM_MIN = { narrow: 0.3, wide: 0.14 } as const;
const NARROW_PX = 600;
const MOVE_MS = 260;
/** Nearer than this to an edge is not well in view. */
const EDGE_PX = 60;

export class CanvasView {
  readonly #cy: Core;
  readonly #look: CanvasLook;
  readonly #others: () => Area | undefined;

  /** @param others – what is drawn besides cytoscape's nodes. */
  constructor(cy: Core, look: CanvasLook, others: () => Area | undefined) {
    this.#cy = cy;
    this.#look = look;
    this.#others = others;
  }

  /** Milliseconds that a movement takes: none for readers who want none. */
  get duration(): number {
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOVE_MS;
  }

  camera(): Camera {
    const [zoom, { x, y }] = [this.#cy.zoom(), this.#cy.pan()];
    return { zoom, at: { x: (this.#cy.width() / 2 - x) / zoom, y: (this.#cy.height() / 2 - y) / zoom } };
  }

  /** Shows the part that a camera saw, on a screen of whatever size. */
  set({ zoom, at }: Camera): void {
    this.#cy.viewport({ zoom, pan: { x: this.#cy.width() / 2 - at.x * zoom, y: this.#cy.height() / 2 - at.y * zoom } });
  }

  /** All of it at once, with room for its labels. */
  fit(): void {
    this.#cy.resize();
    const whole = this.#whole();
    this.set(whole);
    // Of a large drawing once: a label more or less is no matter there, and placing them is slow.
    const steps = this.#others() || this.#cy.elements().length > LARGE ? 1 : ROOM_STEPS;
    for (let at = 0; at < steps; at += 1) {
      // Where labels go does not depend on the style, which is set once it rests.
      this.#look.label();
      if (this.#hasRoom(whole.zoom * SHRINK_MAX)) return;
    }
  }

  /** @returns whether all is in view; else the middle is, large enough to be read. */
  start(): boolean {
    this.fit();
    const least = START_ZOOM_MIN[this.#cy.width() < NARROW_PX ? 'narrow' : 'wide'];
    // A crowd is dust by nature: its outlines are what is seen first.
    if (this.#cy.zoom() >= least || this.#others()) return true;
    this.#cy.zoom(least);
    this.#cy.center(
      this.#cy
        .nodes('[type]')
        .sort((a, b) => Number(b.data('rank')) - Number(a.data('rank')))
        .slice(0, 8),
    );
    return false;
  }

  /** Glides until all is in view. */
  fitSoon(): void {
    this.#move(this.#whole());
  }

  zoomBy(factor: number): void {
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } });
  }

  /** Brings a place to the middle where it is not well in view. */
  centre(at: Point, always: boolean): void {
    const zoom = this.#cy.zoom();
    const [x, y] = [at.x * zoom + this.#cy.pan().x, at.y * zoom + this.#cy.pan().y];
    const isInside = x > EDGE_PX && y > EDGE_PX && x < this.#cy.width() - EDGE_PX && y < this.#cy.height() - EDGE_PX;
    if (always || !isInside) this.#move({ zoom, at });
  }

  /** Brings nodes into view together, if they are not. */
  frame(ids: readonly string[]): void {
    const nodes = this.#cy.nodes().filter((node) => ids.includes(node.id()));
    if (nodes.empty()) return;
    const box = nodes.renderedBoundingBox();
    const isInView = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= this.#cy.width() && box.y2 <= this.#cy.height();
    if (!isInView) this.#move(this.#showing(nodes.boundingBox(), FIT_PADDING * 2));
  }

  /** Brings all into view where one of these nodes stands outside. */
  reveal(ids: readonly string[]): void {
    const wanted = new Set(ids);
    const { x1, x2, y1, y2 } = this.#cy.extent();
    const isOutside = this.#cy
      .nodes()
      .toArray()
      .some((node: NodeSingular) => {
        if (!wanted.has(node.id())) return false;
        const { x, y } = node.position();
        return x < x1 || x > x2 || y < y1 || y > y2;
      });
    if (isOutside) this.fitSoon();
  }

  #whole(): Camera {
    // Without labels, which keep their size on screen: far out they would be larger than the drawing.
    let { x1, y1, x2, y2 } = this.#others() ?? { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
    const reach = ({ x, y }: Point, half: number): void => {
      [x1, y1, x2, y2] = [Math.min(x1, x - half), Math.min(y1, y - half), Math.max(x2, x + half), Math.max(y2, y + half)];
    };
    this.#cy.nodes().forEach((node) => reach(node.position(), Number(node.data('size')) / 2));
    for (const corner of this.#look.corners()) reach(corner, 0);
    return this.#showing(x1 > x2 ? { x1: 0, y1: 0, x2: 0, y2: 0 } : { x1, y1, x2, y2 });
  }

  #showing({ x1, y1, x2, y2 }: Area, padding = FIT_PADDING): Camera {
    const [width, height] = [this.#cy.width() - 2 * padding, this.#cy.height() - 2 * padding];
    const fitting = Math.min(width / Math.max(1, x2 - x1), height / Math.max(1, y2 - y1));
    const zoom = Math.max(this.#cy.minZoom(), Math.min(FIT_ZOOM_MAX, fitting));
    return { zoom, at: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 } };
  }

  /** Labels keep their size on screen: what of them stands out of view is brought in. @param least – no smaller than this. @returns whether nothing did. */
  #hasRoom(least: number): boolean {
    const { left, right, top, bottom } = this.#look.overflow();
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    const factor = Math.max(least / this.#cy.zoom(), Math.min((width - left - right) / width, (height - top - bottom) / height));
    if (factor >= 1) return true;
    this.zoomBy(factor);
    this.#cy.panBy({ x: (left - right) / 2, y: (top - bottom) / 2 });
    return false;
  }

  #move({ zoom, at }: Camera): void {
    this.#cy.stop();
    const pan = { x: this.#cy.width() / 2 - at.x * zoom, y: this.#cy.height() / 2 - at.y * zoom };
    this.#cy.animate({ zoom, pan }, { duration: this.duration, queue: false });
  }
}
