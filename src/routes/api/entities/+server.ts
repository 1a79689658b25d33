/** Every entity, the most central first. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import { GraphScopeParams, params } from '$lib/server/query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
  const { document } = params(GraphScopeParams, url);
  return json(await answered(() => locals.store.entities({ documentId: document })));
};
