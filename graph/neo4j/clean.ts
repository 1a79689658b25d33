/** Deletes an edition that no reader is led to any more, and the entities and sources that nobody else needs. */
import type { Connection, Run } from './connection.ts';
import { EDITION_LABELS } from './node-rows.ts';
import { LIBRARY_ID, SHARED_RELATIONSHIPS } from './schema.ts';

/** Nodes or relationships of one statement. */
const BATCH = 10_000;

/** Can be broken off and done again: the document's own node, by which the edition is found, goes last. @throws the driver's errors. */
export async function deleteEdition(connection: Connection, edition: number): Promise<void> {
  const parameters = { edition: BigInt(edition), batch: BigInt(BATCH), id: LIBRARY_ID };
  // Readers that began before this are told by the count, and ask again.
  await connection.writeBare((run) => run('MATCH (l:Library {id: $id}) SET l.locked = true SET l.deletions = l.deletions + 1 REMOVE l.locked', parameters)); // prettier-ignore
  const shared = await connection.writeBare((run) => run(SHARED, parameters));
  const statements = [
    ...SHARED_RELATIONSHIPS.map((type) => `MATCH ()-[r:${type} {edition: $edition}]->() WITH r LIMIT $batch DELETE r RETURN count(*) AS n`),
    ...EDITION_LABELS.filter((label) => label !== 'Document').map(deletion),
  ];
  for (let left = statements; left.length > 0;) {
    const counts = await connection.writeBare((run) => Promise.all(left.map((statement) => run(statement, parameters))));
    left = left.filter((_, at) => Number(counts[at]?.[0]?.['n']) >= BATCH);
  }
  const ids = { entities: idsOf(shared[0]?.['entities']), sources: idsOf(shared[0]?.['sources']) };
  await connection.writeBare(async (run) => {
    await run('MATCH (d:Document) WHERE d.edition = $edition DETACH DELETE d', parameters);
    await withoutOrphans(run, ids);
  });
}

/** Deletes what crashes left: editions that no shelf shows, older than the shown one or than any write takes. @throws the driver's errors. */
export async function sweep(connection: Connection): Promise<void> {
  const rows = await connection.writeBare((run) =>
    run(`MATCH (d:Document) WHERE d.id IS NOT NULL AND d.edition IS NOT NULL
       OPTIONAL MATCH (s:Shelf {documentId: d.id})
       WITH d, s WHERE (s IS NOT NULL AND s.edition > d.edition) OR (d.storedAt < datetime() - duration('PT6H') AND (s IS NULL OR s.edition <> d.edition))
       RETURN d.edition AS edition`),
  );
  for (const row of rows) await deleteEdition(connection, Number(row['edition']));
}

const SHARED = `MATCH (l:Library {id: $id})
RETURN COLLECT { MATCH (d:Document)-[:NAMES]->(e:Entity) WHERE d.edition = $edition RETURN DISTINCT e.id ORDER BY e.id } AS entities,
       COLLECT { MATCH (r:Reference)-[:REFERS_TO]->(s:Source) WHERE r.edition = $edition RETURN DISTINCT s.id ORDER BY s.id } AS sources`;

function deletion(label: string): string {
  const index =
    label === 'Claim' || label === 'Figure' ? ' AND n.order IS NOT NULL' : label === 'Sentence' ? ' AND n.paragraph IS NOT NULL' : '';
  return `MATCH (n:${label}) WHERE n.edition = $edition${index} WITH n LIMIT $batch DETACH DELETE n RETURN count(*) AS n`;
}

/** The node is held before it is looked at: a writer that is about to name it waits, or comes first. */
async function withoutOrphans(run: Run, { entities, sources }: { readonly entities: readonly string[]; readonly sources: readonly string[] }): Promise<void> {
  await run(
    `UNWIND $entities AS id MATCH (e:Entity {id: id}) SET e.locked = true REMOVE e.locked
     WITH e WHERE NOT EXISTS { (e)<-[:NAMES]-() } DETACH DELETE e`,
    { entities },
  );
  await run(
    `UNWIND $sources AS id MATCH (s:Source {id: id}) SET s.locked = true REMOVE s.locked
     WITH s WHERE NOT EXISTS { (s)<-[:REFERS_TO]-() } DETACH DELETE s`,
    { sources },
  );
  // What only the deleted edition called an entity goes with it.
  await run(
    `UNWIND $entities AS id MATCH (e:Entity {id: id})<-[n:NAMES]-()
     WITH e, n ORDER BY n.documentId
     WITH e, collect(n.name) AS names, collect(n.aliases) AS lists
     WITH e, names[0] AS name, reduce(all = [], list IN [names] + lists | all + [each IN list WHERE NOT each IN all]) AS aliases
     WHERE e.name <> name OR size(e.aliases) <> size(aliases)
     SET e.name = name, e.aliases = aliases`,
    { entities },
  );
} // prettier-ignore

function idsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
