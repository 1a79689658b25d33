/** A trace opened beside the list it was found in: its address is the trace's own, so that it can be sent, reloaded and gone back from. */
import { goto, preloadData, pushState } from '$app/navigation';
import type { PageData } from '../../routes/trace/[id]/$types';

/** Pages whose trace links open beside them where there is room; anywhere else, and without scripting, the trace is a page. */
const BESIDE: ReadonlySet<string> = new Set([
  '/documents/[id]/claims',
  '/documents/[id]/figures',
  '/documents/[id]/exhibits',
  '/documents/[id]/insights',
  '/entities/[id]',
  '/sources/[id]',
  '/search',
]);
const ROOM = '(min-width: 64rem)';

/** The trace link that a click follows, where it opens beside. */
export function linkBeside(event: MouseEvent, routeId: string | null): HTMLAnchorElement | undefined {
  const plain = event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!plain || routeId === null || !BESIDE.has(routeId) || !matchMedia(ROOM).matches) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  return link instanceof HTMLAnchorElement && link.origin === location.origin && link.pathname.startsWith('/trace/') ? link : undefined;
}

/** @param depth – traces that are open already: how far back the list lies. */
export async function openBeside(address: string, depth: number): Promise<void> {
  const result = await preloadData(address);
  // The data of a trace's address is that of its page.
  if (result.type === 'loaded' && result.status === 200) pushState(address, { trace: result.data as PageData, depth: depth + 1 });
  else await goto(result.type === 'redirect' ? result.location : address);
}
