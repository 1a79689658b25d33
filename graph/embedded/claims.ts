/** The list of claims: text, filters, facets counted with the other filters applied. */
import { claimFacets, counted, type ClaimRow, type Shelf } from '../answers/facets.ts';
import type { ClaimAnswer, MatchReason } from '../model/answers.ts';
import type { Claim } from '../model/document-graph.ts';
import { hasValue, meetingAll, type Match } from '../search/match.ts';
import { terms, type Term } from '../search/query.ts';
import type { ClaimQuery } from '../store.ts';
import type { DocumentIndex } from '../answers/document-index.ts';
import { claimItem } from '../answers/items.ts';
import type { Library } from './library.ts';

/** A claim in its document. */
export interface Placed {
  readonly document: DocumentIndex;
  readonly claim: Claim;
}

export function claims(library: Library, query: ClaimQuery): ClaimAnswer {
  // An unknown document is an error, not an empty list.
  if (query.documentId !== undefined) library.document(query.documentId);
  const scope = library.scope(undefined);
  const met = claimsMeeting(library, scope, query.text ?? '')
    .map(({ placed }) => placed)
    .filter((placed) => isOf(placed, query));
  const { facets, total, passes } = counted(met, rowOf, query, scope.map(shelfOf));
  const found = met.filter(passes);
  const from = query.offset ?? 0;
  const page = found.slice(from, query.limit === undefined ? undefined : from + query.limit);
  return { items: page.map(({ document, claim }) => claimItem(document, claim)), total, facets };
}

function rowOf({ document, claim }: Placed): ClaimRow {
  return {
    documentId: document.graph.document.id,
    ...claimFacets(claim, (id) => document.entities.get(id)?.type),
    sectionIds: document.lineage(claim.sectionId).map((section) => section.id),
    count: 1,
  };
}

function shelfOf({ graph: { document, sections } }: DocumentIndex): Shelf {
  return { id: document.id, title: document.title, sections };
}

/** The entity and the reference have no facet: what fails them is in no count. */
function isOf({ document, claim }: Placed, { entityId, referenceId }: ClaimQuery): boolean {
  if (entityId !== undefined && entityId !== '' && !claim.entityIds.includes(entityId)) return false;
  if (referenceId === undefined || referenceId === '') return true;
  return claim.provenance.referenceIds.some((id) => id === referenceId || document.references.get(id)?.sourceId === referenceId);
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
