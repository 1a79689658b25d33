/** What of cytoscape's canvas renderer its typings leave out, each part looked at before it is used: another version that is made otherwise is left alone. Source: cytoscape 3.34, `extensions/renderer/canvas`. */
import type { Core } from 'cytoscape';

export interface Canvases {
  readonly data: {
    readonly canvases: HTMLCanvasElement[];
    readonly contexts: CanvasRenderingContext2D[];
    readonly bufferCanvases: HTMLCanvasElement[];
    readonly bufferContexts: CanvasRenderingContext2D[];
    topCanvas: HTMLCanvasElement;
  };
  makeOffscreenCanvas(width: number, height: number): OffscreenCanvas | HTMLCanvasElement;
}

export interface StillPicture {
  /** Whether movements are drawn from a still picture; read at every frame. */
  textureOnViewport: boolean;
}

/** The renderer's canvases; nothing where it keeps them otherwise than known. */
export function canvasesOf(cy: Core): Canvases | undefined {
  const renderer = rendererOf(cy);
  const data: unknown = renderer?.['data'];
  if (!isObject(data) || typeof renderer?.['makeOffscreenCanvas'] !== 'function') return undefined;
  const holds =
    arePairs(data['canvases'], data['contexts']) &&
    arePairs(data['bufferCanvases'], data['bufferContexts']) &&
    isCanvas(data['topCanvas']) &&
    (data['canvases'] as unknown[]).includes(data['topCanvas']);
  // Every part that is used was looked at above.
  return holds ? (renderer as unknown as Canvases) : undefined;
}

/** The renderer's switch for still pictures; nothing where it has none. */
export function stillPictureOf(cy: Core): StillPicture | undefined {
  const renderer = rendererOf(cy);
  return typeof renderer?.['textureOnViewport'] === 'boolean' ? (renderer as unknown as StillPicture) : undefined; // Looked at just before.
}

/** cytoscape gives its renderer to whoever asks. */
function rendererOf(cy: Core): Record<string, unknown> | undefined {
  const { renderer } = cy as unknown as { readonly renderer?: unknown };
  const found: unknown = typeof renderer === 'function' ? renderer.call(cy) : undefined;
  return isObject(found) ? found : undefined;
}

/** Canvases, each with the context of its own; contexts may be more, of canvases that are not there. */
function arePairs(canvases: unknown, contexts: unknown): boolean {
  if (!Array.isArray(canvases) || !Array.isArray(contexts) || canvases.length === 0) return false;
  return canvases.every((canvas, at) => isCanvas(canvas) && isObject(contexts[at]) && contexts[at]['canvas'] === canvas);
}

function isCanvas(value: unknown): boolean {
  return isObject(value) && typeof value['getContext'] === 'function' && typeof value['replaceWith'] === 'function';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
