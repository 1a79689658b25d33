/** Canvases kept in memory where the machine only imitates a graphics card: there each change of a small picture copies a large one, and a frame takes seconds. */
import type { Core } from 'cytoscape';
import { canvasesOf } from './renderer.ts';

/** Names of graphics made by the processor. */
const IMITATED = /swiftshader|llvmpipe|softpipe|software|basic render/i;
/** Tells the browser that a canvas belongs in memory. */
const IN_MEMORY: CanvasRenderingContext2DSettings = { willReadFrequently: true };

/** Whether graphics are the processor's work, as far as the browser tells. */
export function isGraphicsImitated(): boolean {
  const gl = document.createElement('canvas').getContext('webgl');
  const info = gl?.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl && info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : '';
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' && IMITATED.test(name);
}

/** Before anything is drawn. @returns whether they are; not where cytoscape keeps its canvases otherwise than known: then they stay as they are, slow but whole. */
export function keepInMemory(cy: Core): boolean {
  const renderer = canvasesOf(cy);
  if (!renderer) return false;
  const { data } = renderer;
  const replace = (canvases: HTMLCanvasElement[], contexts: CanvasRenderingContext2D[]): void =>
    canvases.forEach((canvas, at) => {
      // Copied with its attributes, for a canvas has one kind of context for life.
      const copy = canvas.cloneNode() as HTMLCanvasElement;
      const context = copy.getContext('2d', IN_MEMORY);
      if (!context) return;
      canvas.replaceWith(copy);
      canvases[at] = copy;
      contexts[at] = context;
    });
  replace(data.canvases, data.contexts);
  replace(data.bufferCanvases, data.bufferContexts);
  data.topCanvas = data.canvases[0] ?? data.topCanvas;
  renderer.makeOffscreenCanvas = (width, height) => {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d', IN_MEMORY);
    return canvas;
  };
  return true;
}
