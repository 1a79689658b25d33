/** One document's graph: the single definition of the interchange form `claimtrail-graph/1` (Graph JSON). */
import { z } from 'zod';
import { APPROXIMATIONS, CLAIM_KINDS, ENTITY_TYPES, PROVENANCE_LEVELS, REFERENCE_TYPES, RELATION_TYPES } from './kinds.ts';
import { Span } from './span.ts';

export { APPROXIMATIONS, CLAIM_KINDS, ENTITY_TYPES, PROVENANCE_LEVELS, REFERENCE_TYPES, RELATION_TYPES };

export const GRAPH_FORMAT = 'claimtrail-graph/1';

/** Year, month or day as printed: `2024`, `2024-04`, `2024-04-15`. */
const Issued = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const Id = z.string().min(1);

export const EntityType = z.enum(ENTITY_TYPES);
export type EntityType = z.infer<typeof EntityType>;

export const RelationType = z.enum(RELATION_TYPES);
export type RelationType = z.infer<typeof RelationType>;

export const ReferenceType = z.enum(REFERENCE_TYPES);
export type ReferenceType = z.infer<typeof ReferenceType>;

export const ProvenanceLevel = z.enum(PROVENANCE_LEVELS);
export type ProvenanceLevel = z.infer<typeof ProvenanceLevel>;

export const ClaimKind = z.enum(CLAIM_KINDS);
export type ClaimKind = z.infer<typeof ClaimKind>;

export const Approximation = z.enum(APPROXIMATIONS);
export type Approximation = z.infer<typeof Approximation>;

/** A source named in words only, e.g. `IDC` in 据IDC数据. */
export const Attribution = z.object({ name: z.string().min(1), entityId: Id.optional(), span: Span }).readonly();
export type Attribution = z.infer<typeof Attribution>;

export const Provenance = z
  .object({
    level: ProvenanceLevel,
    /** References of kind `source` whose marker covers the claim. */
    referenceIds: z.array(Id),
    attributions: z.array(Attribution),
    /** direct = inside a citation's support; carried = a following clause that plainly elaborates the same source. */
    basis: z.enum(['direct', 'carried']).optional(),
  })
  .readonly();
export type Provenance = z.infer<typeof Provenance>;

export const Author = z
  .object({ name: z.string().min(1), role: z.string().optional(), registrations: z.array(z.string()).optional() })
  .readonly();
export type Author = z.infer<typeof Author>;

export const DocumentInfo = z
  .object({
    /** Stable over editions of the same report; one URL segment. */
    id: Id,
    /** SHA-256 of the ingested bytes, hexadecimal. */
    revision: z.string().regex(/^[0-9a-f]{64}$/),
    title: z.string().min(1),
    url: z.string().optional(),
    /** BCP 47 primary language: `zh` or `en`. */
    language: z.string().min(2),
    publishedOn: Issued.optional(),
    publisher: z.string().optional(),
    authors: z.array(Author),
    text: z.string(),
    mediaType: z.string(),
  })
  .readonly();
export type DocumentInfo = z.infer<typeof DocumentInfo>;

export const Section = z
  .object({ id: Id, number: z.string().optional(), title: z.string(), level: z.number().int().min(1), parentId: Id.optional(), span: Span })
  .readonly();
export type Section = z.infer<typeof Section>;

export const Sentence = z
  .object({
    id: Id,
    sectionId: Id.optional(),
    /** Sentences with the same paragraph number stand in one paragraph; 0-based, document order. */
    paragraph: z.number().int().nonnegative(),
    /** Readable: no Markdown marks, no citation markers. */
    text: z.string(),
    span: Span,
  })
  .readonly();
export type Sentence = z.infer<typeof Sentence>;

export const ExhibitRef = z.object({ exhibitId: Id, span: Span }).readonly();

export const Claim = z
  .object({
    id: Id,
    sentenceId: Id,
    sectionId: Id.optional(),
    text: z.string(),
    span: Span,
    kind: ClaimKind,
    provenance: Provenance,
    entityIds: z.array(Id),
    figureIds: z.array(Id),
    exhibitRefs: z.array(ExhibitRef).optional(),
    /** The claim with its omitted subject filled in from the sentence; absent where `text` reads by itself. */
    resolvedText: z.string().optional(),
  })
  .readonly();
export type Claim = z.infer<typeof Claim>;

export const Figure = z
  .object({
    id: Id,
    claimId: Id,
    /** The number with its hedge and unit, readable. */
    raw: z.string().min(1),
    span: Span,
    /** In base units: 1.8万亿 → 1.8e12; 33% → 33 with unit `%`. The low end of a range. */
    value: z.number(),
    /** The high end of a range. */
    maxValue: z.number().optional(),
    /** `%`, `个百分点`, `倍`, `名次`, `个参数`, an ISO 4217 code, or the measure word as printed; may be empty. */
    unit: z.string(),
    /** Language-neutral unit for comparison across languages, e.g. `percent`, `parameters`. */
    unitCode: z.string().optional(),
    approximation: Approximation,
    /** The time the figure holds for: `2022`, `2010-2021`, `2024-04`, `2024-05-10`. */
    period: z.string().optional(),
    subject: z.string().optional(),
    metric: z.string().optional(),
    /** Only where it differs from its claim's. */
    provenance: Provenance.optional(),
  })
  .readonly();
