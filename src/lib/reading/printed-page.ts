/** A page of a PDF in the browser: drawn as printed, its text over it so that words can be marked and copied. Loaded with the first page that is looked at. */
import { getDocument, GlobalWorkerOptions, TextLayer, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PrintedPart } from './printed-words.ts';

export interface PrintedPage {
  /** The page's text, run by run. */
  readonly runs: readonly string[];
  /** Where the parts stand, in parts (0–1) of the page's width and height. */
  boxes(parts: readonly PrintedPart[]): readonly Box[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PrintedFile {
  readonly pages: number;
  /** Draws the page into the canvas, and its text into the layer over it. @param width – in CSS pixels. */
  draw(number: number, canvas: HTMLCanvasElement, layer: HTMLElement, width: number): Promise<PrintedPage>;
  close(): Promise<void>;
}

/** The most that is drawn of a page: 16 million pixels, which every browser has room for. */
const MOST_PIXELS = 1 << 24;

/** @throws Error where the file is not there or can not be drawn. */
export async function openPrinted(address: string): Promise<PrintedFile> {
  GlobalWorkerOptions.workerSrc = workerAddress;
  const task = getDocument({
    url: address,
    cMapUrl: '/api/pdf/cmaps/',
    cMapPacked: true,
    standardFontDataUrl: '/api/pdf/standard_fonts/',
    wasmUrl: '/api/pdf/wasm/',
    iccUrl: '/api/pdf/iccs/',
    isEvalSupported: false,
  });
  const file = await task.promise;
  return { pages: file.numPages, draw: (...asked) => draw(file, ...asked), close: () => task.destroy() };
}

async function draw(
  file: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  layer: HTMLElement,
  width: number,
): Promise<PrintedPage> {
  const page = await file.getPage(Math.min(file.numPages, Math.max(1, number)));
  const plain = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: width / plain.width });
  const sharpness = Math.min(globalThis.devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height)));
  canvas.width = Math.floor(viewport.width * sharpness);
  canvas.height = Math.floor(viewport.height * sharpness);
  layer.replaceChildren();
  layer.style.setProperty('--total-scale-factor', String(viewport.scale));
  const text = new TextLayer({ textContentSource: await page.getTextContent(), container: layer, viewport });
  await Promise.all([page.render({ canvas, viewport, transform: [sharpness, 0, 0, sharpness, 0, 0] }).promise, text.render()]);
  const runs = text.textContentItemsStr;
  return { runs, boxes: (parts) => parts.flatMap((part) => boxesOf(part, text.textDivs, layer)) };
}

function boxesOf({ run, start, end }: PrintedPart, printed: readonly HTMLElement[], layer: HTMLElement): readonly Box[] {
  const words = printed[run]?.firstChild;
  if (!words) return [];
  const range = document.createRange();
  range.setStart(words, start);
  range.setEnd(words, end);
  const page = layer.getBoundingClientRect();
  return [...range.getClientRects()].map(({ left, top, width, height }) => ({
    left: (left - page.left) / page.width,
    top: (top - page.top) / page.height,
    width: width / page.width,
    height: height / page.height,
  }));
}
