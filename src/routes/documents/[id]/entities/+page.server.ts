/** The entities of a document, filtered and sorted as the address says. */
import { fold } from '#graph/search/fold.ts';
import { listed, listView, typeCounts } from '$lib/graph-view/entity-list.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import { answered } from '$lib/server/answered.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
  depends('library:documents');
  const entities = await answered(() => locals.store.entities({ documentId: params.id }));
  const view = listView((key) => url.searchParams.get(key));
  const names = new Intl.Collator(getLocale(), { numeric: true });
  return {
    documentId: params.id,
    view,
    counts: typeCounts(entities),
    total: entities.length,
    community: entities.find(({ measures }) => view.community !== undefined && measures?.community === view.community)?.name,
    rows: listed(entities, view, (a, b) => names.compare(a, b), fold),
  };
};
