/** Brings node_modules to what package-lock.json says, if it is not so already. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './place.js';
import { step } from './step.js';
import { inTurn } from './turn.js';

const FAILURE_LINES = 20;

/** @typedef {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean, link?: boolean }> }} LockFile */

/** @throws Error one line: what failed and what to do. */
export async function ensureInstalled() {
  if (await isInstalled()) return;
  await inTurn(async () => {
    if (await isInstalled()) return;
    const [command, args] = npm();
    const done = await step('Installing the packages (once)', command, [...args, 'ci', '--include=dev'], { cwd: ROOT });
    if (done.code === 0) return;
    // npm says what is wrong first and how it is used last.
    process.stderr.write(`${done.output.split('\n').slice(0, FAILURE_LINES).join('\n')}\n`);
    throw new Error('The packages could not be installed; see above, check the network, and start again.');
  });
}

/** npm leaves a list of what it installed; every package of the lock file has to stand there, just so. Packages of other systems may be missing. */
async function isInstalled() {
  const [wanted, present] = await Promise.all([
    lockFile(join(ROOT, 'package-lock.json')),
    lockFile(join(ROOT, 'node_modules/.package-lock.json')),
  ]);
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = present[path];
    return path === '' || (found ? found.version === version && found.integrity === integrity : optional === true);
  });
}

/** @param {string} path */
async function lockFile(path) {
  try {
    /** @type {LockFile} */
    const { packages = {} } = JSON.parse(await readFile(path, 'utf8'));
    return packages;
  } catch {
    /** @type {NonNullable<LockFile['packages']>} */
    const none = {};
    return none;
  }
}

/** @returns {readonly [string, readonly string[]]} the npm that called us, else the one on the path */
function npm() {
  const script = process.env['npm_execpath'];
  return script ? [process.execPath, [script]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}
