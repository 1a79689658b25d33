/** `claimtrail export ID`: a stored graph as Graph JSON. */
import { stat } from 'node:fs/promises';
import { openEmbeddedStore } from '#graph/embedded/index.ts';
import { StoreError } from '#graph/errors.ts';
import { graphJson } from '#graph/export/json.ts';
import type { GraphStore } from '#graph/store.ts';
import { CommandError, EXIT } from './exit.ts';
import { put } from './files.ts';
import { dataFolder, withNeo4j } from './library.ts';

export async function exportGraph(id: string, { output }: { readonly output?: string }): Promise<void> {
  const exported = (store: GraphStore): Promise<void> => exportFrom(store, id, output);
  return process.env['NEO4J_URI'] ? withNeo4j(exported) : exported(await besideServer());
}

/** Reads beside a running server: its files are always whole. */
export async function besideServer(): Promise<GraphStore> {
  const folder = dataFolder();
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new CommandError(EXIT.refused, `There is no library at ${folder}; ingest a report first, or name its folder in CLAIMTRAIL_DATA.`);
  return openEmbeddedStore({ folder });
}

async function exportFrom(store: GraphStore, id: string, output: string | undefined): Promise<void> {
  const graph = await store.documentGraph(id).catch(async (cause: unknown) => {
    if (!(cause instanceof StoreError) || cause.code !== 'not-found') throw cause;
    const ids = (await store.documents()).map((document) => document.id);
    throw new CommandError(EXIT.refused, `There is no document ${id}; the library holds ${ids.join(', ') || 'none'}.`, { cause });
  });
  await put(graphJson(graph), output);
}
