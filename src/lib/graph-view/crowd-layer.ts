/** The crowd under the canvas: painted anew while the view moves where that is fast, else carried along as a picture until the view rests. */
import type { Core } from 'cytoscape';
import { CanvasPainter } from './crowd-canvas.ts';
import { crowdColours, type CrowdColours, type CrowdView, type Painter, type PainterKind } from './crowd-painter.ts';
import { webglPainter } from './crowd-webgl.ts';
import { NO_CROWD, type Crowd } from './crowd.ts';
import { painterFor, type Graphics } from './graphics.ts';
import { trial, type Pace } from './pace.ts';
import { paletteOf } from './palette.ts';

/** What one turn may take of a frame. */
const TURN_MS = 12;
/** A picture that takes longer is carried along while the view moves. */
const LIVE_MS = 1000 / 30;
/** The trial waits until the page has come to rest. */
const QUIET_MS = 900;
/** At the longest until an idle moment, for pages that are never idle. */
const IDLE_MS = 400;

/** What draws the crowd, and why. */
export type PainterInUse = { readonly painter: PainterKind; readonly because: 'measured' | 'measuring' | 'wished' | 'missing' | 'lost' };

export interface CrowdActs {
  readonly drawnBy: (drawing: PainterInUse) => void;
  readonly measured: (pace: Pace) => void;
}

export class CrowdLayer {
  readonly #cy: Core;
  readonly #acts: CrowdActs;
  readonly #box = document.createElement('div');
  #painter: Painter = new CanvasPainter();
  /** Shown until the first picture of the one that follows it. */
  #leaving: Painter | undefined;
  #crowd: Crowd = NO_CROWD;
  #colours: CrowdColours;
  #graphics: Graphics = { wish: 'auto' };
  #isFaded = false;
  /** What is being painted, and for which view. */
  #steps: Generator<void, void> | undefined;
  #turn = 0;
  /** The view of the picture that is shown. */
  #shown: CrowdView | undefined;
  /** How long the last picture took, in milliseconds. */
  #pace = Infinity;
  #trying: object | undefined;
  #isLost = false;

