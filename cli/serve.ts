/** `claimtrail serve [FILE…]`: the library on this machine's loopback; or its work handed to the server that holds the folder already. */
import { join } from 'node:path';
import { StoreError } from '#graph/errors.ts';
import { FORM_BYTES, SHIELD } from '../src/lib/server/guard.ts';
import { addressOf, settings } from '../src/lib/server/settings.ts';
import { builtPages, type Handler } from './built-pages.ts';
import { reportFile, type ReportFile } from './files.ts';
import { servedAt } from './library.ts';
import { listening, type Listening } from './listening.ts';
import { shown } from './progress.ts';
import { documentCount, handedOver, overviewAddress } from './remote.ts';

const SAMPLE = 'static/samples/china-ai-chapter.md';
/** Tells SvelteKit that addresses here begin with http, not https. */
const PROTOCOL_HEADER = 'x-claimtrail-protocol';

export interface ServeOptions {
  /** An empty library gets the sample report. */
  readonly withSample?: boolean;
}

/** @param root – the package's folder. */
export async function serve(paths: readonly string[], { withSample = false }: ServeOptions, root: string): Promise<void> {
  const { folder, host, port, uploadLimit } = settings(process.env);
  const reports = await Promise.all(paths.map(reportFile));
  const running = await servedAt(folder);
  if (running !== undefined) return handOver(running, folder, reports);

  const server = await listening(host, port);
  const address = addressOf(host, server.port);
  Object.assign(process.env, {
    HOST: host,
    PORT: String(server.port),
    CLAIMTRAIL_DATA: folder,
    BODY_SIZE_LIMIT: String(uploadLimit + FORM_BYTES),
  });
  if (!process.env['ORIGIN']) process.env['PROTOCOL_HEADER'] = PROTOCOL_HEADER;
  try {
    server.answerWith(shielded(await builtPages(root, (message) => process.stderr.write(message))));
  } catch (cause) {
    await server.close();
    const other = isLocked(cause) ? await servedAt(folder) : undefined;
    if (other === undefined) throw asStoreError(cause);
    return handOver(other, folder, reports);
  }
  process.stdout.write(`Claimtrail serves at ${address}\n`);
  await settle(server, async () => {
    if (withSample && (await documentCount(address)) === 0) await ingested(address, [await reportFile(join(root, SAMPLE))]);
    await ingested(address, reports);
  });
}

async function handOver(address: string, folder: string, reports: readonly ReportFile[]): Promise<void> {
  process.stdout.write(`Claimtrail already serves ${folder} at ${address}\n`);
  await ingested(address, reports);
}

/** Reports come in through the server's own door, so that one writer is enough; one that is refused ends the server, as its caller asked for both. */
async function settle(server: Listening, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (server.isClosing()) return;
    await server.close();
    throw cause;
  }
}

async function ingested(address: string, reports: readonly ReportFile[]): Promise<void> {
  for (const report of reports) {
    const watch = await shown(report.name);
    try {
      const id = await handedOver(address, report, watch);
      process.stdout.write(`${report.name} is at ${overviewAddress(address, id)}\n`);
    } finally {
      watch.end();
    }
  }
}

/** Files that are served without SvelteKit carry the same headers as pages. */
function shielded(handler: Handler): Handler {
  return (request, response) => {
    for (const [name, value] of Object.entries(SHIELD)) response.setHeader(name, value);
    request.headers[PROTOCOL_HEADER] = 'http';
    handler(request, response);
  };
}

/** The pages are a bundle of their own, with their own class of error. */
function asStoreError(cause: unknown): unknown {
  if (cause instanceof Error && cause.name === 'StoreError') return new StoreError('unavailable', cause.message, { cause });
  return cause;
}

function isLocked(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'StoreError' && 'code' in cause && cause.code === 'locked';
}
