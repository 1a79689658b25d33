/** The state of the Explore page: the drawing that the address names, the selection, the history, and the canvas. Made by the page, held in context. */
import { createContext, untrack } from 'svelte';
import type { AfterNavigate } from '@sveltejs/kit';
import { goto } from '$app/navigation';
import { documentAddress } from '../components/addresses.ts';
import { relationName } from './relation-words.ts';
import type { CanvasActs, GraphCanvas } from './canvas.ts';
import type { PickCard } from './cards.ts';
import { expanded, withoutNode } from './changes.ts';
import { elements, footprint } from './elements.ts';
import type { NamedEntity } from './find.ts';
import type { Drawing, DrawnNode } from './merge.ts';
import { placed, type Point } from './placement.ts';
import { NO_TRAIL, redone, stepped, undone, type Trail } from './trail.ts';
import { graphView, query, selectedIds, selection, type GraphView, type Pick } from './view-state.ts';

/** What the routes load. */
export interface ExploreData {
  readonly documentId: string;
  readonly documents: readonly { readonly id: string; readonly language: string }[];
  /** Every entity of the document, most central first. */
  readonly names: readonly NamedEntity[];
  /** From the store's units to the drawing's. */
  readonly unit: number;
  readonly topCentrality: number;
  readonly view: GraphView;
  readonly drawing: Drawing;
  readonly pick?: Pick | undefined;
  readonly card?: PickCard | undefined;
}

export class ExploreState {
  readonly #data: () => ExploreData;
  /** Places outlive the drawing: a node that comes back stands where it stood. Not reactive: only the drawing asks for them. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #places = new Map<string, Point>();
  #trail = $state.raw<Trail>(NO_TRAIL);
  #retracing = false;
  /** The canvas once it is there. */
  canvas = $state.raw<GraphCanvas>();
  /** What is announced instead of the status, until the next step. */
  note = $state('');

  /** @param data – read reactively. */
  constructor(data: () => ExploreData) {
    this.#data = data;
  }

  readonly data = $derived.by(() => this.#data());
  readonly view = $derived.by(() => this.data.view);
  readonly drawing = $derived.by(() => this.data.drawing);
  readonly pick = $derived.by(() => this.data.pick);
  readonly card = $derived.by(() => this.data.card);
  /** Ids of the selected nodes, or of the two ends of a selected edge. */
  readonly selected = $derived.by(() => selectedIds(this.pick));
  readonly base = $derived.by(() => documentAddress(this.data.documentId, 'explore'));
  /** The document's language. */
  readonly lang = $derived.by(() => this.data.documents.find(({ id }) => id === this.data.documentId)?.language);
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- Made anew with every drawing.
  readonly nodesById: ReadonlyMap<string, DrawnNode> = $derived.by(() => new Map(this.drawing.nodes.map((node) => [node.id, node])));
  readonly elements = $derived.by(() => {
    const { unit, topCentrality } = this.data;
    const places = placed(this.drawing.nodes, unit, (node) => footprint(node, topCentrality), this.#places);
    for (const [id, at] of places) this.#places.set(id, at);
    return elements(this.drawing, places, topCentrality, (type) => (type === 'together' ? '' : relationName(type)));
  });
  readonly undo = $derived.by(() => (this.#trail.past.length > 0 ? () => this.#retrace(undone(this.#trail, query(this.view))) : undefined));
  readonly redo = $derived.by(() =>
    this.#trail.future.length > 0 ? () => this.#retrace(redone(this.#trail, query(this.view))) : undefined,
  );

  readonly acts: CanvasActs = {
    pickNode: (id) => this.select([id]),
    pickEdge: (a, b) => void this.show(this.view, { kind: 'edge', ends: [a, b] }),
    expand: (id) => this.expand(id),
    clear: () => this.select([]),
    moved: (id, at) => void this.#places.set(id, at),
  };

  address = (next: GraphView, pick?: Pick): string => this.base + query(next, pick);

  /** A change of the graph is a step back in the browser's history; a selection is not. */
  async show(next: GraphView, pick: Pick | undefined): Promise<void> {
    await goto(this.address(next, pick), { noScroll: true, keepFocus: true, replaceState: query(next) === query(this.view) });
  }
  select(ids: readonly string[]): void {
    if (ids.length > 0 || this.pick) void this.show(this.view, selection(ids));
  }
  expand(id: string): void {
    void this.show(expanded(this.view, id), selection([id]));
  }
  hide(id: string): void {
    void this.show(withoutNode(this.view, id), undefined);
  }
  /** Picks an entity and brings it into view; draws it first where it is not drawn. */
  async find(id: string): Promise<void> {
    const { view } = this;
    const type = this.data.names.find((each) => each.id === id)?.type;
    const wide = type && view.types.length > 0 && !view.types.includes(type) ? { ...view, types: [...view.types, type] } : view;
    await this.show(this.nodesById.has(id) ? view : expanded(wide, id), selection([id]));
    this.canvas?.centre(id, true);
  }
  opened(live: GraphCanvas): void {
    this.canvas = live;
    const [id, ...others] = untrack(() => this.selected);
    if (id !== undefined && others.length === 0) live.centre(id);
  }
  /** After every navigation of the page: what the reader did becomes a step that can be undone. */
  arrived({ from, to }: AfterNavigate): void {
    if (from?.url && to?.url && from.url.pathname === to.url.pathname && graphOf(from.url) !== graphOf(to.url) && !this.#retracing)
      this.#trail = stepped(this.#trail, graphOf(from.url));
    this.#retracing = false;
    this.note = '';
  }

  #retrace(step: ReturnType<typeof undone>): void {
    if (!step) return;
    this.#retracing = true;
    this.#trail = step.trail;
    void goto(this.base + step.to, { noScroll: true, keepFocus: true, replaceState: true });
  }
}

export const [exploreState, provideExploreState] = createContext<ExploreState>();

function graphOf(url: URL): string {
  return query(graphView((key) => url.searchParams.get(key)));
}
