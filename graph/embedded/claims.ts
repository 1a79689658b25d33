/** The list of claims: text, filters, facets counted with the other filters applied. */
import type { ClaimAnswer, Facet, MatchReason } from '../model/answers.ts';
import { CLAIM_KINDS, ENTITY_TYPES, PROVENANCE_LEVELS, type Claim } from '../model/document-graph.ts';
import { hasValue, meetingAll, type Match } from '../search/match.ts';
import { terms, type Term } from '../search/query.ts';
import type { ClaimQuery } from '../store.ts';
import type { DocumentIndex } from './document-index.ts';
import { claimItem } from './items.ts';
import type { Library } from './library.ts';

/** A claim in its document. */
export interface Placed {
  readonly document: DocumentIndex;
  readonly claim: Claim;
}

type Filter = 'documentId' | 'provenance' | 'kind' | 'sectionId' | 'entityId' | 'entityType' | 'referenceId';

/** Whether a claim passes one filter; a filter that is absent or empty lets all pass. */
const PASSES: Readonly<Record<Filter, (placed: Placed, wanted: string) => boolean>> = {
  documentId: ({ document }, wanted) => document.graph.document.id === wanted,
  provenance: ({ claim }, wanted) => claim.provenance.level === wanted,
  kind: ({ claim }, wanted) => claim.kind === wanted,
  // A section holds what stands under it.
  sectionId: ({ document, claim }, wanted) => document.lineage(claim.sectionId).some((section) => section.id === wanted),
  entityId: ({ claim }, wanted) => claim.entityIds.includes(wanted),
  entityType: (placed, wanted) => typesOf(placed).has(wanted),
  referenceId: ({ document, claim }, wanted) =>
    claim.provenance.referenceIds.some((id) => id === wanted || document.references.get(id)?.sourceId === wanted),
};
const FILTERS = Object.keys(PASSES) as readonly Filter[]; // Object.keys loses the key type; PASSES has no other keys.

export function claims(library: Library, query: ClaimQuery): ClaimAnswer {
  // An unknown document is an error, not an empty list.
  if (query.documentId !== undefined) library.document(query.documentId);
  const met = claimsMeeting(library, library.scope(undefined), query.text ?? '').map(({ placed }) => placed);
  const failed = met.map((placed) => FILTERS.filter((filter) => isRefused(query, filter, placed)));
  const passing = (but?: Filter): readonly Placed[] => met.filter((_, at) => failed[at]?.every((filter) => filter === but) === true);
  const found = passing();
  const from = query.offset ?? 0;
  return {
    items: found
      .slice(from, query.limit === undefined ? undefined : from + query.limit)
      .map(({ document, claim }) => claimItem(document, claim)),
    total: found.length,
    facets: {
      provenance: fixed(PROVENANCE_LEVELS, passing('provenance'), ({ claim }) => [claim.provenance.level]),
      kind: fixed(CLAIM_KINDS, passing('kind'), ({ claim }) => [claim.kind]),
      section: sections(passing('sectionId')),
      entityType: fixed(ENTITY_TYPES, passing('entityType'), typesOf),
      document: documents(passing('documentId')),
    },
  };
}

/** Claims of the scope that meet the text, in document order; all where the text is empty. */
export function claimsMeeting(
  library: Library,
  scope: readonly DocumentIndex[],
  text: string,
): readonly { readonly placed: Placed; readonly match: Match }[] {
  const wanted = terms(text);
  return scope.flatMap((document) => {
    const all = [...document.claims.values()];
    const met = meetingAll(all, wanted, (term) => claimsOf(library, document, all, term));
    return [...met].map(([claim, match]) => ({ placed: { document, claim }, match }));
  });
}

/** Claims that hold the term literally, name an entity that bears it, or state its value. */
export function claimsOf(library: Library, document: DocumentIndex, all: readonly Claim[], term: Term): ReadonlyMap<Claim, MatchReason> {
  const found = new Map<Claim, MatchReason>();
  const add = (claim: Claim | undefined, reason: MatchReason): void => {
    if (claim !== undefined && !found.has(claim)) found.set(claim, reason);
  };
  for (const at of library.text(document, 'claims').find(term.text)) add(all[at], { kind: 'text' });
  if (term.phrase) return found;
  const { quantity } = term;
  if (quantity !== undefined) {
    for (const figure of document.figures.values()) {
      if (hasValue(figure, quantity)) add(document.claims.get(figure.claimId), { kind: 'number', query: term.raw, raw: figure.raw });
    }
  }
  for (const entity of library.names(undefined).bearers(term.text)) {
    for (const claim of document.claimsOfEntity.get(entity.id) ?? []) add(claim, { kind: 'alias', query: term.raw, name: entity.name });
  }
  return found;
}

function isRefused(query: ClaimQuery, filter: Filter, placed: Placed): boolean {
  const wanted = query[filter];
  return wanted !== undefined && wanted !== '' && !PASSES[filter](placed, wanted);
}

function typesOf({ document, claim }: Placed): ReadonlySet<string> {
  return new Set(claim.entityIds.flatMap((id) => document.entities.get(id)?.type ?? []));
}

/** Values in their own order; those without a claim are left out. */
function fixed(values: readonly string[], placed: readonly Placed[], of: (placed: Placed) => Iterable<string>): readonly Facet[] {
  const counts = counted(placed, of);
  return values.flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, label: value, count }];
  });
}

/** Sections in document order, each with what stands under it. */
function sections(placed: readonly Placed[]): readonly Facet[] {
  const counts = counted(placed, ({ document, claim }) => document.lineage(claim.sectionId).map((section) => section.id));
  return [...new Set(placed.map(({ document }) => document))].flatMap((document) =>
    document.graph.sections.flatMap((section) => {
      const count = counts.get(section.id);
      return count === undefined ? [] : [{ value: section.id, label: section.title, count }];
    }),
  );
}

function documents(placed: readonly Placed[]): readonly Facet[] {
  const counts = counted(placed, ({ document }) => [document.graph.document.id]);
  return [...new Set(placed.map(({ document }) => document.summary))].map(({ id, title }) => ({
    value: id,
    label: title,
    count: counts.get(id) ?? 0,
  }));
}

function counted(placed: readonly Placed[], of: (placed: Placed) => Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of placed) {
    for (const value of of(each)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
