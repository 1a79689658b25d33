/** Reports on their way into the library: sent, watched stage by stage, landed or refused. */
import type { Job } from '../server/intake.ts';

const POLL_MS = 250;

export type Intake =
  | { readonly key: number; readonly name: string; readonly state: 'sending' }
  | {
      readonly key: number;
      readonly name: string;
      readonly state: 'working';
      readonly stage: string;
      readonly progress: number | undefined;
    }
  | { readonly key: number; readonly name: string; readonly state: 'done'; readonly documentId: string }
  /** `message` says where and why; undefined where the server could not be reached. */
  | { readonly key: number; readonly name: string; readonly state: 'refused'; readonly message: string | undefined };

export class ReportIntake {
  items = $state.raw<readonly Intake[]>([]);
  #next = 0;

  /** @param landed – called with the document's id when a report is in the library. */
  constructor(
    private readonly fetcher: typeof fetch,
    private readonly landed: (documentId: string) => void,
  ) {}

  async add(file: File): Promise<void> {
    const key = this.#next++;
    const { name } = file;
    this.#put({ key, name, state: 'sending' });
    try {
      const body = new FormData();
      body.set('file', file, name);
      let job = await this.#answer('/api/documents', { method: 'POST', body });
      while (job.state === 'queued' || job.state === 'running') {
        this.#put({ key, name, state: 'working', stage: job.stage ?? job.state, progress: job.progress });
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
        job = await this.#answer(`/api/jobs/${encodeURIComponent(job.id)}`);
      }
      if (job.state === 'done' && job.documentId) {
        this.#put({ key, name, state: 'done', documentId: job.documentId });
        this.landed(job.documentId);
      } else {
        this.#put({ key, name, state: 'refused', message: job.message });
      }
    } catch (error) {
      this.#put({ key, name, state: 'refused', message: error instanceof RefusedError ? error.message : undefined });
    }
  }

  dismiss(key: number): void {
    this.items = this.items.filter((item) => item.key !== key);
  }

  #put(item: Intake): void {
    this.items = this.items.some(({ key }) => key === item.key)
      ? this.items.map((other) => (other.key === item.key ? item : other))
      : [...this.items, item];
  }

  async #answer(address: string, init?: RequestInit): Promise<Job> {
    const response = await this.fetcher(address, init);
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw new RefusedError(messageOf(body) ?? `HTTP ${response.status}`);
    // Our own server's answer: its shape is the intake's.
    return body as Job;
  }
}

function messageOf(body: unknown): string | undefined {
  return typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string' ? body.message : undefined;
}

/** The server's own words on why it did not take a report. */
class RefusedError extends Error {}
