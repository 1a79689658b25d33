/** Every citation marker of a document. */
import { answered } from '$lib/server/answered.ts';
import { filteredMarkers, listedMarkers, MARKER_SUPPORTS } from '$lib/sources/markers.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) =>
  answered(async () => {
    const graph = await locals.store.documentGraph(params.id);
    const supports = MARKER_SUPPORTS.find((value) => value === url.searchParams.get('supports'));
    return {
      documentId: params.id,
      document: { title: graph.document.title, language: graph.document.language },
      chosen: supports,
      total: graph.citations.length,
      ...filteredMarkers(listedMarkers(graph), supports),
    };
  });
