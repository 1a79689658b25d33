/** Brings the last removed document of this id back. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ params, locals }) => {
  await answered(() => locals.store.restoreDocument(params.id));
  return json({ id: params.id });
};
