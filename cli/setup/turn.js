/** Two starts at once take turns: only one of them installs or builds. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './place.js';

const FILE = join(ROOT, '.setup.lock');
const POLL_MS = 200;

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn(work) {
  await taken();
  const release = () => rm(FILE, { force: true });
  try {
    return await work();
  } finally {
    await release();
  }
}

async function taken() {
  for (let said = false; ;) {
    try {
      await writeFile(FILE, String(process.pid), { flag: 'wx' });
      return;
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'))
        throw new Error(`${ROOT} can not be written (${cause instanceof Error ? cause.message : String(cause)}); check its rights.`, {
          cause,
        });
    }
    const holder = Number(await readFile(FILE, 'utf8').catch(() => ''));
    if (holder > 0 && !lives(holder)) await rm(FILE, { force: true });
    else if (!said) {
      said = true;
      process.stderr.write('Another start is installing or building; waiting for it …\n');
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** @param {number} pid */
function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
