/** Files of the data folder that are never met half-written. */
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A reader of the folder, or a crash at any moment, meets the old file or the new one. @throws the system's error; then the old file stands. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.writing`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw cause;
  }
}

/** Makes a rename last through a power cut. Some systems can not sync a folder; there the rename alone has to do. */
export async function syncFolder(directory: string): Promise<void> {
  const handle = await open(directory, 'r').catch(() => undefined);
  if (handle === undefined) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}
