/** What a reader does on the canvas by mouse, pen and touch, as a few acts. */
import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import type { Camera } from './desk-state.ts';
import type { Point } from './plane.ts';

export interface CanvasActs {
  /** @param also – besides what is selected already. */
  readonly pickNode: (id: string, also: boolean) => void;
  readonly pickEdge: (sourceId: string, targetId: string) => void;
  /** Several at once, by a box or a line around them. */
  readonly pickMany: (ids: readonly string[]) => void;
  readonly expand: (id: string) => void;
  /** A folded community. */
  readonly unfold: (id: string) => void;
  readonly clear: () => void;
  readonly moved: (places: readonly (readonly [id: string, at: Point])[]) => void;
  /** The view has come to rest. @param camera – nothing where all is in view. @param byHand – moved by the reader. */
  readonly looked: (camera: Camera | undefined, byHand: boolean) => void;
  /** @param at – in pixels of the canvas. */
  readonly menu: (id: string, at: Point) => void;
}

/** A finger that held for the menu is lifted: this is no tap. */
const AFTER_HOLD_MS = 700;
/** From this zoom on a folded community in the middle of the view opens. */
const UNFOLD_ZOOM = 1.9;
const SETTLED_MS = 220;

/** What is drawn besides cytoscape's elements, by its place in the drawing. */
export interface Beside {
  readonly nodeAt: (at: Point) => string | undefined;
  readonly edgeAt: (at: Point) => readonly [string, string] | undefined;
  /** @param polygon – in pixels of the canvas. */
  readonly within: (polygon: readonly Point[]) => readonly string[];
  readonly hover: (at: Point | undefined) => void;
}

/** What the reader has met. */
type Met =
  | { readonly kind: 'node'; readonly id: string; readonly isFold: boolean }
  | { readonly kind: 'edge'; readonly ends: readonly [string, string]; readonly isFolded: boolean }
  | { readonly kind: 'ground' };

/** @param hovered – shows what the pointer is on; undefined when it left. */
export function listen(cy: Core, acts: CanvasActs, beside: Beside, hovered: (event: EventObject | undefined) => void): void {
  const met = (event: EventObject): Met => whatIsMet(cy, beside, event);
  listenToTaps(cy, acts, met);
  cy.on('dragfree', 'node', (event: EventObject) => {
    const { x, y } = (event.target as NodeSingular).position();
    acts.moved([[idOf(event), { x: Math.round(x), y: Math.round(y) }]]);
  });
  cy.on('mouseover', 'node, edge', (event: EventObject) => {
    beside.hover(undefined);
    hovered(event);
  });
  cy.on('mouseout', 'node, edge', () => hovered(undefined));
  cy.on('mousemove', (event: EventObject) => {
    if (event.target === cy) beside.hover(event.position);
  });
  cy.on('mouseout', (event: EventObject) => {
    if (event.target === cy) beside.hover(undefined);
  });
  listenToBox(cy, acts, beside);
  listenToZoom(cy, acts);
}

function listenToTaps(cy: Core, acts: CanvasActs, met: (event: EventObject) => Met): void {
  let held = -Infinity;
  /** Nodes of the last two taps: quick taps on two nodes are no double tap. */
  let tapped: readonly (string | undefined)[] = [];
  cy.on('tap', (event: EventObject) => {
    if (performance.now() - held <= AFTER_HOLD_MS) return;
    const what = met(event);
    tapped = [tapped.at(-1), what.kind === 'node' ? what.id : undefined];
    switch (what.kind) {
      case 'node':
        return what.isFold ? acts.unfold(what.id) : acts.pickNode(what.id, withModifier(event));
      case 'edge':
        return what.isFolded ? undefined : acts.pickEdge(...what.ends);
      case 'ground':
        return acts.clear();
    }
  });
  cy.on('dbltap', (event: EventObject) => {
    const what = met(event);
    if (what.kind === 'node' && !what.isFold && tapped.every((id) => id === what.id)) acts.expand(what.id);
  });
  cy.on('cxttap', (event: EventObject) => {
    const what = met(event);
    if (what.kind === 'node') acts.menu(what.id, { ...event.renderedPosition });
  });
  cy.on('taphold', (event: EventObject) => {
    const what = met(event);
    // A mouse held down is about to drag.
    if (what.kind !== 'node' || (event.originalEvent as Event | undefined)?.type === 'mousedown') return;
    held = performance.now();
    acts.menu(what.id, { ...event.renderedPosition });
  });
}

function whatIsMet(cy: Core, beside: Beside, event: EventObject): Met {
  const target = event.target as Core | NodeSingular | EdgeSingular;
  if (target !== cy) {
    const element = target as NodeSingular | EdgeSingular;
    if (element.isNode()) return { kind: 'node', id: element.id(), isFold: element.hasClass('fold') };
    const edge = element as EdgeSingular;
    return { kind: 'edge', ends: [edge.source().id(), edge.target().id()], isFolded: edge.hasClass('folded') };
  }
  const id = beside.nodeAt(event.position);
  if (id !== undefined) return { kind: 'node', id, isFold: false };
  const ends = beside.edgeAt(event.position);
  return ends ? { kind: 'edge', ends, isFolded: false } : { kind: 'ground' };
}

/** Shift and drag on the ground; each node in the box says so by itself, one after the other, before the box has ended. */
function listenToBox(cy: Core, acts: CanvasActs, beside: Beside): void {
  let boxed: string[] = [];
  let from: Point | undefined;
  cy.on('boxstart', (event: EventObject) => (from = { ...event.renderedPosition }));
  cy.on('boxend', (event: EventObject) => {
    const [start, end] = [from, { ...event.renderedPosition }];
    from = undefined;
    if (start) boxed.push(...beside.within([start, { x: end.x, y: start.y }, end, { x: start.x, y: end.y }]));
    if (boxed.length > 0) pickSoon();
  });
  let isWaiting = false;
  const pickSoon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(() => {
      isWaiting = false;
      acts.pickMany(boxed);
      boxed = [];
    });
  };
  cy.on('box', 'node', (event: EventObject) => {
    if (!event.target.hasClass('fold')) boxed.push(idOf(event));
    pickSoon();
  });
}

/** Coming close to a folded community or section opens it, once the zoom has come to rest. */
function listenToZoom(cy: Core, acts: CanvasActs): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Opened since the reader came close: what still stands is not opened again at each further step. */
  const opened = new Set<string>();
  cy.on('zoom', () => {
    clearTimeout(waiting);
    if (cy.zoom() < UNFOLD_ZOOM) {
      opened.clear();
      return;
    }
    waiting = setTimeout(() => {
      if (cy.destroyed()) return;
      const near = cy.nodes('.fold').filter((node) => {
        const { x, y } = node.renderedPosition();
        return Math.abs(x - cy.width() / 2) < cy.width() / 4 && Math.abs(y - cy.height() / 2) < cy.height() / 4;
      });
      const first = near.toArray().find((node) => !opened.has(node.id()));
      if (!first) return;
      opened.add(first.id());
      acts.unfold(first.id());
    }, SETTLED_MS);
  });
}

function idOf(event: EventObject): string {
  return String(event.target.id());
}

function withModifier({ originalEvent }: EventObject): boolean {
  // Touches have the keys as well as mice do; cytoscape's own taps have no event behind them.
  const event = originalEvent as MouseEvent | undefined;
  return event !== undefined && (event.shiftKey || event.ctrlKey || event.metaKey);
}
