/** The views a reader has saved, kept in the browser's storage; other tabs of the product see the same list. */
import { VIEWS_MAX, freeName, joined, keptViews, renamed, viewsJson, viewsOf, withoutView, withView, SavedView } from './saved-views.ts';

const KEY = 'claimtrail-views';

export class SavedViews {
  all = $state.raw<readonly SavedView[]>([]);
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
    this.refresh();
  }

  /** Reads what is kept, e.g. after another tab wrote. */
  refresh(): void {
    this.all = keptViews(this.#storage.getItem(KEY));
  }

  /** @returns the name it got; nothing where there is no room for it. */
  save(documentId: string | undefined, name: string, query: string): string | undefined {
    const free = freeName(this.all, documentId, name);
    return this.#keep(withView(this.all, { ...(documentId === undefined ? {} : { documentId }), name: free, query })) ? free : undefined;
  }

  rename(view: SavedView, name: string): boolean {
    return this.#keep(renamed(this.all, view, name));
  }

  delete(view: SavedView): boolean {
    return this.#keep(withoutView(this.all, view));
  }

  /** @returns how many came in; nothing where the storage is full. @throws ViewsError where it is no list of views. */
  import(text: string): number | undefined {
    const incoming = viewsOf(text);
    return this.#keep(joined(this.all, incoming)) ? incoming.length : undefined;
  }

  #keep(views: readonly SavedView[]): boolean {
    if (views.length > VIEWS_MAX || !views.every((view) => SavedView.safeParse(view).success)) return false;
    try {
      this.#storage.setItem(KEY, viewsJson(views));
    } catch {
      // Full, or storing is forbidden: what was kept stays.
      return false;
    }
    this.all = views;
    return true;
  }
}
