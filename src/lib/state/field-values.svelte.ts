/** Values of the search's fields, asked for once when a field is typed. */
import { queryAddress } from '../components/addresses.ts';
import { servedField, type FieldValue, type ServedField, type ValuesOf } from '../search/completion.ts';

export class FieldValues {
  #known = $state.raw<Readonly<Record<string, readonly FieldValue[]>>>({});
  #asked: readonly string[] = [];

  constructor(private readonly fetcher: typeof fetch) {}

  /** What is here by now. */
  of(documentId: string | undefined): ValuesOf {
    return (field) => this.#known[keyOf(field, documentId)] ?? [];
  }

  /** Asks for the values of the field that is being typed. */
  prepare(query: string, documentId: string | undefined): void {
    const field = servedField(query);
    if (field === undefined) return;
    const key = keyOf(field, documentId);
    if (this.#asked.includes(key)) return;
    this.#asked = [...this.#asked, key];
    // Without them the field is typed by hand; the next key asks again.
    this.#load(field, documentId).catch(() => {
      this.#asked = this.#asked.filter((each) => each !== key);
    });
  }

  async #load(field: ServedField, documentId: string | undefined): Promise<void> {
    const response = await this.fetcher(queryAddress('/api/search/values', { field, document: documentId }));
    if (!response.ok) throw new Error(String(response.status));
    // Our own server's answer: its shape is the route's.
    const values = (await response.json()) as readonly FieldValue[];
    this.#known = { ...this.#known, [keyOf(field, documentId)]: values };
  }
}

function keyOf(field: ServedField, documentId: string | undefined): string {
  return `${field} ${documentId ?? ''}`;
}
