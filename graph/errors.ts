/** The errors of the graph layer: one class, a code that callers switch on. */

export type StoreErrorCode =
  /** No such document, entity, claim … in the store. */
  | 'not-found'
  /** A stored file does not hold a Graph JSON that this version reads. */
  | 'corrupt'
  /** The store can not be reached, read or written. */
  | 'unavailable'
  /** Another process holds the data folder. */
  | 'locked'
  /** The caller may read but not write. */
  | 'read-only'
  /** A query ran longer than allowed. */
  | 'timeout'
  /** The stored schema is newer than this version. */
  | 'newer-schema';

/** What is wrong where a store is `unavailable`, for callers that say what to do about it. */
export type StoreFault =
  /** The server does not answer. */
  'away' | 'login' | 'no-database' | 'memory' | 'full-disk';

/** A failure of the store. `message` says where, what and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault | undefined;
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: { cause?: unknown; fault?: StoreFault | undefined },
  ) {
    super(message, options);
    this.fault = options?.fault;
  }
}
