/** `claimtrail export ID`: a stored graph as Graph JSON. */
import { stat } from 'node:fs/promises';
import { openEmbeddedStore } from '#graph/embedded/index.ts';
import { StoreError } from '#graph/errors.ts';
import { graphJson } from '#graph/export/json.ts';
import { CommandError, EXIT } from './exit.ts';
import { put } from './files.ts';
import { dataFolder } from './library.ts';

/** Reads beside a running server: its files are always whole. */
export async function exportGraph(id: string, { output }: { readonly output?: string }): Promise<void> {
  const folder = dataFolder();
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new CommandError(EXIT.refused, `There is no library at ${folder}; ingest a report first, or name its folder in CLAIMTRAIL_DATA.`);
  const store = await openEmbeddedStore({ folder });
  const graph = await store.documentGraph(id).catch(async (cause: unknown) => {
    if (!(cause instanceof StoreError) || cause.code !== 'not-found') throw cause;
    const ids = (await store.documents()).map((document) => document.id);
    throw new CommandError(EXIT.refused, `There is no document ${id}; the library holds ${ids.join(', ') || 'none'}.`, { cause });
  });
  await put(graphJson(graph), output);
}
