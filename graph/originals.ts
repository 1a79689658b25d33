/** The files that documents were made from, where a page of them can be shown again: PDFs, in the data folder beside the library. What a graph says never depends on them. */
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from './errors.ts';
import { safeName } from './file-names.ts';
import type { DocumentGraph } from './model/document-graph.ts';
import type { GraphStore } from './store.ts';

const FOLDER = 'originals';
export const ORIGINAL_TYPE = 'application/pdf';

/** Which file: a document in one of its revisions. */
export type Edition = Pick<DocumentGraph['document'], 'id' | 'revision' | 'mediaType'>;

export interface Originals {
  /** Whether the file of exactly this revision is here. */
  has(edition: Edition): Promise<boolean>;
  /** Undefined where it is not here: not a PDF, or ingested elsewhere. */
  read(edition: Edition): Promise<Uint8Array | undefined>;
  /** @throws StoreError `unavailable` where the folder can not be written. */
  keep(edition: Edition, bytes: Uint8Array): Promise<void>;
  /** Forgets the files of the document's other revisions. */
  keepOnly(edition: Edition): Promise<void>;
}

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

/** Puts the graph into the store, and the file that it was made from beside it. The file comes first: no stored document waits for its pages. */
export async function storeWithOriginal(store: GraphStore, files: Originals, graph: DocumentGraph, bytes: Uint8Array): Promise<void> {
  if (isShown(graph.document)) await files.keep(graph.document, bytes);
  await store.replaceDocument(graph);
  await files.keepOnly(graph.document);
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

function isShown({ mediaType }: Edition): boolean {
  return mediaType === ORIGINAL_TYPE;
}

/** `@` stands in no safe name, so no document's files begin with another one's name. */
function nameOf({ id, revision }: Edition): string {
  return `${safeName(id)}@${revision.slice(0, 16)}.pdf`;
}

async function namesIn(directory: string): Promise<readonly string[]> {
  return readdir(directory).catch(() => []);
}
