/** Named views of drawings: a list of addresses that a reader keeps in the browser, exports and brings in again as JSON. */
import { z } from 'zod';
import { ADDRESS_MAX } from './address-bounds.ts';

export const VIEWS_FORMAT = 'claimtrail-views/1';
/** Views kept at most; a browser's storage is small, and a longer list is not read. */
export const VIEWS_MAX = 200;
const NAME_MAX = 80;

export const SavedView = z.strictObject({
  name: z.string().trim().min(1).max(NAME_MAX),
  /** The document whose page it is a view of; none for the page of the library. */
  documentId: z.string().min(1).max(500).optional(),
  /** The query of its address: empty, or from its question mark on. */
  query: z
    .string()
    .max(ADDRESS_MAX)
    .refine((query) => query === '' || /^\?[^#\s]*$/u.test(query), 'not the query of an address'),
});
export type SavedView = z.infer<typeof SavedView>;

const ViewsFile = z.strictObject({ format: z.literal(VIEWS_FORMAT), views: z.array(SavedView).max(VIEWS_MAX) });

const KeptFile = z.looseObject({ format: z.literal(VIEWS_FORMAT), views: z.array(z.unknown()) });

/** A file of views that can not be read; the message says where and what to do. */
export class ViewsError extends Error {
  override readonly name = 'ViewsError';
}

/** The list with the view, the newest last; one of the same name and page is replaced. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  return [...views.filter((each) => !isSame(each, view)), view];
}

/** The view under another name; a view that has the name already gives way. */
export function renamed(views: readonly SavedView[], view: SavedView, name: string): readonly SavedView[] {
  const next = { ...view, name: name.trim().slice(0, NAME_MAX) };
  if (next.name === '' || next.name === view.name) return views;
  return views.filter((each) => !isSame(each, next)).map((each) => (isSame(each, view) ? { ...each, name: next.name } : each));
}

export function withoutView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  return views.filter((each) => !isSame(each, view));
}

/** Both lists; of two with one name, the one that comes in. */
export function joined(views: readonly SavedView[], incoming: readonly SavedView[]): readonly SavedView[] {
  return incoming.reduce(withView, views);
}

/** A free name: the one given, or with a number behind. */
export function freeName(views: readonly SavedView[], documentId: string | undefined, name: string): string {
  const base = name.trim().slice(0, NAME_MAX - 4);
  const taken = new Set(views.filter((each) => each.documentId === documentId).map((each) => each.name));
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base} ${number}`)) number += 1;
  return `${base} ${number}`;
}

/** As a file: two spaces, a line feed at the end. */
export function viewsJson(views: readonly SavedView[]): string {
  return `${JSON.stringify({ format: VIEWS_FORMAT, views }, null, 2)}\n`;
}

/** @throws ViewsError that names the first part that is wrong. */
export function viewsOf(text: string): readonly SavedView[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ViewsError('not JSON', { cause });
  }
  const result = ViewsFile.safeParse(value);
  if (result.success) return result.data.views;
  const [issue] = result.error.issues;
  throw new ViewsError(`${issue?.path.join('.') || 'format'}: ${issue?.message ?? 'unknown'}`, { cause: result.error });
}

/** What a browser has kept; nothing where it is not ours, or no longer readable. */
export function keptViews(text: string | null): readonly SavedView[] {
  let value: unknown;
  try {
    value = JSON.parse(text ?? 'null');
  } catch {
    return [];
  }
  const kept = KeptFile.safeParse(value);
  if (!kept.success) return [];
  // One that is not a view any more takes none of the others away.
  return kept.data.views.flatMap((each) => {
    const view = SavedView.safeParse(each);
    return view.success ? [view.data] : [];
  });
}

function isSame(a: SavedView, b: SavedView): boolean {
  return a.name === b.name && a.documentId === b.documentId;
}
