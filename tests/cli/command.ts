/** The built command as a process of its own, in folders of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COMMAND = resolve('build/cli/claimtrail.js');
const START_LIMIT_MS = 20_000;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  /** Without the lines of progress. */
  readonly stderr: string;
}

export interface Place {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command to its end. */
export async function claimtrail(args: readonly string[], { cwd, env }: Place = {}): Promise<Ended> {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part));
  await once(child, 'close');
  return { code: child.exitCode, stdout, stderr: withoutProgress(stderr) };
}

/** A slow machine sees lines of progress, a fast one does not. */
export function withoutProgress(stderr: string): string {
  return stderr.replace(/^.+: .+ …\n/gmu, '');
}

export interface Serving {
  /** Without a slash at its end. */
  readonly address: string;
  /** What it has printed so far. */
  printed(): string;
  /** Ends it and gives its exit code; null where the signal ended it. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts a server on a free port and waits until its library answers. */
export async function serving(folder: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Serving> {
  const child = spawn(process.execPath, [COMMAND, 'serve', ...args], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', CLAIMTRAIL_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (printed += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (printed += part));
  const limit = Date.now() + START_LIMIT_MS;
  while (!printed.includes('serves')) {
    if (child.exitCode !== null || Date.now() > limit) throw new Error(`The server did not start: ${printed}`);
    await new Promise((wake) => setTimeout(wake, 20));
  }
  return {
    address: /http:\/\/[^\s/]+/.exec(printed)?.[0] ?? '',
    printed: () => printed,
    end: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await closed;
      return child.exitCode;
    },
  };
}

/** A new folder, and how to remove it. */
export async function newFolder(): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'claimtrail-command-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A small report of own words. */
export const REPORT = `# 港口的芯片

## 一、现状

甲公司发布了模型K1，它有1.5万亿个参数[1]。去年港口扩建花了300亿元。

## 参考资料

[1] 某人：《港口与芯片》，2024年。
`;
