/** Every entry of the reference list. */
import { answered } from '$lib/server/answered.ts';
import { filteredWorks, listedWorks, sourceFilters } from '$lib/sources/works.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) =>
  answered(async () => {
    const { document } = await locals.store.documentOverview(params.id);
    const [sources, exhibits] = await Promise.all([
      locals.store.sources({ documentId: params.id }),
      locals.store.exhibits({ documentId: params.id }),
    ]);
    const filters = sourceFilters(url.searchParams);
    const all = listedWorks(sources, exhibits);
    const { works, facets } = filteredWorks(all, filters);
    return {
      documentId: params.id,
      document: { title: document.title, language: document.language },
      filters,
      facets,
      works,
      entries: sources.length,
    };
  });
