/** The exhibits of a document, as filtered and sorted on their page, as a table for a spreadsheet. */
import { csv } from '#graph/export/csv.ts';
import type { ExhibitItem } from '#graph/model/answers.ts';
import { fold } from '#graph/search/fold.ts';
import { exhibitView, listedExhibits, sourcesOf } from '$lib/exhibits/list.ts';
import { answered } from '$lib/server/answered.ts';
import { download } from '$lib/server/download.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
  const all = await answered(() => locals.store.exhibits({ documentId: params.id }));
  const { exhibits } = listedExhibits(all, exhibitView(url.searchParams), fold);
  const table = csv<ExhibitItem>(exhibits, [
    ['id', ({ id }) => id],
    ['label', ({ label }) => label],
    ['caption', ({ caption }) => caption],
    ['section', ({ sectionTitle }) => sectionTitle],
    ['provenance', sourcesOf],
    ['sources', ({ sources }) => sources.join('; ')],
    ['references', ({ references }) => references.map(({ label }) => label).join('; ')],
    ['notes', ({ notes }) => notes.join('; ')],
    ['image', ({ imageUrl }) => imageUrl],
    ['claims', ({ claimIds }) => claimIds.length],
  ]);
  return download(table, 'text/csv', `${params.id}.exhibits.csv`);
};
