/** Originals in the data folder, beside the library: one file a document. */
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../errors.ts';
import { safeName } from './file-names.ts';
import { isShown, type Edition, type Originals } from '../originals.ts';

const FOLDER = 'originals';

/** @param folder – the data folder; `originals/` in it is made with the first file. */
export function originals(folder: string): Originals {
  const directory = join(folder, FOLDER);
  const path = (edition: Edition): string => join(directory, nameOf(edition));
  return {
    has: async (edition) => isShown(edition) && (await namesIn(directory)).includes(nameOf(edition)),
    read: async (edition) => (isShown(edition) ? readFile(path(edition)).catch(() => undefined) : undefined),
    keep: async (edition, bytes) => {
      await written(directory, path(edition), bytes).catch((cause: unknown) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new StoreError('unavailable', `The folder ${directory} can not be written (${reason}); check its rights and free space.`, {
          cause,
        });
      });
    },
    keepOnly: async (edition) => {
      const beginning = `${safeName(edition.id)}@`;
      const others = (await namesIn(directory)).filter((name) => name.startsWith(beginning) && name !== nameOf(edition));
      for (const name of others) await rm(join(directory, name), { force: true });
    },
  };
}

/** Whole or not at all. */
async function written(directory: string, path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(directory, { recursive: true });
  const temporary = `${path}.writing`;
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

/** `@` stands in no safe name, so no document's files begin with another one's name. */
function nameOf({ id, revision }: Edition): string {
  return `${safeName(id)}@${revision.slice(0, 16)}.pdf`;
}

async function namesIn(directory: string): Promise<readonly string[]> {
  return readdir(directory).catch(() => []);
}
