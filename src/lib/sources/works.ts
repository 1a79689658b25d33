/** The reference list as works: entries that share a source are one row, with every label. */
import { z } from 'zod';
import type { SourceItem } from '#graph/model/answers.ts';
import { REFERENCE_TYPES } from '#graph/model/document-graph.ts';

export interface ListedWork {
  readonly source: SourceItem;
  /** Positions in the reference list, 0-based: what an export names. */
  readonly positions: readonly number[];
  /** The same work's other entries. */
  readonly twins: readonly SourceItem[];
  readonly claimCount: number;
  readonly figureCount: number;
}

const SourceFilters = z
  .object({
    q: z.string().trim().min(1).max(200).optional().catch(undefined),
    type: z.enum([...REFERENCE_TYPES, 'note']).optional().catch(undefined),
    year: z.string().regex(/^(?:\d{4}|none)$/).optional().catch(undefined),
    publisher: z.string().min(1).max(200).optional().catch(undefined),
    /** `none`: no claim rests on it; `one`: exactly one. */
    rests: z.enum(['none', 'one', 'more']).optional().catch(undefined),
    sort: z.enum(['label', 'claims', 'year']).catch('label'),
  })
  .readonly(); // prettier-ignore
export type SourceFilters = z.infer<typeof SourceFilters>;

export function sourceFilters(params: URLSearchParams): SourceFilters {
  return SourceFilters.parse(Object.fromEntries(params));
}

/** One row a work, in the order of its first entry. */
export function listedWorks(sources: readonly SourceItem[]): readonly ListedWork[] {
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
      },
    ];
  });
}

type Filter = 'q' | 'type' | 'year' | 'publisher' | 'rests';

const PASSES: Readonly<Record<Filter, (work: ListedWork, wanted: string) => boolean>> = {
  q: ({ source, twins }, wanted) =>
    [source, ...twins].some((each) => [each.title, ...each.authors, each.publisher, each.raw, `[${each.label}]`].some((text) => text?.toLowerCase().includes(wanted.toLowerCase()))),
  type: (work, wanted) => typeOf(work) === wanted,
  year: (work, wanted) => yearOf(work) === wanted,
  publisher: ({ source }, wanted) => source.publisher === wanted,
  rests: (work, wanted) => restsOf(work) === wanted,
}; // prettier-ignore
const FILTERS = Object.keys(PASSES) as readonly Filter[]; // Object.keys loses the key type; PASSES has no other keys.

export interface FilteredWorks {
  readonly works: readonly ListedWork[];
  /** Values with counts, each with the other filters applied. */
  readonly facets: Readonly<Record<'type' | 'year' | 'publisher' | 'rests', readonly { readonly value: string; readonly label: string; readonly count: number }[]>>;
} // prettier-ignore

export function filteredWorks(all: readonly ListedWork[], filters: SourceFilters): FilteredWorks {
  const passing = (but?: Filter): readonly ListedWork[] =>
    all.filter((work) => FILTERS.every((filter) => filter === but || filters[filter] === undefined || PASSES[filter](work, filters[filter])));
  return {
    works: sorted(passing(), filters.sort),
    facets: {
      type: counted(passing('type'), typeOf),
      year: counted(passing('year'), yearOf).toSorted((a, b) => (a.value < b.value ? 1 : -1)),
      publisher: counted(passing('publisher'), ({ source }) => source.publisher).filter(({ count }) => count > 1),
      rests: counted(passing('rests'), restsOf),
    },
  };
} // prettier-ignore

export function yearOf({ source }: ListedWork): string {
  return source.issued?.slice(0, 4) ?? 'none';
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
    case 'year':
      return works.toSorted((a, b) => Number(yearOf(a) === 'none') - Number(yearOf(b) === 'none') || (yearOf(a) < yearOf(b) ? 1 : -1));
  }
}

function counted(works: readonly ListedWork[], of: (work: ListedWork) => string | undefined) {
  const counts = new Map<string, number>();
  for (const work of works) {
    const value = of(work);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, label: value, count })).toSorted((a, b) => b.count - a.count);
}
