/** The outlines of communities and the captions of a layout, as SVG under the canvas. */
import type { Core } from 'cytoscape';
import { boxOf, clearSpots, groundNames, type GroundName, type Spot } from './hull-names.ts';
import { rounded, type Hull } from './hulls.ts';
import type { Box } from './labels.ts';
import type { Laid } from './layouts.ts';
import type { Point } from './plane.ts';

const SVG = 'http://www.w3.org/2000/svg';
interface Words {
  readonly element: SVGTextElement;
  readonly name: GroundName;
  spot: Spot | undefined;
}

export class HullLayer {
  readonly #svg = document.createElementNS(SVG, 'svg');
  readonly #shapes = document.createElementNS(SVG, 'g');
  readonly #names = document.createElementNS(SVG, 'g');
  #texts: readonly Words[] = [];
  /** Corners of the outlines, in the drawing's units. */
  corners: readonly Point[] = [];
  /** The view that it was drawn for. */
  #drawnAt = { x: 0, y: 0, zoom: 1 };

  /** @param canvas – the layer goes under it. */
  constructor(canvas: HTMLElement) {
    this.#svg.setAttribute('class', 'hulls');
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#svg.append(this.#shapes, this.#names);
    canvas.before(this.#svg);
  }

  draw(hulls: readonly Hull[], captions: Laid['captions']): void {
    this.corners = hulls.flatMap(({ points }) => points);
    this.#shapes.replaceChildren(
      ...hulls.map(({ points }) => {
        const path = document.createElementNS(SVG, 'path');
        path.setAttribute('d', rounded(points));
        return path;
      }),
    );
    this.#texts = groundNames(hulls, captions).map((name) => ({ element: words(name.kind), name, spot: undefined }));
    this.#names.replaceChildren(...this.#texts.map(({ element }) => element));
  }

  /** Gives each name its spot and draws all for the view as it is; what the names cover. Boxes are without the pan. */
  settle(labels: readonly Box[], cy: Core): readonly Box[] {
    const { x, y } = cy.pan();
    const spots = clearSpots(
      this.#texts.map(({ name }) => name),
      labels,
      cy.zoom(),
      [-x, -y, cy.width() - x, cy.height() - y],
    );
    this.#texts.forEach((text, at) => {
      text.spot = spots[at];
      text.element.style.display = text.spot ? '' : 'none';
      text.element.textContent = text.spot?.text ?? '';
    });
    this.#set(cy);
    return spots.flatMap((spot) => (spot ? [boxOf(spot, cy.zoom())] : []));
  }

  /** Follows the view while it moves, as a picture: nothing is drawn anew. */
  follow(cy: Core): void {
    const factor = cy.zoom() / this.#drawnAt.zoom;
    const [x, y] = [cy.pan().x - this.#drawnAt.x * factor, cy.pan().y - this.#drawnAt.y * factor];
    this.#svg.style.transform = `translate(${x}px, ${y}px) scale(${factor})`;
  }

  #set(cy: Core): void {
    const { x, y } = cy.pan();
    const zoom = cy.zoom();
    this.#drawnAt = { x, y, zoom };
    this.#svg.style.transform = '';
    this.#shapes.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
    for (const { element, spot } of this.#texts) {
      if (!spot) continue;
      element.setAttribute('x', String(Math.round(spot.at.x * zoom + x + spot.aside)));
      element.setAttribute('y', String(Math.round(spot.at.y * zoom + y - spot.rise)));
    }
  }

  close(): void {
    this.#svg.remove();
  }
}

function words(kind: GroundName['kind']): SVGTextElement {
  const element = document.createElementNS(SVG, 'text');
  element.setAttribute('class', kind);
  element.setAttribute('text-anchor', 'middle');
  return element;
}
