/** A real Neo4j on a free loopback port, in a folder of its own; it ends with its caller, however that one ends. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { jars } from './jars.ts';

const GUARD = join(dirname(fileURLToPath(import.meta.url)), 'guard.js');
const START_LIMIT_MS = 120_000;
const POLL_MS = 150;
/** Neo4j reaches into these packages of the JDK. */
const OPENS = ['nio', 'io', 'util.concurrent'].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`);
export const JAVA_OPTIONS = [...OPENS, '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED'];
/** For a server that lives for minutes: code is made ready at once rather than fast, by few threads. */
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

export interface Login {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface Neo4jServer extends Login {
  readonly home: string;
  /** Of the Java process. */
  pid(): number;
  /** Ends the process at once, as a crash does. */
  kill(): Promise<void>;
  /** Starts it again over the same data, at the same address. @param lines – of its configuration, beside the usual ones. */
  start(lines?: readonly string[]): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Of the Java process; 1,024 where absent. */
  readonly heapMb?: number;
  /** Fills the home before the first start. */
  readonly prepare?: (home: string) => void;
  /** As an operator runs it, for measuring: slower to start. */
  readonly isMeasured?: boolean;
}

/** @throws NoJars, Error where it does not start. */
export async function neo4jServer({ heapMb = 1024, prepare, isMeasured = false }: ServerOptions = {}): Promise<Neo4jServer> {
  const lib = jars();
  const home = mkdtempSync(join(tmpdir(), 'claimtrail-neo4j-'));
  const port = await freePort();
  const login: Login = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'claimtrail-tests' };
  mkdirSync(join(home, 'conf'));
  let child: ChildProcess | undefined;
  let pid = 0;
  const start = async (lines: readonly string[] = []): Promise<void> => {
    writeFileSync(join(home, 'conf/neo4j.conf'), [configuration(port), ...lines, ''].join('\n'));
    const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
    const args = [
      GUARD,
      'java',
      '-Xms256m',
      `-Xmx${heapMb}m`,
      ...(isMeasured ? [] : SHORT_LIVED),
      ...JAVA_OPTIONS,
      '-cp',
      join(lib, '*'),
      ...main,
    ];
    const started = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    child = started;
    pid = await pidOf(started);
    await answering(login, started);
  };
  const kill = async (): Promise<void> => {
    const ending = child;
    child = undefined;
    if (ending === undefined || ending.exitCode !== null) return;
    const gone = once(ending, 'exit');
    ending.stdin?.end();
    await gone;
  };
  const stop = async (): Promise<void> => {
    await kill();
    await rm(home, { recursive: true, force: true });
  };
  try {
    prepare?.(home);
    await start();
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { ...login, home, pid: () => pid, kill, start, stop };
}

/** Runs `neo4j-admin` of the same jars. @returns what it printed. @throws Error with that where it fails. */
export function neo4jAdmin(home: string, cwd: string, args: readonly string[]): string {
  const run = spawnSync('java', ['-Xmx512m', ...JAVA_OPTIONS, '-cp', join(jars(), '*'), 'org.neo4j.cli.AdminTool', ...args], {
    cwd,
    env: { ...process.env, NEO4J_HOME: home },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`neo4j-admin ended with ${String(run.status)}: ${run.stdout}${run.stderr}`);
  return run.stdout;
}

function configuration(port: number): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=256m',
    'db.tx_log.rotation.retention_policy=2 files',
    'dbms.security.auth_max_failed_attempts=0',
    // How often a transaction's time is looked at; two seconds by default.
    'db.transaction.monitor.check.interval=20ms',
    '',
  ].join('\n');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no loopback port');
  return address.port;
}

async function pidOf(child: ChildProcess): Promise<number> {
  if (child.stdout === null) return 0;
  const lines = createInterface(child.stdout);
  const [line] = (await once(lines, 'line')) as [string]; // readline gives one string.
  lines.on('line', () => undefined);
  return Number(line.slice('pid '.length));
}

/** Waits until Bolt answers the login; the first one changes the password that a new server has. */
async function answering({ uri, user, password }: Login, child: ChildProcess): Promise<void> {
  const until = Date.now() + START_LIMIT_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Neo4j ended with ${child.exitCode} while it started.`);
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 2_000 });
    try {
      await driver.verifyAuthentication({ database: 'system' });
      if (await driver.verifyAuthentication({ database: 'neo4j' })) {
        await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
        return;
      }
      await firstPassword({ uri, user, password }).catch(() => undefined);
    } catch {
      await firstPassword({ uri, user, password }).catch(() => undefined);
    } finally {
      await driver.close();
    }
    if (Date.now() > until) throw new Error('Neo4j did not answer within two minutes.');
    await new Promise((wake) => setTimeout(wake, POLL_MS));
  }
}

async function firstPassword({ uri, user, password }: Login): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, 'neo4j'), { connectionTimeout: 2_000 });
  try {
    await driver.executeQuery("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password }, { database: 'system' });
  } finally {
    await driver.close();
  }
}
