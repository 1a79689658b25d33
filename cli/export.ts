/** `claimtrail export`: a stored graph as Graph JSON or GraphML, or the library for Neo4j's import tool. */
import { StoreError } from '#graph/errors.ts';
import { documentGraphml } from '#graph/export/graphml.ts';
import { graphJsonParts } from '#graph/export/json.ts';
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import type { GraphStore } from '#graph/store.ts';
import { CommandError, EXIT } from './exit.ts';
import { isLibraryFormat, type DocumentFormat, type ExportFormat } from './export-formats.ts';
import { put } from './files.ts';
import { readingLibrary } from './library.ts';

export interface ExportOptions {
  readonly output?: string;
  readonly format: ExportFormat;
}

const WRITERS: Readonly<Record<DocumentFormat, (graph: DocumentGraph) => string | Iterable<string>>> = {
  json: graphJsonParts,
  graphml: documentGraphml,
};

/** @param id – of a document; the whole library where the format is one of libraries. */
export async function exportGraph(id: string | undefined, { format, output }: ExportOptions): Promise<void> {
  if (isLibraryFormat(format)) return exportLibrary(id, output);
  if (id === undefined) throw new CommandError(EXIT.usage, `Name the document that is to be written as ${format}.`);
  return readingLibrary((store) => exportFrom(store, id, WRITERS[format], output));
}

async function exportLibrary(id: string | undefined, output: string | undefined): Promise<void> {
  if (id !== undefined) throw new CommandError(EXIT.usage, `neo4j-admin imports a library, not one document; leave out ${id}.`);
  if (output === undefined) throw new CommandError(EXIT.usage, 'Name a new folder for the files with -o.');
  const { writeAdminImport } = await import('#graph/neo4j/admin-import.ts');
  await readingLibrary(async (store) => {
    const { command, documents, nodes, relationships } = await writeAdminImport(output, graphs(store), new Date().toISOString());
    process.stderr.write(
      `${documents} documents as ${nodes} nodes and ${relationships} relationships. Run this in ${output} where Neo4j is stopped, then start it:\n`,
    );
    process.stdout.write(`${command}\n`);
  });
}

async function* graphs(store: GraphStore): AsyncGenerator<DocumentGraph> {
  for (const { id } of await store.documents()) yield await store.documentGraph(id);
}

async function exportFrom(
  store: GraphStore,
  id: string,
  written: (graph: DocumentGraph) => string | Iterable<string>,
  output: string | undefined,
): Promise<void> {
  const graph = await store.documentGraph(id).catch(async (cause: unknown) => {
    if (!(cause instanceof StoreError) || cause.code !== 'not-found') throw cause;
    const ids = (await store.documents()).map((document) => document.id);
    throw new CommandError(EXIT.refused, `There is no document ${id}; the library holds ${ids.join(', ') || 'none'}.`, { cause });
  });
  await put(written(graph), output);
}
