/** One process at a time in a data folder: the lock, and who holds it. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { z } from 'zod';
import { StoreError } from '../errors.ts';

/** A lock that nobody renewed for so long belongs to a process that died on another machine. */
const STALE_MS = 20_000;
/** Starters go through a door one by one, so that a lock and the note of its holder always change together. */
const DOOR = {
  realpath: false,
  stale: 4_000,
  retries: { retries: 100, factor: 1, minTimeout: 60, maxTimeout: 60 },
  onCompromised: () => undefined,
};

const Holder = z
  .object({
    pid: z.number().int(),
    host: z.string(),
    /** Where the holder serves; absent while it does not. */
    address: z.string().optional(),
  })
  .readonly();
export type Holder = z.infer<typeof Holder>;

export interface FolderLock {
  /** Tells others where to hand their work. */
  announce(address: string): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the folder, which must exist. The lock goes when the process ends, and a dead holder's lock is taken over.
 * @param lost – called where another process took a lock that this one could not renew; nothing may be written after that.
 * @throws StoreError `locked` where a living process holds it, `unavailable` where the folder can not be written.
 */
export async function lockFolder(folder: string, lost: (cause: Error) => void): Promise<FolderLock> {
  const leave = await held(() => lockfile.lock(join(folder, '.door'), DOOR), folder);
  const note = (address?: string): Promise<void> =>
    writeFile(holderFile(folder), `${JSON.stringify({ pid: process.pid, host: hostname(), address })}\n`);
  try {
    const release = await held(() => lockfile.lock(folder, { ...place(folder), onCompromised: lost }), folder, true);
    await note();
    return {
      announce: note,
      release: async () => {
        await rm(holderFile(folder), { force: true });
        await release();
      },
    };
  } finally {
    await leave().catch(() => undefined);
  }
}

/** Who holds the folder; undefined where nobody that lives does. */
export async function holderOf(folder: string): Promise<Holder | undefined> {
  if (!(await lockfile.check(folder, place(folder)).catch(() => false))) return undefined;
  const holder = await noted(folder);
  return holder !== undefined && isDead(holder) ? undefined : (holder ?? { pid: 0, host: hostname() });
}

type Release = () => Promise<void>;

/** @param takeOver – whether a lock that a dead process left is broken; only inside the door. */
async function held(lock: () => Promise<Release>, folder: string, takeOver = false): Promise<Release> {
  try {
    return await lock();
  } catch (cause) {
    if (codeOf(cause) !== 'ELOCKED') {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new StoreError('unavailable', `The data folder ${folder} can not be locked (${reason}); check its rights, or name another folder.`, { cause }); // prettier-ignore
    }
    const holder = await noted(folder);
    if (!takeOver || holder === undefined || !isDead(holder))
      throw new StoreError('locked', `The data folder ${folder} is in use by ${inWords(holder)}.`, { cause });
  }
  await rm(place(folder).lockfilePath, { recursive: true, force: true });
  return held(lock, folder);
}

async function noted(folder: string): Promise<Holder | undefined> {
  try {
    return Holder.parse(JSON.parse(await readFile(holderFile(folder), 'utf8')));
  } catch {
    return undefined;
  }
}

function isDead({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (cause) {
    // EPERM: it lives under another user.
    return codeOf(cause) === 'ESRCH';
  }
}

function inWords(holder: Holder | undefined): string {
  if (holder === undefined) return 'another process; try again in a moment';
  return holder.address === undefined ? `process ${holder.pid}` : `the server at ${holder.address} (process ${holder.pid})`;
}

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

function place(folder: string): { readonly lockfilePath: string; readonly realpath: false; readonly stale: number } {
  return { lockfilePath: join(folder, '.lock'), realpath: false, stale: STALE_MS };
}

function holderFile(folder: string): string {
  return join(folder, '.holder.json');
}
