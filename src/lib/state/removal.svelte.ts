/** Deleting a report: asked once, done, and undone on demand. */

export interface Removable {
  readonly id: string;
  readonly title: string;
}

export class Removal {
  /** The report that the dialog asks about. */
  asked = $state.raw<Removable | undefined>();
  /** The report that was deleted last and can be brought back. */
  removed = $state.raw<Removable | undefined>();
  failure = $state<string | undefined>();

  /** @param changed – called after the library changed. */
  constructor(
    private readonly fetcher: typeof fetch,
    private readonly changed: () => Promise<void>,
  ) {}

  async confirm(): Promise<void> {
    const report = this.asked;
    this.asked = undefined;
    if (report && (await this.#send(`/api/documents/${encodeURIComponent(report.id)}`, 'DELETE'))) this.removed = report;
    await this.changed();
  }

  async undo(): Promise<void> {
    const report = this.removed;
    if (report && (await this.#send(`/api/documents/${encodeURIComponent(report.id)}/restore`, 'POST'))) this.removed = undefined;
    await this.changed();
  }

  async #send(address: string, method: 'DELETE' | 'POST'): Promise<boolean> {
    try {
      const response = await this.fetcher(address, { method });
      this.failure = response.ok ? undefined : `HTTP ${response.status}`;
      return response.ok;
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
      return false;
    }
  }
}
