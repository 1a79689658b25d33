/** Ids are unique, every id names something, and what names each other does so both ways. */
import type { DocumentGraph, Provenance } from '../model/document-graph.ts';
import type { Lie } from './lie.ts';

type Kind = 'section' | 'sentence' | 'claim' | 'figure' | 'entity' | 'reference' | 'exhibit';
type Named = readonly [kind: Kind, id: string | undefined];

export function linkLies(graph: DocumentGraph): readonly Lie[] {
  const ids: Readonly<Record<Kind, ReadonlySet<string>>> = {
    section: idsOf(graph.sections),
    sentence: idsOf(graph.sentences),
    claim: idsOf(graph.claims),
    figure: idsOf(graph.figures),
    entity: idsOf(graph.entities),
    reference: idsOf(graph.references),
    exhibit: idsOf(graph.exhibits),
  };
  const dangling = namings(graph).flatMap(({ by, names }) =>
    names.flatMap(([kind, id]): readonly Lie[] =>
      id === undefined || ids[kind].has(id)
        ? []
        : [{ code: 'dangling-id', message: `${by} names the ${kind} ${id}, which is not in the graph` }],
    ),
  );
  return [...duplicates(graph), ...dangling, ...oneWay(graph)];
}

/** Every place where one object names another. */
function namings(graph: DocumentGraph): readonly { readonly by: string; readonly names: readonly Named[] }[] {
  return [
    ...graph.sections.map(({ id, parentId }) => ({ by: id, names: [['section', parentId]] as const })),
    ...graph.sentences.map(({ id, sectionId }) => ({ by: id, names: [['section', sectionId]] as const })),
    ...graph.claims.map((claim) => ({
      by: claim.id,
      names: [
        ['sentence', claim.sentenceId] as const,
        ['section', claim.sectionId] as const,
        ...each('entity', claim.entityIds),
        ...each('figure', claim.figureIds),
        ...each(
          'exhibit',
          (claim.exhibitRefs ?? []).map((named) => named.exhibitId),
        ),
        ...ofProvenance(claim.provenance),
      ],
    })),
    ...graph.figures.map((figure) => ({
      by: figure.id,
      names: [['claim', figure.claimId] as const, ...(figure.provenance === undefined ? [] : ofProvenance(figure.provenance))],
    })),
    ...graph.mentions.map((mention) => ({
      by: `a mention at ${mention.span.start}`,
      names: [
        ['entity', mention.entityId] as const,
        ['claim', mention.claimId] as const,
        ['sentence', mention.sentenceId] as const,
        ['exhibit', mention.exhibitId] as const,
      ],
    })),
    ...graph.relations.map((relation) => ({
      by: relation.id,
      names: [['entity', relation.headId] as const, ['entity', relation.tailId] as const, ['claim', relation.claimId] as const],
    })),
    ...graph.citations.map((citation) => ({
      by: citation.id,
      names: [['reference', citation.referenceId] as const, ...each('claim', citation.claimIds)],
    })),
    ...graph.exhibits.map((exhibit) => ({
      by: exhibit.id,
      names: [['section', exhibit.sectionId] as const, ...each('reference', exhibit.referenceIds ?? [])],
    })),
    ...graph.agreements.map((agreement, at) => ({
      by: `agreement ${at}`,
      names: [...each('claim', agreement.claimIds), ...each('reference', agreement.referenceIds)],
    })),
  ];
}

function duplicates(graph: DocumentGraph): readonly Lie[] {
  const { sections, sentences, claims, figures, entities, relations, references, citations, exhibits } = graph;
  const seen = new Set<string>();
  return [sections, sentences, claims, figures, entities, relations, references, citations, exhibits]
    .flat()
    .flatMap(({ id }): readonly Lie[] => {
      if (seen.has(id)) return [{ code: 'duplicate-id', message: `${id} is the id of more than one object` }];
      seen.add(id);
      return [];
    });
}

/** A claim lists its figures and a figure names its claim. */
function oneWay(graph: DocumentGraph): readonly Lie[] {
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  const figures = new Map(graph.figures.map((figure) => [figure.id, figure]));
  const unlisted = graph.figures.filter((figure) => claims.get(figure.claimId)?.figureIds.includes(figure.id) === false);
  const foreign = graph.claims.flatMap((claim) =>
    claim.figureIds.filter((id) => figures.has(id) && figures.get(id)?.claimId !== claim.id).map((id) => ({ id, claim })),
  );
  return [
    ...unlisted.map((figure): Lie => ({
      code: 'one-way-link',
      message: `${figure.id} names ${figure.claimId}, which does not list it`,
      span: figure.span,
    })),
    ...foreign.map(({ id, claim }): Lie => ({
      code: 'one-way-link',
      message: `${claim.id} lists ${id}, which names another claim`,
      span: claim.span,
    })),
  ];
}

function ofProvenance({ referenceIds, attributions }: Provenance): readonly Named[] {
  return [...each('reference', referenceIds), ...attributions.map(({ entityId }) => ['entity', entityId] as const)];
}

function each(kind: Kind, ids: readonly string[]): readonly Named[] {
  return ids.map((id) => [kind, id] as const);
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id));
}
