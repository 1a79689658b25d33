/** The data folder before anything is in it. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { StoreError } from '../errors.ts';

/** Makes the folder and the parents that it lacks. @throws StoreError `unavailable` where that is not allowed. */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    await made(resolve(folder));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError('unavailable', `The data folder ${folder} can not be made (${reason}); name another in CLAIMTRAIL_DATA.`, {
      cause,
    });
  }
}

/** One folder after another: a recursive `mkdir` of Node.js never ends where a parent is there and takes no folder (`/proc`). */
async function made(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await made(parent);
  try {
    await mkdir(folder);
  } catch (cause) {
    // Another process may have made it in between.
    if (!(await isFolder(folder))) throw cause;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
