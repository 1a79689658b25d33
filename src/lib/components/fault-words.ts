/** What to do about a fault of the store, in the reader's language. */
import type { StoreErrorCode, StoreFault } from '#graph/errors.ts';
import { m } from '../paraglide/messages.js';

type Fault = StoreFault | StoreErrorCode;

const WORDS: Readonly<Partial<Record<Fault, () => string>>> = {
  away: m.error_store_away,
  login: m.error_store_login,
  'no-database': m.error_store_no_database,
  memory: m.error_store_memory,
  'full-disk': m.error_store_full_disk,
  timeout: m.error_store_timeout,
  'newer-schema': m.error_store_newer_schema,
  'read-only': m.error_store_read_only,
  unavailable: m.error_store_unavailable,
};

/** @param fault – undefined where it was not the store. */
export function faultWords(fault: Fault | undefined): string {
  return (fault === undefined ? undefined : WORDS[fault]?.()) ?? m.error_text();
}
