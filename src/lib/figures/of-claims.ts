/** The figures of some claims, each with what a table or plot of figures says of it. */
import type { ClaimItem, FigureItem } from '#graph/model/answers.ts';
import { unitGroups, type FigureGroup } from './groups.ts';

/** In the order of the claims. */
export function figuresOf(claims: readonly ClaimItem[]): readonly FigureItem[] {
  return claims.flatMap(({ figures, text, sentenceId, documentId, documentTitle, sectionTitle, provenance }) =>
    figures.map((figure): FigureItem => ({
      ...figure,
      documentId,
      documentTitle,
      claimText: text,
      sentenceId,
      level: (figure.provenance ?? provenance).level,
      ...(sectionTitle === undefined ? {} : { sectionTitle }),
    })),
  );
}

/** Groups that can be read over time: one unit, at least two years; within a group by year. */
export function groupsOverTime(figures: readonly FigureItem[]): readonly FigureGroup[] {
  return unitGroups(figures)
    .map((group) => ({ ...group, figures: group.figures.filter(({ year }) => year !== undefined).toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0)) }))
    .filter((group) => new Set(group.figures.map(({ year }) => year)).size > 1)
    .toSorted((a, b) => b.figures.length - a.figures.length);
} // prettier-ignore
