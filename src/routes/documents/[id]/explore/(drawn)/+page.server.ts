/** The evidence of what is picked in the drawing. */
import { explorePick } from '$lib/server/explore-loads.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => explorePick({ store: locals.store, url, home: params.id });
