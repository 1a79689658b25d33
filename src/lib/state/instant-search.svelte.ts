/** The header's search box while someone types: names at once from the browser, the rest from the server, one cursor over both. */
import type { SearchAnswer } from '#graph/model/answers.ts';
import { queryAddress } from '../components/addresses.ts';
import { foundGroups, type FoundGroup, type FoundOption } from '../search/found-options.ts';
import type { NameIndex } from '../search/name-index.ts';

const TYPING_PAUSE_MS = 120;
const GROUP_LIMIT = 5;

export type SearchStatus = 'idle' | 'busy' | 'done' | 'failed';

export class InstantSearch {
  query = $state('');
  status = $state<SearchStatus>('idle');
  open = $state(false);
  /** Index into `options`; -1 while the caret is in the box only. */
  cursor = $state(-1);
  #names = $state.raw<readonly FoundOption[]>([]);
  #answer = $state.raw<readonly FoundGroup[]>([]);
  #index: Promise<NameIndex | undefined> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;

  /** Groups on screen: the server's, with the names that only the browser found. */
  readonly groups: readonly FoundGroup[] = $derived.by(() => {
    const served = this.#answer.find(({ name }) => name === 'entities');
    const known = served?.options.map(({ id }) => id) ?? [];
    const names = [...(served?.options ?? []), ...this.#names.filter(({ id }) => !known.includes(id))].slice(0, GROUP_LIMIT);
    const entities: FoundGroup[] =
      names.length > 0 ? [{ name: 'entities', options: names, total: Math.max(served?.total ?? 0, names.length) }] : [];
    return [...entities, ...this.#answer.filter(({ name }) => name !== 'entities')];
  });
  readonly options: readonly FoundOption[] = $derived(this.groups.flatMap(({ options }) => options));
  readonly chosen: FoundOption | undefined = $derived(this.options[this.cursor]);

  constructor(private readonly fetcher: typeof fetch) {}

  /** Fetches the names once; called when the box gets the focus. */
  prepare(): void {
    this.#index ??= this.#loadNames().catch(() => {
      this.#index = undefined;
      return undefined;
    });
  }

  type(query: string, documentId: string | undefined): void {
    this.query = query;
    this.cursor = -1;
    clearTimeout(this.#timer);
    this.#request?.abort();
    const text = query.trim();
    if (!text) {
      this.clear();
      return;
    }
    this.open = true;
    this.status = 'busy';
    this.prepare();
    void this.#index?.then((index) => {
      if (this.query.trim() === text) this.#names = index?.options(text, GROUP_LIMIT) ?? [];
    });
    this.#timer = setTimeout(() => void this.#ask(text, documentId), TYPING_PAUSE_MS);
  }

  /** Moves the cursor, around the ends and through the box itself. */
  move(step: 1 | -1): void {
    const places = this.options.length + 1;
    this.cursor = ((this.cursor + 1 + step + places) % places) - 1;
    this.open = true;
  }

  close(): void {
    this.open = false;
    this.cursor = -1;
  }

  clear(): void {
    this.close();
    this.status = 'idle';
    this.#names = [];
    this.#answer = [];
  }

  async #loadNames(): Promise<NameIndex> {
    const [{ nameIndex, NamedEntities }, response] = await Promise.all([import('../search/name-index.ts'), this.fetcher('/api/entities')]);
    const body: unknown = await response.json();
    const list = Array.isArray(body) ? body : typeof body === 'object' && body !== null && 'items' in body ? body.items : body;
    return nameIndex(NamedEntities.parse(list));
  }

  async #ask(text: string, documentId: string | undefined): Promise<void> {
    this.#request = new AbortController();
    const { signal } = this.#request;
    try {
      const response = await this.fetcher(queryAddress('/api/search', { q: text, limit: GROUP_LIMIT, document: documentId }), { signal });
      if (!response.ok) throw new Error(String(response.status));
      // Our own server's answer: its shape is the port's.
      const answer = (await response.json()) as SearchAnswer;
      if (signal.aborted) return;
      this.#answer = foundGroups(answer);
      this.status = 'done';
    } catch {
      if (!signal.aborted) this.status = 'failed';
    }
  }
}
