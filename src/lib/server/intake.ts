/** Reports on their way into the store: one at a time, in the order they came; each can be watched from any page. */
import { randomUUID } from 'node:crypto';
import { storeWithOriginal, type Originals } from '#graph/originals.ts';
import type { GraphStore } from '#graph/store.ts';
import { RefusedReport, type IngestThread } from './ingest-thread.ts';

/** What `/api/jobs/:id` says of a report. */
export interface Job {
  readonly id: string;
  readonly name: string;
  readonly state: 'queued' | 'running' | 'done' | 'failed';
  readonly stage?: string;
  /** 0–1. */
  readonly progress?: number;
  readonly documentId?: string;
  /** Why it failed. */
  readonly message?: string;
}

/** Ended jobs that are remembered, the newest. */
const REMEMBERED = 200;
/** Reports that may wait; more are refused. */
export const WAITING_MAX = 50;

export interface Intake {
  /** Undefined where too many wait already. */
  add(name: string, bytes: Uint8Array): Job | undefined;
  job(id: string): Job | undefined;
  /** Oldest first. */
  jobs(): readonly Job[];
  /** Stops: what runs is given up, what waits never begins. What was stored stays whole. */
  close(): Promise<void>;
}

/** @param failed – hears of faults that are not the report's. */
export function intake(store: GraphStore, files: Originals, thread: IngestThread, failed: (cause: unknown) => void): Intake {
  const jobs = new Map<string, Job>();
  let last: Promise<void> = Promise.resolve();
  let closed = false;

  const change = (id: string, change: Partial<Job>): void => {
    const job = jobs.get(id);
    if (job) jobs.set(id, { ...job, ...change });
  };
  const run = async (id: string, name: string, bytes: Uint8Array): Promise<void> => {
    if (closed) return;
    change(id, { state: 'running', stage: 'read', progress: 0 });
    try {
      const graph = await thread.graph(bytes, name, (stage, progress) => change(id, { stage, progress }));
      change(id, { stage: 'store', progress: 1 });
      await storeWithOriginal(store, files, graph, bytes);
      change(id, { state: 'done', documentId: graph.document.id });
    } catch (cause) {
      if (!(cause instanceof RefusedReport) && !closed) failed(cause);
      change(id, { state: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
    }
    forget(jobs);
  };

  return {
    add: (name, bytes) => {
      const waiting = [...jobs.values()].filter(({ state }) => state === 'queued').length;
      if (waiting >= WAITING_MAX || closed) return undefined;
      const job: Job = { id: randomUUID(), name, state: 'queued' };
      jobs.set(job.id, job);
      last = last.then(() => run(job.id, name, bytes));
      return job;
    },
    job: (id) => jobs.get(id),
    jobs: () => [...jobs.values()],
    close: async () => {
      closed = true;
      await thread.close();
      await last;
    },
  };
}

function forget(jobs: Map<string, Job>): void {
  const ended = [...jobs.values()].filter(({ state }) => state === 'done' || state === 'failed');
  for (const { id } of ended.slice(0, Math.max(0, ended.length - REMEMBERED))) jobs.delete(id);
}
