/** How the command ends: stable codes, and the error that carries one. */
import { StoreError } from '#graph/errors.ts';
import { IngestError } from '#ingest/errors.ts';
import { SettingsError } from '../src/lib/server/settings.ts';

export const EXIT = {
  done: 0,
  /** `verify` found a lie. */
  lie: 1,
  usage: 2,
  /** A file can not be read or written, or is not what the verb needs. */
  file: 3,
  /** The data folder, the port or the running server refuses. */
  refused: 4,
  /** A fault of Claimtrail itself. */
  fault: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_HELP = `
Exit codes: 0 done · 1 verify found a lie · 2 wrong usage · 3 a file can not be read or written, or is no report or graph
· 4 the data folder, the port or the running server refuses · 70 a fault of Claimtrail itself.
Environment: CLAIMTRAIL_DATA (data folder, default ./data), HOST (127.0.0.1), PORT (3000), CLAIMTRAIL_UPLOAD_LIMIT (10M),
CLAIMTRAIL_HOSTS (names the server may be asked by, beside localhost and IP addresses), ORIGIN (behind a proxy);
for a library on Neo4j: NEO4J_URI, NEO4J_USER (neo4j), NEO4J_PASSWORD or NEO4J_PASSWORD_FILE, NEO4J_DATABASE (neo4j).`;

/** `message` is one line: what, and what to do. */
export class CommandError extends Error {
  constructor(
    readonly exit: ExitCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The line to print and the code to end with. */
export function ending(cause: unknown): { readonly line: string; readonly exit: ExitCode } {
  if (cause instanceof CommandError) return { line: cause.message, exit: cause.exit };
  if (cause instanceof IngestError) return { line: cause.message, exit: EXIT.file };
  if (cause instanceof StoreError) return { line: cause.message, exit: EXIT.refused };
  if (cause instanceof SettingsError) return { line: cause.message, exit: EXIT.usage };
  return {
    line: `A fault of Claimtrail itself: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
    exit: EXIT.fault,
  };
}

/** `code` of a Node error, e.g. `ENOENT`. */
export function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}
