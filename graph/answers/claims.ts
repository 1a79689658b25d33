/** The list of claims: text, filters, facets counted with the other filters applied. */
import { claimFacets, counted, type ClaimRow, type Shelf } from './facets.ts';
import { claimFacts, sourceTypes } from './facts.ts';
import { marked, sortedClaims, substanceOf, worth } from './hits.ts';
import type { ClaimAnswer, MatchReason } from '../model/answers.ts';
import type { Claim } from '../model/document-graph.ts';
import { meets } from '../search/filter.ts';
import { hasValue, highlights, holding, meetingAll, type Match } from '../search/match.ts';
import type { NameHit } from '../search/names.ts';
import type { Query, Term } from '../search/query.ts';
import type { CitedWorks, ClaimQuery } from '../store.ts';
import type { DocumentIndex } from './document-index.ts';
import { claimItem } from './items.ts';
import type { Library } from './library.ts';

/** A claim in its document. */
export interface Placed {
  readonly document: DocumentIndex;
  readonly claim: Claim;
}

export interface PlacedMatch {
  readonly placed: Placed;
  readonly match: Match;
}

export function claims(library: Library, query: ClaimQuery): ClaimAnswer {
  // An unknown document is an error, not an empty list.
  if (query.documentId !== undefined) library.document(query.documentId);
  const scope = library.scope(undefined);
  const asked = library.asked(query.text ?? '');
  const met = claimsMeeting(library, scope, asked).filter(({ placed }) => isOf(placed, query));
  const entities = library.entities(undefined).map(({ summary }) => summary);
  const { facets, total, passes } = counted(met, rowOf, query, scope.map(shelfOf), entities);
  const found = sortedClaims(
    met.filter(passes),
    // Without words one is as relevant as another.
    query.sort === 'relevance' && asked.terms.length === 0 ? 'position' : (query.sort ?? 'position'),
    ({ placed, match }) => match.score + worth(substanceOf(placed.claim)),
    ({ placed }) => placed.document.yearsOfClaim(placed.claim).at(-1) ?? 0,
  );
  const from = query.offset ?? 0;
  const page = found.slice(from, query.limit === undefined ? undefined : from + query.limit);
  return {
    items: page.map(({ placed: { document, claim } }) => claimItem(document, claim)),
    matches: page.map(({ placed: { claim }, match }) => ({
      reason: match.reason,
      highlights: highlights(claim.text, marked(library.names(undefined), asked, match)),
    })),
    total,
    facets,
  };
}

function rowOf({ placed: { document, claim } }: PlacedMatch): ClaimRow {
  return {
    documentId: document.graph.document.id,
    ...claimFacets(claim, (id) => document.entities.get(id)?.type),
    sectionIds: document.lineage(claim.sectionId).map((section) => section.id),
    sourceTypes: [...new Set(sourceTypes(document, claim))],
    years: document.yearsOfClaim(claim).map(String),
    count: 1,
  };
}

function shelfOf({ graph: { document, sections } }: DocumentIndex): Shelf {
  return { id: document.id, title: document.title, sections };
}

/** These filters have no facet: what fails one is in no count. */
function isOf({ document, claim }: Placed, { referenceId, naming, cites, agreement }: ClaimQuery): boolean {
  const { referenceIds } = claim.provenance;
  const workOf = (id: string): string => document.references.get(id)?.sourceId ?? id;
  if (referenceId !== undefined && referenceId !== '' && !referenceIds.some((id) => id === referenceId || workOf(id) === referenceId)) return false;
  if (naming !== undefined && claim.entityIds.length > 0 !== naming) return false;
  if (cites !== undefined && citedWorks(new Set(referenceIds.map(workOf)).size) !== cites) return false;
  return agreement === undefined || document.graph.agreements.some(({ kind, claimIds }) => kind === agreement && claimIds.includes(claim.id));
} // prettier-ignore

export function citedWorks(count: number): CitedWorks | undefined {
  return count === 0 ? undefined : count === 1 ? 'one' : 'more';
}

/** Claims of the scope that meet the query, in document order; all where it asks for nothing. */
export function claimsMeeting(library: Library, scope: readonly DocumentIndex[], { terms, filters }: Query): readonly PlacedMatch[] {
  const lists = scope.map((document) => [...document.claims.values()]);
  const direct = new Map(
    terms.map((term) => [term, scope.map((document, at) => claimsOf(library, document, lists[at] ?? [], term))] as const),
  );
  for (const [term, maps] of direct) {
    // A name that nothing bears as it was typed may be misspelt.
    if (term.negated || term.phrase || maps.some((map) => map.size > 0)) continue;
    const near = library.names(undefined).find(term.raw).filter(({ fuzzy }) => fuzzy); // prettier-ignore
    direct.set(
      term,
      scope.map((document) => claimsNearly(document, term, near)),
    );
  }
  return scope.flatMap((document, at) => {
    const met = meetingAll(lists[at] ?? [], terms, (term) => direct.get(term)?.[at] ?? new Map<Claim, MatchReason>());
    const found = Array.from(met, ([claim, match]) => ({ placed: { document, claim }, match }));
    return filters.length === 0 ? found : found.filter(({ placed: { claim } }) => meets(filters, claimFacts(document, claim)));
  });
}

/** Claims that hold the term literally, name an entity that bears it, or state its value. */
export function claimsOf(library: Library, document: DocumentIndex, all: readonly Claim[], term: Term): ReadonlyMap<Claim, MatchReason> {
  const found = new Map<Claim, MatchReason>();
  const add = (claim: Claim | undefined, reason: MatchReason): void => {
    if (claim !== undefined && !found.has(claim)) found.set(claim, reason);
  };
  for (const [at, reason] of holding(library.text(document, 'claims'), term)) add(all[at], reason);
  if (term.phrase) return found;
  const { quantity } = term;
  if (quantity !== undefined) {
    for (const figure of document.figures.values()) {
      if (hasValue(figure, quantity)) add(document.claims.get(figure.claimId), { kind: 'number', query: term.raw, raw: figure.raw });
    }
  }
  for (const entity of library.names(undefined).bearers(term.text)) {
    const reason: MatchReason = { kind: 'alias', query: term.raw, name: entity.name };
    for (const claim of document.claimsOfEntity.get(entity.id) ?? []) add(claim, reason);
  }
  return found;
}

/** Claims of the entities whose name is like the term. */
function claimsNearly(
  document: DocumentIndex,
  term: Term,
  near: readonly NameHit<{ readonly id: string }>[],
): ReadonlyMap<Claim, MatchReason> {
  const found = new Map<Claim, MatchReason>();
  for (const { item, met } of near) {
    const reason: MatchReason = { kind: 'fuzzy', query: term.raw, name: met };
    for (const claim of document.claimsOfEntity.get(item.id) ?? []) if (!found.has(claim)) found.set(claim, reason);
  }
  return found;
}
