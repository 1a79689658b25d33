/** One source and what rests on it. */
import { answered } from '$lib/server/answered.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
  const answer = await answered(() => locals.store.source(params.id));
  const documents = await locals.store.documents();
  return {
    documentId: answer.source.documentId,
    answer,
    languages: Object.fromEntries(documents.map(({ id, language }) => [id, language])),
  };
};
