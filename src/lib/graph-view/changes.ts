/** What a reader's act makes of the view: each gives a new view, so that undo is the view before. */
import type { LayerFold } from '#graph/model/answers.ts';
import type { EntityType } from '#graph/model/document-graph.ts';
import { ENTITY_TYPES } from '#graph/model/kinds.ts';
import type { DocumentChoice } from './documents.ts';
import { withSection } from './filter.ts';
import type { Point } from './plane.ts';
import { EXPAND_STEP, OVERVIEW_MAX, OVERVIEW_STEP, UNFOLD_STEP, type ExpandBy, type GraphView, type Layout } from './view-state.ts';

/** The node with its strongest neighbours, of one kind where `by` says so; expanded so before, with more of them. Expanding shows a hidden node again. */
export function expanded(view: GraphView, id: string, by?: ExpandBy): GraphView {
  const before = view.opened.find((each) => each.id === id && each.by === by);
  const opened = before
    ? view.opened.map((each) => (each === before ? { ...each, limit: each.limit + EXPAND_STEP } : each))
    : [...view.opened, { id, limit: EXPAND_STEP, ...(by === undefined ? {} : { by }) }];
  return { ...view, opened, hidden: view.hidden.filter((each) => each !== id) };
}

/** Without the neighbours that only the node's expansions brought. */
export function collapsed(view: GraphView, id: string): GraphView {
  return { ...view, opened: view.opened.filter((each) => each.id !== id) };
}

/** Without the nodes, and without what only they brought. */
export function withoutNodes(view: GraphView, ids: readonly string[]): GraphView {
  const left = ids.reduce(collapsed, view);
  return {
    ...left,
    hidden: [...left.hidden.filter((each) => !ids.includes(each)), ...ids],
    pinned: left.pinned.filter((each) => !ids.includes(each)),
  };
}

export function withoutNode(view: GraphView, id: string): GraphView {
  return withoutNodes(view, [id]);
}

/** All of them pinned where they stand; where all are already, none of them. */
export function pinned(view: GraphView, places: readonly (readonly [id: string, at: Point])[]): GraphView {
  const ids = places.map(([id]) => id);
  const others = view.pinned.filter((each) => !ids.includes(each));
  if (view.pinned.length - others.length === ids.length) return { ...view, pinned: others };
  return { ...movedTo(view, places), pinned: [...others, ...ids] };
}

/** Nodes set down by hand. */
export function movedTo(view: GraphView, places: readonly (readonly [id: string, at: Point])[]): GraphView {
  const ids = new Set(places.map(([id]) => id));
  return { ...view, moved: new Map([...[...view.moved].filter(([id]) => !ids.has(id)), ...places]) };
}

/** Another layout, or the same again: what was set down by hand goes where the layout has it, pinned nodes stay. */
export function laidOut(view: GraphView, layout: Layout): GraphView {
  return { ...view, layout, moved: new Map([...view.moved].filter(([id]) => view.pinned.includes(id))) };
}

/** The first entities of a folded community drawn one by one; unfolded before, more of them. */
export function unfolded(view: GraphView, community: number): GraphView {
  const before = view.unfolded.find((each) => each.community === community)?.count ?? 0;
  return {
    ...view,
    unfolded: [...view.unfolded.filter((each) => each.community !== community), { community, count: before + UNFOLD_STEP }],
  };
}

/** The first claims of a folded section drawn one by one; unfolded before, more of them, unless those asked for already had no room. */
export function unfoldedSection(view: GraphView, { id, shown }: Pick<LayerFold, 'id' | 'shown'>): GraphView {
  const before = view.sections.find((each) => each.id === id)?.count ?? 0;
  const count = before > shown ? before : shown + UNFOLD_STEP;
  return { ...view, sections: [{ id, count }, ...view.sections.filter((each) => each.id !== id)] };
}

/** Whether opening the section, or opening it further, can bring more of it: not where it came first and had no room. */
export function canUnfold(view: GraphView, fold: Pick<LayerFold, 'id' | 'shown'>): boolean {
  const [first] = view.sections;
  return first?.id !== fold.id || first.count <= fold.shown;
}

export function withAllNodes(view: GraphView): GraphView {
  return { ...view, hidden: [] };
}

/** The type shown or not shown; the last one shown can not be taken away: that gives all again. */
export function toggledType(view: GraphView, type: EntityType): GraphView {
  const shown = view.types.length === 0 ? [...ENTITY_TYPES] : [...view.types];
  const next = shown.includes(type)
    ? shown.filter((each) => each !== type)
    : ENTITY_TYPES.filter((each) => each === type || shown.includes(each));
  return { ...view, types: next.length === ENTITY_TYPES.length ? [] : next };
}

/** That type alone; all again where it was alone. */
export function onlyType(view: GraphView, type: EntityType): GraphView {
  return { ...view, types: view.types.length === 1 && view.types[0] === type ? [] : [type] };
}

/** Of other documents: their sections, groups and places are others. @param count – how many they are. */
export function ofDocuments(view: GraphView, documents: DocumentChoice | undefined, count: number): GraphView {
  const filter = withSection(view.filter, undefined);
  const minDocuments = Math.max(1, Math.min(count, filter.minDocuments));
  return { ...view, documents, filter: { ...filter, minDocuments }, pinned: [], moved: new Map(), unfolded: [], sections: [] };
}

export function withMore(view: GraphView): GraphView {
  return { ...view, limit: Math.min(OVERVIEW_MAX, view.limit + OVERVIEW_STEP) };
}

export function withFewer(view: GraphView): GraphView {
  return { ...view, limit: Math.max(OVERVIEW_STEP, view.limit - OVERVIEW_STEP) };
}
