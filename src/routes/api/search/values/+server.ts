/** What a field of the search can ask for, for completion. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import { fieldValues } from '$lib/server/field-values.ts';
import { params, ValuesParams } from '$lib/server/query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
  const { field, document } = params(ValuesParams, url);
  return json(await answered(() => fieldValues(locals.store, field, { documentId: document })));
};
