/** What a drawing can be filtered by, with counts. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import { GraphScopeParams, params } from '$lib/server/query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
  const { document } = params(GraphScopeParams, url);
  return json(await answered(() => locals.store.graphFacets({ documentId: document })));
};
