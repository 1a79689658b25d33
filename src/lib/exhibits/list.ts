/** The exhibits' filter and order, as a value that is its address. */
import { z } from 'zod';
import type { ExhibitItem, Facet } from '#graph/model/answers.ts';
import { faceted } from '../lists/faceted.ts';

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

export interface ListedExhibits {
  readonly exhibits: readonly ExhibitItem[];
  readonly facets: Readonly<Record<'sources' | 'section', readonly Facet[]>>;
}

/** @param all – in the order of the text. @param fold – makes spellings equal. */
export function listedExhibits(all: readonly ExhibitItem[], view: ExhibitView, fold: (text: string) => string): ListedExhibits {
  const { items, facet } = faceted<ExhibitItem, 'q' | 'sources' | 'section'>(
    all,
    {
      q: ({ label, caption, notes, sources }, wanted) =>
        [label, caption, ...notes, ...sources].some((text) => fold(text).includes(fold(wanted))),
      sources: (exhibit, wanted) => sourcesOf(exhibit) === wanted,
      section: ({ sectionTitle }, wanted) => sectionTitle === wanted,
    },
    view,
  );
  return {
    exhibits: sorted(items, view.sort),
    facets: { sources: facet('sources', sourcesOf), section: facet('section', ({ sectionTitle }) => sectionTitle) },
  };
}

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
