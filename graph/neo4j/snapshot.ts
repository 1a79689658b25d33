/** One question, one state of the library: the editions that are shown when it begins, none of which is deleted before it ends. */
import { compare } from '../answers/document-index.ts';
import { StoreError } from '../errors.ts';
import type { Connection, Run } from './connection.ts';
import { LIBRARY_ID } from './schema.ts';

export interface Snapshot {
  readonly run: Run;
  /** Counts the changes of the library. */
  readonly version: number;
  /** Document id → edition, in the library's order. */
  readonly editions: ReadonlyMap<string, number>;
}

interface Shown {
  readonly version: number;
  readonly editions: ReadonlyMap<string, number>;
}

/** Editions that were deleted while the question ran make it begin anew, so often. */
const ATTEMPTS = 20;

export type Ask = <T>(question: (snapshot: Snapshot) => Promise<T>) => Promise<T>;

export function asking(connection: Connection): Ask {
  let shown: Shown | undefined;
  const begin = async (run: Run): Promise<Snapshot & { readonly deletions: number }> => {
    const { version, deletions } = await counts(run);
    if (shown?.version !== version) shown = { version, editions: await editionsOf(run) };
    return { run, version, deletions, editions: shown.editions };
  };
  return (question) =>
    connection.read(async (run) => {
      for (let attempt = 1; ; attempt += 1) {
        const snapshot = await begin(run);
        const answer = await settled(question(snapshot));
        const { deletions } = await counts(run);
        // What was read is whole only if no edition began to go meanwhile; an error may come of that as well.
        if (deletions === snapshot.deletions) return given(answer);
        if (attempt === ATTEMPTS)
          throw new StoreError('unavailable', 'The library changes faster than it can be read; try again in a moment.');
        shown = undefined;
      }
    });
}

async function counts(run: Run): Promise<{ readonly version: number; readonly deletions: number }> {
  const [row] = await run('MATCH (l:Library {id: $id}) RETURN l.deletions AS deletions, l.version AS version', { id: LIBRARY_ID });
  return { version: Number(row?.['version'] ?? 0), deletions: Number(row?.['deletions'] ?? 0) };
}

async function editionsOf(run: Run): Promise<ReadonlyMap<string, number>> {
  const rows = await run('MATCH (s:Shelf) WHERE s.documentId IS NOT NULL RETURN s.documentId AS id, s.edition AS edition');
  return new Map(rows.map((row) => [String(row['id']), Number(row['edition'])] as const).sort(([a], [b]) => compare(a, b)));
}

type Settled<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly cause: unknown };

/** The store's own errors may be those of a torn view; the driver's go up at once. */
async function settled<T>(answer: Promise<T>): Promise<Settled<T>> {
  try {
    return { ok: true, value: await answer };
  } catch (cause) {
    if (cause instanceof StoreError || !isOfDriver(cause)) return { ok: false, cause };
    throw cause;
  }
}

function isOfDriver(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'Neo4jError';
}

function given<T>(answer: Settled<T>): T {
  if (answer.ok) return answer.value;
  throw answer.cause;
}
