/** An address of the API that does not exist says so as the API does, not as a page. */
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const fallback: RequestHandler = ({ request, url }) => error(404, `There is no ${request.method} ${url.pathname} here.`);
