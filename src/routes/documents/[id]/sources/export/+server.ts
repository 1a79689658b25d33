/** The reference list, whole or the entries that were chosen, in a form that others read. */
import { error } from '@sveltejs/kit';
import { apa } from '#graph/export/apa.ts';
import { bibtex } from '#graph/export/bibtex.ts';
import { cslJson } from '#graph/export/csl-json.ts';
import { csv } from '#graph/export/csv.ts';
import { gbt7714 } from '#graph/export/gbt7714.ts';
import { ris } from '#graph/export/ris.ts';
import { citedWorks, linkOf } from '#graph/export/work.ts';
import type { SourceItem } from '#graph/model/answers.ts';
import { answered } from '$lib/server/answered.ts';
import { download } from '$lib/server/download.ts';
import { listedWorks } from '$lib/sources/works.ts';
import type { RequestHandler } from './$types';

interface Form {
  readonly ending: string;
  readonly media: string;
  readonly write: (sources: readonly SourceItem[]) => string;
}

const FORMS: Readonly<Record<string, Form>> = {
  bibtex: { ending: 'bib', media: 'application/x-bibtex', write: (sources) => bibtex(citedWorks(sources)) },
  ris: { ending: 'ris', media: 'application/x-research-info-systems', write: (sources) => ris(citedWorks(sources)) },
  csl: { ending: 'json', media: 'application/vnd.citationstyles.csl+json', write: (sources) => cslJson(citedWorks(sources)) },
  gbt7714: { ending: 'txt', media: 'text/plain', write: (sources) => `${citedWorks(sources).map(gbt7714).join('\n')}\n` },
  apa: { ending: 'txt', media: 'text/plain', write: (sources) => `${citedWorks(sources).map(apa).join('\n')}\n` },
  csv: { ending: 'csv', media: 'text/csv', write: table },
};

export const GET: RequestHandler = async ({ params, locals, url }) => {
  const form = FORMS[url.searchParams.get('format') ?? ''];
  if (!form) error(400, `The format is one of ${Object.keys(FORMS).join(', ')}.`);
  const all = await answered(() => locals.store.sources({ documentId: params.id }));
  const chosen = new Set(url.searchParams.getAll('n').map(Number));
  // A work that stands in the list twice is one entry.
  const works = listedWorks(all).filter(({ source, positions }) => (chosen.size === 0 ? source.kind === 'source' : positions.some((at) => chosen.has(at)))); // prettier-ignore
  return download(form.write(works.map(({ source }) => source)), form.media, `${params.id}.sources.${form.ending}`);
};

function table(sources: readonly SourceItem[]): string {
  return csv(sources, [
    ['label', ({ label }) => label],
    ['kind', ({ kind }) => kind],
    ['type', ({ type }) => type],
    ['title', ({ title }) => title],
    ['authors', ({ authors }) => authors.join('; ')],
    ['publisher', ({ publisher }) => publisher],
    ['issued', ({ issued }) => issued],
    ['url', linkOf],
    ['claims', ({ claimCount }) => claimCount],
    ['figures', ({ figureCount }) => figureCount],
    ['raw', ({ raw }) => raw],
  ]);
}
