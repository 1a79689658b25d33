/** Every figure of the library or of one document. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import { params, ScopeParams } from '$lib/server/query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
  const { document } = params(ScopeParams, url);
  return json(await answered(() => locals.store.figures({ documentId: document })));
};
