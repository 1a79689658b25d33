/** Files that come in and results that go out. */
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { codeOf, CommandError, EXIT } from './exit.ts';

export interface ReportFile {
  /** As the caller wrote it. */
  readonly path: string;
  /** Without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  EISDIR: 'this is a folder; name a file in it',
  EACCES: 'it may not be opened; check its rights',
  EPERM: 'it may not be opened; check its rights',
  ENOTDIR: 'a part of the path is a file; check the path',
  ENOSPC: 'the disk is full; make room',
  EROFS: 'the disk may not be written; name another place',
};

/** @throws CommandError `file`. */
export async function reportFile(path: string): Promise<ReportFile> {
  try {
    return { path, name: basename(path), bytes: await readFile(path) };
  } catch (cause) {
    throw new CommandError(EXIT.file, `${path}: ${reason(cause)}.`, { cause });
  }
}

/** Prints the result, whole or part by part, or writes it where `-o` says. @throws CommandError `file`. */
export async function put(result: string | Iterable<string>, output: string | undefined): Promise<void> {
  if (output === undefined) {
    for (const part of typeof result === 'string' ? [result] : result) {
      // A slow reader is waited for: what it has not taken yet is held in memory.
      if (!process.stdout.write(part)) await once(process.stdout, 'drain');
    }
    return;
  }
  try {
    await writeFile(output, result);
  } catch (cause) {
    throw new CommandError(EXIT.file, `${output}: not written: ${reason(cause)}.`, { cause });
  }
}

function reason(cause: unknown): string {
  return REASONS[codeOf(cause) ?? ''] ?? (cause instanceof Error ? cause.message : String(cause));
}
