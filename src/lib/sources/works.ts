/** The reference list as works: entries that share a source are one row, with every label. */
import { z } from 'zod';
import type { ExhibitItem, Facet, SourceItem } from '#graph/model/answers.ts';
import { REFERENCE_TYPES } from '#graph/model/document-graph.ts';
import { faceted, mostFirst } from '../lists/faceted.ts';

export interface ListedWork {
  readonly source: SourceItem;
  /** Positions in the reference list, 0-based: what an export names. */
  readonly positions: readonly number[];
  /** The same work's other entries. */
  readonly twins: readonly SourceItem[];
  readonly claimCount: number;
  readonly figureCount: number;
  /** Labels of the entries that no marker and no exhibit leads to. */
  readonly unused: readonly string[];
}

export const WORK_FIELDS = ['title', 'date'] as const;

const SourceFilters = z
  .object({
    q: z.string().trim().min(1).max(200).optional().catch(undefined),
    /** `source`: of whatever type, but no note. */
    type: z.enum([...REFERENCE_TYPES, 'note', 'source']).optional().catch(undefined),
    year: z.string().regex(/^(?:\d{4}|none)$/).optional().catch(undefined),
    publisher: z.string().min(1).max(200).optional().catch(undefined),
    /** `none`: no claim rests on it; `one`: exactly one. */
    rests: z.enum(['none', 'one', 'more']).optional().catch(undefined),
    /** `no`: an entry of it stands in the list and nothing leads to it. */
    used: z.enum(['yes', 'no']).optional().catch(undefined),
    /** Sources of which the entry gives it, or does not. */
    with: z.enum(WORK_FIELDS).optional().catch(undefined),
    without: z.enum(WORK_FIELDS).optional().catch(undefined),
    sort: z.enum(['label', 'claims', 'year']).catch('label'),
  })
  .readonly(); // prettier-ignore
export type SourceFilters = z.infer<typeof SourceFilters>;

export function sourceFilters(params: URLSearchParams): SourceFilters {
  return SourceFilters.parse(Object.fromEntries(params));
}

/** One row a work, in the order of its first entry. @param exhibits – of the same document: a source may stand under a chart only. */
export function listedWorks(
  sources: readonly SourceItem[],
  exhibits: readonly Pick<ExhibitItem, 'referenceIds'>[] = [],
): readonly ListedWork[] {
  const shown = new Set(exhibits.flatMap(({ referenceIds = [] }) => referenceIds));
  const groups = new Map<string, { readonly source: SourceItem; readonly at: number }[]>();
  sources.forEach((source, at) => {
    const key = source.sourceId ?? source.id;
    const group = groups.get(key);
    if (group) group.push({ source, at });
    else groups.set(key, [{ source, at }]);
  });
  return [...groups.values()].flatMap((group): readonly ListedWork[] => {
    const [first, ...rest] = group;
    if (!first) return [];
    return [
      {
        source: first.source,
        positions: group.map(({ at }) => at),
        twins: rest.map(({ source }) => source),
        claimCount: group.reduce((sum, { source }) => sum + source.claimCount, 0),
        figureCount: group.reduce((sum, { source }) => sum + source.figureCount, 0),
        unused: group.flatMap(({ source }) => (source.citationCount === 0 && !shown.has(source.id) ? [source.label] : [])),
      },
    ];
  });
}

export interface FilteredWorks {
  readonly works: readonly ListedWork[];
  readonly facets: Readonly<Record<'type' | 'year' | 'publisher' | 'rests' | 'used', readonly Facet[]>>;
}

export function filteredWorks(all: readonly ListedWork[], filters: SourceFilters): FilteredWorks {
  const { items, facet } = faceted<ListedWork, Exclude<keyof SourceFilters, 'sort'>>(
    all,
    {
      q: ({ source, twins }, wanted) =>
        [source, ...twins].some((each) => [each.title, ...each.authors, each.publisher, each.raw, `[${each.label}]`].some((text) => text?.toLowerCase().includes(wanted.toLowerCase()))),
      type: (work, wanted) => typeOf(work) === wanted || work.source.kind === wanted,
      year: (work, wanted) => yearOf(work) === wanted,
      publisher: ({ source }, wanted) => source.publisher === wanted,
      rests: (work, wanted) => restsOf(work) === wanted,
      used: (work, wanted) => usedOf(work) === wanted,
      with: (work, wanted) => gives(work, wanted) === true,
      without: (work, wanted) => gives(work, wanted) === false,
    },
    filters,
  );
  return {
    works: sorted(items, filters.sort),
    facets: {
      type: mostFirst(facet('type', typeOf)),
      year: facet('year', yearOf).toSorted((a, b) => (a.value < b.value ? 1 : -1)),
      publisher: mostFirst(facet('publisher', ({ source }) => source.publisher)).filter(({ count }) => count > 1),
      rests: mostFirst(facet('rests', restsOf)),
      used: mostFirst(facet('used', usedOf)),
    },
  };
} // prettier-ignore

/** Whether the entry of a source gives it; nothing is expected of a note. */
export function gives({ source }: ListedWork, field: string): boolean | undefined {
  if (source.kind === 'note') return undefined;
  return (field === 'title' ? source.title : source.issued) !== undefined;
}

/** A note is of no year. */
export function yearOf({ source }: ListedWork): string | undefined {
  return source.kind === 'note' ? undefined : (source.issued?.slice(0, 4) ?? 'none');
}

function usedOf({ unused }: ListedWork): 'yes' | 'no' {
  return unused.length > 0 ? 'no' : 'yes';
}

function typeOf({ source }: ListedWork): string {
  return source.kind === 'note' ? 'note' : source.type;
}

function restsOf({ source, claimCount }: ListedWork): string | undefined {
  if (source.kind === 'note') return undefined;
  return claimCount === 0 ? 'none' : claimCount === 1 ? 'one' : 'more';
}

function sorted(works: readonly ListedWork[], by: SourceFilters['sort']): readonly ListedWork[] {
  switch (by) {
    case 'label':
      return works;
    case 'claims':
      return works.toSorted((a, b) => b.claimCount - a.claimCount);
    case 'year': {
      // Without a year last.
      const year = ({ source }: ListedWork): string => source.issued?.slice(0, 4) ?? '';
      return works.toSorted((a, b) => (year(a) < year(b) ? 1 : year(a) > year(b) ? -1 : 0));
    }
  }
}
