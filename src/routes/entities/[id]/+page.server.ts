/** One entity: everything the library, or one document of it, says of it. */
import { answered } from '$lib/server/answered.ts';
import type { PageServerLoad } from './$types';

const CLAIMS_SHOWN = 40;
const NEIGHBOURS_SHOWN = 18;

export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
  depends('library:documents');
  const scope = url.searchParams.get('document') ?? undefined;
  const all = url.searchParams.has('all');
  const { entity, claims, relations, exhibits, neighbours } = await answered(() => locals.store.entity(params.id, { documentId: scope }));
  return {
    documentId: scope ?? (entity.documentIds.length === 1 ? entity.documentIds[0] : undefined),
    scope,
    entity,
    claims: all ? claims : claims.slice(0, CLAIMS_SHOWN),
    claimTotal: claims.length,
    first: claims[0],
    last: claims.length > 1 ? claims.at(-1) : undefined,
    relations,
    exhibits,
    neighbours: neighbours.nodes.filter(({ id }) => id !== entity.id).slice(0, NEIGHBOURS_SHOWN),
  };
};
