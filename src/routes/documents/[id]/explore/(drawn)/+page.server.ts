/** The evidence of what is picked in the drawing. */
import { StoreError } from '#graph/errors.ts';
import type { GraphStore } from '#graph/store.ts';
import { edgeCard, entityCard, type PickCard } from '$lib/graph-view/cards.ts';
import { pickOf, type Pick } from '$lib/graph-view/view-state.ts';
import { answered } from '$lib/server/answered.ts';
import { itemOf, severalOf } from '$lib/server/explore-desk.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const pick = pickOf((key) => url.searchParams.get(key));
  return { pick, card: await answered(() => cardOf(locals.store, params.id, pick)) };
};

/** Nothing where the pick names what the document does not have: an old link still opens the graph. */
async function cardOf(store: GraphStore, documentId: string, pick: Pick | undefined): Promise<PickCard | undefined> {
  try {
    switch (pick?.kind) {
      case undefined:
        return undefined;
      case 'entity':
        return entityCard(await store.entity(pick.id, { documentId }));
      case 'edge':
        return edgeCard(await store.edgeEvidence(pick.ends[0], pick.ends[1], { documentId }));
      case 'several':
        return await severalOf(store, documentId, pick.ids);
      case 'item':
        return await itemOf(store, pick.id);
    }
  } catch (cause) {
    if (cause instanceof StoreError && cause.code === 'not-found') return undefined;
    throw cause;
  }
}
