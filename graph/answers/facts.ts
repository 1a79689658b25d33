/** What the fields of a query can ask of the objects of a document. */
import type { Claim, Entity, EntityType, Exhibit, Figure, ProvenanceLevel, Reference, Section } from '../model/document-graph.ts';
import { yearsOf, type Facts } from '../search/filter.ts';
import type { DocumentIndex } from './document-index.ts';

/** @param figures – all that the claim states where absent. */
export function claimFacts(document: DocumentIndex, claim: Claim, figures?: readonly Figure[]): Facts {
  return new ClaimFacts(document, claim, figures);
}

/** Each fact is looked up when a filter asks for it: a filter is tried on every claim of the library while someone types. */
class ClaimFacts implements Facts {
  readonly #document: DocumentIndex;
  readonly #claim: Claim;
  readonly #figures: readonly Figure[] | undefined;

  constructor(document: DocumentIndex, claim: Claim, figures: readonly Figure[] | undefined) {
    this.#document = document;
    this.#claim = claim;
    this.#figures = figures;
  }

  get sections(): readonly string[] {
    return sectionTitles(this.#document.lineage(this.#claim.sectionId));
  }
  get types(): NonNullable<Facts['types']> {
    return [this.#claim.kind, ...this.#entities.map(({ type }) => type), ...this.#references.map(({ type }) => type)];
  }
  get sources(): readonly string[] {
    return [...this.#references.flatMap(sourceNames), ...this.#claim.provenance.attributions.map(({ name }) => name)];
  }
  get entities(): readonly string[] {
    return this.#entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  }
  get years(): readonly number[] {
    return this.#document.yearsOfClaim(this.#claim);
  }
  get figures(): readonly Figure[] {
    return this.#figures ?? this.#document.figuresOfClaim.get(this.#claim.id) ?? [];
  }
  get level(): ProvenanceLevel {
    return this.#claim.provenance.level;
  }
  get #entities(): readonly Entity[] {
    return this.#claim.entityIds.flatMap((id) => this.#document.entities.get(id) ?? []);
  }
  get #references(): readonly Reference[] {
    return this.#claim.provenance.referenceIds.flatMap((id) => this.#document.references.get(id) ?? []);
  }
}

export function sourceFacts(reference: Reference): Facts {
  return { types: [reference.type], sources: sourceNames(reference), years: yearsOf(reference.issued) };
}

export function exhibitFacts(document: DocumentIndex, exhibit: Exhibit): Facts {
  const references = (exhibit.referenceIds ?? []).flatMap((id) => document.references.get(id) ?? []);
  return {
    sections: sectionTitles(document.lineage(exhibit.sectionId)),
    sources: [...exhibit.sources, ...references.flatMap(sourceNames)],
    level: references.length > 0 ? 'cited' : exhibit.sources.length > 0 ? 'attributed' : 'unsourced',
  };
}

export function entityFacts(entity: { readonly name: string; readonly aliases: readonly string[]; readonly type: EntityType }): Facts {
  return { types: [entity.type], entities: [entity.name, ...entity.aliases] };
}

/** Types of the sources that a claim cites. */
export function sourceTypes(document: DocumentIndex, claim: Claim): readonly string[] {
  return claim.provenance.referenceIds.flatMap((id) => document.references.get(id)?.type ?? []);
}

/** @param lineage – a section and those above it. */
export function sectionTitles(lineage: readonly Section[]): readonly string[] {
  return lineage.map(({ number, title }) => (number === undefined ? title : `${number} ${title}`));
}

/** What a source can be called. */
export function sourceNames(reference: Reference): readonly string[] {
  const works = [reference, ...(reference.works ?? [])];
  return [
    `[${reference.label}]`,
    ...works.flatMap((work) =>
      [work.title, ...work.authors, work.container, work.publisher, work.url].filter((name) => name !== undefined),
    ),
  ];
}
