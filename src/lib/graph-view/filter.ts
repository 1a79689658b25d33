/** What a reader's filter asks of the edges of a drawing, as a value and as words of its address. */
import { GRAPH_EDGE_TYPES, type GraphEdgeType } from '#graph/model/answers.ts';
import type { ProvenanceLevel } from '#graph/model/document-graph.ts';
import { PROVENANCE_LEVELS } from '#graph/model/kinds.ts';
import type { EdgeFilter } from '#graph/store.ts';

export interface GraphFilter {
  /** Edge types shown; empty for all. */
  readonly relations: readonly GraphEdgeType[];
  readonly sectionId?: string;
  /** Levels of the claims that count; empty for all. */
  readonly provenance: readonly ProvenanceLevel[];
  /** Years, both included. */
  readonly from?: number;
  readonly to?: number;
  /** Edges with at least so many claims. */
  readonly minEvidence: number;
  /** Entities in at least so many of the documents. */
  readonly minDocuments: number;
}

export const NO_FILTER: GraphFilter = { relations: [], provenance: [], minEvidence: 1, minDocuments: 1 };

const SECTION = 'section:';
const LONGEST_SECTION = 200;
const LEAST_MAX = 1000;
const YEARS = /^(\d{4})?-(\d{4})?$/;

/** Whether nothing is left out. */
export function isUnfiltered(filter: GraphFilter): boolean {
  return filterCount(filter) === 0;
}

/** How many of its parts leave something out. */
export function filterCount(filter: GraphFilter): number {
  return filterPairs(filter).filter(([, value]) => value !== '').length;
}

/** @param value – reads one query parameter; what can not be read filters nothing. */
export function filterOf(value: (key: string) => string | null): GraphFilter {
  const sectionId = (value('sec') ?? '').slice(0, LONGEST_SECTION);
  const [, from, to] = YEARS.exec(value('years') ?? '') ?? [];
  return {
    relations: chosen(GRAPH_EDGE_TYPES, value('rel') ?? ''),
    ...(sectionId === '' ? {} : { sectionId: sectionId.startsWith(SECTION) ? sectionId : SECTION + sectionId }),
    provenance: chosen(PROVENANCE_LEVELS, value('prov') ?? ''),
    ...inOrder(from, to),
    minEvidence: bounded(Number(value('min') ?? 1)),
    minDocuments: bounded(Number(value('shared') ?? 1)),
  };
}

/** The words of an address; an empty one is left out of it. */
export function filterPairs(filter: GraphFilter): readonly (readonly [key: string, value: string])[] {
  const { relations, sectionId = '', provenance, from, to, minEvidence, minDocuments } = filter;
  return [
    ['rel', listText(GRAPH_EDGE_TYPES, relations)],
    ['sec', sectionId.startsWith(SECTION) ? sectionId.slice(SECTION.length) : sectionId],
    ['prov', listText(PROVENANCE_LEVELS, provenance)],
    ['years', from === undefined && to === undefined ? '' : `${from ?? ''}-${to ?? ''}`],
    ['min', minEvidence > 1 ? String(minEvidence) : ''],
    ['shared', minDocuments > 1 ? String(minDocuments) : ''],
  ];
}

/** As the store asks for it. */
export function edgeFilter({ relations, sectionId, provenance, from, to, minEvidence, minDocuments }: GraphFilter): EdgeFilter {
  return { relations, sectionId, provenance, from, to, minEvidence, minDocuments };
}

/** The relation shown or not; taking the last one away shows all again. */
export function withRelation(filter: GraphFilter, type: GraphEdgeType): GraphFilter {
  return { ...filter, relations: toggled(GRAPH_EDGE_TYPES, filter.relations, type) };
}

export function withProvenance(filter: GraphFilter, level: ProvenanceLevel): GraphFilter {
  return { ...filter, provenance: toggled(PROVENANCE_LEVELS, filter.provenance, level) };
}

/** @param id – none for the whole document. */
export function withSection({ sectionId: _, ...filter }: GraphFilter, id: string | undefined): GraphFilter {
  return id === undefined ? filter : { ...filter, sectionId: id };
}

/** A period inside the range of years there are; the whole range filters nothing, so that undated claims count again. */
export function withYears(
  { from: _, to: __, ...filter }: GraphFilter,
  period: readonly [from: number, to: number],
  range: readonly [first: number, last: number],
): GraphFilter {
  const [from, to] = [Math.min(...period), Math.max(...period)];
  return from <= range[0] && to >= range[1] ? filter : { ...filter, from, to };
}

/** Which of all are shown: none named shows all. */
export function isShown<T>(shown: readonly T[], value: T): boolean {
  return shown.length === 0 || shown.includes(value);
}

function toggled<T>(all: readonly T[], shown: readonly T[], value: T): readonly T[] {
  const before = shown.length === 0 ? all : shown;
  const next = all.filter((each) => (each === value ? !before.includes(value) : before.includes(each)));
  return next.length === all.length ? [] : next;
}

/** `a,b` for those alone, `-a,b` for all but those: whichever is shorter. */
function listText<T extends string>(all: readonly T[], shown: readonly T[]): string {
  if (shown.length * 2 <= all.length) return shown.join(',');
  const without = all.filter((each) => !shown.includes(each));
  return without.length === 0 ? '' : `-${without.join(',')}`;
}

function chosen<T extends string>(all: readonly T[], text: string): readonly T[] {
  const named = new Set(text.replace(/^-/, '').split(','));
  const shown = all.filter((each) => named.has(each) !== text.startsWith('-'));
  return text === '' || shown.length === all.length ? [] : shown;
}

function inOrder(from: string | undefined, to: string | undefined): Pick<GraphFilter, 'from' | 'to'> {
  if (from !== undefined && to !== undefined && from > to) return { from: Number(to), to: Number(from) };
  return { ...(from === undefined ? {} : { from: Number(from) }), ...(to === undefined ? {} : { to: Number(to) }) };
}

function bounded(value: number): number {
  return Number.isFinite(value) ? Math.min(LEAST_MAX, Math.max(1, Math.trunc(value))) : 1;
}
