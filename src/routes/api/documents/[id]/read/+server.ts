/** A document as the reading page shows it. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) => json(await answered(() => locals.store.read(params.id)));
