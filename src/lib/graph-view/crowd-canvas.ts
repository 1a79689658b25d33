/** The crowd painted by the processor, in steps on a picture at the back that is shown once it is whole. */
import { CROWD_LINES, DOT_NUMBERS, LINE_NUMBERS, NO_CROWD, type Crowd } from './crowd.ts';
import {
  dotPixels,
  FADED,
  LINE_OPACITY,
  LINE_STROKES,
  linePixels,
  signSheet,
  type CrowdColours,
  type CrowdView,
  type Painter,
} from './crowd-painter.ts';

/** Lines of one step, and dots of one. */
const STEP_LINES = 600;
const STEP_DOTS = 2500;
/** A path of many lines costs more than its lines one by one. */
const PATH_LINES = 24;
const SIGN_PX = 32;
/** The processor paints: the browser is to keep the picture in its memory. */
const IN_MEMORY: CanvasRenderingContext2DSettings = { willReadFrequently: true };

export class CanvasPainter implements Painter {
  readonly kind = 'canvas';
  readonly element = document.createElement('canvas');
  readonly #front = this.element.getContext('2d', IN_MEMORY);
  readonly #backElement = document.createElement('canvas');
  readonly #back = this.#backElement.getContext('2d', IN_MEMORY);
  #crowd: Crowd = NO_CROWD;
  /** Places of the lines of each look. */
  #byLook: readonly (readonly number[])[] = [];
  #colours: CrowdColours | undefined;
  #signs: HTMLCanvasElement | undefined;

  load(crowd: Crowd, colours: CrowdColours): void {
    if (colours !== this.#colours) this.#signs = signSheet(colours, SIGN_PX);
    this.#crowd = crowd;
    this.#colours = colours;
    const byLook: number[][] = CROWD_LINES.map(() => []);
    crowd.ends.forEach((_, at) => byLook[crowd.lines[at * LINE_NUMBERS + 4] ?? 0]?.push(at));
    this.#byLook = byLook;
  }

  *paint(view: CrowdView, share = 1): Generator<void, void> {
    const context = this.#back;
    if (!context || !this.#colours) return;
    const [width, height] = [Math.round(view.width * view.ratio), Math.round(view.height * view.ratio)];
    if (this.#backElement.width !== width || this.#backElement.height !== height) {
      this.#backElement.width = width;
      this.#backElement.height = height;
    }
    context.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
    context.clearRect(0, 0, view.width, view.height);
    yield* this.#lines(context, view, share);
    yield* this.#dots(context, view, share);
    this.#show(width, height);
  }

  /** The picture is whole. */
  #show(width: number, height: number): void {
    if (this.element.width !== width || this.element.height !== height) {
      this.element.width = width;
      this.element.height = height;
    }
    this.#front?.clearRect(0, 0, width, height);
    this.#front?.drawImage(this.#backElement, 0, 0);
  }

  *#lines(context: CanvasRenderingContext2D, { zoom, pan, width, height, isFaded }: CrowdView, share: number): Generator<void, void> {
    const { lines } = this.#crowd;
    for (const [look, name] of CROWD_LINES.entries()) {
      const places = this.#byLook[look] ?? [];
      const count = Math.ceil(places.length * share);
      const [stroke, period] = LINE_STROKES[name];
      context.strokeStyle = this.#colours?.lines[name] ?? '';
      context.globalAlpha = LINE_OPACITY[name] * (isFaded ? FADED : 1);
      context.setLineDash(stroke === period ? [] : [stroke, period - stroke]);
      let [inPath, since] = [0, 0];
      context.beginPath();
      const end = (): void => {
        if (inPath > 0) context.stroke();
        context.beginPath();
        inPath = 0;
      };
      for (let index = 0; index < count; index += 1) {
        const at = (places[index] ?? 0) * LINE_NUMBERS;
        const [x1, y1] = [(lines[at] ?? 0) * zoom + pan.x, (lines[at + 1] ?? 0) * zoom + pan.y];
        const [x2, y2] = [(lines[at + 2] ?? 0) * zoom + pan.x, (lines[at + 3] ?? 0) * zoom + pan.y];
        if (Math.max(x1, x2) < 0 || Math.max(y1, y2) < 0 || Math.min(x1, x2) > width || Math.min(y1, y2) > height) continue;
        const wide = linePixels(lines[at + 5] ?? 1, zoom);
        if (wide !== context.lineWidth || inPath >= PATH_LINES) end();
        context.lineWidth = wide;
        context.moveTo(x1, y1);
        context.lineTo(x2, y2);
        inPath += 1;
        since += 1;
        if (since % STEP_LINES !== 0) continue;
        end();
        yield;
      }
      end();
    }
    context.setLineDash([]);
  }

  *#dots(context: CanvasRenderingContext2D, { zoom, pan, width, height, isFaded }: CrowdView, share: number): Generator<void, void> {
    const { dots, ids } = this.#crowd;
    const signs = this.#signs;
    if (!signs) return;
    context.globalAlpha = isFaded ? FADED : 1;
    const count = Math.ceil(ids.length * share);
    // The most central last, over the others.
    for (let index = count - 1; index >= 0; index -= 1) {
      const at = index * DOT_NUMBERS;
      const side = dotPixels(dots[at + 2] ?? 0, zoom);
      const [x, y] = [(dots[at] ?? 0) * zoom + pan.x - side / 2, (dots[at + 1] ?? 0) * zoom + pan.y - side / 2];
      if (x + side >= 0 && y + side >= 0 && x <= width && y <= height)
        context.drawImage(signs, (dots[at + 3] ?? 0) * SIGN_PX, 0, SIGN_PX, SIGN_PX, x, y, side, side);
      if (index % STEP_DOTS === 0) yield;
    }
    context.globalAlpha = 1;
  }

  /** In memory it is there at once; one pixel read makes sure. */
  finish(): void {
    this.#front?.getImageData(0, 0, 1, 1);
  }

  close(): void {
    this.element.remove();
  }
}
