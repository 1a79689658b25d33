/** Originals in the data folder, beside the library: one file a document. */
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../errors.ts';
import { isShown, type Edition, type Originals } from '../originals.ts';
import { safeName } from './file-names.ts';
import { writeWhole } from './whole-file.ts';

const FOLDER = 'originals';

/** @param folder – the data folder; `originals/` in it is made with the first file. */
export function originals(folder: string): Originals {
  const directory = join(folder, FOLDER);
  const path = (edition: Edition): string => join(directory, nameOf(edition));
  return {
    has: async (edition) => isShown(edition) && (await namesIn(directory)).includes(nameOf(edition)),
    read: async (edition) => (isShown(edition) ? readFile(path(edition)).catch(() => undefined) : undefined),
    keep: async (edition, bytes) => {
      try {
        await mkdir(directory, { recursive: true });
        await writeWhole(path(edition), bytes);
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new StoreError('unavailable', `The folder ${directory} can not be written (${reason}); check its rights and free space.`, {
          cause,
        });
      }
    },
    keepOnly: async (edition) => {
      const beginning = `${safeName(edition.id)}@`;
      const others = (await namesIn(directory)).filter((name) => name.startsWith(beginning) && name !== nameOf(edition));
      for (const name of others) await rm(join(directory, name), { force: true });
    },
  };
}

/** `@` stands in no safe name, so no document's files begin with another one's name. */
function nameOf({ id, revision }: Edition): string {
  return `${safeName(id)}@${revision.slice(0, 16)}.pdf`;
}

async function namesIn(directory: string): Promise<readonly string[]> {
  return readdir(directory).catch(() => []);
}
