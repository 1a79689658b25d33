/** A trace or source opened beside the list it was found in: its address is its page's own, so that it can be sent, reloaded and gone back from. */
import { goto, preloadData, pushState } from '$app/navigation';
import type { PageData as SourceData } from '../../routes/sources/[id]/$types';
import type { PageData as TraceData } from '../../routes/trace/[id]/$types';

export type Beside = { readonly kind: 'trace'; readonly data: TraceData } | { readonly kind: 'source'; readonly data: SourceData };

/** Pages whose links to traces and sources open beside them where there is room; anywhere else, and without scripting, they are pages. */
const BESIDE: ReadonlySet<string> = new Set([
  '/documents/[id]/claims',
  '/documents/[id]/figures',
  '/documents/[id]/exhibits',
  '/documents/[id]/sources',
  '/documents/[id]/insights',
  '/entities/[id]',
  '/sources/[id]',
  '/search',
]);
const ROOM = '(min-width: 64rem)';

/** The link that a click follows, where it opens beside. */
export function linkBeside(event: MouseEvent, routeId: string | null): HTMLAnchorElement | undefined {
  const plain = event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!plain || routeId === null || !BESIDE.has(routeId) || !matchMedia(ROOM).matches) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  return link instanceof HTMLAnchorElement && link.origin === location.origin && kindAt(link.pathname) ? link : undefined;
}

/** @param depth – how many were opened one from the other already: how far back the list lies. */
export async function openBeside(address: string, depth: number): Promise<void> {
  const result = await preloadData(address);
  const kind = kindAt(new URL(address, location.href).pathname);
  // The data of an address is that of its page.
  if (kind && result.type === 'loaded' && result.status === 200) pushState(address, { beside: { kind, data: result.data } as Beside, depth: depth + 1 });
  else await goto(result.type === 'redirect' ? result.location : address);
} // prettier-ignore

function kindAt(path: string): Beside['kind'] | undefined {
  if (path.startsWith('/trace/')) return 'trace';
  return path.startsWith('/sources/') ? 'source' : undefined;
}
