/** The entities of a document, as filtered and sorted on their page, as a table for a spreadsheet. */
import { csv } from '#graph/export/csv.ts';
import { fold } from '#graph/search/fold.ts';
import { listed, listView, type Ranked } from '$lib/graph-view/entity-list.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import { answered } from '$lib/server/answered.ts';
import { download } from '$lib/server/download.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
  const entities = await answered(() => locals.store.entities({ documentId: params.id }));
  const names = new Intl.Collator(getLocale(), { numeric: true });
  const view = listView((key) => url.searchParams.get(key));
  const table = csv<Ranked>(
    listed(entities, view, (a, b) => names.compare(a, b), fold),
    [
      ['rank', ({ rank }) => rank],
      ['id', ({ entity }) => entity.id],
      ['name', ({ entity }) => entity.name],
      ['type', ({ entity }) => entity.type],
      ['aliases', ({ entity }) => entity.aliases.join('; ')],
      ['mentions', ({ entity }) => entity.mentionCount],
      ['claims', ({ entity }) => entity.claimCount],
      ['figures', ({ entity }) => entity.figureCount],
      ['relations', ({ entity }) => entity.relationCount],
    ],
  );
  return download(table, 'text/csv', `${params.id}.entities.csv`);
};
