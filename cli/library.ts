/** The data folder as the command meets it: held by a running server, or free to be taken. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { EmbeddedStore } from '#graph/embedded/index.ts';
import { holderOf } from '#graph/embedded/lock.ts';
import { StoreError } from '#graph/errors.ts';
import type { GraphStore } from '#graph/store.ts';
import { CommandError, EXIT } from './exit.ts';

const POLL_MS = 100;
/** How long a holder that is starting may take to say where it serves. */
const PATIENCE_MS = 15_000;

export function dataFolder(): string {
  return resolve(process.env['CLAIMTRAIL_DATA'] || 'data');
}

/** Where the server that holds the folder answers; undefined where the folder is free. Waits for one that is starting. @throws StoreError `locked`. */
export async function servedAt(folder: string): Promise<string | undefined> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const holder = await holderOf(folder);
    if (holder === undefined) return undefined;
    const { answers } = await import('./remote.ts');
    if (holder.address !== undefined && (await answers(holder.address))) return holder.address;
    if (Date.now() > until)
      throw new StoreError(
        'locked',
        `The data folder ${folder} is in use by process ${holder.pid}, which does not answer; wait for it or stop it.`,
      );
    await new Promise((wake) => setTimeout(wake, POLL_MS));
  }
}

/** Runs the work on the library's store: the Neo4j that NEO4J_URI names, else the folder, which nobody else may use meanwhile. @throws StoreError. */
export async function withStore(folder: string, work: (store: GraphStore) => Promise<void>): Promise<void> {
  return process.env['NEO4J_URI'] ? withNeo4j(work) : withFolder(folder, work);
}

/** Runs the work on the library that the environment names, without taking it: a server may hold it. */
export async function readingLibrary(work: (store: GraphStore) => Promise<void>): Promise<void> {
  return process.env['NEO4J_URI'] ? withNeo4j(work) : work(await besideServer());
}

/** Reads beside a running server: its files are always whole. */
export async function besideServer(): Promise<GraphStore> {
  const folder = dataFolder();
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new CommandError(EXIT.refused, `There is no library at ${folder}; ingest a report first, or name its folder in CLAIMTRAIL_DATA.`);
  const { openEmbeddedStore } = await import('#graph/embedded/index.ts');
  return openEmbeddedStore({ folder });
}

/** @throws StoreError `unavailable`, `newer-schema`, `read-only`. */
export async function withNeo4j(work: (store: GraphStore) => Promise<void>): Promise<void> {
  const { neo4jSettings, openNeo4jStore } = await import('#graph/neo4j/index.ts');
  const wanted = neo4jSettings(process.env);
  if (wanted === undefined) throw new StoreError('unavailable', 'No Neo4j is named; set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.');
  const store = await openNeo4jStore(wanted);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

/** @throws StoreError `locked`, `unavailable`. */
export async function withFolder(folder: string, work: (store: EmbeddedStore) => Promise<void>): Promise<void> {
  const [{ openEmbeddedStore }, { lockFolder }, { makeDataFolder }] = await Promise.all([
    import('#graph/embedded/index.ts'),
    import('#graph/embedded/lock.ts'),
    import('#graph/embedded/data-folder.ts'),
  ]);
  await makeDataFolder(folder);
  const lock = await lockFolder(folder, () => process.exit(4));
  try {
    const store = await openEmbeddedStore({ folder });
    for (const problem of store.problems()) process.stderr.write(`${problem.message}\n`);
    await work(store);
    await store.close();
  } finally {
    await lock.release();
  }
}
