/** Writes an edition's rows in batches: whole statements over lists, whole transactions of bounded size. */
import type { Connection, Run } from './connection.ts';
import type { Rows } from './rows.ts';
import type { RelationRows } from './relation-rows.ts';

/** Rows of one UNWIND, and of one transaction. */
const BATCH_ROWS = 5_000;
const TRANSACTION_ROWS = 25_000;

interface Batch {
  readonly cypher: string;
  readonly rows: readonly unknown[];
}

/** @throws the driver's errors. */
export async function stage(connection: Connection, rows: Rows, edition: number): Promise<void> {
  let waiting: Batch[] = [];
  let size = 0;
  const write = async (): Promise<void> => {
    const batches = waiting;
    waiting = [];
    size = 0;
    if (batches.length > 0) await connection.writeBare((run) => all(run, batches, edition));
  };
  for (const batch of batches(rows)) {
    waiting.push(batch);
    size += batch.rows.length;
    if (size >= TRANSACTION_ROWS) await write();
  }
  await write();
}

/** Statements follow one another on the wire without waiting for each other's answers. */
async function all(run: Run, batches: readonly Batch[], edition: number): Promise<void> {
  const runs = batches.map(({ cypher, rows }) => run(cypher, { rows, edition: BigInt(edition) }));
  // Each is listened to: the first failure is thrown, the others are its echoes.
  const results = await Promise.allSettled(runs);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

/** Statements with their rows, in the order in which they have to run. */
export function* batches(rows: Rows): Generator<Batch> {
  for (const { label, rows: nodes } of rows.nodes)
    yield* cut(`UNWIND $rows AS row CREATE (n:${label}) SET n = row${label === 'Document' ? ', n.storedAt = datetime()' : ''}`, nodes);
  for (const [label, shared] of rows.entities) yield* cut(mergeEntity(label), byId(shared));
  yield* cut('UNWIND $rows AS row MERGE (n:Source {id: row.id}) ON CREATE SET n += row.properties', byId(rows.sources));
  for (const relations of rows.relations) yield* cut(relate(relations), relations.rows);
}

function* cut(cypher: string, rows: readonly unknown[]): Generator<Batch> {
  for (let at = 0; at < rows.length; at += BATCH_ROWS) yield { cypher, rows: rows.slice(at, at + BATCH_ROWS) };
}

/** Locks are taken in one order, so that two writers do not wait for each other. */
function byId<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What other documents call it is kept. */
function mergeEntity(label: string): string {
  return `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n += row.properties, n.aliases = row.aliases, n:${label}
WITH n, row WHERE any(alias IN row.aliases WHERE NOT alias IN n.aliases)
SET n.aliases = n.aliases + [alias IN row.aliases WHERE NOT alias IN n.aliases]`;
}

function relate({ type, from, to }: RelationRows): string {
  return `UNWIND $rows AS row
MATCH (a:${from} {id: row.from${isShared(from) ? '' : ', edition: $edition'}})
MATCH (b:${to} {id: row.to${isShared(to) ? '' : ', edition: $edition'}})
CREATE (a)-[r:${type}]->(b)
SET r = row.properties`;
}

function isShared(label: string): boolean {
  return label === 'Entity' || label === 'Source';
}
