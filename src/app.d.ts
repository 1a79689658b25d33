/// <reference types="@sveltejs/kit" />
import type { StoreErrorCode, StoreFault } from '#graph/errors.ts';
import type { Originals } from '#graph/originals.ts';
import type { GraphStore } from '#graph/store.ts';
import type { Intake } from '$lib/server/intake.ts';

import type { Beside } from '$lib/state/beside.ts';

declare global {
  namespace App {
    interface PageState {
      /** The trace or source that is open beside the page. */
      beside?: Beside;
      /** Those opened one from the other since the list. */
      depth?: number;
    }
    interface Error {
      message: string;
      /** What failed in the store, where it was the store. */
      fault?: StoreFault | StoreErrorCode;
    }
    interface Locals {
      store: GraphStore;
      /** Files of which pages can be shown. */
      originals: Originals;
      /** Reports on their way into the store. */
      intake: Intake;
      /** Largest report that is taken, in bytes. */
      uploadLimit: number;
    }
  }
}
