/** Builds what is older than its sources. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './place.js';
import { step, tail } from './step.js';
import { inTurn } from './turn.js';

/**
 * @typedef {object} Part
 * @property {string} doing
 * @property {string} folder – under build/
 * @property {readonly string[]} args – of vite
 * @property {readonly string[]} sources – files and folders
 */

const SHARED = ['graph', 'ingest', 'package-lock.json', 'tsconfig.json'];
/** @type {Record<'command' | 'pages', Part>} */
const PARTS = {
  command: {
    doing: 'Building the command',
    folder: 'cli',
    args: ['build', '--config', 'vite.cli.config.ts'],
    sources: [...SHARED, 'cli', 'src/lib/server', 'vite.cli.config.ts'],
  },
  pages: {
    doing: 'Building the pages',
    folder: 'server',
    args: ['build'],
    sources: [...SHARED, 'src', 'messages', 'static', 'project.inlang/settings.json', 'vite.config.ts', 'svelte.config.js'],
  },
};
/** tsconfig.json extends it, and SvelteKit writes it. */
const GENERATED_CONFIG = '.svelte-kit/tsconfig.json';
/** Written by the build itself. */
const GENERATED = new Set(['src/lib/paraglide']);

/** @param {readonly (keyof typeof PARTS)[]} names @throws Error one line: what failed. */
export async function ensureBuilt(names) {
  for (const name of names) if (!(await isFresh(PARTS[name]))) await inTurn(() => built(PARTS[name]));
}

/** @param {Part} part */
async function built(part) {
  if (await isFresh(part)) return;
  // Taken before the build: a source that changes meanwhile is built at the next start.
  const print = await fingerprint(part);
  if (!(await stat(join(ROOT, GENERATED_CONFIG)).catch(() => undefined)))
    await step('Preparing the build', process.execPath, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], { cwd: ROOT });
  const done = await step(part.doing, process.execPath, ['node_modules/vite/bin/vite.js', ...part.args], { cwd: ROOT });
  if (done.code !== 0) {
    process.stderr.write(`${tail(done.output)}\n`);
    throw new Error(`${part.doing} failed; see above.`);
  }
  await writeFile(stamp(part), print);
}

/** @param {Part} part */
async function isFresh(part) {
  const last = await readFile(stamp(part), 'utf8').catch(() => undefined);
  return last !== undefined && last === (await fingerprint(part));
}

/** @param {Part} part */
function stamp({ folder }) {
  return join(ROOT, 'build', folder, '.sources');
}

/** Path and content of every source; not its time, as a build step may write a source anew as it stands. @param {Part} part */
async function fingerprint({ sources }) {
  const hash = createHash('sha256');
  for (const source of sources) for (const line of await lines(source)) hash.update(line);
  return hash.digest('hex');
}

/** @param {string} path @returns {Promise<readonly string[]>} */
async function lines(path) {
  if (GENERATED.has(path)) return [];
  const found = await stat(join(ROOT, path)).catch(() => undefined);
  if (found === undefined) return [`${path} is missing\n`];
  if (!found.isDirectory()) return [`${path} ${await contentHash(path)}\n`];
  const names = (await readdir(join(ROOT, path))).sort();
  return (await Promise.all(names.map((name) => lines(`${path}/${name}`)))).flat();
}

/** @param {string} path */
async function contentHash(path) {
  return createHash('sha256')
    .update(await readFile(join(ROOT, path)))
    .digest('hex');
}
