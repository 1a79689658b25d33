/** The figures of a document, as filtered on their page, as a table for a spreadsheet. */
import { csv } from '#graph/export/csv.ts';
import type { FigureItem } from '#graph/model/answers.ts';
import { figureView, givenFigures } from '$lib/figures/figure-view.ts';
import { answered } from '$lib/server/answered.ts';
import { download } from '$lib/server/download.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
  const figures = await answered(() => locals.store.figures({ documentId: params.id }));
  const table = csv<FigureItem>(givenFigures(figures, figureView(url.searchParams)), [
    ['id', ({ id }) => id],
    ['raw', ({ raw }) => raw],
    ['value', ({ value }) => value],
    ['maxValue', ({ maxValue }) => maxValue],
    ['unit', ({ unit }) => unit],
    ['approximation', ({ approximation }) => approximation],
    ['period', ({ period }) => period],
    ['subject', ({ subject }) => subject],
    ['metric', ({ metric }) => metric],
    ['provenance', ({ level }) => level],
    ['section', ({ sectionTitle }) => sectionTitle],
    ['claim', ({ claimText }) => claimText],
  ]);
  return download(table, 'text/csv', `${params.id}.figures.csv`);
};
