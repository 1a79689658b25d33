/** The outlines of communities and the captions of a layout, as SVG under the canvas: it follows pan and zoom by one attribute. */
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

  /** Gives each name the first spot that is clear of labels and of the names of larger communities; none where none is. @param labels – without the pan. */
  settle(labels: readonly Box[], zoom: number): void {
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
  }

  /** Follows the viewport. */
  follow(cy: Core): void {
    const { x, y } = cy.pan();
    const zoom = cy.zoom();
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
