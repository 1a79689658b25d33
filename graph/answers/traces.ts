/** Looks up what a trace begins with and what stands beside it. */
import { compare, type DocumentIndex } from './document-index.ts';
import { claimItem } from './items.ts';
import { claimTrace, distance, exhibitTrace, RESTS_ON_IT_LIMIT, type Beside } from './trace.ts';
import { StoreError } from '../errors.ts';
import type { Trace } from '../model/answers.ts';
import type { Claim, Reference } from '../model/document-graph.ts';
import type { Span } from '../model/span.ts';
import type { Library } from './library.ts';

export function trace(library: Library, id: string): Trace {
  const document = library.holder(id, ({ figures, claims, exhibits }) => figures.has(id) || claims.has(id) || exhibits.has(id));
  const figure = document?.figures.get(id);
  const claim = document?.claims.get(figure?.claimId ?? id);
  const exhibit = document?.exhibits.get(id);
  if (document !== undefined && claim !== undefined) return claimTrace(beside(library, document), document, claim, figure);
  if (document !== undefined && exhibit !== undefined) return exhibitTrace(beside(library, document), document, exhibit);
  throw new StoreError('not-found', `No figure, claim or exhibit ${id} in the library.`);
}

/** Claims that cite the reference or the same work under another label. */
export function claimsOn(document: DocumentIndex, reference: Reference): Claim[] {
  const ids = new Set(
    document.graph.references
      .filter((each) => each.id === reference.id || (each.sourceId !== undefined && each.sourceId === reference.sourceId))
      .map((each) => each.id),
  );
  return ids.size === 0 ? [] : [...document.claims.values()].filter((claim) => claim.provenance.referenceIds.some((id) => ids.has(id)));
}

function beside(library: Library, document: DocumentIndex): Beside {
  return {
    resting: (reference, claimId, at) => {
      const rows = restingOn(library, document, reference, claimId, at);
      return { claims: rows.slice(0, RESTS_ON_IT_LIMIT).map((row) => claimItem(row.document, row.claim)), total: rows.length };
    },
    partners: ({ claimIds }, claimId) =>
      claimIds
        .filter((id) => id !== claimId)
        .flatMap((id) => {
          const holder = library.holder(id, ({ claims }) => claims.has(id));
          const claim = holder?.claims.get(id);
          return holder === undefined || claim === undefined ? [] : [claimItem(holder, claim)];
        }),
  };
}

/** The same document's claims by distance, then those of other documents that cite the same source. */
function restingOn(
  library: Library,
  document: DocumentIndex,
  reference: Reference,
  claimId: string | undefined,
  at: Span,
): readonly { readonly document: DocumentIndex; readonly claim: Claim }[] {
  const others = reference.sourceId === undefined ? [] : library.scope(undefined).filter((other) => other !== document);
  const own = claimsOn(document, reference)
    .filter((claim) => claim.id !== claimId)
    .sort((a, b) => distance(a.span, at) - distance(b.span, at) || a.span.start - b.span.start || compare(a.id, b.id));
  return [
    ...own.map((claim) => ({ document, claim })),
    ...others.flatMap((other) => claimsOn(other, reference).map((claim) => ({ document: other, claim }))),
  ];
}
