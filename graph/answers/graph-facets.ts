/** What the drawing of a scope can be filtered by, counted. */
import { GRAPH_EDGE_TYPES, type Coverage, type GraphEdgeType, type GraphFacets } from '../model/answers.ts';
import type { Section } from '../model/document-graph.ts';
import type { EntityGraph } from './entity-graph.ts';
import type { TyingClaim } from './tying-claims.ts';

/** A document as far as it is counted. */
export interface CountedDocument {
  /** In document order. */
  readonly sections: readonly Section[];
  readonly claims: readonly TyingClaim[];
}

/** A period longer than this names an age, not the years of a figure. */
const LONGEST_YEARS = 60;

/** @param graph – the whole graph of the documents. */
export function graphFacets(graph: EntityGraph, documents: readonly CountedDocument[]): GraphFacets {
  const relations = new Map<GraphEdgeType, number>();
  let maxEvidence = 1;
  const add = (type: GraphEdgeType, evidence: number): void => {
    relations.set(type, (relations.get(type) ?? 0) + 1);
    maxEvidence = Math.max(maxEvidence, evidence);
  };
  for (const [a, row] of graph.links) {
    for (const [b, { bonds, shared }] of row) {
      if (b < a) continue;
      for (const { type, claims } of bonds) add(type, claims);
      if (bonds.length === 0) add('together', shared);
    }
  }
  return {
    relations: GRAPH_EDGE_TYPES.flatMap((type) => {
      const count = relations.get(type);
      return count === undefined ? [] : [{ type, count }];
    }),
    sections: documents.flatMap(sectionCounts),
    provenance: levels(documents),
    years: yearCounts(documents),
    maxEvidence,
    inDocuments: inDocuments(graph),
  };
}

function levels(documents: readonly CountedDocument[]): Coverage {
  const counts = { cited: 0, attributed: 0, unsourced: 0 };
  for (const { claims } of documents) for (const { level } of claims) counts[level] += 1;
  return counts;
}

function inDocuments({ nodes }: EntityGraph): readonly number[] {
  const counts: number[] = [];
  for (const { summary } of nodes.values()) {
    summary.documentIds.forEach((_, at) => (counts[at] = (counts[at] ?? 0) + 1));
  }
  return counts;
}

function sectionCounts({ sections, claims }: CountedDocument): GraphFacets['sections'] {
  const counts = new Map<string, number>();
  for (const { sectionIds } of claims) for (const id of sectionIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  return sections.flatMap(({ id, title, level }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ id, title, level, count }];
  });
}

function yearCounts(documents: readonly CountedDocument[]): GraphFacets['years'] {
  const counts = new Map<number, number>();
  for (const { claims } of documents) {
    for (const { spans } of claims) {
      const years = new Set<number>();
      for (const [first, last] of spans) {
        if (last - first > LONGEST_YEARS) continue;
        for (let year = first; year <= last; year += 1) years.add(year);
      }
      for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return [];
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  return Array.from({ length: last - first + 1 }, (_, at) => ({ year: first + at, count: counts.get(first + at) ?? 0 }));
}
