/** Claims that meet every filter, with facets. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import { ClaimParams, params } from '$lib/server/query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
  const { q, document, section, entity, type, reference, naming, source, ...asked } = params(ClaimParams, url);
  const query = {
    ...asked,
    text: q,
    documentId: document,
    sectionId: section,
    entityId: entity,
    entityType: type,
    referenceId: reference,
    sourceType: source,
    naming: naming === undefined ? undefined : naming === 'yes',
  };
  return json(await answered(() => locals.store.claims(query)));
};
