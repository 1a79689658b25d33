/** Grouped hits for what a reader types. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import { params, SearchParams } from '$lib/server/query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
  const { q, document, limit } = params(SearchParams, url);
  return json(await answered(() => locals.store.search(q, { documentId: document, limit })));
};
