/** The names of outlines and the captions of a layout: each goes to the first of its spots that is clear. The same on the page and in a picture. */
import type { Hull } from './hulls.ts';
import { meet, textUnits, type Box } from './labels.ts';
import type { Laid } from './layouts.ts';
import type { Point } from './placement.ts';

export const NAME_PX = 12.5;
/** Between the edge of an outline and its name. */
const NAME_GAP_PX = 5;

/** A place for words: their baseline is `rise` screen pixels above it. */
export interface Spot {
  /** In the drawing's units. */
  readonly at: Point;
  readonly rise: number;
}

export interface GroundName {
  readonly kind: 'name' | 'caption';
  readonly text: string;
  /** The best first. */
  readonly spots: readonly Spot[];
}

/** Those of larger communities first. */
export function groundNames(hulls: readonly Hull[], captions: Laid['captions']): readonly GroundName[] {
  return [
    ...hulls.map(({ name, top, bottom }) => ({
      kind: 'name' as const,
      text: name,
      spots: [
        { at: top, rise: NAME_GAP_PX },
        { at: bottom, rise: -NAME_GAP_PX - NAME_PX },
      ],
    })),
    ...captions.map(({ text, at }) => ({ kind: 'caption' as const, text, spots: [{ at, rise: 0 }] })),
  ];
}

/** For each name the first spot that is clear of labels and of the names before it; nothing where none is. @param labels – in screen pixels, without the pan. */
export function clearSpots(names: readonly GroundName[], labels: readonly Box[], zoom: number): readonly (Spot | undefined)[] {
  const taken = [...labels];
  return names.map(({ text, spots }) => {
    const half = (textUnits(text) * NAME_PX) / 2;
    const boxes = spots.map(({ at, rise }): Box => {
      const [x, y] = [at.x * zoom, at.y * zoom - rise];
      return [x - half, y - NAME_PX, x + half, y + 2];
    });
    const clear = boxes.findIndex((box) => !taken.some((other) => meet(box, other)));
    const box = boxes[clear];
    if (box) taken.push(box);
    return spots[clear];
  });
}
