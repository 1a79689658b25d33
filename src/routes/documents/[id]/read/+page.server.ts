/** The document as text: headings, paragraphs and exhibits in order, with their marks. */
import { answered } from '$lib/server/answered.ts';
import { article } from '$lib/reading/article.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
  const [answer, graph] = await answered(() => Promise.all([locals.store.read(params.id), locals.store.documentGraph(params.id)]));
  return {
    document: answer.document,
    sections: answer.sections.map(({ id, number, title, level }) => ({ id, number, title, level })),
    blocks: article(answer, graph.document.text),
    references: answer.references,
    citations: answer.citations.map(({ id, referenceId }) => ({ id, referenceId })),
  };
};
