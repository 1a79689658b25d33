/** The Svelte attachment that owns the canvas: loads cytoscape when the element is there, keeps the drawing equal to the props, ends with the element. */
import type { ElementDefinition } from 'cytoscape';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { CanvasActs } from './canvas-events.ts';
import type { Crowd } from './crowd.ts';
import type { CrowdActs } from './crowd-layer.ts';
import type { Graphics } from './graphics.ts';
import type { GraphCanvas } from './canvas.ts';
import type { Camera } from './desk-state.ts';
import type { Hull } from './hulls.ts';
import type { Laid } from './layouts.ts';
import type { Lit } from './light.ts';
import { selectedIds, type Pick } from './view-state.ts';

/** Each is read by itself: what changes one does not draw the others anew. */
export interface CanvasProps {
  readonly elements: readonly ElementDefinition[];
  /** Those that are not drawn in full. */
  readonly crowd: Crowd;
  readonly graphics: Graphics;
  readonly hulls: readonly Hull[];
  readonly captions: Laid['captions'];
  readonly edgeNames: boolean;
  readonly pick: Pick | undefined;
  /** Nodes and edges in the light while nothing is selected. */
  readonly lit: Lit | undefined;
  /** What the first drawing shows; all of it where absent. */
  readonly camera: Camera | undefined;
}

/**
 * @param props – read reactively once the canvas is open.
 * @param opened – gets the canvas once it is there.
 * @param failed – cytoscape could not be loaded; the table still holds everything.
 */
export function graphCanvas(
  props: CanvasProps,
  acts: CanvasActs,
  crowdActs: CrowdActs,
  opened: (canvas: GraphCanvas) => void,
  failed: (cause: unknown) => void,
): Attachment<HTMLElement> {
  return (element) => {
    let canvas = $state.raw<GraphCanvas>();
    let ended = false;
    performance.mark('graph data');
    import('./canvas.ts')
      .then(({ GraphCanvas }) => {
        if (ended) return;
        canvas = new GraphCanvas(element, acts, crowdActs);
        opened(canvas);
      })
      .catch(failed);
    // Before the drawing: what is in view at first depends on both.
    $effect(() =>
      canvas?.drawCrowd(
        props.crowd,
        untrack(() => props.camera !== undefined),
      ),
    );
    // Before what is drawn: all of the outlines is to be in view.
    $effect(() => canvas?.ground(props.hulls, props.captions));
    $effect(() =>
      canvas?.draw(
        props.elements,
        untrack(() => props.camera),
      ),
    );
    $effect(() => canvas?.useGraphics(props.graphics));
    $effect(() => canvas?.nameEdges(props.edgeNames));
    $effect(() => {
      const { pick, lit, elements } = props;
      // After the drawing: an edge can only be found once it is drawn.
      if (canvas && elements.length > 0) canvas.pick(pick?.kind === 'edge' ? canvas.edgesBetween(...pick.ends) : selectedIds(pick), lit);
    });
    return () => {
      ended = true;
      canvas?.close();
    };
  };
}
