/** A library as the files of `neo4j-admin database import full`: the same nodes, properties and relationships as are written over Bolt. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../errors.ts';
import type { DocumentGraph } from '../model/document-graph.ts';
import { CsvTable, LIST_SEPARATOR } from './csv-table.ts';
import type { Properties } from './properties.ts';
import { rowsOf, type Rows, type SharedRow } from './rows.ts';
import { LIBRARY_ID } from './schema.ts';

/** The tool's arguments, one a line; it is named to it as `@import.args`. */
const ARGUMENTS = 'import.args';
/** Of the tool, in characters. */
const LEAST_BUFFER = 4 * 1024 * 1024;

export interface AdminImport {
  /** To be run in the folder. */
  readonly command: string;
  readonly documents: number;
  readonly nodes: number;
  readonly relationships: number;
}

interface Shared {
  readonly labels: readonly string[];
  readonly properties: Properties;
  readonly aliases: Set<string>;
}

/**
 * @param folder – made where it is missing; must be empty.
 * @param storedAt – ISO 8601, for all documents.
 * @throws StoreError `unavailable` where the folder can not be used, `corrupt` where a value has no form in CSV.
 */
export async function writeAdminImport(folder: string, graphs: AsyncIterable<DocumentGraph>, storedAt: string): Promise<AdminImport> {
  await prepare(folder);
  const nodes = new Map<string, CsvTable>();
  const relationships = new Map<string, CsvTable>();
  const shared = { Entity: new Map<string, Shared>(), Source: new Map<string, Shared>() };
  const table = (tables: Map<string, CsvTable>, name: string, lead: readonly string[]): CsvTable => {
    const known = tables.get(name) ?? new CsvTable(folder, name, lead, { storedAt: 'datetime' });
    tables.set(name, known);
    return known;
  };
  let edition = 0;
  for await (const graph of graphs) {
    edition += 1;
    const rows = rowsOf(graph, edition);
    for (const { label, rows: own } of rows.nodes)
      for (const row of own) {
        const held = label === 'Document' ? { ...row, storedAt } : row;
        // What nothing points to needs no key.
        if (label === 'Part') await table(nodes, label, [':LABEL']).put([label], held);
        else await table(nodes, label, [`:ID(${label})`, ':LABEL']).put([key(edition, String(row['id'])), label], held);
      }
    await table(nodes, 'Shelf', [':LABEL']).put(['Shelf'], { documentId: graph.document.id, edition: BigInt(edition) });
    gather(shared, rows);
    for (const { type, from, to, rows: own } of rows.relations) {
      const end = (label: string, id: string): string => (label in shared ? id : key(edition, id));
      const lead = [`:START_ID(${from})`, `:END_ID(${to})`, ':TYPE'];
      for (const row of own)
        await table(relationships, `${type}.${from}.${to}`, lead).put([end(from, row.from), end(to, row.to), type], row.properties);
    }
  }
  for (const [label, found] of Object.entries(shared))
    for (const [id, { labels, properties, aliases }] of found)
      await table(nodes, label, [`:ID(${label})`, ':LABEL']).put([id, labels.join(LIST_SEPARATOR)], {
        id,
        ...properties,
        ...(aliases.size === 0 ? {} : { aliases: [...aliases] }),
      });
  // The constraints and indexes are made by the first start of Claimtrail, as this library has no schema yet.
  const counts = { version: BigInt(edition), editions: BigInt(edition), deletions: 0n, schema: 0n };
  await table(nodes, 'Library', [':LABEL']).put(['Library'], { id: LIBRARY_ID, ...counts });
  return ended(folder, [...nodes.values()], [...relationships.values()], edition);
}

async function prepare(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length === 0) return;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError('unavailable', `The folder ${folder} can not be used (${reason}); name another.`, { cause });
  }
  throw new StoreError('unavailable', `The folder ${folder} is not empty; name a new one.`);
}

/** As MERGE does: the first document names it, the later ones add what they call it. */
function gather(shared: Readonly<Record<'Entity' | 'Source', Map<string, Shared>>>, { entities, sources }: Rows): void {
  const add = (label: 'Entity' | 'Source', labels: readonly string[], { id, properties, aliases }: SharedRow): void => {
    const known = shared[label].get(id) ?? { labels, properties, aliases: new Set() };
    for (const alias of aliases) known.aliases.add(alias);
    shared[label].set(id, known);
  };
  for (const [label, rows] of entities) for (const row of rows) add('Entity', ['Entity', label], row);
  for (const row of sources) add('Source', ['Source'], row);
}

async function ended(
  folder: string,
  nodes: readonly CsvTable[],
  relationships: readonly CsvTable[],
  documents: number,
): Promise<AdminImport> {
  for (const table of [...nodes, ...relationships]) await table.end();
  const longest = Math.max(...[...nodes, ...relationships].map((table) => table.longest));
  const options = [
    '--id-type=string',
    '--multiline-fields=true',
    '--array-delimiter=U+001F',
    `--read-buffer-size=${Math.max(LEAST_BUFFER, 2 * longest)}`,
    ...nodes.flatMap(({ files }) => files.map((file) => `--nodes=${file}`)),
    ...relationships.flatMap(({ files }) => files.map((file) => `--relationships=${file}`)),
  ];
  await writeFile(join(folder, ARGUMENTS), `${options.join('\n')}\n`);
  const sum = (tables: readonly CsvTable[]): number => tables.reduce((total, { rows }) => total + rows, 0);
  return {
    command: `neo4j-admin database import full neo4j --overwrite-destination @${ARGUMENTS}`,
    documents,
    nodes: sum(nodes),
    relationships: sum(relationships),
  };
}

function key(edition: number, id: string): string {
  return `${edition}/${id}`;
}
