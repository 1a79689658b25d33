/** The layouts off the main thread: takes one question, gives one answer. */
import { seededRandom } from '#graph/analysis/random.ts';
import { circles, levels, years, type Laid, type LaidEdge, type LaidNode } from './layouts.ts';
import type { Layout } from './view-state.ts';

export interface LayoutQuestion {
  readonly layout: Layout;
  readonly nodes: readonly LaidNode[];
  readonly edges: readonly LaidEdge[];
  /** Stay where they are. */
  readonly pinned: readonly string[];
}

addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  void answer(data).then((laid) => postMessage(laid));
});

async function answer({ layout, nodes, edges, pinned }: LayoutQuestion): Promise<Laid> {
  switch (layout.name) {
    case 'circles':
      return circles(nodes, edges, layout.around);
    case 'levels':
      return levels(nodes, edges);
    case 'years':
      return years(nodes);
    case 'communities':
    case 'forces': {
      // fcose takes its randomness from the global: seeded, the same drawing is laid out the same way.
      Math.random = seededRandom(1);
      const { forces } = await import('./forces.ts');
      return forces(nodes, edges, pinned);
    }
  }
}
