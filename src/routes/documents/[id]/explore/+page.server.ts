/** The drawing that the address names, and the evidence of what is picked in it. */
import { ENTITY_TYPES, type EntityType } from '#graph/model/document-graph.ts';
import type { GraphStore } from '#graph/store.ts';
import { edgeCard, entityCard, type PickCard } from '$lib/graph-view/cards.ts';
import { folded } from '$lib/graph-view/fold.ts';
import { chosen, drawing, type Drawing } from '$lib/graph-view/merge.ts';
import { asked, pickOf, type Asked, type ExpandBy, type Pick } from '$lib/graph-view/view-state.ts';
import { answered } from '$lib/server/answered.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
  const { names } = await parent();
  const value = (key: string): string | null => url.searchParams.get(key);
  const known = new Map(names.map(({ id, type }) => [id, type]));
  const view = asked(value);
  const pick = pickOf(value);
  const [drawn, card] = await answered(() =>
    Promise.all([drawingOf(locals.store, params.id, view, known), cardOf(locals.store, params.id, pick, known)]),
  );
  return { pick, drawing: drawn, card };
};

/** An expansion of a node that is unknown, or of a type that is not shown, brings nothing. */
async function drawingOf(store: GraphStore, documentId: string, view: Asked, known: ReadonlyMap<string, string>): Promise<Drawing> {
  const types = view.types.length > 0 ? view.types : undefined;
  const shown = (type: string): boolean => types === undefined || types.some((each) => each === type);
  const opened = view.opened.filter(({ id, by }) => shown(known.get(id) ?? '') && known.has(id) && (!isType(by) || shown(by)));
  const overview = await store.overview({ documentId, types, limit: view.limit });
  // The strongest neighbours are mostly drawn already: enough are asked for that as many as promised are new.
  const drawable = overview.nodes.length + view.hidden.length + opened.reduce((sum, { limit }) => sum + limit + 1, 0);
  const answers = await Promise.all(
    opened.map(async ({ id, limit, by }) => {
      const kind = isType(by) ? { types: [by] } : { types, relations: by === undefined ? undefined : [by] };
      return { id, limit, answer: await store.neighbourhood(id, { documentId, limit: drawable, ...kind }) };
    }),
  );
  const entities = chosen(overview, answers, view.hidden);
  const ids = new Set(opened.map(({ id }) => id));
  const graph = await store.among(
    entities.map(({ id }) => id),
    { documentId, whole: [...ids] },
  );
  return folded(drawing(entities, graph, overview, { opened: ids, types: view.types }), view.opened, view.unfolded);
}

function isType(by: ExpandBy | undefined): by is EntityType {
  return ENTITY_TYPES.some((type) => type === by);
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
