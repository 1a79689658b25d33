/** What the server holds while it runs: the locked folder, the open store, the intake. */
import { makeDataFolder } from '#graph/embedded/data-folder.ts';
import { openEmbeddedStore } from '#graph/embedded/index.ts';
import { lockFolder } from '#graph/embedded/lock.ts';
import { StoreError } from '#graph/errors.ts';
import { originals } from '#graph/embedded/originals.ts';
import type { Originals } from '#graph/originals.ts';
import type { GraphStore } from '#graph/store.ts';
import { ingestThread } from './ingest-thread.ts';
import { intake, type Intake } from './intake.ts';
import type { Settings } from './settings.ts';

export interface Running {
  readonly store: GraphStore;
  readonly originals: Originals;
  readonly intake: Intake;
  close(): Promise<void>;
}

/**
 * @param address – where others find this server, if it is known yet.
 * @throws StoreError `locked`, `unavailable`.
 */
export async function running({ folder }: Settings, address: string | undefined): Promise<Running> {
  await makeDataFolder(folder);
  const lock = await lockFolder(folder, (cause) => {
    console.error(`Another process took the data folder ${folder} (${cause.message}); this server stops so that nothing is written twice.`);
    process.exit(4);
  });
  try {
    const store = process.env['NEO4J_URI'] ? await onNeo4j() : await inFolder(folder);
    const files = originals(folder);
    const reports = intake(store, files, ingestThread(), (cause) => console.error(cause));
    if (address !== undefined) await lock.announce(address);
    return {
      store,
      originals: files,
      intake: reports,
      close: async () => {
        await reports.close();
        await store.close();
        await lock.release();
      },
    };
  } catch (cause) {
    await lock.release();
    throw cause;
  }
}

async function inFolder(folder: string): Promise<GraphStore> {
  const store = await openEmbeddedStore({ folder });
  for (const problem of store.problems()) console.error(problem.message);
  return store;
}

/** A server that is away now is no reason not to start: the pages say so, and go on once it is back. */
async function onNeo4j(): Promise<GraphStore> {
  const { neo4jSettings, neo4jStore } = await import('#graph/neo4j/index.ts');
  const wanted = neo4jSettings(process.env);
  if (wanted === undefined) throw new StoreError('unavailable', 'NEO4J_URI is empty; name a server or leave it out.');
  const store = neo4jStore(wanted);
  await store.ready().catch((cause: unknown) => console.error(cause instanceof Error ? cause.message : cause));
  return store;
}
