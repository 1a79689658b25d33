/** The crowd behind the canvas: loaded when there is one, found under the pointer, named where the pointer rests on it. */
import type { Core } from 'cytoscape';
import { dotAt, DOT_NUMBERS, dotsInside, extentOf, lineAt, NO_CROWD, type Crowd } from './crowd.ts';
import type { CrowdActs, CrowdLayer } from './crowd-layer.ts';
import type { Graphics } from './graphics.ts';
import type { Area, Point } from './plane.ts';
import { nodeFactor } from './style.ts';

/** How far beside a dot or a line counts, in pixels on screen. */
const DOT_REACH_PX = 5;
const LINE_REACH_PX = 4;

export class CanvasCrowd {
  readonly #cy: Core;
  readonly #element: HTMLElement;
  readonly #acts: CrowdActs;
  readonly #tip = document.createElement('p');
  #crowd: Crowd = NO_CROWD;
  #layer: CrowdLayer | undefined;
  #graphics: Graphics = { wish: 'auto' };
  #isFaded = false;
  #isClosed = false;

  constructor(cy: Core, element: HTMLElement, acts: CrowdActs) {
    this.#cy = cy;
    this.#element = element;
    this.#acts = acts;
    this.#tip.className = 'tip';
    this.#tip.hidden = true;
    this.#tip.setAttribute('aria-hidden', 'true');
    element.after(this.#tip);
  }

  get isThere(): boolean {
    return this.#crowd.ids.length > 0;
  }

  /** @returns whether a crowd came or went. */
  load(crowd: Crowd): boolean {
    const wasThere = this.isThere;
    this.#crowd = crowd;
    this.#layer?.load(crowd);
    if (!this.#layer && this.isThere) void this.#open();
    return wasThere !== this.isThere;
  }

  /** Its painters are loaded by whoever has a crowd. */
  async #open(): Promise<void> {
    const { CrowdLayer } = await import('./crowd-layer.ts');
    if (this.#isClosed || this.#layer) return;
    this.#layer = new CrowdLayer(this.#cy, this.#element, this.#acts);
    this.#layer.use(this.#graphics);
    this.#layer.fade(this.#isFaded);
    this.#layer.load(this.#crowd);
  }

  use(graphics: Graphics): void {
    this.#graphics = graphics;
    this.#layer?.use(graphics);
  }

  fade(isFaded: boolean): void {
    this.#isFaded = isFaded;
    this.#layer?.fade(isFaded);
  }

  follow(): void {
    this.#tip.hidden = true;
    this.#layer?.follow();
  }

  rest(): void {
    this.#layer?.rest();
  }

  restyle(): void {
    this.#layer?.restyle();
  }

  extent(): Area | undefined {
    return extentOf(this.#crowd);
  }

  placeOf(id: string): Point | undefined {
    const at = this.#crowd.ids.indexOf(id) * DOT_NUMBERS;
    return at < 0 ? undefined : { x: this.#crowd.dots[at] ?? 0, y: this.#crowd.dots[at + 1] ?? 0 };
  }

  /** The entity at a place of the drawing. */
  nodeAt(at: Point): string | undefined {
    const place = this.#placeAt(at);
    return place === undefined ? undefined : this.#crowd.ids[place];
  }

  /** The ends of the line at a place of the drawing. */
  edgeAt(at: Point): readonly [string, string] | undefined {
    return lineAt(this.#crowd, at, LINE_REACH_PX / this.#cy.zoom());
  }

  /** @param polygon – in pixels of the canvas. */
  within(polygon: readonly Point[]): readonly string[] {
    const [zoom, pan] = [this.#cy.zoom(), this.#cy.pan()];
    return dotsInside(
      this.#crowd,
      polygon.map(({ x, y }) => ({ x: (x - pan.x) / zoom, y: (y - pan.y) / zoom })),
    );
  }

  /** Shows the name of what the pointer is on; hides it where it is on nothing. @param at – in the drawing. */
  hover(at: Point | undefined): void {
    const place = at && this.isThere ? this.#placeAt(at) : undefined;
    this.#tip.hidden = place === undefined;
    this.#element.style.cursor = place === undefined ? '' : 'pointer';
    if (place === undefined || !at) return;
    const [zoom, pan] = [this.#cy.zoom(), this.#cy.pan()];
    this.#tip.textContent = this.#crowd.names[place] ?? '';
    this.#tip.style.transform = `translate(${at.x * zoom + pan.x}px, ${at.y * zoom + pan.y}px)`;
  }

  close(): void {
    this.#isClosed = true;
    this.#layer?.close();
    this.#tip.remove();
  }

  #placeAt(at: Point): number | undefined {
    return dotAt(this.#crowd, at, DOT_REACH_PX / this.#cy.zoom(), nodeFactor(this.#cy.zoom()));
  }
}
