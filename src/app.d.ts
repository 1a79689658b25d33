/// <reference types="@sveltejs/kit" />
import type { GraphStore } from '#graph/store.ts';
import type { Intake } from '$lib/server/intake.ts';

declare global {
  namespace App {
    interface Locals {
      store: GraphStore;
      /** Reports on their way into the store. */
      intake: Intake;
      /** Largest report that is taken, in bytes. */
      uploadLimit: number;
    }
  }
}
