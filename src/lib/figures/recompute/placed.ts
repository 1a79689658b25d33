/** Figures where they stand in the words of their sentence. */
import type { FigureItem } from '#graph/model/answers.ts';
import { sameUnit } from '#graph/model/figure.ts';

export interface Placed {
  readonly figure: FigureItem;
  /** Offsets into the sentence's text. */
  readonly start: number;
  readonly end: number;
}

/** In order; those whose words are not found are left out. */
export function placed(text: string, figures: readonly FigureItem[]): readonly Placed[] {
  let at = 0;
  return figures
    .toSorted((a, b) => a.span.start - b.span.start)
    .flatMap((figure) => {
      const start = text.indexOf(figure.raw, at);
      if (start < 0) return [];
      at = start + figure.raw.length;
      return [{ figure, start, end: at }];
    });
}

export function isPercent({ figure: { unit } }: Placed): boolean {
  return sameUnit(unit, '%');
}

export function isPoints({ figure: { unit } }: Placed): boolean {
  return sameUnit(unit, '个百分点');
}

/** Something that parts and wholes are counted in. */
export function isAmount(place: Placed): boolean {
  return place.figure.value > 0 && place.figure.unit !== '倍' && place.figure.unit !== '名次' && !isPercent(place) && !isPoints(place);
}
