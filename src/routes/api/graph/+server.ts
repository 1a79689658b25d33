/** The strongest entities and the edges among them. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import { GraphParams, params } from '$lib/server/query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
  const { document, types, limit } = params(GraphParams, url);
  return json(await answered(() => locals.store.overview({ documentId: document, types, limit })));
};
