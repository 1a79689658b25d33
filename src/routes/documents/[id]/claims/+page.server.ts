/** Claims of one document that meet the filters, with why they were found. */
import { answered } from '$lib/server/answered.ts';
import { proposals } from '$lib/server/proposals.ts';
import { claimFilters } from '$lib/search/claim-filters.ts';
import { query as queryOf } from '#graph/search/query.ts';
import type { GraphStore } from '#graph/store.ts';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 50;

export const load: PageServerLoad = async ({ params, locals, url }) => {
  const filters = claimFilters(url.searchParams);
  const offset = ((filters.page ?? 1) - 1) * PAGE_SIZE;
  const query = {
    documentId: params.id,
    text: filters.q,
    provenance: filters.provenance,
    kind: filters.kind,
    sectionId: filters.section,
    entityId: filters.entity,
    entityType: filters.type,
    referenceId: filters.reference,
    naming: filters.naming === undefined ? undefined : filters.naming === 'yes',
    cites: filters.cites,
    agreement: filters.agreement,
    sourceType: filters.source,
    year: filters.year,
    sort: filters.sort ?? (filters.q ? ('relevance' as const) : ('position' as const)),
  };
  return answered(async () => {
    const overview = await locals.store.documentOverview(params.id);
    const answer = await locals.store.claims({ ...query, offset, limit: PAGE_SIZE });
    return {
      documentId: params.id,
      document: { title: overview.document.title, language: overview.document.language, revision: overview.document.revision },
      suggestions: overview.topEntities.slice(0, 6).map(({ id, name, type }) => ({ id, name, type })),
      filters,
      answer,
      offset,
      pageSize: PAGE_SIZE,
      sort: query.sort,
      ...(answer.total === 0 && filters.q ? { proposals: await proposals(locals.store, filters.q, { documentId: params.id }) } : {}),
      unread: filters.q ? queryOf(filters.q).unread : [],
      referenceName: filters.reference === undefined ? undefined : await referenceName(locals.store, params.id, filters.reference),
    };
  });
};

/** @param id – of a reference or of a source. */
async function referenceName(store: GraphStore, documentId: string, id: string): Promise<string> {
  const found = (await store.sources({ documentId })).find((source) => source.id === id || source.sourceId === id);
  return found === undefined ? id : `[${found.label}] ${found.title ?? found.raw}`;
}
