/** What Explore needs whatever it shows. */
import { exploreBasis } from '$lib/server/explore-loads.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url, depends }) => {
  depends('library:documents');
  return exploreBasis({ store: locals.store, url, home: undefined });
};
