/** The library: every report with its counts and coverage. */
import { answered } from '$lib/server/answered.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, depends }) => {
  depends('library:documents');
  return { library: await answered(() => locals.store.documents()) };
};
