/** The chain from a figure, claim or exhibit to its source. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) => json(await answered(() => locals.store.trace(params.id)));
