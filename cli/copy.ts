/** `claimtrail copy --from embedded --to neo4j`: takes a library into the other store, and reads it back from there to prove that it arrived. */
import { graphJson } from '#graph/export/json.ts';
import type { GraphStore } from '#graph/store.ts';
import { CommandError, EXIT } from './exit.ts';
import { besideServer, dataFolder, withFolder, withNeo4j } from './library.ts';
import type { StoreName } from './stores.ts';

export interface CopyOptions {
  readonly from: StoreName;
  readonly to: StoreName;
}

/** @throws CommandError `usage` where both are the same, `lie` where a document does not come back as it was. */
export async function copyLibrary({ from, to }: CopyOptions): Promise<void> {
  if (from === to) throw new CommandError(EXIT.usage, `A library is not copied from ${from} to ${to}; name two stores.`);
  await reading(from, async (source) => {
    await writing(to, (target) => copied(source, target));
    // Opened anew: what is compared was stored, not remembered.
    await reading(to, (target) => compared(source, target, to));
  });
}

function reading(name: StoreName, work: (store: GraphStore) => Promise<void>): Promise<void> {
  return name === 'neo4j' ? withNeo4j(work) : besideServer().then(work);
}

function writing(name: StoreName, work: (store: GraphStore) => Promise<void>): Promise<void> {
  return name === 'neo4j' ? withNeo4j(work) : withFolder(dataFolder(), work);
}

/** One document at a time; one that is there already as it is to be is left alone, so that a copy that was cut short goes on. */
async function copied(source: GraphStore, target: GraphStore): Promise<void> {
  const there = new Map((await target.documents()).map(({ id, revision }) => [id, revision]));
  for (const { id } of await source.documents()) {
    const graph = await source.documentGraph(id);
    const isThere = there.get(id) === graph.document.revision && graphJson(await target.documentGraph(id)) === graphJson(graph);
    if (!isThere) await target.replaceDocument(graph);
    process.stderr.write(`${id}: ${isThere ? 'is there already' : 'copied'}\n`);
  }
}

async function compared(source: GraphStore, target: GraphStore, name: StoreName): Promise<void> {
  const documents = await source.documents();
  for (const { id } of documents) {
    if (graphJson(await source.documentGraph(id)) !== graphJson(await target.documentGraph(id)))
      throw new CommandError(
        EXIT.lie,
        `${id} does not come back from ${name} as it is in the other store; copy it again when nobody writes.`,
      );
    process.stdout.write(`${id}\n`);
  }
  const others = (await target.documents()).length - documents.length;
  process.stderr.write(
    `${documents.length} documents read back equal, byte for byte${others > 0 ? `; ${others} more were in ${name} before and stay` : ''}.\n`,
  );
}
