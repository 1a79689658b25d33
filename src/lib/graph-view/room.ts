/** The room on a drawing: which boxes are taken, found by cells, and the nearest spot that is free. */
import type { Point, Size } from './plane.ts';

/** Units of the drawing; a little more than most boxes are wide. */
const CELL = 120;
/** Between two rings that are searched. */
const STEP = 14;
const RINGS = 200;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export class Room {
  readonly #cells = new Map<string, Box[]>();

  put(at: Point, size: Size): void {
    const box = boxOf(at, size);
    for (const key of keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  isFree(at: Point, size: Size): boolean {
    const box = boxOf(at, size);
    return keys(box).every((key) => (this.#cells.get(key) ?? []).every((other) => !meet(box, other)));
  }

  /** On rings round the point, from the inside out; the point itself where none is free. */
  nearest({ x, y }: Point, size: Size): Point {
    for (let ring = 0; ring < RINGS; ring += 1) {
      const steps = Math.max(1, ring * 6);
      for (let step = 0; step < steps; step += 1) {
        // Each ring begins elsewhere, so that what hangs on one node does not line up on one side.
        const angle = ring * 2.4 + (step * 2 * Math.PI) / steps;
        const at = { x: Math.round(x + Math.cos(angle) * ring * STEP) + 0, y: Math.round(y + Math.sin(angle) * ring * STEP) + 0 };
        if (this.isFree(at, size)) return at;
      }
    }
    return { x: Math.round(x) + 0, y: Math.round(y) + 0 };
  }
}

function boxOf({ x, y }: Point, { width, height }: Size): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function keys({ left, right, top, bottom }: Box): readonly string[] {
  const found: string[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) found.push(`${column},${row}`);
  return found;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
