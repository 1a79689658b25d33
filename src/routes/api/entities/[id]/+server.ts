/** One entity: everything the library, or one document of it, says of it. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import { GraphScopeParams, params as query } from '$lib/server/query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, locals }) => {
  const { document } = query(GraphScopeParams, url);
  return json(await answered(() => locals.store.entity(params.id, { documentId: document })));
};
