/** How far one report is. */
import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, locals }) => {
  const job = locals.intake.job(params.id);
  if (!job) error(404, `There is no job ${params.id}; a restart forgets them, the library says what was stored.`);
  return json(job);
};
