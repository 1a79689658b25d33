/** Whether a page is drawn in the panel: narrow, and the list beside it keeps its title and its heading. */
import { hasContext, setContext } from 'svelte';

const PANEL = Symbol('panel');

/** Called by the panel, for all that is drawn in it. */
export function provideInPanel(): void {
  setContext(PANEL, true);
}

export function inPanel(): boolean {
  return hasContext(PANEL);
}
