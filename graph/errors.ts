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

/** A failure of the store. `message` says where, what and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
