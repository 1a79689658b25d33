/** Every figure of a document, in the order the address asks for. */
import { answered } from '$lib/server/answered.ts';
import { checks } from '$lib/figures/recompute/checks.ts';
import { groupOf } from '$lib/figures/recompute/verdicts.ts';
import { figureView, givenFigures } from '$lib/figures/figure-view.ts';
import { figureOrder, orderedFigures } from '$lib/search/figure-order.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
  const order = figureOrder(url.searchParams.get('sort'));
  return answered(async () => {
    const { document } = await locals.store.documentOverview(params.id);
    const view = figureView(url.searchParams);
    const figures = await locals.store.figures({ documentId: params.id });
    const found = view.view === 'checks' ? checks(figures, (await locals.store.documentGraph(params.id)).sentences) : [];
    return {
      documentId: params.id,
      document: { title: document.title, language: document.language, revision: document.revision },
      order,
      view,
      sort: url.searchParams.get('sort') ?? undefined,
      total: figures.length,
      figures: orderedFigures(givenFigures(figures, view), order),
      checks: found.filter(({ verdict }) => view.verdict === undefined || groupOf(verdict) === view.verdict),
      checkTotal: found.length,
    };
  });
};
