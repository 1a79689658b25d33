/** One source and what rests on it. */
import { sourceAddress } from '$lib/components/addresses.ts';
import { citedForms } from '$lib/reading/cited.ts';
import { answered } from '$lib/server/answered.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) =>
  answered(async () => {
    const answer = await locals.store.source(params.id);
    const { source } = answer;
    const work = source.sourceId ?? source.id;
    const [documents, { facets }] = await Promise.all([
      locals.store.documents(),
      locals.store.claims({ documentId: source.documentId, referenceId: work, limit: 1 }),
    ]);
    return {
      documentId: source.documentId,
      answer,
      work,
      /** Claims of this document that rest on it, by year, ascending. */
      years: facets.year.toReversed(),
      forms: source.kind === 'source' ? citedForms([source]) : undefined,
      // A source keeps its id over editions and documents; an entry of one list does not.
      permalink: url.origin + sourceAddress(work),
      languages: Object.fromEntries(documents.map(({ id, language }) => [id, language])),
    };
  });
