/** Claims, figures and sources round drawn entities. */
import { layersOf, type LayerClaim } from '../analysis/layers.ts';
import type { LayerAnswer } from '../model/answers.ts';
import type { LayerQuery } from '../store.ts';
import { inTextOrder, type DocumentIndex } from './document-index.ts';
import { fits } from './filtered-graph.ts';

export function layers(documents: readonly DocumentIndex[], entityIds: readonly string[], query: LayerQuery): LayerAnswer {
  const claims = documents.flatMap((document) => {
    const named = new Set(entityIds.flatMap((id) => document.claimsOfEntity.get(id) ?? []));
    return [...named]
      .filter((claim) => fits(document, claim, query))
      .sort(inTextOrder)
      .map((claim) => ({
        documentId: document.graph.document.id,
        places: placesOf(document, claim.sectionId),
        claim,
        figures: document.figuresOfClaim.get(claim.id) ?? [],
        references: claim.provenance.referenceIds.flatMap((id) => document.references.get(id) ?? []),
      }));
  });
  return layersOf(claims, entityIds, query);
}

/** The document, then the sections down to that one. */
function placesOf({ graph: { document }, lineage }: DocumentIndex, sectionId: string | undefined): LayerClaim['places'] {
  return [document, ...[...lineage(sectionId)].reverse()].map(({ id, title }) => ({ id, documentId: document.id, title }));
}
