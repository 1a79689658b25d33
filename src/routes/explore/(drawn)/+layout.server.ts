/** The drawing that the address names. Apart from what is picked in it, so that a selection loads no drawing. */
import { exploreDrawing } from '$lib/server/explore-loads.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, url, parent }) => {
  const { names } = await parent();
  return exploreDrawing({ store: locals.store, url, home: undefined }, new Map(names.map(({ id, type }) => [id, type])));
};
