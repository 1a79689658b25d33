/** What draws the crowd on this page, and what the browser keeps of it: the reader's wish and what was measured. */
import type { CrowdActs, PainterInUse } from './crowd-layer.ts';
import { graphicsOf, graphicsText, type Graphics, type Wish } from './graphics.ts';

const KEY = 'claimtrail-graphics';

export class GraphicsState {
  /** Read by the page once it runs: a server has no such thing. */
  kept = $state.raw<Graphics>({ wish: 'auto' });
  /** What draws now; nothing before there is a crowd. */
  now = $state.raw<PainterInUse>();

  readonly acts: CrowdActs = {
    drawnBy: (drawing) => (this.now = drawing),
    measured: (pace) => this.#keep({ ...this.kept, pace }),
  };

  read(): void {
    try {
      this.kept = graphicsOf(localStorage.getItem(KEY));
    } catch {
      // A browser that keeps nothing measures on every page.
    }
  }

  wish(wish: Wish): void {
    this.#keep({ ...this.kept, wish });
  }

  /** Forgets what was measured, so that it is measured again. */
  again(): void {
    this.#keep({ wish: 'auto' });
  }

  #keep(graphics: Graphics): void {
    this.kept = graphics;
    try {
      localStorage.setItem(KEY, graphicsText(graphics));
    } catch {
      // Full, or storing is forbidden: it holds for this page.
    }
  }
}
