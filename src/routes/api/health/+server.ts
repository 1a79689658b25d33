/** Says that a Claimtrail answers here, and which: so the command knows whom it hands its work to. */
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => json({ product: 'claimtrail', pid: process.pid });
