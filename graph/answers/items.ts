/** Stored objects with what a list needs to show them. */
import type { ClaimItem, ExhibitItem, FigureItem, RelationItem, SourceItem } from '../model/answers.ts';
import type { Claim, Entity, Exhibit, Figure, Reference, Relation } from '../model/document-graph.ts';
import { quoteAt } from '../model/span.ts';
import type { DocumentIndex } from './document-index.ts';

export function claimItem(document: DocumentIndex, claim: Claim): ClaimItem {
  return {
    ...claim,
    ...place(document, claim.sectionId),
    figures: document.figuresOfClaim.get(claim.id) ?? [],
    entities: claim.entityIds.flatMap((id) => named(document.entities.get(id))),
    references: claim.provenance.referenceIds.flatMap((id) => {
      const reference = document.references.get(id);
      if (reference === undefined) return [];
      return [{ id, label: reference.label, ...(reference.sourceId === undefined ? {} : { sourceId: reference.sourceId }) }];
    }),
  };
}

export function figureItem(document: DocumentIndex, figure: Figure): FigureItem {
  const claim = document.claims.get(figure.claimId);
  return {
    ...figure,
    ...place(document, claim?.sectionId),
    claimText: claim?.text ?? figure.raw,
    ...(claim === undefined ? {} : { sentenceId: claim.sentenceId }),
    level: (figure.provenance ?? claim?.provenance)?.level ?? 'unsourced',
  };
}

export function sourceItem(document: DocumentIndex, reference: Reference): SourceItem {
  const claims = document.claimsOfReference.get(reference.id) ?? [];
  const known = document.known?.sourceCounts.get(reference.id);
  const own = { ...reference, documentId: document.graph.document.id, documentTitle: document.graph.document.title };
  if (known !== undefined) return { ...own, ...known };
  return {
    ...own,
    claimCount: claims.length,
    figureCount: claims.reduce(
      (sum, claim) => sum + (document.figuresOfClaim.get(claim.id) ?? []).filter((figure) => restsOn(figure, reference.id)).length,
      0,
    ),
    citationCount: document.citationsOfReference.get(reference.id)?.length ?? 0,
  };
}

export function exhibitItem(document: DocumentIndex, exhibit: Exhibit): ExhibitItem {
  return {
    ...exhibit,
    ...place(document, exhibit.sectionId),
    references: (exhibit.referenceIds ?? []).flatMap((id) => document.references.get(id) ?? []),
    claimIds: document.known?.claimsOfExhibit.get(exhibit.id) ?? (document.claimsOfExhibit.get(exhibit.id) ?? []).map((claim) => claim.id),
  };
}

/** Nothing where the relation names an entity or a claim that the document does not hold. */
export function relationItem(document: DocumentIndex, relation: Relation): readonly RelationItem[] {
  const [head] = named(document.entities.get(relation.headId));
  const [tail] = named(document.entities.get(relation.tailId));
  const claim = document.claims.get(relation.claimId);
  if (head === undefined || tail === undefined || claim === undefined) return [];
  return [
    {
      ...relation,
      head,
      tail,
      quote: document.known?.quotes.get(relation.id) ?? quoteAt(document.graph.document.text, relation.evidence.span),
      claim: claimItem(document, claim),
    },
  ];
}

export function named(
  entity: Entity | undefined,
): readonly { readonly id: string; readonly name: string; readonly type: Entity['type'] }[] {
  return entity === undefined ? [] : [{ id: entity.id, name: entity.name, type: entity.type }];
}

/** A figure rests on its claim's references unless it has its own. */
function restsOn(figure: Figure, referenceId: string): boolean {
  return figure.provenance === undefined || figure.provenance.referenceIds.includes(referenceId);
}

function place(
  document: DocumentIndex,
  sectionId: string | undefined,
): { readonly documentId: string; readonly documentTitle: string; readonly sectionTitle?: string } {
  const section = sectionId === undefined ? undefined : document.sections.get(sectionId);
  const { id, title } = document.graph.document;
  return { documentId: id, documentTitle: title, ...(section === undefined ? {} : { sectionTitle: section.title }) };
}
