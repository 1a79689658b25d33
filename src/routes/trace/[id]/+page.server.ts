/** The chain from a figure, claim or exhibit to its source. */
import { answered } from '$lib/server/answered.ts';
import { traceParagraph } from '$lib/reading/trace-paragraph.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
  const trace = await answered(() => locals.store.trace(params.id));
  return { documentId: trace.document.id, trace, paragraph: traceParagraph(trace) };
};
