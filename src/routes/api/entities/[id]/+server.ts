/** One entity: everything the library, or one document of it, says of it. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import { params as query, ScopeParams } from '$lib/server/query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, locals }) => {
  const { document } = query(ScopeParams, url);
  return json(await answered(() => locals.store.entity(params.id, { documentId: document })));
};
