/** What one document is: coverage, strongest entities, notes of the extraction. */
import { answered } from '$lib/server/answered.ts';
import type { PageServerLoad } from './$types';

const MAP_NODES = 40;

export const load: PageServerLoad = async ({ params, locals }) => {
  const [overview, map] = await answered(() =>
    Promise.all([locals.store.documentOverview(params.id), locals.store.overview({ documentId: params.id, limit: MAP_NODES })]),
  );
  return { overview, map };
};
