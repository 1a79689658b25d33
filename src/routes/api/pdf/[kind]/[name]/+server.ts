/** What the reader of PDFs in the browser asks for by name: character maps, fonts, colours and decoders that come with its package. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const KINDS: ReadonlySet<string> = new Set(['cmaps', 'standard_fonts', 'wasm', 'iccs']);
/** Names of that package's files: no path leads out of its folders. */
const NAME = /^[A-Za-z0-9_-]+\.(?<ending>bcmap|pfb|ttf|wasm|icc|js)$/u;
const TYPES: Readonly<Record<string, string>> = { wasm: 'application/wasm', js: 'text/javascript' };
const A_DAY_S = 86_400;

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

export const GET: RequestHandler = async ({ params: { kind, name } }) => {
  const ending = NAME.exec(name)?.groups?.['ending'];
  if (!KINDS.has(kind) || ending === undefined) error(404, `There is no ${kind}/${name}.`);
  const bytes = await readFile(join(folder, kind, name)).catch(() => error(404, `There is no ${kind}/${name}.`));
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': TYPES[ending] ?? 'application/octet-stream', 'cache-control': `public, max-age=${A_DAY_S}` },
  });
};
