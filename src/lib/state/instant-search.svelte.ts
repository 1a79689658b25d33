/** The header's search box while someone types: names at once from the browser, the rest from the server, one cursor over both. */
import type { SearchAnswer } from '#graph/model/answers.ts';
import { queryAddress } from '../components/addresses.ts';
import type { Locale } from '../format/numbers.ts';
import { completions, type Completion } from '../search/completion.ts';
import { foundGroups, type FoundGroup, type FoundOption } from '../search/found-options.ts';
import type { NamedEntity, NameIndex } from '../search/name-index.ts';
import { FieldValues } from './field-values.svelte.ts';

const GROUP_LIMIT = 5;

export type SearchStatus = 'idle' | 'busy' | 'done' | 'failed';

export class InstantSearch {
  query = $state('');
  status = $state<SearchStatus>('idle');
  open = $state(false);
  /** Index into `completions` and then `options`; -1 while the caret is in the box only. */
  cursor = $state(-1);
  #names = $state.raw<readonly FoundOption[]>([]);
  #answer = $state.raw<readonly FoundGroup[]>([]);
  #index: Promise<NameIndex | undefined> | undefined;
  #documentId = $state.raw<string | undefined>();
  readonly #values: FieldValues;
  readonly #locale: () => Locale;
  /** What the server is asked for now, and what it is to be asked for next: one request at a time, always for the latest words. */
  #asking = false;
  #asked = new AbortController();
  #next: { readonly text: string; readonly documentId: string | undefined } | undefined;

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
  /** How the last word could go on: shown before what was found. */
  readonly completions: readonly Completion[] = $derived.by(() =>
    this.open ? completions(this.query, this.#locale(), this.#values.of(this.#documentId)) : [],
  );
  readonly chosen: FoundOption | undefined = $derived(this.options[this.cursor - this.completions.length]);
  readonly chosenCompletion: Completion | undefined = $derived(this.completions[this.cursor]);

  constructor(
    private readonly fetcher: typeof fetch,
    locale: () => Locale,
  ) {
    this.#locale = locale;
    this.#values = new FieldValues(fetcher);
  }

  /** Fetches the names once; called when the box gets the focus. */
  prepare(): void {
    this.#index ??= this.#loadNames().catch(() => {
      this.#index = undefined;
      return undefined;
    });
  }

  type(query: string, documentId: string | undefined): void {
    this.query = query;
    this.#documentId = documentId;
    this.cursor = -1;
    this.#values.prepare(query, documentId);
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
    this.#next = { text, documentId };
    void this.#askNext();
  }

  /** Moves the cursor, around the ends and through the box itself. */
  move(step: 1 | -1): void {
    const places = this.completions.length + this.options.length + 1;
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
    this.#next = undefined;
    this.#asked.abort();
    this.#names = [];
    this.#answer = [];
  }

  async #loadNames(): Promise<NameIndex> {
    const [{ nameIndex }, response] = await Promise.all([import('../search/name-index.ts'), this.fetcher('/api/entities')]);
    // Our own server's answer: its shape is the port's.
    return nameIndex((await response.json()) as readonly NamedEntity[]);
  }

  // No pause for typing: the index answers faster than anyone types, and words typed meanwhile replace one another.
  async #askNext(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    while (this.#next) {
      const { text, documentId } = this.#next;
      this.#next = undefined;
      await this.#ask(text, documentId);
    }
    this.#asking = false;
  }

  async #ask(text: string, documentId: string | undefined): Promise<void> {
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    try {
      const address = queryAddress('/api/search', { q: text, limit: GROUP_LIMIT, document: documentId });
      const response = await this.fetcher(address, { signal });
      if (!response.ok) throw new Error(String(response.status));
      // Our own server's answer: its shape is the port's.
      const answer = (await response.json()) as SearchAnswer;
      // The box was emptied. Where someone typed on, what follows is on its way and this stands until then.
      if (signal.aborted) return;
      this.#answer = foundGroups(answer);
      if (this.query.trim() === text) this.status = 'done';
    } catch {
      if (!signal.aborted && this.query.trim() === text) this.status = 'failed';
    }
  }
}
