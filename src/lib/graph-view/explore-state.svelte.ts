/** The state of the Explore page: the drawing that the address names, the selection, the history, and the canvas. Made by the page, held in context. */
import { createContext, tick, untrack } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { AfterNavigate, BeforeNavigate } from '@sveltejs/kit';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { entityAddress, exploreAddress, queryAddress, sourceAddress, traceAddress } from '../components/addresses.ts';
import { m } from '../paraglide/messages.js';
import { isCut, isHeld } from './address-bounds.ts';
import { FOLD_PREFIX, isFold, PLACE_FOLD_PREFIX } from './address-ids.ts';
import type { CanvasActs } from './canvas-events.ts';
import type { GraphCanvas } from './canvas.ts';
import type { CanvasProps } from './attach.svelte.ts';
import { canUnfold, expanded, laidOut, movedTo, ofDocuments, pinned, unfolded, unfoldedSection, withoutNodes } from './changes.ts';
import { choiceFor } from './documents.ts';
import { Drawn } from './drawn.svelte.ts';
import type { ExploreData } from './explore-data.ts';
import { GraphicsState } from './graphics.svelte.ts';
import type { DrawnNode } from './drawing.ts';
import { InView } from './in-view.svelte.ts';
import { sectionFoldId } from './layer-elements.ts';
import { isItem } from './layer-view.ts';
import { layoutQuestion } from './layout-question.ts';
import { shownWay, wayParts } from './path-view.ts';
import type { Point } from './plane.ts';
import { elsewhere, stepOf } from './steps.ts';
import { NO_TRAIL, redone, stepped, undone, type Trail } from './trail.ts';
import {
  graphView,
  query,
  SELECTED_MAX,
  selectedIds,
  selection,
  type ExpandBy,
  type GraphView,
  type Layout,
  type Pick,
} from './view-state.ts';

/** Titles that a picture names one by one. */
const TITLES_MAX = 3;

/** Two ends that a reader is choosing. */
export interface Joining {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export class ExploreState {
  readonly #data: () => ExploreData;
  readonly #tall = new MediaQuery('(orientation: portrait)');
  /** What of the drawing is drawn how. */
  readonly drawn: Drawn = new Drawn(() => ({
    drawing: this.drawing,
    layers: this.data.layers,
    scale: this.data,
    view: this.view,
    desk: this.data.drawnIds.join('\n'),
    beside: this.#tall.current ? 'ends' : 'sides',
    attention: this.selected.length > 0 ? this.selected : (this.lit?.nodes ?? []),
  }));
  readonly #inView = new InView((camera) => this.base + query(this.view, this.pick, camera));
  #trail = $state.raw<Trail>(NO_TRAIL);
  #retracing = false;
  /** Whether all is brought into view again after the next step. */
  #fitting = false;
  /** The view that the last layout was asked from. */
  #before: GraphView | undefined;
  /** What draws a crowd: the processor or the graphics card. */
  readonly graphics = new GraphicsState();
  /** The canvas once it is there. */
  canvas = $state.raw<GraphCanvas>();
  /** The node whose menu is open, and where, in pixels of the canvas. */
  menu = $state.raw<{ readonly id: string; readonly at: Point }>();
  /** Whether a line around nodes is being drawn by hand. */
  lasso = $state(false);
  /** Whether the tools lie over the drawing, on a small screen. */
  toolsOpen = $state(false);
  /** What is said instead of the status, until the next step. */
  note = $state('');
  /** While the reader chooses two entities to find a path between. */
  joining = $state.raw<Joining>();

  /** @param data – read reactively. */
  constructor(data: () => ExploreData) {
    this.#data = data;
  }

