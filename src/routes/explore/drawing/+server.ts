/** What is new in a drawing against another. */
import { json } from '@sveltejs/kit';
import { exploreNews } from '$lib/server/explore-loads.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => json(await exploreNews({ store: locals.store, url, home: undefined }));
