/** An SVG text as a PNG, drawn by the browser itself; nothing is fetched. */
import type { Svg } from './svg.ts';

const SCALE = 2;
/** What every browser's canvas holds, in pixels along one side. */
const SIDE_MAX = 8192;

export interface Raster {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

/** @returns twice the size that the picture asks for, or what a canvas holds of that. @throws Error where the browser can not draw it. */
export async function raster({ text, width, height }: Svg): Promise<Raster> {
  const scale = Math.min(SCALE, SIDE_MAX / Math.max(width, height));
  const image = new Image();
  const href = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    image.src = href;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: Math.round(width * scale),
      height: Math.round(height * scale),
    });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('The browser gave no picture.');
    return { blob, width: canvas.width, height: canvas.height };
  } finally {
    URL.revokeObjectURL(href);
  }
}
