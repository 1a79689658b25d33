/** While the view moves, what is drawn is only carried along; sizes, labels and outlines are set anew once it rests. */
import type { Core } from 'cytoscape';
import { stillPictureOf, type StillPicture } from './renderer.ts';

/** Shorter than cytoscape waits after the last turn of a wheel (150 ms), so that all is drawn anew once, not twice. */
const REST_MS = 140;
/** From so many nodes and edges on, a zoom shows a still picture, larger or smaller, until it rests. */
const STILL_FROM = 150;
/** Fewer frames a second are no movement. */
const FRAME_MS = 1000 / 30;
/** Frames that tell how fast this machine draws this drawing. */
const TRIAL = 8;

export class Movement {
  readonly #cy: Core;
  /** Nothing where this cytoscape has no still pictures: every movement is drawn. */
  readonly #still: StillPicture | undefined;
  readonly #rested: (byHand: boolean) => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #byHand = false;
  /** When the last frame of a movement aside was drawn, and how long each of the last ones took. */
  #frameAt: number | undefined;
  #frames: readonly number[] = [];

  /** @param moving – at every step. @param rested – once it has come to rest, with whether the reader moved it. */
  constructor(cy: Core, moving: () => void, rested: (byHand: boolean) => void) {
    this.#cy = cy;
    this.#rested = rested;
    this.#still = stillPictureOf(cy);
    cy.on('scrollzoom pinchzoom', () => {
      this.#byHand = true;
      if (this.#still) this.#still.textureOnViewport = cy.elements().length >= STILL_FROM;
    });
    cy.on('dragpan', () => {
      this.#byHand = true;
      // A still picture has nothing beyond its edges, which moving aside shows: only where this machine was measured to be too slow for more.
      if (this.#still) this.#still.textureOnViewport = median(this.#frames) > FRAME_MS;
    });
    cy.on('render', () => this.#time());
    cy.on('viewport', () => {
      moving();
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => this.rest(), REST_MS);
    });
  }

  /** At rest now: after a movement in one step. @param byHand – asked for by the reader. */
  rest(byHand = this.#byHand): void {
    clearTimeout(this.#waiting);
    this.#byHand = false;
    this.#frameAt = undefined;
    if (!this.#cy.destroyed()) this.#rested(byHand);
  }

  #time(): void {
    if (!this.#byHand || this.#still?.textureOnViewport) return;
    const now = performance.now();
    if (this.#frameAt !== undefined) this.#frames = [...this.#frames, now - this.#frameAt].slice(-TRIAL);
    this.#frameAt = now;
  }
}

/** 0 before the trial is over. */
function median(frames: readonly number[]): number {
  return frames.length < TRIAL ? 0 : ([...frames].sort((a, b) => a - b)[TRIAL / 2] ?? 0);
}
