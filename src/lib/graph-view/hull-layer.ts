/** The outlines of communities and the captions of a layout, as SVG under the canvas. */
import type { Core } from 'cytoscape';
import { rounded, type Hull } from './hulls.ts';
import type { Laid } from './layouts.ts';
import { meet, textUnits, type Box } from './labels.ts';
import type { Point } from './placement.ts';

const SVG = 'http://www.w3.org/2000/svg';
const NAME_PX = 12.5;
/** Between the edge of an outline and its name. */
const NAME_GAP_PX = 5;

/** A place for words: their baseline is `rise` screen pixels above it. */
interface Spot {
  /** In the drawing's units. */
  readonly at: Point;
  readonly rise: number;
}

interface Words {
  readonly element: SVGTextElement;
  /** The best first. */
  readonly spots: readonly Spot[];
  /** On screen. */
  readonly width: number;
  spot: Spot | undefined;
}

export class HullLayer {
  readonly #svg = document.createElementNS(SVG, 'svg');
  readonly #shapes = document.createElementNS(SVG, 'g');
  readonly #names = document.createElementNS(SVG, 'g');
  #texts: readonly Words[] = [];
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
    this.#shapes.replaceChildren(
      ...hulls.map(({ points }) => {
        const path = document.createElementNS(SVG, 'path');
        path.setAttribute('d', rounded(points));
        return path;
      }),
    );
    this.#texts = [
      ...hulls.map(({ name, top, bottom }) =>
        words(name, 'name', [
          { at: top, rise: NAME_GAP_PX },
          { at: bottom, rise: -NAME_GAP_PX - NAME_PX },
        ]),
      ),
      ...captions.map(({ text, at }) => words(text, 'caption', [{ at, rise: 0 }])),
    ];
    this.#names.replaceChildren(...this.#texts.map(({ element }) => element));
  }

  /** Gives each name the first spot that is clear of labels and of the names of larger communities; none where none is. Then draws all for the view as it is. @param labels – without the pan. */
  settle(labels: readonly Box[], cy: Core): void {
    const zoom = cy.zoom();
    const taken = [...labels];
    for (const text of this.#texts) {
      const half = text.width / 2;
      const boxes = text.spots.map(({ at, rise }): Box => {
        const [x, y] = [at.x * zoom, at.y * zoom - rise];
        return [x - half, y - NAME_PX, x + half, y + 2];
      });
      const clear = boxes.findIndex((box) => !taken.some((other) => meet(box, other)));
      text.spot = text.spots[clear];
      text.element.style.display = text.spot ? '' : 'none';
      const box = boxes[clear];
      if (box) taken.push(box);
    }
    this.#set(cy);
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
      element.setAttribute('x', String(Math.round(spot.at.x * zoom + x)));
      element.setAttribute('y', String(Math.round(spot.at.y * zoom + y - spot.rise)));
    }
  }

  close(): void {
    this.#svg.remove();
  }
}

function words(text: string, kind: string, spots: readonly Spot[]): Words {
  const element = document.createElementNS(SVG, 'text');
  element.setAttribute('class', kind);
  element.setAttribute('text-anchor', 'middle');
  element.textContent = text;
  return { element, spots, width: textUnits(text) * NAME_PX, spot: undefined };
}
