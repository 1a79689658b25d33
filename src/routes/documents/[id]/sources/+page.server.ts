/** Every entry of the reference list. */
import { answered } from '$lib/server/answered.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) =>
  answered(async () => {
    const { document } = await locals.store.documentOverview(params.id);
    const sources = await locals.store.sources({ documentId: params.id });
    return { documentId: params.id, document: { title: document.title, language: document.language }, sources };
  });
