/** Constraints and indexes, brought up to date step by step; each step can be run again without harm. */
import { RELATION_TYPES } from '../model/document-graph.ts';
import { StoreError } from '../errors.ts';
import type { Connection } from './connection.ts';
import { EDITION_LABELS } from './node-rows.ts';
import { relationshipType } from './relation-rows.ts';

/** Relationships that join shared nodes: they are found by their edition, not through a node of it. */
export const SHARED_RELATIONSHIPS: readonly string[] = ['TIED_TO', ...RELATION_TYPES.map(relationshipType)];

const FULLTEXT_OPTIONS = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}}";
const TEXTS = ['Claim', 'Figure', 'Reference', 'Exhibit'] as const;

/** What the nodes of an edition are read by in order. */
const SECOND_KEY: Readonly<Partial<Record<string, readonly string[]>>> = { Claim: ['order'], Figure: ['order'], Sentence: ['paragraph'] };

/** Statements per version, the first from an empty database. A new version is a new row; rows that were released never change. */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    unique('Library', ['id']),
    unique('Shelf', ['documentId']),
    unique('RemovedDocument', ['id']),
    unique('Entity', ['id']),
    unique('Source', ['id']),
    ...EDITION_LABELS.filter((label) => label !== 'Part').map((label) => unique(label, ['id', 'edition'])),
    unique('Part', ['edition', 'kind', 'number']),
    ...EDITION_LABELS.map((label) => range(label, ['edition', ...(SECOND_KEY[label] ?? [])])),
    range('Entity', ['name']),
    range('Figure', ['value']),
    range('Figure', ['maxValue']),
    ...SHARED_RELATIONSHIPS.map((type) => `CREATE INDEX ${type.toLowerCase()}_edition IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.edition)`),
    ...TEXTS.map((label) => `CREATE FULLTEXT INDEX ${textIndexName(label)} IF NOT EXISTS FOR (n:${label}) ON EACH [n.searchText] ${FULLTEXT_OPTIONS}`),
    `CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases] ${FULLTEXT_OPTIONS}`,
  ],
]; // prettier-ignore

export const SCHEMA_VERSION = MIGRATIONS.length;
const INDEX_POLL_MS = 250;
/** Of a library that was imported whole. */
const INDEX_LIMIT_MS = 3_600_000;

/** The name of a label's full-text index. */
export function textIndexName(label: (typeof TEXTS)[number]): string {
  return `${label.toLowerCase()}_text`;
}

/**
 * Brings the database to this version's schema; one that is there already is left alone, so that a reader's rights are enough.
 * @throws StoreError `newer-schema`; `read-only` where it has to be brought up and may not.
 */
export async function migrate(connection: Connection): Promise<void> {
  const found = await versionOf(connection);
  if (found > SCHEMA_VERSION)
    throw new StoreError(
      'newer-schema',
      `The database at ${connection.place.uri} has schema ${found}; this version of Claimtrail reads ${SCHEMA_VERSION}. Update Claimtrail.`,
    );
  for (let version = found; version < SCHEMA_VERSION; version += 1) {
    // A transaction holds either changes of the schema or data.
    for (const statement of MIGRATIONS[version] ?? []) await connection.schema(statement);
    await online(connection);
    await connection.write((run) =>
      run(
        'MERGE (l:Library {id: $id}) ON CREATE SET l.version = 0, l.deletions = 0, l.editions = 0, l.schema = 0 SET l.schema = CASE WHEN l.schema < $schema THEN $schema ELSE l.schema END',
        { id: LIBRARY_ID, schema: BigInt(version + 1) },
      ),
    );
  }
}

/** Until every index is filled. @throws StoreError. */
async function online(connection: Connection): Promise<void> {
  const until = Date.now() + INDEX_LIMIT_MS;
  for (;;) {
    const rows = await connection.read((run) => run("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state"));
    const failed = rows.find((row) => row['state'] === 'FAILED');
    if (failed !== undefined || Date.now() > until)
      throw new StoreError(
        'unavailable',
        `The index ${String((failed ?? rows[0])?.['name'])} at ${connection.place.uri} could not be filled; drop it and start Claimtrail again.`,
      );
    if (rows.length === 0) return;
    await new Promise((wake) => setTimeout(wake, INDEX_POLL_MS));
  }
}

/** The one node that counts what was written. */
export const LIBRARY_ID = 'library';

async function versionOf(connection: Connection): Promise<number> {
  const [row] = await connection.read((run) => run('MATCH (l:Library {id: $id}) RETURN l.schema AS schema', { id: LIBRARY_ID }));
  return typeof row?.['schema'] === 'number' ? row['schema'] : 0;
}

function unique(label: string, keys: readonly string[]): string {
  const name = `${label.toLowerCase()}_${keys.join('_')}_unique`;
  return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE (${keys.map((key) => `n.${key}`).join(', ')}) IS UNIQUE`;
}

function range(label: string, keys: readonly string[]): string {
  const name = `${label.toLowerCase()}_${keys.join('_')}`.toLowerCase();
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${keys.map((key) => `n.${key}`).join(', ')})`;
}
