/** The driver: pooled, with time-outs, in read or write mode, in one place. */
import neo4j, { type Driver, type ManagedTransaction, type RecordShape } from 'neo4j-driver';
import { storeError, type Place } from './errors.ts';

export interface Neo4jSettings {
  /** `bolt://`, `neo4j://` (a cluster), or either with `+s` for TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Default `neo4j`. */
  readonly database?: string | undefined;
  /** A read that takes longer is stopped. Default 20,000. */
  readonly readLimitMs?: number | undefined;
  /** How long a question is asked again while the server is away. Default 6,000. */
  readonly patienceMs?: number | undefined;
  /** Told of every statement before it runs; for measuring. */
  readonly watch?: ((cypher: string, parameters: Readonly<Record<string, unknown>>) => void) | undefined;
}

export type Row = RecordShape;
/** Runs one statement in a transaction. */
export type Run = (cypher: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;

export interface Connection {
  readonly place: Place;
  /** @throws StoreError. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** The work may run more than once: the driver repeats what failed in passing. @throws StoreError. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** As `write`, with the driver's own errors. */
  writeBare<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** A statement that makes a constraint or an index; on a large library it takes its time. @throws StoreError. */
  schema(cypher: string): Promise<void>;
  close(): Promise<void>;
}

const READ_LIMIT_MS = 20_000;
const WRITE_LIMIT_MS = 300_000;
const SCHEMA_LIMIT_MS = 3_600_000;
const PATIENCE_MS = 6_000;
const CONNECT_LIMIT_MS = 5_000;
const PROBE_LIMIT_MS = 1_500;
const PROBE_PAUSE_MS = 50;

export function connection(settings: Neo4jSettings): Connection {
  const database = settings.database ?? 'neo4j';
  const place: Place = { uri: settings.uri, database };
  const driver: Driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    disableLosslessIntegers: true,
    userAgent: 'claimtrail',
    connectionTimeout: CONNECT_LIMIT_MS,
    connectionAcquisitionTimeout: 2 * CONNECT_LIMIT_MS,
    maxTransactionRetryTime: settings.patienceMs ?? PATIENCE_MS,
    // A connection that slept is tried before it is trusted: the server may have been restarted meanwhile.
    connectionLivenessCheckTimeout: 1_000,
  });
  // Reads of a cluster see what this process wrote.
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({ database, defaultAccessMode, bookmarkManager, fetchSize: 5_000 });
  const within = async <T>(mode: 'READ' | 'WRITE', timeout: number, work: (run: Run) => Promise<T>): Promise<T> => {
    const opened = session(mode);
    try {
      const inside = (transaction: ManagedTransaction): Promise<T> => work(runner(transaction, settings.watch));
      return await (mode === 'READ' ? opened.executeRead(inside, { timeout }) : opened.executeWrite(inside, { timeout }));
    } finally {
      await opened.close().catch(() => undefined);
    }
  };
  // Asked for more than a moment: connections of the pool that died with the old server are met, and cleared out, one by one.
  const met = async (): Promise<void> => {
    const limit = Date.now() + PROBE_LIMIT_MS;
    for (;;) {
      try {
        await driver.verifyConnectivity({ database });
        return;
      } catch (cause) {
        if (Date.now() >= limit) throw cause;
        await new Promise((wake) => setTimeout(wake, PROBE_PAUSE_MS));
      }
    }
  };
  let isAway = false;
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      // Known to be away: it is asked whether it is back, so that not every question waits the whole patience.
      if (isAway) await met();
      const answer = await work();
      isAway = false;
      return answer;
    } catch (cause) {
      const error = storeError(cause, place);
      isAway = error.fault === 'away';
      throw error;
    }
  };
  return {
    place,
    read: (work) => told(() => within('READ', settings.readLimitMs ?? READ_LIMIT_MS, work)),
    write: (work) => told(() => within('WRITE', WRITE_LIMIT_MS, work)),
    writeBare: (work) => within('WRITE', WRITE_LIMIT_MS, work),
    schema: (cypher) => told(() => within('WRITE', SCHEMA_LIMIT_MS, async (run) => void (await run(cypher)))),
    close: () => driver.close(),
  };
}

function runner(transaction: ManagedTransaction, watch: Neo4jSettings['watch']): Run {
  return async (cypher, parameters = {}) => {
    watch?.(cypher, parameters);
    return (await transaction.run(cypher, parameters)).records.map((record) => record.toObject());
  };
}
