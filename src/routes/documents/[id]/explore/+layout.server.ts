/** What Explore needs whatever it shows. */
import { exploreBasis } from '$lib/server/explore-loads.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, params, url, depends }) => {
  depends('library:documents');
  return exploreBasis({ store: locals.store, url, home: params.id });
};
