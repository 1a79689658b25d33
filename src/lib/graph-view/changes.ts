/** What a reader's act makes of the view: each gives a new view, so that undo is the view before. */
import { ENTITY_TYPES, type EntityType } from '#graph/model/document-graph.ts';
import { EXPAND_STEP, OVERVIEW_MAX, OVERVIEW_STEP, type GraphView } from './view-state.ts';

/** The node with its strongest neighbours; expanded before, with more of them. Expanding shows a hidden node again. */
export function expanded(view: GraphView, id: string): GraphView {
  const before = view.opened.find((each) => each.id === id);
  const opened = before
    ? view.opened.map((each) => (each === before ? { id, limit: each.limit + EXPAND_STEP } : each))
    : [...view.opened, { id, limit: EXPAND_STEP }];
  return { ...view, opened, hidden: view.hidden.filter((each) => each !== id) };
}

/** Without the neighbours that only this expansion brought. */
export function collapsed(view: GraphView, id: string): GraphView {
  return { ...view, opened: view.opened.filter((each) => each.id !== id) };
}

/** Without the node, and without what only it brought. */
export function withoutNode(view: GraphView, id: string): GraphView {
  return { ...collapsed(view, id), hidden: [...view.hidden.filter((each) => each !== id), id] };
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

export function withMore(view: GraphView): GraphView {
  return { ...view, limit: Math.min(OVERVIEW_MAX, view.limit + OVERVIEW_STEP) };
}

export function withFewer(view: GraphView): GraphView {
  return { ...view, limit: Math.max(OVERVIEW_STEP, view.limit - OVERVIEW_STEP) };
}
