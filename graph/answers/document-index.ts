/** Look-ups inside one document, built when first asked for. */
import { coverage } from '../analysis/coverage.ts';
import type { DocumentSummary } from '../model/answers.ts';
import type {
  Citation,
  Claim,
  DocumentGraph,
  DocumentInfo,
  Entity,
  Exhibit,
  Figure,
  Mention,
  Reference,
  Relation,
  Section,
  Sentence,
} from '../model/document-graph.ts';
import { printedYears, yearsOf } from '../search/filter.ts';

/** What a part of a document knows of the whole; absent where all of it is here. */
export interface KnownOfWhole {
  readonly sourceCounts: ReadonlyMap<string, { readonly claimCount: number; readonly figureCount: number; readonly citationCount: number }>;
  /** Claims that name the exhibit. */
  readonly claimsOfExhibit: ReadonlyMap<string, readonly string[]>;
  /** The words that state a relation. */
  readonly quotes: ReadonlyMap<string, string>;
}

export interface DocumentIndex {
  readonly known?: KnownOfWhole;
  readonly graph: DocumentGraph;
  readonly summary: DocumentSummary;
  readonly sections: ReadonlyMap<string, Section>;
  readonly sentences: ReadonlyMap<string, Sentence>;
  /** In document order. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly references: ReadonlyMap<string, Reference>;
  readonly exhibits: ReadonlyMap<string, Exhibit>;
  readonly claimsOfEntity: ReadonlyMap<string, readonly Claim[]>;
  readonly claimsOfReference: ReadonlyMap<string, readonly Claim[]>;
  readonly claimsOfExhibit: ReadonlyMap<string, readonly Claim[]>;
  readonly figuresOfClaim: ReadonlyMap<string, readonly Figure[]>;
  readonly mentionsOfEntity: ReadonlyMap<string, readonly Mention[]>;
  readonly relationsOfEntity: ReadonlyMap<string, readonly Relation[]>;
  readonly citationsOfReference: ReadonlyMap<string, readonly Citation[]>;
  /** Years of its figures' periods and those its words print, ascending, each once. */
  readonly yearsOfClaim: (claim: Claim) => readonly number[];
  /** The section itself, then what it stands under. */
  readonly lineage: (sectionId: string | undefined) => readonly Section[];
}

/** The look-ups of a graph. Cost: one pass over each list. */
export function documentIndex(graph: DocumentGraph, summary: DocumentSummary, known?: KnownOfWhole): DocumentIndex {
  const claims = [...graph.claims].sort(inTextOrder);
  const sections = byId(graph.sections);
  const lines = lineages(graph.sections);
  const figuresOfClaim = grouped(graph.figures, (figure) => [figure.claimId]);
  return {
    ...(known === undefined ? {} : { known }),
    graph,
    summary,
    sections,
    sentences: byId(graph.sentences),
    claims: byId(claims),
    figures: byId([...graph.figures].sort((a, b) => a.span.start - b.span.start || compare(a.id, b.id))),
    entities: byId(graph.entities),
    references: byId(graph.references),
    exhibits: byId(graph.exhibits),
    claimsOfEntity: grouped(claims, (claim) => claim.entityIds),
    claimsOfReference: grouped(claims, (claim) => claim.provenance.referenceIds),
    claimsOfExhibit: grouped(claims, (claim) => (claim.exhibitRefs ?? []).map((named) => named.exhibitId)),
    figuresOfClaim,
    mentionsOfEntity: grouped(graph.mentions, (mention) => [mention.entityId]),
    relationsOfEntity: grouped(graph.relations, (relation) => [relation.headId, relation.tailId]),
    citationsOfReference: grouped(graph.citations, (citation) => [citation.referenceId]),
    yearsOfClaim: keptYears(figuresOfClaim),
    lineage: (sectionId) => lines.get(sectionId ?? '') ?? [],
  };
}

function keptYears(figuresOfClaim: ReadonlyMap<string, readonly Figure[]>): DocumentIndex['yearsOfClaim'] {
  const known = new Map<string, readonly number[]>();
  return ({ id, text }) => {
    const years = known.get(id);
    if (years !== undefined) return years;
    const ofFigures = (figuresOfClaim.get(id) ?? []).flatMap(({ period }) => yearsOf(period));
    const made = [...new Set([...ofFigures, ...printedYears(text)])].sort((a, b) => a - b);
    known.set(id, made);
    return made;
  };
}

/** Each section with what it stands under. */
export function lineages(sections: readonly Section[]): ReadonlyMap<string, readonly Section[]> {
  const known = byId(sections);
  return new Map(sections.map((section) => [section.id, lineage(known, section.id)]));
}

/** A document as the library lists it. */
export function documentSummary(graph: DocumentGraph): DocumentSummary {
  const info: Omit<DocumentInfo, 'text'> & { text?: string } = { ...graph.document };
  delete info.text;
  return {
    ...info,
    counts: {
      sections: graph.sections.length,
      sentences: graph.sentences.length,
      claims: graph.claims.length,
      figures: graph.figures.length,
      entities: graph.entities.length,
      relations: graph.relations.length,
      references: graph.references.length,
      citations: graph.citations.length,
      exhibits: graph.exhibits.length,
      agreements: graph.agreements.length,
      diagnostics: graph.diagnostics.length,
    },
    coverage: coverage(graph.claims),
  };
}

/** Claims as they follow one another in their document. */
export function inTextOrder(a: Claim, b: Claim): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || compare(a.id, b.id);
}

/** Order by code unit: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function grouped<T>(items: readonly T[], keys: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function lineage(sections: ReadonlyMap<string, Section>, sectionId: string | undefined): readonly Section[] {
  const line: Section[] = [];
  let next = sectionId;
  // A graph that says a section stands under itself must not hang the reader.
  while (next !== undefined && line.length < 32) {
    const section = sections.get(next);
    if (section === undefined) break;
    line.push(section);
    next = section.parentId;
  }
  return line;
}
