/** The files that git keeps, or would keep. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Source } from './imports.ts';

/** Text files only; the lock file is npm's. */
export function trackedSources(): readonly Source[] {
  const names = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  return names
    .filter((path) => path !== '' && path !== 'package-lock.json' && existsSync(path))
    .map((path) => ({ path, bytes: readFileSync(path) }))
    .filter(({ bytes }) => !bytes.includes(0))
    .map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }));
}