  /** @param canvas – of cytoscape: the layer goes under it. */
  constructor(cy: Core, canvas: HTMLElement, acts: CrowdActs) {
    this.#cy = cy;
    this.#acts = acts;
    this.#colours = crowdColours(paletteOf(canvas));
    this.#box.className = 'crowd';
    this.#box.setAttribute('aria-hidden', 'true');
    (canvas.parentElement?.querySelector('.hulls') ?? canvas).before(this.#box);
    this.#put(this.#painter);
  }

  load(crowd: Crowd): void {
    this.#crowd = crowd;
    this.#painter.load(crowd, this.#colours);
    this.rest();
    // Not before there is a crowd: small drawings need no card.
    if (crowd.ids.length > 0) this.#decide();
  }

  /** What the reader wishes and what is known of this machine. */
  use(graphics: Graphics): void {
    const isOther = graphics.wish !== this.#graphics.wish;
    this.#graphics = graphics;
    if (isOther) this.#isLost = false;
    if (isOther && this.#crowd.ids.length > 0) this.#decide();
  }

  fade(isFaded: boolean): void {
    if (isFaded === this.#isFaded) return;
    this.#isFaded = isFaded;
    this.rest();
  }

  restyle(): void {
    this.#colours = crowdColours(paletteOf(this.#box));
    this.#painter.load(this.#crowd, this.#colours);
    this.rest();
  }

  /** While the view moves. */
  follow(): void {
    if (this.#pace <= LIVE_MS) this.rest();
    else this.#carry();
  }

  /** The view rests, or a new picture is no trouble. */
  rest(): void {
    this.#carry();
    this.#steps = this.#painted(this.#view());
    if (this.#turn === 0) this.#turn = requestAnimationFrame(() => this.#go());
  }

  close(): void {
    this.#trying = undefined;
    cancelAnimationFrame(this.#turn);
    this.#leaving?.close();
    this.#painter.close();
    this.#box.remove();
  }

  *#painted(view: CrowdView): Generator<void, void> {
    let time = 0;
    const steps = this.#painter.paint(view);
    for (;;) {
      const begin = performance.now();
      const { done } = steps.next();
      time += performance.now() - begin;
      if (done) break;
      yield;
    }
    // A card says when it was asked, not when it was done: what was measured counts more.
    this.#pace = this.#painter.kind === 'webgl' ? (this.#graphics.pace?.webgl ?? time) : time;
    this.#shown = view;
    this.#leaving?.close();
    this.#leaving = undefined;
    this.#carry();
  }

  #go(): void {
    this.#turn = 0;
    const begin = performance.now();
    while (this.#steps) {
      if (this.#steps.next().done) this.#steps = undefined;
      else if (performance.now() - begin > TURN_MS) break;
    }
    if (this.#steps) this.#turn = requestAnimationFrame(() => this.#go());
  }

  /** The picture where it belongs in the view as it is now. */
  #carry(): void {
    if (!this.#shown) return;
    const { zoom, pan } = this.#shown;
    const factor = this.#cy.zoom() / zoom;
    const [x, y] = [this.#cy.pan().x - pan.x * factor, this.#cy.pan().y - pan.y * factor];
    this.#painter.element.style.transform = factor === 1 && x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px) scale(${factor})`;
  }

  #view(): CrowdView {
    return {
      zoom: this.#cy.zoom(),
      pan: { ...this.#cy.pan() },
      width: this.#cy.width(),
      height: this.#cy.height(),
      ratio: devicePixelRatio,
      isFaded: this.#isFaded,
    };
  }

  #decide(): void {
    const kind = this.#isLost ? 'canvas' : painterFor(this.#graphics, this.#crowd.ids.length + this.#crowd.ends.length);
    if (kind === undefined) {
      if (!this.#trying) void this.#try();
      return;
    }
    const { wish } = this.#graphics;
    const painter = kind === this.#painter.kind ? this.#painter : kind === 'webgl' ? webglPainter() : new CanvasPainter();
    if (painter && painter !== this.#painter) this.#replace(painter);
    const because = this.#isLost ? 'lost' : !painter ? 'missing' : wish === 'auto' ? 'measured' : 'wished';
    this.#acts.drawnBy({ painter: this.#painter.kind, because });
  }

  /** Both painters draw this crowd out of sight, in steps between which the page is idle. */
  async #try(): Promise<void> {
    const own = (this.#trying = {});
    const isOver = (): boolean => this.#trying !== own;
    this.#acts.drawnBy({ painter: this.#painter.kind, because: 'measuring' });
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    const painters = { canvas: new CanvasPainter(), webgl: webglPainter() };
    for (const painter of [painters.canvas, painters.webgl]) painter?.load(this.#crowd, this.#colours);
    const elements = this.#crowd.ids.length + this.#crowd.ends.length;
    const pace = isOver() ? undefined : await trial(painters, { view: this.#view(), elements, rest: idle, isOver });
    for (const painter of [painters.canvas, painters.webgl]) painter?.close();
    if (!pace || isOver()) return;
    this.#trying = undefined;
    this.#graphics = { ...this.#graphics, pace };
    this.#acts.measured(pace);
    this.#decide();
  }

  /** The new painter takes the old one's place once its picture is there. */
  #replace(painter: Painter): void {
    this.#leaving?.close();
    this.#leaving = this.#painter;
    this.#painter = painter;
    this.#shown = undefined;
    painter.load(this.#crowd, this.#colours);
    this.#put(painter);
    this.rest();
  }

  #put(painter: Painter): void {
    this.#box.dataset['painter'] = painter.kind;
    painter.element.addEventListener('webglcontextlost', () => {
      if (painter !== this.#painter) return;
      this.#isLost = true;
      this.#decide();
    });
    this.#box.append(painter.element);
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Not every browser says when it is idle.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: IDLE_MS });
    else setTimeout(resolve, 1);
  });
}
