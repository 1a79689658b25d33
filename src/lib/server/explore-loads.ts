/** What the pages of Explore load: the same for the whole library and under one document, each part apart, so that a selection loads no drawing. */
import { StoreError } from '#graph/errors.ts';
import { ENTITY_TYPES, type EntityType } from '#graph/model/document-graph.ts';
import type { GraphScope, GraphStore } from '#graph/store.ts';
import { edgeCard, entityCard, type PickCard } from '../graph-view/cards.ts';
import { deskDelta, type DeskDelta } from '../graph-view/delta.ts';
import { deskQuery, type KnownDesk } from '../graph-view/desk-load.ts';
import { chosenDocuments, choiceOf, missingDocuments } from '../graph-view/documents.ts';
import { edgeFilter } from '../graph-view/filter.ts';
import { DRAWN_MAX, folded, WHOLE_MAX } from '../graph-view/fold.ts';
import type { Drawing } from '../graph-view/drawing.ts';
import { chosen, drawing } from '../graph-view/merge.ts';
import { shownWay } from '../graph-view/path-view.ts';
import { unit } from '../graph-view/placement.ts';
import { asked, OVERVIEW_STEP, pickOf, type Asked, type ExpandBy, type Pick } from '../graph-view/view-state.ts';
import { answered } from './answered.ts';
import { itemOf, layersOf, pathsOf, severalOf, withWay, type Scoped } from './explore-desk.ts';

/** A page that loads. */
interface Loading {
  readonly store: GraphStore;
  readonly url: URL;
  /** The document whose page it is; none on the page of the library. */
  readonly home: string | undefined;
}

/** Whatever is shown: the documents drawn, every name of them for finding, what can be filtered by, and the scale of the drawing. */
export async function exploreBasis(loading: Loading) {
  const { store, url, home } = loading;
  const { library, documents, scope } = await documentsOf(loading);
  const [entities, facets] = await answered(() => Promise.all([store.entities(scope), store.graphFacets(scope)]));
  // The scale comes from the most central nodes alone, so that filters and expansions do not change it.
  const strongest = entities.slice(0, OVERVIEW_STEP);
  return {
    documentId: home,
    drawnIds: documents,
    missing: missingDocuments(choiceOf(url.searchParams.get('docs')), { all: library }),
    // A section is chosen inside one document; those of a library would be thousands.
    facets: documents.length === 1 ? facets : { ...facets, sections: [] },
    names: entities.map(({ id, name, type, aliases }) => ({ id, name, type, aliases })),
    unit: unit(strongest.map(({ measures }) => ({ x: measures?.x ?? 0, y: measures?.y ?? 0 }))),
    topCentrality: strongest[0]?.measures?.centrality ?? 0,
  };
}

/** The drawing that the address names. @param types – of every entity there is. */
export async function exploreDrawing(loading: Loading, types: ReadonlyMap<string, string>): Promise<KnownDesk> {
  const value = (key: string): string | null => loading.url.searchParams.get(key);
  // All that is read of the address is read before anything is waited for: the page says what of it counts.
  const [view, asking] = [asked(value), deskQuery(value)];
  const { scope } = await documentsOf(loading);
  const [drawn, path, layers] = await answered(() => deskOf(loading.store, { ...scope, ...edgeFilter(view.filter) }, view, types));
  return { query: asking, drawing: drawn, path, layers };
}

/** What is new in the drawing that the address names against the one that its word `since` names. */
export async function exploreNews(loading: Loading): Promise<DeskDelta> {
  const { url } = loading;
  const before = new URL(url);
  before.search = url.searchParams.get('since') ?? '';
  const earlier = { ...loading, url: before };
  // Mostly the documents are the same.
  const isSame = before.searchParams.get('docs') === url.searchParams.get('docs');
  const ofNow = typesOf(loading);
  const [types, earlierTypes] = await Promise.all([ofNow, isSame ? ofNow : typesOf(earlier)]);
  const [former, now] = await Promise.all([exploreDrawing(earlier, earlierTypes), exploreDrawing(loading, types)]);
  return deskDelta(former, now);
}

/** Of every entity of the documents drawn. */
async function typesOf(loading: Loading): Promise<ReadonlyMap<string, string>> {
  const { scope } = await documentsOf(loading);
  const entities = await answered(() => loading.store.entities(scope));
  return new Map(entities.map(({ id, type }) => [id, type]));
}

/** The evidence of what is picked in the drawing. */
export async function explorePick(loading: Loading) {
  const pick = pickOf((key) => loading.url.searchParams.get(key));
  const { scope } = await documentsOf(loading);
  return { pick, card: await answered(() => cardOf(loading.store, scope, pick)) };
}

/** The documents of the library and those drawn, in its order. */
async function documentsOf({ store, url, home }: Loading) {
  const library = (await answered(() => store.documents())).map(({ id }) => id);
  const documents = chosenDocuments(choiceOf(url.searchParams.get('docs')), { all: library, home });
  const isAll = documents.length === library.length && documents.every((id, at) => id === library[at]);
  const scope: GraphScope = { documentId: isAll ? undefined : documents };
  return { library, documents, scope };
}

/** Nothing where the pick names what the documents do not have: an old link still opens the graph. */
async function cardOf(store: GraphStore, scope: GraphScope, pick: Pick | undefined): Promise<PickCard | undefined> {
  try {
    switch (pick?.kind) {
      case undefined:
        return undefined;
      case 'entity':
        return entityCard(await store.entity(pick.id, scope));
      case 'edge':
        return edgeCard(await store.edgeEvidence(pick.ends[0], pick.ends[1], scope));
      case 'several':
        return await severalOf(store, scope, pick.ids);
      case 'item':
        return await itemOf(store, pick.id);
    }
  } catch (cause) {
    if (cause instanceof StoreError && cause.code === 'not-found') return undefined;
    throw cause;
  }
}

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
