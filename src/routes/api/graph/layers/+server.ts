/** Claims, figures and sources round entities, as further nodes of a drawing. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import { filterOf, LayerParams, params } from '$lib/server/query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
  const query = params(LayerParams, url);
  const { entities, layers, focus, limit, room } = query;
  const unfolded = query.unfolded?.map((id) => ({ id, count: limit }));
  return json(await answered(() => locals.store.layers(entities, { ...filterOf(query), layers, focus, unfolded, limit, room })));
};
