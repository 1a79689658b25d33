/** What the fields of a query can ask of the objects of a document. */
import type { Claim, EntityType, Exhibit, Reference } from '../model/document-graph.ts';
import { printedYears, yearsOf, type Facts } from '../search/filter.ts';
import type { DocumentIndex } from './document-index.ts';

export function claimFacts(document: DocumentIndex, claim: Claim): Facts {
  const figures = document.figuresOfClaim.get(claim.id) ?? [];
  const entities = claim.entityIds.flatMap((id) => document.entities.get(id) ?? []);
  const references = claim.provenance.referenceIds.flatMap((id) => document.references.get(id) ?? []);
  return {
    sections: sectionTitles(document, claim.sectionId),
    types: [claim.kind, ...entities.map(({ type }) => type), ...references.map(({ type }) => type)],
    sources: [...references.flatMap(sourceNames), ...claim.provenance.attributions.map(({ name }) => name)],
    entities: entities.flatMap(({ name, aliases }) => [name, ...aliases]),
    years: claimYears(document, claim),
    figures,
    level: claim.provenance.level,
  };
}

export function sourceFacts(reference: Reference): Facts {
  return { types: [reference.type], sources: sourceNames(reference), years: yearsOf(reference.issued) };
}

export function exhibitFacts(document: DocumentIndex, exhibit: Exhibit): Facts {
  const references = (exhibit.referenceIds ?? []).flatMap((id) => document.references.get(id) ?? []);
  return {
    sections: sectionTitles(document, exhibit.sectionId),
    sources: [...exhibit.sources, ...references.flatMap(sourceNames)],
    level: references.length > 0 ? 'cited' : exhibit.sources.length > 0 ? 'attributed' : 'unsourced',
  };
}

export function entityFacts(entity: { readonly name: string; readonly aliases: readonly string[]; readonly type: EntityType }): Facts {
  return { types: [entity.type], entities: [entity.name, ...entity.aliases] };
}

/** Years of its figures' periods and those its words print, ascending, each once. */
export function claimYears(document: DocumentIndex, claim: Claim): readonly number[] {
  const ofFigures = (document.figuresOfClaim.get(claim.id) ?? []).flatMap(({ period }) => yearsOf(period));
  return [...new Set([...ofFigures, ...printedYears(claim.text)])].sort((a, b) => a - b);
}

/** Types of the sources that a claim cites. */
export function sourceTypes(document: DocumentIndex, claim: Claim): readonly string[] {
  return claim.provenance.referenceIds.flatMap((id) => document.references.get(id)?.type ?? []);
}

function sectionTitles(document: DocumentIndex, sectionId: string | undefined): readonly string[] {
  return document.lineage(sectionId).map(({ number, title }) => (number === undefined ? title : `${number} ${title}`));
}

function sourceNames(reference: Reference): readonly string[] {
  const works = [reference, ...(reference.works ?? [])];
  return [
    `[${reference.label}]`,
    ...works.flatMap((work) =>
      [work.title, ...work.authors, work.container, work.publisher, work.url].filter((name) => name !== undefined),
    ),
  ];
}
