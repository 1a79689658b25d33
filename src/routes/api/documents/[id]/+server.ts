/** One document: what its home page shows; and its removal, which can be undone. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) => json(await answered(() => locals.store.documentOverview(params.id)));

export const DELETE: RequestHandler = async ({ params, locals }) => {
  await answered(() => locals.store.removeDocument(params.id));
  return new Response(null, { status: 204 });
};