export type Figure = z.infer<typeof Figure>;

export const Entity = z
  .object({
    id: Id,
    name: z.string().min(1),
    type: EntityType,
    /** Every surface form met in the text and known names in other languages; holds `name` itself only where printed so. */
    aliases: z.array(z.string()),
    /** Computed at ingest over the document's own graph; absent before `measure`. */
    measures: z
      .object({
        /** PageRank over relations and shared claims, 0–1, summing to 1 over the document. */
        centrality: z.number().min(0),
        /** 0-based community number, 0 the largest. */
        community: z.number().int().nonnegative(),
        x: z.number(),
        y: z.number(),
      })
      .readonly()
      .optional(),
  })
  .readonly();
export type Entity = z.infer<typeof Entity>;

export const Mention = z
  .object({ entityId: Id, claimId: Id.optional(), sentenceId: Id.optional(), exhibitId: Id.optional(), span: Span })
  .readonly();
export type Mention = z.infer<typeof Mention>;

export const Relation = z
  .object({ id: Id, type: RelationType, headId: Id, tailId: Id, claimId: Id, evidence: z.object({ span: Span }).readonly() })
  .readonly();
export type Relation = z.infer<typeof Relation>;

/** One work named by a reference definition. */
export const Work = z
  .object({
    title: z.string().optional(),
    authors: z.array(z.string()),
    container: z.string().optional(),
    publisher: z.string().optional(),
    issued: Issued.optional(),
    url: z.string().optional(),
    doi: z.string().optional(),
    arxivId: z.string().optional(),
  })
  .readonly();
export type Work = z.infer<typeof Work>;

export const Reference = z
  .object({
    id: Id,
    /** As the document prints it: `13`, or the name in `[^name]`. */
    label: z.string(),
    kind: z.enum(['source', 'note']),
    type: ReferenceType,
    /** Shared by the same work under other labels and in other documents; absent for notes. */
    sourceId: Id.optional(),
    ...Work.unwrap().shape,
    works: z.array(Work).optional(),
    urls: z.array(z.string()).optional(),
    /** Set where lists restart their numbering. */
    listId: z.string().optional(),
    /** The definition as printed, readable, without its label. */
    raw: z.string(),
    span: Span,
  })
  .readonly();
export type Reference = z.infer<typeof Reference>;

export const Citation = z
  .object({
    id: Id,
    referenceId: Id,
    marker: z.object({ span: Span }).readonly(),
    /** backward: the marker stands after what it supports; forward: on a source's name, supporting what follows. */
    scope: z.enum(['backward', 'forward']),
    support: z.object({ span: Span }).readonly(),
    claimIds: z.array(Id),
  })
  .readonly();
export type Citation = z.infer<typeof Citation>;

export const Exhibit = z
  .object({
    id: Id,
    /** As printed, e.g. `图表2.1`; empty for an uncaptioned table. */
    label: z.string(),
    caption: z.string(),
    notes: z.array(z.string()),
    sources: z.array(z.string()),
    imageUrl: z.string().optional(),
    /** References marked in the source line. */
    referenceIds: z.array(Id).optional(),
    sectionId: Id.optional(),
    span: Span,
  })
  .readonly();
export type Exhibit = z.infer<typeof Exhibit>;

export const Agreement = z
  .object({ kind: z.enum(['corroborates', 'contradicts']), claimIds: z.array(Id).min(2), reason: z.string(), referenceIds: z.array(Id) })
  .readonly();
export type Agreement = z.infer<typeof Agreement>;

export const Diagnostic = z
  .object({ severity: z.enum(['info', 'warning', 'error']), code: z.string(), message: z.string(), span: Span.optional() })
  .readonly();
export type Diagnostic = z.infer<typeof Diagnostic>;

export const DocumentGraph = z
  .object({
    format: z.literal(GRAPH_FORMAT),
    document: DocumentInfo,
    sections: z.array(Section).readonly(),
    sentences: z.array(Sentence).readonly(),
    claims: z.array(Claim).readonly(),
    figures: z.array(Figure).readonly(),
    entities: z.array(Entity).readonly(),
    mentions: z.array(Mention).readonly(),
    relations: z.array(Relation).readonly(),
    references: z.array(Reference).readonly(),
    citations: z.array(Citation).readonly(),
    exhibits: z.array(Exhibit).readonly(),
    agreements: z.array(Agreement).readonly(),
    diagnostics: z.array(Diagnostic).readonly(),
  })
  .readonly();
export type DocumentGraph = z.infer<typeof DocumentGraph>;
