/** Grouped results of a search over the library or one document. */
import { z } from 'zod';
import { answered } from '$lib/server/answered.ts';
import { proposals } from '$lib/server/proposals.ts';
import { foundGroups, GROUPS } from '$lib/search/found-options.ts';
import { query as queryOf } from '#graph/search/query.ts';
import { CLAIM_SORTS } from '#graph/store.ts';
import type { PageServerLoad } from './$types';

const GROUP_LIMIT = 8;
const ONE_GROUP_LIMIT = 200;
const SUGGESTIONS = 8;

const SearchParams = z.object({
  q: z.string().trim().max(300).catch(''),
  document: z.string().min(1).optional().catch(undefined),
  /** Show this group whole. */
  group: z.enum(GROUPS).optional().catch(undefined),
  /** Of the claims. */
  sort: z.enum(CLAIM_SORTS).catch('relevance'),
});

export const load: PageServerLoad = async ({ locals, url }) => {
  const { q, document, group, sort } = SearchParams.parse(Object.fromEntries(url.searchParams));
  return answered(async () => {
    const { store } = locals;
    const within = (await store.documents()).find(({ id }) => id === document);
    const scope = within ? { documentId: within.id } : {};
    const limit = group ? ONE_GROUP_LIMIT : GROUP_LIMIT;
    const answer = q ? await store.search(q, { ...scope, limit }) : undefined;
    const claims = q ? await store.claims({ text: q, ...scope, sort, limit: !group || group === 'claims' ? limit : 0 }) : undefined;
    const hits = claims?.items.map((item, at) => ({ item, score: 0, reason: { kind: 'text' } as const, highlights: [], ...claims.matches[at] }));
    const groups = answer && hits ? foundGroups({ ...answer, claims: { hits, total: claims?.total ?? 0 } }).filter(({ name }) => !group || name === group) : [];
    const suggestions = groups.length > 0 ? [] : (await store.entities(scope)).slice(0, SUGGESTIONS).map(({ id, name, type }) => ({ id, name, type }));
    return {
      query: q,
      group,
      groups,
      sort,
      suggestions,
      facets: claims?.facets,
      ...(claims?.total === 0 ? { proposals: await proposals(store, q, scope) } : {}),
      unread: queryOf(q).unread,
      within: within && { id: within.id, title: within.title, language: within.language },
      ...(within ? { documentId: within.id } : {}),
    };
  });
}; // prettier-ignore
