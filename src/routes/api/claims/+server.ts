/** Claims that meet every filter, with facets. */
import { json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import { ClaimParams, params } from '$lib/server/query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
  const { q, document, provenance, kind, section, entity, type, reference, offset, limit } = params(ClaimParams, url);
  const query = { text: q, documentId: document, provenance, kind, sectionId: section, entityId: entity, entityType: type };
  return json(await answered(() => locals.store.claims({ ...query, referenceId: reference, offset, limit })));
};
