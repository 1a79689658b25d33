/** One entity: everything the library, or one document of it, says of it. */
import { figuresOf, groupsOverTime } from '$lib/figures/of-claims.ts';
import { answered } from '$lib/server/answered.ts';
import type { PageServerLoad } from './$types';

const CLAIMS_SHOWN = 40;
const NEIGHBOURS_SHOWN = 18;

export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
  depends('library:documents');
  const scope = url.searchParams.get('document') ?? undefined;
  const all = url.searchParams.has('all');
  const { entity, claims, relations, exhibits, neighbours } = await answered(() => locals.store.entity(params.id, { documentId: scope }));
  const shown = neighbours.nodes.filter(({ id }) => id !== entity.id).slice(0, NEIGHBOURS_SHOWN);
  const self = neighbours.nodes.filter(({ id }) => id === entity.id);
  const drawn = new Set([...self, ...shown].map(({ id }) => id));
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
    neighbours: shown,
    map: {
      nodes: [...self, ...shown],
      edges: neighbours.edges.filter(({ sourceId, targetId }) => drawn.has(sourceId) && drawn.has(targetId)),
    },
    overTime: groupsOverTime(figuresOf(claims)).flatMap(({ figures }) => figures.map(({ figure }) => figure)),
  };
};