  readonly data = $derived.by(() => this.#data());
  readonly view = $derived.by(() => graphView((key) => page.url.searchParams.get(key)));
  readonly drawing = $derived.by(() => this.data.drawing);
  /** Of the layers, what has no room. */
  readonly sectionFolds = $derived.by(() => this.data.layers?.folds ?? []);
  readonly pick = $derived.by(() => this.data.pick);
  readonly card = $derived.by(() => this.data.card);
  /** Ids of the selected nodes, or of the two ends of a selected edge. */
  readonly selected = $derived.by(() => selectedIds(this.pick));
  readonly base = $derived.by(() => exploreAddress(this.data.documentId));
  readonly shelves = $derived.by(() => ({ all: this.data.documents.map(({ id }) => id), home: this.data.documentId }));
  /** The documents drawn together, in the order of the library. */
  readonly drawnDocuments = $derived.by(() => {
    const { documents, drawnIds } = this.data;
    return drawnIds.flatMap((id) => documents.find((each) => each.id === id) ?? []);
  });
  /** The document that is drawn alone; nothing where several are. */
  readonly sole = $derived.by(() => (this.data.drawnIds.length === 1 ? this.data.drawnIds[0] : undefined));
  readonly several = $derived.by(() => this.data.drawnIds.length > 1);
  /** The document's language; nothing where several are drawn. */
  readonly lang = $derived.by(() => (this.sole === undefined ? undefined : this.langOf(this.sole)));
  readonly title = $derived.by(() => {
    const titles = this.drawnDocuments.map(({ title }) => title);
    return titles.length > TITLES_MAX ? m.explore_documents_title({ count: titles.length }) : titles.join(' · ');
  });
  /** What files of the drawing are called. */
  readonly fileName = $derived.by(() => this.sole ?? 'library');
  /** The words of this very view, with the selection and the part in view. */
  readonly query = $derived.by(() => query(this.view, this.pick, this.#inView.camera));
  /** The way that is shown, in the light while nothing else is selected. */
  readonly way = $derived.by(() => (this.data.path && this.view.path ? shownWay(this.data.path, this.view.path) : undefined));
  readonly lit = $derived.by(() => (this.way === undefined || this.pick ? undefined : wayParts(this.way)));
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- Made anew with every drawing.
  readonly nodesById: ReadonlyMap<string, DrawnNode> = $derived.by(() => new Map(this.drawing.nodes.map((node) => [node.id, node])));
  /** The layout that is being worked out; nothing where none is. */
  readonly arranging = $derived.by(() => this.drawn.standing.running);
  readonly undo = $derived.by(() => (this.#trail.past.length > 0 ? () => this.#retrace(undone(this.#trail, stepOf(page.url))) : undefined));
  readonly redo = $derived.by(() =>
    this.#trail.future.length > 0 ? () => this.#retrace(redone(this.#trail, stepOf(page.url))) : undefined,
  );

  readonly acts: CanvasActs = {
    pickNode: (id, also) => this.select(also ? toggled(this.pick?.kind === 'edge' ? [] : this.selected, id) : [id]),
    pickEdge: (a, b) => {
      // An edge of a layer says no more than the claim, figure or source at its end.
      const item = [b, a].find(isItem);
      void this.show(this.view, item === undefined ? { kind: 'edge', ends: [a, b] } : { kind: 'item', id: item });
    },
    pickMany: (ids) => void this.selectMany(ids),
    expand: (id) => this.expand(id),
    unfold: (id) => this.unfold(id),
    clear: () => {
      this.menu = undefined;
      this.select([]);
    },
    moved: (places) => {
      void this.show(movedTo(this.view, places), this.pick);
    },
    looked: (camera, byHand) => {
      this.#inView.rested(camera, byHand);
      // Who is drawn in full depends on what is in view; a small drawing does not ask.
      if (this.drawn.isLarge) this.drawn.area = camera && this.canvas?.area();
    },
    menu: (id, at) => this.openMenu(id, at),
  };

  readonly canvasProps: CanvasProps = canvasProps(this, () => this.#inView.camera);

  langOf = (documentId: string | undefined): string | undefined => this.data.documents.find(({ id }) => id === documentId)?.language;
  /** What the documents drawn say of an entity; where several are, what the library says. */
  entityPage = (id: string): string => queryAddress(entityAddress(id), { document: this.sole });
  titleOf = (documentId: string): string => this.data.documents.find(({ id }) => id === documentId)?.title ?? documentId;
  /** The view of these documents instead; an empty list gives those that the page draws by itself. */
  withDocuments = (ids: readonly string[]): GraphView => ofDocuments(this.view, choiceFor(ids, this.shelves), ids.length);

  address = (next: GraphView, pick?: Pick): string => this.base + query(next, pick);

  /** A change of the graph is a step back in the browser's history; a selection is not. @returns whether an address could hold it. */
  async show(next: GraphView, pick: Pick | undefined): Promise<boolean> {
    const words = query(next, pick, this.#inView.camera);
    if (!isHeld(words)) {
      this.tell(m.explore_address_full());
      return false;
    }
    await goto(this.address(next, pick), { noScroll: true, keepFocus: true, replaceState: query(next) === query(this.view) });
    return true;
  }
  /** The same words again are said again. */
  tell(words: string): void {
    this.note = words === this.note ? `${words}\u00a0` : words;
  }
  /** Before a link is followed: one whose address could not hold it is told and not followed. */
  leaving({ to, type, cancel }: BeforeNavigate): void {
    if (type !== 'link' || to?.url.pathname !== page.url.pathname || isHeld(to.url.search)) return;
    cancel();
    this.tell(m.explore_address_full());
  }
  select(ids: readonly string[]): void {
    if (ids.length > 0 || this.pick) void this.show(this.view, selection(ids));
  }
  /** Of more than an address holds, the first; the page says so. */
  async selectMany(ids: readonly string[]): Promise<void> {
    const isShown = (ids.length > 0 || this.pick !== undefined) && (await this.show(this.view, selection(ids.slice(0, SELECTED_MAX))));
    if (isShown && ids.length > SELECTED_MAX) this.note = m.explore_selected_of({ shown: SELECTED_MAX, total: ids.length });
  }
  expand(id: string, by?: ExpandBy): void {
    if (isFold(id)) this.unfold(id);
    else if (isItem(id)) void goto(id.startsWith('reference:') ? sourceAddress(id) : traceAddress(id));
    else void this.show(expanded(this.view, id, by), selection([id]));
  }
  unfold(id: string): void {
    if (!id.startsWith(PLACE_FOLD_PREFIX)) {
      void this.show(unfolded(this.view, Number(id.slice(FOLD_PREFIX.length))), undefined);
      return;
    }
    const fold = this.sectionFolds.find((each) => sectionFoldId(each) === id);
    if (!fold) return;
    if (canUnfold(this.view, fold)) void this.show(unfoldedSection(this.view, fold), undefined);
    else this.tell(m.explore_section_full());
  }
  hide(ids: readonly string[]): void {
    // A layer is taken away as a whole, and what is folded is not drawn.
    const entities = ids.filter((id) => !isItem(id) && !isFold(id));
    if (entities.length > 0) void this.show(withoutNodes(this.view, entities), undefined);
    else this.tell(m.explore_entities_only());
  }
  /** Pins them where they stand, or frees them where all are pinned. */
  pin(ids: readonly string[]): void {
    const places = ids.flatMap((id) => {
      const at = this.drawn.places.get(id);
      return at ? [[id, at] as const] : [];
    });
    if (places.length > 0) void this.show(pinned(this.view, places), this.pick);
    else this.tell(m.explore_entities_only());
  }
  openMenu(id: string, at = this.canvas?.at(id)): void {
    if (!at || isFold(id) || isItem(id)) return;
    this.menu = { id, at };
    // A menu on one of several selected nodes is about all of them.
    if (!this.selected.includes(id)) this.select([id]);
  }
  /** Lays the drawing out, or out again where it stands so already. */
  async arrange(layout: Layout): Promise<void> {
    const next = laidOut(this.view, layout);
    this.#before = this.view;
    if (query(next) === query(this.view)) await this.#layOut(layout);
    else await this.show(next, this.pick);
  }
  /** Works out a layout that the address asks for and that is not there yet. */
  async arrangeAsAsked(): Promise<void> {
    if (!this.arranging && this.drawn.standing.wants(this.view.layout)) await this.#layOut(this.view.layout);
  }
  callOff(): void {
    this.drawn.callOff();
  }
  async #layOut(layout: Layout): Promise<void> {
    const before = this.#before ?? { ...this.view, layout: { name: 'communities' as const } };
    this.note = m.explore_layout_running();
    const came = await this.drawn.standing.run(
      layout,
      layoutQuestion(this.drawing, this.drawn.places, this.view, this.data.topCentrality, layout),
    );
    this.note = came ? m.explore_layout_done() : m.explore_layout_called_off();
    // Called off: the address says again how it stands.
    if (!came && query(before) !== query(this.view))
      this.#retrace({ to: query(before), trail: undone(this.#trail, '')?.trail ?? NO_TRAIL });
  }
  /** Picks an entity and brings it into view; draws it first where it is not drawn. */
  async find(id: string): Promise<void> {
    const { view } = this;
    const type = this.data.names.find((each) => each.id === id)?.type;
    const wide = type && view.types.length > 0 && !view.types.includes(type) ? { ...view, types: [...view.types, type] } : view;
    await this.show(this.nodesById.has(id) ? view : expanded(wide, id), selection([id]));
    this.canvas?.centre(id, true);
  }
  /** Opens the form that asks for two entities. @param from – one that is chosen already. */
  join(from?: string): void {
    this.joining = { from };
    this.select([]);
  }
  showPath(from: string, to: string): void {
    this.joining = undefined;
    void this.show({ ...this.view, path: { ends: [from, to], way: 0 } }, undefined);
  }
  /** Follows the link to the start: the whole is in view there. */
  reset(): void {
    this.#fitting = true;
  }
  opened(live: GraphCanvas): void {
    this.canvas = live;
    const [id, ...others] = untrack(() => (this.#inView.camera ? [] : this.selected));
    // Once it is drawn.
    if (id !== undefined && others.length === 0) void tick().then(() => live.centre(id));
  }
  /** After every navigation of the page: what the reader did becomes a step that can be undone. */
  arrived(navigation: AfterNavigate): void {
    const { from, to } = navigation;
    if (from?.url && to?.url && from.url.pathname === to.url.pathname && elsewhere(from.url, to.url)) {
      if (!this.#retracing) this.#trail = stepped(this.#trail, stepOf(from.url));
      this.menu = undefined;
    }
    const shown = this.#inView.arrived(navigation);
    if (shown === 'all' || this.#fitting) this.canvas?.fit();
    else if (shown) this.canvas?.look(shown);
    this.#retracing = false;
    this.#fitting = false;
    if (!this.arranging) this.note = to?.url && isCut((key) => to.url.searchParams.get(key)) ? m.explore_address_cut() : '';
  }

  #retrace(step: ReturnType<typeof undone>): void {
    if (!step) return;
    this.#retracing = true;
    this.#trail = step.trail;
    void goto(this.base + step.to, { noScroll: true, keepFocus: true, replaceState: true });
  }
}

export const [exploreState, provideExploreState] = createContext<ExploreState>();

/** What the canvas draws, each read when it is wanted. */
function canvasProps(explore: ExploreState, camera: () => CanvasProps['camera']): CanvasProps {
  return {
    get elements() {
      return explore.drawn.elements;
    },
    get crowd() {
      return explore.drawn.crowd;
    },
    get graphics() {
      return explore.graphics.kept;
    },
    get hulls() {
      return explore.drawn.hulls;
    },
    get captions() {
      return explore.drawn.captions;
    },
    get edgeNames() {
      return explore.view.edgeNames;
    },
    get pick() {
      return explore.pick;
    },
    get lit() {
      return explore.lit;
    },
    get camera() {
      return camera();
    },
  };
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}
