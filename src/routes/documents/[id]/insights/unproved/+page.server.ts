/** The records of a document that its text does not prove. */
import { provedRecords, unproved } from '$lib/insights/insights.ts';
import { answered } from '$lib/server/answered.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) =>
  answered(async () => {
    const graph = await locals.store.documentGraph(params.id);
    return { documentId: params.id, document: { title: graph.document.title }, lies: unproved(graph), records: provedRecords(graph) };
  });
