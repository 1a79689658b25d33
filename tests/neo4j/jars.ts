/** The jars of a real Neo4j: fetched once by Maven into the user's cache, outside the checkout. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '5.26.30';
const POM = join(dirname(fileURLToPath(import.meta.url)), 'pom.xml');
const FETCH_LIMIT_MS = 600_000;

/** Why there are none, in one line with what to do. */
export class NoJars extends Error {}

/** The folder of the jars. `CLAIMTRAIL_NEO4J_CACHE` names another place for it. @throws NoJars. */
export function jars(): string {
  const cache = process.env['CLAIMTRAIL_NEO4J_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'claimtrail');
  const folder = join(cache, `neo4j-${VERSION}`);
  const lib = join(folder, 'lib');
  need('java', ['-version'], 'Java 17');
  if (existsSync(lib)) return lib;
  need('mvn', ['--version'], 'Maven');
  // Filled beside and renamed: a fetch that was cut off leaves no half-filled folder.
  const filling = join(folder, `filling-${process.pid}`);
  mkdirSync(filling, { recursive: true });
  copyFileSync(POM, join(filling, 'pom.xml'));
  const run = spawnSync(
    'mvn',
    ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${join(filling, 'lib')}`],
    { cwd: filling, encoding: 'utf8', timeout: FETCH_LIMIT_MS },
  );
  if (run.status === 0 && !existsSync(lib)) renameSync(join(filling, 'lib'), lib);
  rmSync(filling, { recursive: true, force: true });
  if (!existsSync(lib)) throw new NoJars(`Maven could not fetch Neo4j ${VERSION}: ${run.stdout.trim().split('\n')[0] ?? ''}. ${ELSE}`);
  return lib;
}

export const ELSE = 'To use a running empty server instead, set NEO4J_TEST_URI, NEO4J_TEST_USER and NEO4J_TEST_PASSWORD.';

function need(command: string, args: readonly string[], name: string): void {
  if (spawnSync(command, args, { stdio: 'ignore' }).status !== 0) throw new NoJars(`${name} is not on the PATH. ${ELSE}`);
}
