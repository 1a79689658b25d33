/** The ingestion off the server's thread: this file is both what the server calls and what the thread runs. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import type { Stage } from '#ingest/types.ts';

/** 0–1 over the whole ingestion. */
export type Watch = (stage: Stage, progress: number) => void;

export interface IngestThread {
  /** @throws Error with the words of the ingestion, or that it took too long. */
  graph(bytes: Uint8Array, name: string, watch: Watch): Promise<DocumentGraph>;
  close(): Promise<void>;
}

interface Task {
  readonly bytes: Uint8Array;
  readonly name: string;
}

type Message =
  | { readonly kind: 'stage'; readonly stage: Stage; readonly progress: number }
  | { readonly kind: 'graph'; readonly graph: DocumentGraph }
  | { readonly kind: 'failed'; readonly message: string; readonly isRefusal: boolean };

/** The report can not become a graph; `message` is for its reader. */
export class RefusedReport extends Error {}

const LIMIT_MS = 300_000;
const MEMORY_MB = 2_048;
const MARK = 'claimtrail-ingest';

/** One thread, started with the first report and kept warm. Under Vite's development server, whose files only it can read, there is none. */
export function ingestThread(): IngestThread {
  let worker: Worker | undefined;
  const drop = async (): Promise<void> => {
    const old = worker;
    worker = undefined;
    await old?.terminate();
  };
  return {
    graph: async (bytes, name, watch) => {
      if (import.meta.url.endsWith('.ts')) return graphHere({ bytes, name }, watch);
      worker ??= new Worker(new URL(import.meta.url), { workerData: MARK, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
      try {
        return await answerOf(worker, { bytes, name }, watch);
      } catch (cause) {
        if (!(cause instanceof RefusedReport)) await drop();
        throw cause;
      }
    },
    close: drop,
  };
}

function answerOf(worker: Worker, task: Task, watch: Watch): Promise<DocumentGraph> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => settle(() => reject(new Error(`${task.name}: not read within ${LIMIT_MS / 1000} s; split the report.`))),
      LIMIT_MS,
    );
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      worker.off('message', heard).off('error', failed).off('exit', ended);
      worker.unref();
      end();
    };
    const heard = (message: Message): void => {
      if (message.kind === 'stage') watch(message.stage, message.progress);
      else if (message.kind === 'graph') settle(() => resolve(message.graph));
      else settle(() => reject(message.isRefusal ? new RefusedReport(message.message) : new Error(message.message)));
    };
    const failed = (cause: Error): void => settle(() => reject(cause));
    const ended = (): void => settle(() => reject(new Error(`${task.name}: the ingestion was ended.`)));
    worker.on('message', heard).on('error', failed).on('exit', ended);
    worker.ref();
    worker.postMessage(task);
  });
}

/** The ingestion on the thread that calls. */
async function graphHere({ bytes, name }: Task, watch: Watch): Promise<DocumentGraph> {
  const [{ ingestFile }, { IngestError }] = await Promise.all([import('#ingest/pipeline.ts'), import('#ingest/errors.ts')]);
  try {
    return await ingestFile(bytes, { name, progress: (stage, done, total) => watch(stage, total > 0 ? done / total : 0) });
  } catch (cause) {
    throw cause instanceof IngestError ? new RefusedReport(cause.message, { cause }) : cause;
  }
}

if (!isMainThread && workerData === MARK) {
  const say = (message: Message): void => parentPort?.postMessage(message);
  parentPort?.on('message', (task: Task) => {
    graphHere(task, (stage, progress) => say({ kind: 'stage', stage, progress })).then(
      (graph) => say({ kind: 'graph', graph }),
      (cause: unknown) =>
        say({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause), isRefusal: cause instanceof RefusedReport }),
    );
  });
}
