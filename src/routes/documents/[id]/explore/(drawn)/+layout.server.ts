/** The drawing that the address names. Apart from what is picked in it, so that a selection loads no drawing. */
import { ENTITY_TYPES, type EntityType } from '#graph/model/document-graph.ts';
import type { GraphStore } from '#graph/store.ts';
import { edgeFilter } from '$lib/graph-view/filter.ts';
import { DRAWN_MAX, folded, WHOLE_MAX } from '$lib/graph-view/fold.ts';
import { chosen, drawing, type Drawing } from '$lib/graph-view/merge.ts';
import { shownWay } from '$lib/graph-view/path-view.ts';
import { asked, type Asked, type ExpandBy } from '$lib/graph-view/view-state.ts';
import { answered } from '$lib/server/answered.ts';
import { layersOf, pathsOf, withWay, type Scoped } from '$lib/server/explore-desk.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, params, url, parent }) => {
  const { names } = await parent();
  const known = new Map(names.map(({ id, type }) => [id, type]));
  // Each is read by itself: only what the drawing depends on loads it again.
  const view = asked((key) => url.searchParams.get(key));
  const scope = { documentId: params.id, ...edgeFilter(view.filter) };
  const [drawn, path, layers] = await answered(() => deskOf(locals.store, scope, view, known));
  return { drawing: drawn, path, layers };
};

/** The drawing with the way that the view names, folded where it is too large, and the layers round all of it. */
async function deskOf(store: GraphStore, scope: Scoped, view: Asked, known: ReadonlyMap<string, string>) {
  const [whole, path] = await Promise.all([drawingOf(store, scope, view, known), pathsOf(store, scope, view, known)]);
  const way = view.path && path ? shownWay(path, view.path) : undefined;
  const all = way === undefined ? whole : await withWay(store, scope, whole, way, view);
  const drawn = folded(all, view.opened, view.unfolded, {
    first: way?.nodes.map(({ id }) => id),
    room: view.whole ? WHOLE_MAX : DRAWN_MAX,
  });
  return [drawn, path, await layersOf(store, scope, drawn, view)] as const;
}

/** An expansion of a node that is unknown, or of a type that is not shown, brings nothing. */
async function drawingOf(store: GraphStore, scope: Scoped, view: Asked, known: ReadonlyMap<string, string>): Promise<Drawing> {
  const types = view.types.length > 0 ? view.types : undefined;
  const { relations = [] } = scope;
  const shown = (type: string): boolean => types === undefined || types.some((each) => each === type);
  const joins = (by: ExpandBy): boolean => relations.length === 0 || relations.some((each) => each === by);
  const opened = view.opened.filter(
    ({ id, by }) => shown(known.get(id) ?? '') && known.has(id) && (by === undefined || (isType(by) ? shown(by) : joins(by))),
  );
  const overview = await store.overview({ ...scope, types, limit: view.limit });
  // The strongest neighbours are mostly drawn already: enough are asked for that as many as promised are new.
  const drawable = overview.nodes.length + view.hidden.length + opened.reduce((sum, { limit }) => sum + limit + 1, 0);
  const answers = await Promise.all(
    opened.map(async ({ id, limit, by }) => {
      const kind = isType(by) ? { types: [by] } : { types, ...(by === undefined ? {} : { relations: [by] }) };
      return { id, limit, answer: await store.neighbourhood(id, { ...scope, limit: drawable, ...kind }) };
    }),
  );
  const entities = chosen(overview, answers, view.hidden);
  const ids = new Set(opened.map(({ id }) => id));
  const graph = await store.among(
    entities.map(({ id }) => id),
    { ...scope, whole: [...ids] },
  );
  return drawing(entities, graph, overview, { opened: ids, types: view.types });
}

function isType(by: ExpandBy | undefined): by is EntityType {
  return ENTITY_TYPES.some((type) => type === by);
}
