/** Grouped results of a search over the library or one document. */
import { z } from 'zod';
import { answered } from '$lib/server/answered.ts';
import { foundGroups, GROUPS } from '$lib/search/found-options.ts';
import { query as queryOf } from '#graph/search/query.ts';
import type { PageServerLoad } from './$types';

const GROUP_LIMIT = 8;
const ONE_GROUP_LIMIT = 200;
const SUGGESTIONS = 8;

const SearchParams = z.object({
  q: z.string().trim().max(300).catch(''),
  document: z.string().min(1).optional().catch(undefined),
  /** Show this group whole. */
  group: z.enum(GROUPS).optional().catch(undefined),
});

export const load: PageServerLoad = async ({ locals, url }) => {
  const { q, document, group } = SearchParams.parse(Object.fromEntries(url.searchParams));
  return answered(async () => {
    const documents = await locals.store.documents();
    const within = documents.find(({ id }) => id === document);
    const answer = q
      ? await locals.store.search(q, { ...(within ? { documentId: within.id } : {}), limit: group ? ONE_GROUP_LIMIT : GROUP_LIMIT })
      : undefined;
    const claims = q ? await locals.store.claims({ text: q, ...(within ? { documentId: within.id } : {}), limit: 0 }) : undefined;
    const groups = answer ? foundGroups(answer).filter(({ name }) => !group || name === group) : [];
    const suggestions =
      groups.length > 0
        ? []
        : (await locals.store.entities(within ? { documentId: within.id } : {}))
            .slice(0, SUGGESTIONS)
            .map(({ id, name, type }) => ({ id, name, type }));
    return {
      query: q,
      group,
      groups,
      suggestions,
      facets: claims?.facets,
      unread: queryOf(q).unread,
      within: within && { id: within.id, title: within.title, language: within.language },
      ...(within ? { documentId: within.id } : {}),
    };
  });
};
