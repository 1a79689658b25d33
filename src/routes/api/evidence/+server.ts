/** What stands behind an edge of the drawn graph. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import { EvidenceParams, params } from '$lib/server/query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
  const { source, target, document } = params(EvidenceParams, url);
  return json(await answered(() => locals.store.edgeEvidence(source, target, { documentId: document })));
};
