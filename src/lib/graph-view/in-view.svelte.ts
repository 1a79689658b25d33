/** The part of the drawing in view, kept in the address once the reader has chosen one: no step of the history, and nothing is loaded for it. */
import type { AfterNavigate } from '@sveltejs/kit';
import { replaceState } from '$app/navigation';
import { page } from '$app/state';
import { cameraOf, type Camera } from './desk-state.ts';

export class InView {
  readonly #address: (camera: Camera | undefined) => string;
  /** Nothing where the whole was fitted. */
  camera = $state.raw<Camera>();

  /** @param address – of the page as it stands, seen so. */
  constructor(address: (camera: Camera | undefined) => string) {
    this.#address = address;
    this.camera = cameraOf(page.url.searchParams.get('cam'));
  }

  /** The view has come to rest; what the page itself brought into view is kept only where a part was kept before. */
  rested(camera: Camera | undefined, byHand: boolean): void {
    if (!byHand && !this.camera) return;
    this.camera = camera;
    this.#keep();
  }

  /** After a navigation. @returns what is to be shown: a part where the address names one, all where other documents are drawn; nothing where the view stays as it is. */
  arrived({ from, to }: AfterNavigate): Camera | 'all' | undefined {
    if (!from?.url || !to?.url) return undefined;
    // The browser's own address: what was written there without loading is in it.
    const camera = cameraOf(/[?&]cam=([^&]*)/.exec(location.search)?.[1] ?? null);
    const isOther = from.url.pathname !== to.url.pathname || from.url.searchParams.get('docs') !== to.url.searchParams.get('docs');
    if (camera || isOther) this.camera = camera;
    else if (this.camera) this.#keep();
    return camera ?? (isOther ? 'all' : undefined);
  }

  #keep(): void {
    replaceState(this.#address(this.camera), page.state);
  }
}
