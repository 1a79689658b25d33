/** The answers behind the other pages: a document's home and text, entities, edges, sources, figures, exhibits. */
import { coverage } from '../analysis/coverage.ts';
import { StoreError } from '../errors.ts';
import type {
  ClaimItem,
  DocumentOverview,
  EdgeEvidence,
  EntityAnswer,
  EntitySummary,
  ReadAnswer,
  SourceAnswer,
  SourceItem,
} from '../model/answers.ts';
import type { Claim, Section } from '../model/document-graph.ts';
import { covers } from '../model/span.ts';
import type { Documents } from '../store.ts';
import type { DocumentIndex } from './document-index.ts';
import { claimItem, exhibitItem, named, relationItem, sourceItem } from './items.ts';
import type { Library } from './library.ts';
import { neighbourhood } from './subgraph.ts';
import { claimsOn } from './traces.ts';

const TOP_ENTITIES = 12;
/** Neighbours drawn on an entity's page. */
const CARD_NEIGHBOURS = 24;

export function documentOverview(library: Library, documentId: string): DocumentOverview {
  const document = library.document(documentId);
  const bySection = new Map<Section, Claim[]>();
  for (const claim of document.claims.values()) {
    const top = document.lineage(claim.sectionId).at(-1);
    if (top !== undefined) bySection.set(top, [...(bySection.get(top) ?? []), claim]);
  }
  return {
    document: document.summary,
    sections: document.graph.sections
      .filter((section) => document.lineage(section.id).length === 1)
      .map((section) => {
        const claims = bySection.get(section) ?? [];
        return {
          section,
          coverage: coverage(claims),
          figures: claims.reduce((sum, claim) => sum + (document.figuresOfClaim.get(claim.id)?.length ?? 0), 0),
        };
      }),
    topEntities: entities(library, documentId).slice(0, TOP_ENTITIES),
    diagnostics: document.graph.diagnostics,
  };
}

export function read(library: Library, documentId: string): ReadAnswer {
  const document = library.document(documentId);
  const { sections, sentences, claims, figures, mentions, entities: all, citations, references, exhibits } = document.graph;
  return {
    document: document.summary,
    sections,
    sentences,
    claims,
    figures,
    mentions,
    entities: all.flatMap(named),
    citations,
    references,
    exhibits,
  };
}

export function entities(library: Library, documents: Documents): readonly EntitySummary[] {
  return [...library.entityGraph(documents).nodes.values()].map((node) => node.summary);
}

export function entity(library: Library, entityId: string, documents: Documents): EntityAnswer {
  const graph = library.entityGraph(documents);
  const summary = summaryOf(library, entityId, documents);
  const holders = library.scope(documents).filter((document) => document.entities.has(entityId));
  return {
    entity: summary,
    claims: holders.flatMap((document) => items(document, document.claimsOfEntity.get(entityId) ?? [])),
    relations: holders.flatMap((document) =>
      (document.relationsOfEntity.get(entityId) ?? []).flatMap((relation) => relationItem(document, relation)),
    ),
    exhibits: holders.flatMap((document) => {
      const mentioned = (document.mentionsOfEntity.get(entityId) ?? []).filter(
        (mention) => mention.sentenceId === undefined || mention.exhibitId !== undefined,
      );
      return document.graph.exhibits
        .filter((exhibit) =>
          mentioned.some(
            (mention) => mention.exhibitId === exhibit.id || (mention.exhibitId === undefined && covers(exhibit.span, mention.span)),
          ),
        )
        .map((exhibit) => exhibitItem(document, exhibit));
    }),
    neighbours: neighbourhood(graph, entityId, { limit: CARD_NEIGHBOURS }),
  };
}

export function edgeEvidence(library: Library, sourceId: string, targetId: string, documents: Documents): EdgeEvidence {
  const source = summaryOf(library, sourceId, documents);
  const target = summaryOf(library, targetId, documents);
  const scope = library.scope(documents);
  return {
    source,
    target,
    relations: scope.flatMap((document) =>
      (document.relationsOfEntity.get(sourceId) ?? [])
        .filter(({ headId, tailId }) => (headId === sourceId ? tailId : headId) === targetId)
        .flatMap((relation) => relationItem(document, relation)),
    ),
    claims: scope.flatMap((document) =>
      items(
        document,
        (document.claimsOfEntity.get(sourceId) ?? []).filter((claim) => claim.entityIds.includes(targetId)),
      ),
    ),
  };
}

export function sources(library: Library, documentId: string | undefined): readonly SourceItem[] {
  return library.scope(documentId).flatMap((document) => document.graph.references.map((reference) => sourceItem(document, reference)));
}

export function source(library: Library, id: string): SourceAnswer {
  const found = library.scope(undefined).flatMap((document) => document.graph.references.map((reference) => ({ document, reference })));
  const asked = found.find(({ reference }) => reference.id === id) ?? found.find(({ reference }) => reference.sourceId === id);
  if (asked === undefined) throw new StoreError('not-found', `No source or reference ${id} in the library.`);
  const { sourceId } = asked.reference;
  const twins = found.filter((row) => row !== asked && sourceId !== undefined && row.reference.sourceId === sourceId);
  const all = [asked, ...twins];
  const ids = new Set(all.map(({ reference }) => reference.id));
  // Library order, not the asked one first: a list of claims reads like the documents do.
  const holders = library.scope(undefined).filter((document) => all.some((row) => row.document === document));
  return {
    source: sourceItem(asked.document, asked.reference),
    twins: twins.map(({ document, reference }) => sourceItem(document, reference)),
    claims: holders.flatMap((document) => items(document, claimsOn(document, asked.reference))),
    exhibits: holders.flatMap((document) =>
      document.graph.exhibits
        .filter((exhibit) => (exhibit.referenceIds ?? []).some((each) => ids.has(each)))
        .map((exhibit) => exhibitItem(document, exhibit)),
    ),
  };
}

function summaryOf(library: Library, entityId: string, documents: Documents): EntitySummary {
  const node = library.entityGraph(documents).nodes.get(entityId);
  if (node === undefined)
    throw new StoreError(
      'not-found',
      `No entity ${entityId} in ${documents === undefined ? 'the library' : `document ${[documents].flat().join(', ')}`}.`,
    );
  return node.summary;
}

function items(document: DocumentIndex, claims: readonly Claim[]): readonly ClaimItem[] {
  return claims.map((claim) => claimItem(document, claim));
}
