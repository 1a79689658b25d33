/** The data folder of the embedded store: one checked JSON file per document, written whole or not at all. */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../errors.ts';
import { GRAPH_FORMAT, type DocumentGraph } from '../model/document-graph.ts';
import { safeName } from './file-names.ts';
import { syncFolder, writeWhole } from './whole-file.ts';

/** The envelope's name; a higher number is a newer version's file. */
const STORE_FORMAT = 'claimtrail-store/1';
const DIGEST_LENGTH = 64;
const HEAD = `{"store":"${STORE_FORMAT}","sha256":"`;
const MIDDLE = '","graph":';
const TAIL = '}\n';

export interface Loaded {
  readonly graphs: readonly DocumentGraph[];
  /** Files that could not be read, by name; they stay where they are. */
  readonly problems: ReadonlyMap<string, StoreError>;
}

/** Makes the folder's parts. @throws StoreError `unavailable` where the folder can not be written. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(join(folder, 'documents'), { recursive: true });
    await mkdir(join(folder, 'trash'), { recursive: true });
    const probe = join(folder, 'documents', '.writable');
    await (await open(probe, 'w')).close();
    await rm(probe, { force: true });
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

/** Every document of the folder, in the order of file names. A file that fails its check is a problem, never a stop. */
export async function loadDocuments(folder: string): Promise<Loaded> {
  const graphs: DocumentGraph[] = [];
  const problems = new Map<string, StoreError>();
  for (const name of await jsonFiles(join(folder, 'documents'))) {
    const path = join(folder, 'documents', name);
    try {
      const graph = unpacked(await readFile(path), path);
      if (fileName(graph.document.id) !== name) throw corrupt(path, `holds the document ${graph.document.id}`);
      graphs.push(graph);
    } catch (cause) {
      problems.set(name, cause instanceof StoreError ? cause : corrupt(path, 'can not be read', cause));
    }
  }
  return { graphs, problems };
}

/** Writes the document whole: a reader of the folder, or a crash at any moment, meets the old file or the new one. */
export async function writeDocument(folder: string, graph: DocumentGraph): Promise<void> {
  await writeWhole(join(folder, 'documents', fileName(graph.document.id)), packed(graph)).catch((cause: unknown) => {
    throw unwritable(folder, cause);
  });
}

/** Keeps a file that failed its check out of the way of a new one. */
export async function setAside(folder: string, documentId: string): Promise<void> {
  const name = fileName(documentId);
  const taken = new Set(await readdir(join(folder, 'trash')));
  let number = 1;
  while (taken.has(`${name}.corrupt-${number}`)) number += 1;
  await moved(folder, join('documents', name), join('trash', `${name}.corrupt-${number}`));
}

/** Moves the document's file to `trash/`, over an older one of the same id. */
export async function trashDocument(folder: string, documentId: string): Promise<void> {
  const name = fileName(documentId);
  await moved(folder, join('documents', name), join('trash', name));
}

/** Moves the document's file back. @throws StoreError `not-found` where none was removed. */
export async function untrashDocument(folder: string, documentId: string): Promise<DocumentGraph> {
  const name = fileName(documentId);
  const path = join(folder, 'trash', name);
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined)
    throw new StoreError('not-found', `No removed document ${documentId}; only the last removal of an id can be undone.`);
  const graph = unpacked(bytes, path);
  await moved(folder, join('trash', name), join('documents', name));
  return graph;
}

/** The document's file in `documents/` and `trash/`. */
export function fileName(documentId: string): string {
  return `${safeName(documentId)}.json`;
}

function packed(graph: DocumentGraph): string {
  const body = JSON.stringify(graph);
  return `${HEAD}${sha256(body)}${MIDDLE}${body}${TAIL}`;
}

function unpacked(bytes: Buffer, path: string): DocumentGraph {
  const head = bytes.subarray(0, HEAD.length).toString('latin1');
  if (head !== HEAD) {
    const newer = /^\{"store":"claimtrail-store\/(?<version>\d+)"/u.exec(bytes.subarray(0, 60).toString('latin1'));
    if (newer !== null) throw new StoreError('newer-schema', `${path} was written by a newer version; update Claimtrail to read it.`);
    throw corrupt(path, 'is not a document of this store');
  }
  const digest = bytes.subarray(HEAD.length, HEAD.length + DIGEST_LENGTH).toString('latin1');
  const body = bytes.subarray(HEAD.length + DIGEST_LENGTH + MIDDLE.length, bytes.length - TAIL.length);
  if (createHash('sha256').update(body).digest('hex') !== digest) throw corrupt(path, 'does not match its checksum');
  // The digest proves that these are the bytes which zod let through when they were written, so the shape is not checked again.
  const graph = JSON.parse(body.toString('utf8')) as DocumentGraph;
  if ((graph.format as string) !== GRAPH_FORMAT)
    throw new StoreError('newer-schema', `${path} holds ${String(graph.format)}; this version reads ${GRAPH_FORMAT}.`);
  return graph;
}

async function jsonFiles(directory: string): Promise<readonly string[]> {
  return (await readdir(directory)).filter((name) => name.endsWith('.json')).sort();
}

async function moved(folder: string, from: string, to: string): Promise<void> {
  try {
    await rename(join(folder, from), join(folder, to));
    await syncFolder(join(folder, 'documents'));
    await syncFolder(join(folder, 'trash'));
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function corrupt(path: string, what: string, cause?: unknown): StoreError {
  return new StoreError(
    'corrupt',
    `${path} ${what}; the other documents are loaded. Ingest the report again, or put a copy of the file back.`,
    { cause },
  );
}

function unwritable(folder: string, cause: unknown): StoreError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StoreError(
    'unavailable',
    `The data folder ${folder} can not be written (${reason}); check its rights and free space, or name another folder.`,
    { cause },
  );
}
