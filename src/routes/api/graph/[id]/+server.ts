/** An entity, its neighbours and the edges among them. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import { filterOf, GraphParams, params as query } from '$lib/server/query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, locals }) => {
  const asked = query(GraphParams, url);
  return json(await answered(() => locals.store.neighbourhood(params.id, { ...filterOf(asked), types: asked.types, limit: asked.limit })));
};
