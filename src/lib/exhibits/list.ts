/** The exhibits' filter and order, as a value that is its address. */
import { z } from 'zod';
import type { ExhibitItem } from '#graph/model/answers.ts';

export const EXHIBIT_SOURCES = ['cited', 'named', 'none'] as const;
export type ExhibitSources = (typeof EXHIBIT_SOURCES)[number];
export const EXHIBIT_SORTS = ['position', 'claims', 'sources'] as const;

const ExhibitView = z
  .object({
    q: z.string().trim().min(1).max(200).optional().catch(undefined),
    /** Whether its source line carries a marker, names a source in words only, or there is none. */
    sources: z.enum(EXHIBIT_SOURCES).optional().catch(undefined),
    /** Title of the section that it stands in. */
    section: z.string().min(1).max(300).optional().catch(undefined),
    sort: z.enum(EXHIBIT_SORTS).catch('position'),
  })
  .readonly();
export type ExhibitView = z.infer<typeof ExhibitView>;

export function exhibitView(params: URLSearchParams): ExhibitView {
  return ExhibitView.parse(Object.fromEntries(params));
}

export function sourcesOf({ referenceIds = [], sources }: Pick<ExhibitItem, 'referenceIds' | 'sources'>): ExhibitSources {
  return referenceIds.length > 0 ? 'cited' : sources.length > 0 ? 'named' : 'none';
}

type Filter = 'q' | 'sources' | 'section';
const PASSES: Readonly<Record<Filter, (exhibit: ExhibitItem, wanted: string, fold: (text: string) => string) => boolean>> = {
  q: ({ label, caption, notes, sources }, wanted, fold) =>
    [label, caption, ...notes, ...sources].some((text) => fold(text).includes(fold(wanted))),
  sources: (exhibit, wanted) => sourcesOf(exhibit) === wanted,
  section: ({ sectionTitle }, wanted) => sectionTitle === wanted,
};
const FILTERS: readonly Filter[] = ['q', 'sources', 'section'];

export interface ListedExhibits {
  readonly exhibits: readonly ExhibitItem[];
  /** Values with counts, each with the other filters applied. */
  readonly facets: Readonly<Record<'sources' | 'section', readonly { readonly value: string; readonly label: string; readonly count: number }[]>>;
} // prettier-ignore

/** @param all – in the order of the text. @param fold – makes spellings equal. */
export function listedExhibits(all: readonly ExhibitItem[], view: ExhibitView, fold: (text: string) => string): ListedExhibits {
  const passing = (but?: Filter): readonly ExhibitItem[] =>
    all.filter((exhibit) => FILTERS.every((filter) => filter === but || view[filter] === undefined || PASSES[filter](exhibit, view[filter], fold)));
  return {
    exhibits: sorted(passing(), view.sort),
    facets: {
      sources: counted(passing('sources'), sourcesOf),
      section: counted(passing('section'), ({ sectionTitle }) => sectionTitle),
    },
  };
} // prettier-ignore

function sorted(exhibits: readonly ExhibitItem[], by: ExhibitView['sort']): readonly ExhibitItem[] {
  switch (by) {
    case 'position':
      return exhibits;
    case 'claims':
      return exhibits.toSorted((a, b) => b.claimIds.length - a.claimIds.length);
    case 'sources':
      return exhibits.toSorted((a, b) => b.sources.length - a.sources.length);
  }
}

/** In order of appearance. */
function counted(exhibits: readonly ExhibitItem[], of: (exhibit: ExhibitItem) => string | undefined): ListedExhibits['facets']['section'] {
  const counts = new Map<string, number>();
  for (const exhibit of exhibits) {
    const value = of(exhibit);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, label: value, count }));
}
