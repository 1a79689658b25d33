/** The drawing that the address names, and the evidence of what is picked in it. */
import type { GraphStore } from '#graph/store.ts';
import { edgeCard, entityCard, type PickCard } from '$lib/graph-view/cards.ts';
import { merged } from '$lib/graph-view/merge.ts';
import { graphView, pickOf, type GraphView, type Pick } from '$lib/graph-view/view-state.ts';
import { answered } from '$lib/server/answered.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
  const { names } = await parent();
  const value = (key: string): string | null => url.searchParams.get(key);
  const known = new Map(names.map(({ id, type }) => [id, type]));
  const view = graphView(value);
  const pick = pickOf(value);
  const [drawing, card] = await answered(() =>
    Promise.all([drawingOf(locals.store, params.id, view, known), cardOf(locals.store, params.id, pick, known)]),
  );
  return { view, pick, drawing, card };
};

/** An expansion of a node that is unknown, or of a type that is not shown, brings nothing. */
async function drawingOf(store: GraphStore, documentId: string, view: GraphView, known: ReadonlyMap<string, string>) {
  const types = view.types.length > 0 ? view.types : undefined;
  const shown = new Set<string>(view.types);
  const opened = view.opened.filter(({ id }) => known.has(id) && (types === undefined || shown.has(known.get(id) ?? '')));
  const overview = await store.overview({ documentId, types, limit: view.limit });
  // The strongest neighbours are mostly drawn already: enough are asked for that as many as promised are new.
  const drawable = overview.nodes.length + view.hidden.length + opened.reduce((sum, { limit }) => sum + limit + 1, 0);
  const answers = await Promise.all(
    opened.map(async ({ id, limit }) => ({ id, limit, answer: await store.neighbourhood(id, { documentId, types, limit: drawable }) })),
  );
  return merged(overview, answers, view.hidden);
}

/** Nothing where the pick names an entity that the document does not have: an old link still opens the graph. */
async function cardOf(
  store: GraphStore,
  documentId: string,
  pick: Pick | undefined,
  known: ReadonlyMap<string, string>,
): Promise<PickCard | undefined> {
  if (pick?.kind === 'entity' && known.has(pick.id)) return entityCard(await store.entity(pick.id, { documentId }));
  if (pick?.kind === 'edge' && pick.ends.every((id) => known.has(id)))
    return edgeCard(await store.edgeEvidence(pick.ends[0], pick.ends[1], { documentId }));
  return undefined;
}
