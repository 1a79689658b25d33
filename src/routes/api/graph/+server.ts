/** The strongest entities and the edges among them. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import { filterOf, GraphParams, params } from '$lib/server/query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
  const query = params(GraphParams, url);
  return json(await answered(() => locals.store.overview({ ...filterOf(query), types: query.types, limit: query.limit })));
};
