/** PDF → what it prints, page by page. The one part of reading that needs time of its own: pdf.js answers in promises. */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { IngestError } from '../errors.ts';
import type { PagedFile, PrintedPage, PrintedRun } from '../types.ts';

/** Fewer visible characters a page than this, and it is the picture of a page. */
const SCAN_CHARACTERS = 16;
const HEAD_BYTES = 1024;

/** By its first bytes, whatever it is called. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1').includes('%PDF-');
}

/** @throws IngestError damaged, locked, no-text. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<PagedFile> {
  const pages = await printedPages(bytes, name);
  if (pages.every((page) => visible(page) < SCAN_CHARACTERS)) {
    const reason = `its ${pages.length} ${pages.length === 1 ? 'page holds' : 'pages hold'} pictures of text, but no text`;
    throw new IngestError(
      'no-text',
      `${name}: this PDF is a scan: ${reason}; put it through text recognition (OCR) and ingest the result.`,
    );
  }
  return {
    kind: 'paged',
    mediaType: 'application/pdf',
    revision: createHash('sha256').update(bytes).digest('hex'),
    name: name.replace(/^.*[\\/]/u, ''),
    pages,
  };
}

async function printedPages(bytes: Uint8Array, name: string): Promise<readonly PrintedPage[]> {
  const pdfjs = await library();
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  // A copy: the library keeps what it is given.
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    wasmUrl: `${join(folder, 'wasm')}/`,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const file = await task.promise;
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const runs = items.flatMap((item) => ('str' in item ? printedRun(item, (matrix) => pdfjs.Util.transform(transform, matrix)) : []));
      pages.push({ width, height, runs });
      page.cleanup();
    }
    return pages;
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw new IngestError('locked', `${name}: this PDF is locked with a password; save it without one and ingest it again.`, { cause });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new IngestError('damaged', `${name}: this PDF cannot be read (${why}); open it and save it anew.`, { cause });
  } finally {
    await task.destroy();
  }
}

/** Loaded for the first PDF only. It asks for a matrix class of browsers that reading text does not need: any class will do. */
async function library(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: Map });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Text that runs along the page, not up its margin. */
function printedRun({ str, width, transform, fontName }: TextItem, placed: (matrix: number[]) => number[]): readonly PrintedRun[] {
  const text = str.replace(/[\p{Cc}\uFFFD]/gu, '').replace(/\p{Co}/gu, '•');
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = placed(transform.map(Number));
  if (text === '' || Math.abs(b) > Math.abs(a)) return [];
  return [{ text, x: rounded(x), y: rounded(y), width: rounded(width), size: rounded(Math.hypot(c, d)), font: fontName }];
}

/** Hundredths of a point: what differs less is the same place. */
function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

function visible({ runs }: PrintedPage): number {
  return runs.reduce((sum, { text }) => sum + text.replace(/\s+/gu, '').length, 0);
}
