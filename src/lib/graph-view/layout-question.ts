/** What the layout worker is asked, as plain data that can be posted. */
import { elementSizes } from './elements.ts';
import type { LayoutQuestion } from './layout-worker.ts';
import type { Drawing } from './drawing.ts';
import type { Point } from './plane.ts';
import type { GraphView, Layout } from './view-state.ts';

/** @param places – where everything stands now. @param top – centrality of the most central node. */
export function layoutQuestion(
  drawing: Drawing,
  places: ReadonlyMap<string, Point>,
  { pinned }: Pick<GraphView, 'pinned'>,
  top: number,
  layout: Layout,
): LayoutQuestion {
  const sizes = elementSizes(drawing, top);
  const stand = (id: string) => ({ id, ...(places.get(id) ?? { x: 0, y: 0 }), size: sizes.get(id) ?? { width: 40, height: 40 } });
  return {
    layout: { ...layout },
    nodes: [
      ...drawing.nodes.map(({ id, centrality, years }) => ({ ...stand(id), centrality, ...(years ? { year: years[0] } : {}) })),
      // Groups stand behind every entity.
      ...drawing.folds.map(({ id }) => ({ ...stand(id), centrality: 0 })),
    ],
    edges: [
      ...drawing.edges.map(({ sourceId, targetId, type }) => ({ sourceId, targetId, type })),
      ...drawing.foldEdges.map(({ sourceId, targetId }) => ({ sourceId, targetId, type: 'together' })),
    ],
    pinned: [...pinned],
  };
}
