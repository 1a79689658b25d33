/** The driver's errors as the store's: where, what, and what to do. */
import { Neo4jError } from 'neo4j-driver';
import { StoreError, type StoreErrorCode, type StoreFault } from '../errors.ts';

/** Where the server is, for messages. */
export interface Place {
  readonly uri: string;
  readonly database: string;
}

interface Row {
  readonly code: StoreErrorCode;
  readonly fault?: StoreFault;
  readonly says: (place: Place) => string;
}

const UNREACHABLE: Row = {
  code: 'unavailable',
  fault: 'away',
  says: ({ uri }) => `Neo4j at ${uri} does not answer; start it or correct NEO4J_URI. Claimtrail goes on by itself once it is back.`,
};
const LOGIN: Row = {
  code: 'unavailable',
  fault: 'login',
  says: ({ uri }) => `Neo4j at ${uri} refused the login; check NEO4J_USER and NEO4J_PASSWORD.`,
};
const FORBIDDEN: Row = {
  code: 'read-only',
  says: ({ uri }) => `Neo4j at ${uri} lets this user read but not write; give NEO4J_USER the writer's role of docs/neo4j.md.`,
};
const TIMEOUT: Row = {
  code: 'timeout',
  says: ({ uri }) => `Neo4j at ${uri} took too long and was stopped; ask for less, or try again when it is less busy.`,
};
const MEMORY: Row = {
  code: 'unavailable',
  fault: 'memory',
  says: ({ uri }) => `Neo4j at ${uri} has no memory left for this; raise its heap or try again when it is less busy.`,
};
const DISK: Row = {
  code: 'unavailable',
  fault: 'full-disk',
  says: ({ uri }) =>
    `Neo4j at ${uri} can not write, most often because its disk is full; make room and start it again. Nothing is written by halves.`,
};

/** By the beginning of Neo4j's code; the first that fits. Source: the status codes of the Neo4j 5 manual. */
const ROWS: readonly (readonly [code: string, row: Row])[] = [
  ['ServiceUnavailable', UNREACHABLE],
  ['SessionExpired', UNREACHABLE],
  ['Neo.TransientError.General.DatabaseUnavailable', UNREACHABLE],
  ['Neo.DatabaseError.General.DatabaseUnavailable', UNREACHABLE],
  ['Neo.ClientError.Security.Forbidden', FORBIDDEN],
  ['Neo.ClientError.Security.', LOGIN],
  ['Neo.ClientError.Statement.AccessMode', FORBIDDEN],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', FORBIDDEN],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', FORBIDDEN],
  ['Neo.ClientError.Cluster.NotALeader', FORBIDDEN],
  ['Neo.ClientError.Transaction.TransactionTimedOut', TIMEOUT],
  ['Neo.ClientError.Transaction.LockClientStopped', TIMEOUT],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', TIMEOUT],
  ['Neo.TransientError.Transaction.Terminated', TIMEOUT],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', MEMORY],
  ['Neo.TransientError.General.OutOfMemoryError', MEMORY],
  ['Neo.TransientError.General.TransactionMemoryLimit', MEMORY],
  // What a full disk really gives: the commit fails, and the database answers nothing until it is started again.
  ['Neo.DatabaseError.Transaction.TransactionCommitFailed', DISK],
  ['Neo.DatabaseError.Transaction.TransactionLogError', DISK],
  ['Neo.DatabaseError.Transaction.TransactionStartFailed', DISK],
  ['Neo.ClientError.Database.DatabaseNotFound', { code: 'unavailable', fault: 'no-database', says: ({ uri, database }) => `Neo4j at ${uri} has no database ${database}; correct NEO4J_DATABASE.` }],
]; // prettier-ignore
/** Where the message itself says so. */
const FULL_DISK = /no space left|disk (?:is )?full|out of disk space/iu;

export function storeError(cause: unknown, place: Place): StoreError {
  if (cause instanceof StoreError) return cause;
  if (!(cause instanceof Neo4jError)) throw cause;
  const row = FULL_DISK.test(cause.message) ? DISK : ROWS.find(([code]) => cause.code.startsWith(code))?.[1];
  if (row !== undefined) return new StoreError(row.code, row.says(place), { cause, fault: row.fault });
  return new StoreError('unavailable', `Neo4j at ${place.uri} could not answer (${cause.code}: ${cause.message}).`, { cause });
}

/** Whether the same work may succeed when it is done again: what the driver calls so, and a commit whose answer was lost. */
export function isPassing(cause: unknown): boolean {
  return cause instanceof Neo4jError && (cause.retryable || cause.code === 'Neo.ClientError.Schema.ConstraintValidationFailed' || cause.code === 'Neo.ClientError.Statement.EntityNotFound'); // prettier-ignore
}
