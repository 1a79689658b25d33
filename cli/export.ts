/** `claimtrail export ID`: a stored graph as Graph JSON or GraphML. */
import { stat } from 'node:fs/promises';
import { openEmbeddedStore } from '#graph/embedded/index.ts';
import { StoreError } from '#graph/errors.ts';
import { documentGraphml } from '#graph/export/graphml.ts';
import { graphJson } from '#graph/export/json.ts';
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import type { GraphStore } from '#graph/store.ts';
import { CommandError, EXIT } from './exit.ts';
import type { ExportFormat } from './export-formats.ts';
import { put } from './files.ts';
import { dataFolder, withNeo4j } from './library.ts';

export interface ExportOptions {
  readonly output?: string;
  readonly format: ExportFormat;
}

const WRITERS: Readonly<Record<ExportFormat, (graph: DocumentGraph) => string>> = { json: graphJson, graphml: documentGraphml };

export async function exportGraph(id: string, options: ExportOptions): Promise<void> {
  const exported = (store: GraphStore): Promise<void> => exportFrom(store, id, options);
  return process.env['NEO4J_URI'] ? withNeo4j(exported) : exported(await besideServer());
}

/** Reads beside a running server: its files are always whole. */
export async function besideServer(): Promise<GraphStore> {
  const folder = dataFolder();
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new CommandError(EXIT.refused, `There is no library at ${folder}; ingest a report first, or name its folder in CLAIMTRAIL_DATA.`);
  return openEmbeddedStore({ folder });
}

async function exportFrom(store: GraphStore, id: string, { output, format }: ExportOptions): Promise<void> {
  const graph = await store.documentGraph(id).catch(async (cause: unknown) => {
    if (!(cause instanceof StoreError) || cause.code !== 'not-found') throw cause;
    const ids = (await store.documents()).map((document) => document.id);
    throw new CommandError(EXIT.refused, `There is no document ${id}; the library holds ${ids.join(', ') || 'none'}.`, { cause });
  });
  await put(WRITERS[format](graph), output);
}
