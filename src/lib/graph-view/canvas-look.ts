/** How the drawing looks at its zoom and in its theme: sizes, and which labels, names of edges and names of outlines there is room for. */
import type { Core, EdgeSingular } from 'cytoscape';
import type { HullLayer } from './hull-layer.ts';
import type { Point } from './plane.ts';
import { labelBoxes, shownEdgeNames, shownLabels, LABEL_GAP_PX, type Box, type Label } from './labels.ts';
import { paletteOf } from './palette.ts';
import { nodeFactor, styleSheet } from './style.ts';

/** Left free between a label and the edge of the canvas. */
const EDGE_PX = 6;

export class CanvasLook {
  readonly #cy: Core;
  readonly #element: HTMLElement;
  readonly #hulls: HullLayer;
  #step: number | undefined;
  #isLabelling = false;
  #boxes: readonly Box[] = [];
  /** Nodes whose labels are shown whatever they cover. */
  labelled: ReadonlySet<string> = new Set();
  /** Whether every relation says its name where there is room, not only what is in the light. */
  namesEdges = false;

  /** @param element – of the page: the theme's colours are read from it. */
  constructor(cy: Core, element: HTMLElement, hulls: HullLayer) {
    this.#cy = cy;
    this.#element = element;
    this.#hulls = hulls;
  }

  /** Styles for the theme and the zoom as they are now. */
  restyle(): void {
    this.#step = this.#zoomStep();
    this.#cy.style(styleSheet(paletteOf(this.#element), 2 ** this.#step));
    this.label();
  }

  /** Sizes follow the zoom in quarter octaves, labels at every zoom. */
  follow(): void {
    if (this.#zoomStep() === this.#step) this.label();
    else this.restyle();
  }

  /** Once for all that changes together. */
  labelSoon(): void {
    if (this.#isLabelling) return;
    this.#isLabelling = true;
    queueMicrotask(() => {
      this.#isLabelling = false;
      if (!this.#cy.destroyed()) this.label();
    });
  }

  /** Corners of the outlines, in the drawing's units. */
  corners(): readonly Point[] {
    return this.#hulls.corners;
  }

  label(): void {
    const zoom = this.#cy.zoom();
    const labels = this.#labels(zoom);
    const shown = shownLabels(labels, this.labelled);
    const visible = labels.filter(({ id }) => shown.has(id));
    const { x, y } = this.#cy.pan();
    const boxes = visible.flatMap(labelBoxes);
    const names = this.#hulls.settle(boxes.map(moved(-x, -y)), this.#cy);
    this.#boxes = [...boxes, ...names.map(moved(x, y))];
    const named = this.#edgeNames(visible);
    this.#cy.batch(() => {
      this.#cy.nodes().forEach((node) => void node.toggleClass('labelled', shown.has(node.id())));
      this.#cy.edges('.relation').forEach((edge) => void edge.toggleClass('named', named.has(edge.id())));
    });
  }

  /** How far labels and names stand out of view on each side, in screen pixels. */
  overflow(): Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>> {
    const out = (distances: readonly number[]): number => distances.reduce((most, each) => Math.max(most, each + EDGE_PX), 0);
    return {
      left: out(this.#boxes.map(([left]) => -left)),
      right: out(this.#boxes.map(([, , right]) => right - this.#cy.width())),
      top: out(this.#boxes.map(([, top]) => -top)),
      bottom: out(this.#boxes.map(([, , , bottom]) => bottom - this.#cy.height())),
    };
  }

  #zoomStep(): number {
    return Math.round(Math.log2(this.#cy.zoom()) * 4) / 4;
  }

  #labels(zoom: number): readonly Label[] {
    const factor = nodeFactor(zoom);
    return this.#cy.nodes().map((node) => ({
      id: node.id(),
      text: String(node.data('label')),
      at: node.renderedPosition(),
      drop: (Number(node.data('size')) * Number(node.data('proportion') ?? 1) * factor * zoom) / 2 + LABEL_GAP_PX,
      isBare: node.hasClass('section'),
      rank: Number(node.data('rank')) + (node.hasClass('faded') ? 0 : 1),
    }));
  }

  #edgeNames(labels: readonly Label[]): ReadonlySet<string> {
    const edges = this.#cy.edges(this.namesEdges ? '.relation' : '.relation.lit').map((edge: EdgeSingular) => ({
      id: edge.id(),
      text: String(edge.data('label')),
      from: edge.source().renderedPosition(),
      to: edge.target().renderedPosition(),
      bend: Number(edge.data('bend')) * this.#cy.zoom(),
    }));
    return shownEdgeNames(edges, labels);
  }
}

function moved(x: number, y: number): (box: Box) => Box {
  return ([left, top, right, bottom]) => [left + x, top + y, right + x, bottom + y];
}
