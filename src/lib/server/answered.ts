/** A page's question to the store: its coded errors become HTTP errors with the store's own words. */
import { error } from '@sveltejs/kit';
import { StoreError, type StoreErrorCode } from '#graph/errors.ts';

const STATUS: Readonly<Record<StoreErrorCode, number>> = {
  'not-found': 404,
  corrupt: 500,
  unavailable: 503,
  locked: 503,
  'read-only': 403,
  // Busy, or about to be updated: as with a server that is away, the page asks again by itself.
  timeout: 503,
  'newer-schema': 503,
};

export async function answered<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (cause) {
    if (cause instanceof StoreError) {
      const { code, message, fault } = cause;
      error(STATUS[code], code === 'not-found' ? message : { message, fault: fault ?? code });
    }
    throw cause;
  }
}
