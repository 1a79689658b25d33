/** The Svelte attachment that owns the canvas: loads cytoscape when the element is there, keeps the drawing equal to the props, ends with the element. */
import type { ElementDefinition } from 'cytoscape';
import type { Attachment } from 'svelte/attachments';
import type { CanvasActs, GraphCanvas } from './canvas.ts';

export interface CanvasProps {
  readonly elements: readonly ElementDefinition[];
  /** The picked node, or the two ends of the picked edge. */
  readonly picked: readonly string[];
}

/**
 * @param props – read reactively after the canvas is open.
 * @param opened – gets the canvas once it is there.
 * @param failed – cytoscape could not be loaded; the table still holds everything.
 */
export function graphCanvas(
  props: () => CanvasProps,
  acts: CanvasActs,
  opened: (canvas: GraphCanvas) => void,
  failed: (cause: unknown) => void,
): Attachment<HTMLElement> {
  return (element) => {
    let canvas = $state.raw<GraphCanvas>();
    let ended = false;
    import('./canvas.ts')
      .then(({ GraphCanvas }) => {
        if (ended) return;
        canvas = new GraphCanvas(element, acts);
        opened(canvas);
      })
      .catch(failed);
    $effect(() => canvas?.draw(props().elements));
    $effect(() => {
      const { picked, elements } = props();
      const [a, b] = picked;
      // After the drawing: an edge can only be found once it is drawn.
      if (canvas && elements.length > 0) canvas.pick(a !== undefined && b !== undefined ? canvas.edgesBetween(a, b) : picked);
    });
    return () => {
      ended = true;
      canvas?.close();
    };
  };
}
