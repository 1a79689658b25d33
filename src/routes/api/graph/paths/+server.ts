/** How two entities hang together: the best evidence paths and the neighbours they share. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import { filterOf, params, PathParams } from '$lib/server/query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
  const query = params(PathParams, url);
  return json(await answered(() => locals.store.paths(query.source, query.target, { ...filterOf(query), limit: query.limit })));
};
