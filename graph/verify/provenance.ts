/** The level of provenance follows from markers and names, and every cited claim is listed by a citation. */
import type { DocumentGraph, Provenance, ProvenanceLevel } from '../model/document-graph.ts';
import type { Span } from '../model/span.ts';
import type { Lie } from './lie.ts';

export function provenanceLies(graph: DocumentGraph): readonly Lie[] {
  const notes = new Set(graph.references.filter(({ kind }) => kind === 'note').map(({ id }) => id));
  const listed = new Set(graph.citations.flatMap(({ referenceId, claimIds }) => claimIds.map((claimId) => `${referenceId}\n${claimId}`)));
  const held = [
    ...graph.claims.map(({ id, span, provenance }) => ({ id, span, provenance, claimId: id })),
    ...graph.figures.flatMap(({ id, span, provenance, claimId }) => (provenance === undefined ? [] : [{ id, span, provenance, claimId }])),
  ];
  return [
    ...held.flatMap(({ id, span, provenance, claimId }) => [
      ...levelLies(id, span, provenance),
      ...provenance.referenceIds.flatMap((referenceId): readonly Lie[] => {
        if (notes.has(referenceId)) return [{ code: 'note-as-source', message: `${id} counts the note ${referenceId} as a source`, span }];
        return listed.has(`${referenceId}\n${claimId}`)
          ? []
          : [{ code: 'unproved-citation', message: `${id} cites ${referenceId}, but no marker of it lists the claim`, span }];
      }),
    ]),
    ...unreturned(graph, notes),
  ];
}

function levelLies(id: string, span: Span, provenance: Provenance): readonly Lie[] {
  const due: ProvenanceLevel =
    provenance.referenceIds.length > 0 ? 'cited' : provenance.attributions.length > 0 ? 'attributed' : 'unsourced';
  return due === provenance.level
    ? []
    : [{ code: 'provenance-level', message: `${id} is called ${provenance.level}, but stands ${due}`, span }];
}

/** A source's marker that lists a claim is among the claim's references, or among those of one of its figures. */
function unreturned(graph: DocumentGraph, notes: ReadonlySet<string>): readonly Lie[] {
  const cited = new Map(graph.claims.map(({ id, provenance }) => [id, new Set(provenance.referenceIds)]));
  for (const { claimId, provenance } of graph.figures) {
    for (const referenceId of provenance?.referenceIds ?? []) cited.get(claimId)?.add(referenceId);
  }
  return graph.citations.flatMap(({ id, referenceId, claimIds, marker }) =>
    claimIds
      .filter((claimId) => !notes.has(referenceId) && cited.get(claimId)?.has(referenceId) === false)
      .map((claimId): Lie => ({
        code: 'one-way-link',
        message: `${id} lists ${claimId}, which does not cite ${referenceId}`,
        span: marker.span,
      })),
  );
}
