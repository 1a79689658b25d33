/** Work handed to the server that holds the data folder. */
import { z } from 'zod';
import { CommandError, EXIT } from './exit.ts';
import type { ReportFile } from './files.ts';
import type { Shown } from './progress.ts';

const POLL_MS = 150;

const Job = z.object({
  id: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed']),
  stage: z.string().optional(),
  progress: z.number().optional(),
  documentId: z.string().optional(),
  message: z.string().optional(),
});
const Refusal = z.object({ message: z.string() });
const Health = z.object({ product: z.literal('claimtrail') });

/** Whether a Claimtrail answers there. */
export async function answers(address: string): Promise<boolean> {
  try {
    return Health.safeParse(await (await fetch(`${address}/api/health`)).json()).success;
  } catch {
    return false;
  }
}

/** How many documents its library holds. */
export async function documentCount(address: string): Promise<number> {
  return z.array(z.unknown()).parse(await body(`${address}/api/documents`)).length;
}

/** The id under which the server stored the report. @throws CommandError `file` where it is no report, `refused` where the server is gone. */
export async function handedOver(address: string, { name, bytes }: ReportFile, watch: Shown): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  watch.stage('sending');
  let job = Job.parse(await body(`${address}/api/documents`, { method: 'POST', body: form }));
  while (job.state === 'queued' || job.state === 'running') {
    watch.stage(job.stage ?? job.state, job.progress);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    job = Job.parse(await body(`${address}/api/jobs/${encodeURIComponent(job.id)}`));
  }
  if (job.state === 'done' && job.documentId !== undefined) return job.documentId;
  throw new CommandError(EXIT.file, job.message ?? `${name}: the server at ${address} could not read it; its log says more.`);
}

/** Where the stored report is shown. */
export function overviewAddress(address: string, documentId: string): string {
  return `${address}/documents/${encodeURIComponent(documentId)}`;
}

async function body(url: string, init?: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (cause) {
    throw new CommandError(EXIT.refused, `The server at ${new URL(url).origin} does not answer; start it again.`, { cause });
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer;
  const message = Refusal.safeParse(answer).data?.message ?? `the server answered ${response.status}`;
  throw new CommandError(response.status < 500 ? EXIT.file : EXIT.refused, message);
}
