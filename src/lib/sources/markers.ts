/** The citation markers of a document: where each leads, and what it supports. Pure. */
import type { Facet } from '#graph/model/answers.ts';
import type { Claim, DocumentGraph, Reference } from '#graph/model/document-graph.ts';
import { covers } from '#graph/model/span.ts';
import { faceted } from '../lists/faceted.ts';

export interface ListedMarker {
  /** Of the citation: where it stands in the reading page. */
  readonly id: string;
  readonly text: string;
  readonly reference?: Pick<Reference, 'id' | 'label' | 'kind' | 'title' | 'raw'>;
  readonly claims: readonly Pick<Claim, 'id' | 'text'>[];
  /** In whose lines it stands. */
  readonly exhibit?: { readonly id: string; readonly name: string };
}

export const MARKER_SUPPORTS = ['some', 'none'] as const;
export type MarkerSupport = (typeof MARKER_SUPPORTS)[number];

/** In the order of the text. */
export function listedMarkers({ citations, claims, document, exhibits, references }: DocumentGraph): readonly ListedMarker[] {
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
  const referencesById = new Map(references.map((reference) => [reference.id, reference]));
  return citations.map(({ id, claimIds, marker: { span }, referenceId }): ListedMarker => {
    const reference = referencesById.get(referenceId);
    const exhibit = exhibits.find((each) => covers(each.span, span));
    return {
      id,
      // A parser's escape belongs to the file, not to the marker.
      text: document.text.slice(span.start, span.end).replaceAll('\\', ''),
      ...(reference === undefined ? {} : { reference: named(reference) }),
      claims: claimIds.flatMap((each) => claimsById.get(each) ?? []).map((claim) => ({ id: claim.id, text: claim.text })),
      ...(exhibit === undefined ? {} : { exhibit: { id: exhibit.id, name: [exhibit.label, exhibit.caption].filter(Boolean).join(' ') } }),
    };
  });
}

function named({ id, label, kind, title, raw }: Reference): NonNullable<ListedMarker['reference']> {
  return { id, label, kind, raw, ...(title === undefined ? {} : { title }) };
}

export interface FilteredMarkers {
  readonly markers: readonly ListedMarker[];
  readonly supports: readonly Facet[];
}

export function filteredMarkers(all: readonly ListedMarker[], supports: MarkerSupport | undefined): FilteredMarkers {
  const supportOf = ({ claims }: ListedMarker): MarkerSupport => (claims.length > 0 ? 'some' : 'none');
  const { items, facet } = faceted<ListedMarker, 'supports'>(
    all,
    { supports: (marker, wanted) => supportOf(marker) === wanted },
    { supports },
  );
  return { markers: items, supports: facet('supports', supportOf) };
}
