/** Claims counted by what they can be filtered by: each facet with the other filters applied, not with its own. */
import type { ClaimAnswer, Facet } from '../model/answers.ts';
import {
  CLAIM_KINDS,
  ENTITY_TYPES,
  PROVENANCE_LEVELS,
  REFERENCE_TYPES,
  type Claim,
  type EntityType,
  type Section,
} from '../model/document-graph.ts';
import type { ClaimQuery } from '../store.ts';
import { compare } from './document-index.ts';

/** Claims that are alike in all that has a facet. */
export interface ClaimRow {
  readonly documentId: string;
  readonly level: string;
  readonly kind: string;
  /** The claim's section, then what it stands under. */
  readonly sectionIds: readonly string[];
  /** Each once. */
  readonly entityTypes: readonly string[];
  readonly entityIds: readonly string[];
  /** Types of the sources it cites, each once. */
  readonly sourceTypes: readonly string[];
  /** Years it speaks of (`yearsOfClaim`), as they are printed. */
  readonly years: readonly string[];
  readonly count: number;
}

/** A document as the facets name it. */
export interface Shelf {
  readonly id: string;
  readonly title: string;
  /** In document order. */
  readonly sections: readonly Pick<Section, 'id' | 'title'>[];
}

export interface Counted<T> {
  readonly facets: ClaimAnswer['facets'];
  readonly total: number;
  /** Whether it passes every filter. */
  readonly passes: (item: T) => boolean;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

type Filter = 'documentId' | 'provenance' | 'kind' | 'sectionId' | 'entityType' | 'entityId' | 'sourceType' | 'year';

const PASSES: Readonly<Record<Filter, (row: ClaimRow, wanted: string) => boolean>> = {
  documentId: (row, wanted) => row.documentId === wanted,
  provenance: (row, wanted) => row.level === wanted,
  kind: (row, wanted) => row.kind === wanted,
  // A section holds what stands under it.
  sectionId: (row, wanted) => row.sectionIds.includes(wanted),
  entityType: (row, wanted) => row.entityTypes.includes(wanted),
  entityId: (row, wanted) => row.entityIds.includes(wanted),
  sourceType: (row, wanted) => row.sourceTypes.includes(wanted),
  year: (row, wanted) => row.years.includes(wanted),
};
const FILTERS = Object.keys(PASSES) as readonly Filter[]; // Object.keys loses the key type; PASSES has no other keys.

/** @param shelves – the library's documents, in their order. @param entities – the library's, most central first. */
export function counted<T>(
  items: readonly T[],
  rowOf: (item: T) => ClaimRow,
  query: ClaimQuery,
  shelves: readonly Shelf[],
  entities: readonly Named[],
): Counted<T> {
  const rows = items.map(rowOf);
  // One bit for each filter that refuses the row.
  const refused = rows.map((row) => FILTERS.reduce((bits, filter, at) => (isRefused(query, filter, row) ? bits | (1 << at) : bits), 0));
  const passing = (but?: Filter): readonly ClaimRow[] => {
    const pardoned = but === undefined ? 0 : 1 << FILTERS.indexOf(but);
    return rows.filter((_, at) => refused[at] === 0 || refused[at] === pardoned);
  };
  const found = new Set(items.filter((_, at) => refused[at] === 0));
  return {
    total: passing().reduce((sum, row) => sum + row.count, 0),
    passes: (item) => found.has(item),
    facets: {
      provenance: fixed(PROVENANCE_LEVELS, passing('provenance'), (row) => [row.level]),
      kind: fixed(CLAIM_KINDS, passing('kind'), (row) => [row.kind]),
      section: sections(passing('sectionId'), shelves),
      entityType: fixed(ENTITY_TYPES, passing('entityType'), (row) => row.entityTypes),
      document: documents(passing('documentId'), shelves),
      entity: named(passing('entityId'), entities),
      sourceType: fixed(REFERENCE_TYPES, passing('sourceType'), (row) => row.sourceTypes),
      year: years(passing('year')),
    },
  };
}

/** The part of a row that is the claim's own. */
export function claimFacets(
  claim: Claim,
  typeOf: (entityId: string) => EntityType | undefined,
): Pick<ClaimRow, 'level' | 'kind' | 'entityTypes' | 'entityIds'> {
  const types = new Set(claim.entityIds.flatMap((id) => typeOf(id) ?? []));
  return { level: claim.provenance.level, kind: claim.kind, entityTypes: [...types], entityIds: claim.entityIds };
}

/** A filter that is absent or empty refuses nothing. */
function isRefused(query: ClaimQuery, filter: Filter, row: ClaimRow): boolean {
  const wanted = query[filter];
  return wanted !== undefined && wanted !== '' && !PASSES[filter](row, String(wanted));
}

/** Values in their own order; those without a claim are left out. */
function fixed(values: readonly string[], rows: readonly ClaimRow[], of: (row: ClaimRow) => readonly string[]): readonly Facet[] {
  const counts = countedBy(rows, of);
  return values.flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, label: value, count }];
  });
}

/** Sections in document order, each with what stands under it. */
function sections(rows: readonly ClaimRow[], shelves: readonly Shelf[]): readonly Facet[] {
  const counts = countedBy(rows, (row) => row.sectionIds);
  return shelves.flatMap((shelf) =>
    shelf.sections.flatMap(({ id, title }) => {
      const count = counts.get(id);
      return count === undefined ? [] : [{ value: id, label: title, count }];
    }),
  );
}

function documents(rows: readonly ClaimRow[], shelves: readonly Shelf[]): readonly Facet[] {
  const counts = countedBy(rows, (row) => [row.documentId]);
  return shelves.flatMap(({ id, title }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ value: id, label: title, count }];
  });
}

/** The most often named first; of equal ones the more central. */
function named(rows: readonly ClaimRow[], entities: readonly Named[]): readonly Facet[] {
  const counts = countedBy(rows, (row) => row.entityIds);
  return entities
    .flatMap(({ id, name }) => {
      const count = counts.get(id);
      return count === undefined ? [] : [{ value: id, label: name, count }];
    })
    .sort((a, b) => b.count - a.count);
}

/** The newest first. */
function years(rows: readonly ClaimRow[]): readonly Facet[] {
  return [...countedBy(rows, (row) => row.years)]
    .map(([value, count]) => ({ value, label: value, count }))
    .sort((a, b) => compare(b.value, a.value));
}

function countedBy(rows: readonly ClaimRow[], of: (row: ClaimRow) => readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of of(row)) counts.set(value, (counts.get(value) ?? 0) + row.count);
  }
  return counts;
}
