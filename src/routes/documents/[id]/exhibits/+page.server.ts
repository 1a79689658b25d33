/** The charts and tables of a document, filtered and sorted as the address says. */
import { fold } from '#graph/search/fold.ts';
import { exhibitView, listedExhibits } from '$lib/exhibits/list.ts';
import { answered } from '$lib/server/answered.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) =>
  answered(async () => {
    const { document } = await locals.store.documentOverview(params.id);
    const all = await locals.store.exhibits({ documentId: params.id });
    const view = exhibitView(url.searchParams);
    return {
      documentId: params.id,
      document: { title: document.title, language: document.language },
      view,
      total: all.length,
      images: all.flatMap(({ imageUrl }) => imageUrl ?? []),
      ...listedExhibits(all, view, fold),
    };
  });
