/** What Explore needs whatever it shows: every name of the document for finding, what can be filtered by, and the scale of its drawing. */
import { unit } from '$lib/graph-view/placement.ts';
import { OVERVIEW_STEP } from '$lib/graph-view/view-state.ts';
import { answered } from '$lib/server/answered.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, params, depends }) => {
  depends('library:documents');
  const scope = { documentId: params.id };
  const [entities, facets] = await answered(() => Promise.all([locals.store.entities(scope), locals.store.graphFacets(scope)]));
  // The scale comes from the most central nodes alone, so that filters and expansions do not change it.
  const strongest = entities.slice(0, OVERVIEW_STEP);
  return {
    documentId: params.id,
    facets,
    names: entities.map(({ id, name, type, aliases }) => ({ id, name, type, aliases })),
    unit: unit(strongest.map(({ measures }) => ({ x: measures?.x ?? 0, y: measures?.y ?? 0 }))),
    topCentrality: strongest[0]?.measures?.centrality ?? 0,
  };
};
