/** One source and what rests on it. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) => json(await answered(() => locals.store.source(params.id)));
