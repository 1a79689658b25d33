/** The reading page's choice: a claim or figure, kept in the address after `#`, and its trace for the panel. */
import { replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { Trace } from '#graph/model/answers.ts';
import { traceAddress } from '../components/addresses.ts';

/** Who steps from claim to claim does not wait for each one's trace. */
const REST_MS = 90;

export class Reader {
  /** Id of the chosen claim or figure. */
  chosen = $state<string>();
  trace = $state.raw<Trace>();
  failed = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly fetcher: typeof fetch) {}

  /** @param id – none ends the choice. */
  choose(id: string | undefined): void {
    if (id === this.chosen) return;
    replaceState(id === undefined ? page.url.pathname + page.url.search : `#${encodeURIComponent(id)}`, page.state);
    this.#take(id);
  }

  /** Takes over what the address names; anything but a claim or figure is no choice. */
  follow(hash: string): void {
    const id = decoded(hash.slice(1));
    if (/^(?:claim|figure):/.test(id)) this.#take(id);
  }

  #take(id: string | undefined): void {
    this.chosen = id;
    this.failed = false;
    clearTimeout(this.#timer);
    if (id === undefined) this.trace = undefined;
    else this.#timer = setTimeout(() => void this.#load(id), this.trace ? REST_MS : 0);
  }

  async #load(id: string): Promise<void> {
    try {
      const response = await this.fetcher(`/api${traceAddress(id)}`);
      if (!response.ok) throw new Error(String(response.status));
      // Our own server's answer: its shape is the port's.
      const trace = (await response.json()) as Trace;
      if (this.chosen === id) this.trace = trace;
    } catch {
      if (this.chosen === id) this.failed = true;
    }
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
