/** The drawing that the page begins with. Apart from what is picked in it, so that a selection loads no drawing. */
import { exploreDrawing } from '$lib/server/explore-loads.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, params, url, parent, untrack }) => {
  const { names } = await parent();
  const types = new Map(names.map(({ id, type }) => [id, type]));
  // Once for the page: what comes later is asked for as what is new.
  return untrack(() => exploreDrawing({ store: locals.store, url, home: params.id }, types));
};
