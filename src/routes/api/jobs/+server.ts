/** Every report on its way in, and those that ended lately. */
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) => json(locals.intake.jobs());
