/** What the drawing of a scope can be filtered by, counted. */
import { GRAPH_EDGE_TYPES, type GraphEdgeType, type GraphFacets } from '../model/answers.ts';
import { coverage } from '../analysis/coverage.ts';
import type { Section } from '../model/document-graph.ts';
import { yearsOf } from '../model/years.ts';
import type { DocumentIndex } from './document-index.ts';
import type { EntityGraph } from './entity-graph.ts';

/** A period longer than this names an age, not the years of a figure. */
const LONGEST_YEARS = 60;

/** @param graph – the whole graph of the documents. */
export function graphFacets(graph: EntityGraph, documents: readonly DocumentIndex[]): GraphFacets {
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
    provenance: coverage(documents.flatMap(({ claims }) => [...claims.values()])),
    years: yearCounts(documents),
    maxEvidence,
  };
}

function sectionCounts({ graph, claims, lineage }: DocumentIndex): GraphFacets['sections'] {
  const counts = new Map<Section, number>();
  for (const { sectionId } of claims.values())
    for (const section of lineage(sectionId)) counts.set(section, (counts.get(section) ?? 0) + 1);
  return graph.sections.flatMap((section) => {
    const count = counts.get(section);
    return count === undefined ? [] : [{ id: section.id, title: section.title, level: section.level, count }];
  });
}

function yearCounts(documents: readonly DocumentIndex[]): GraphFacets['years'] {
  const counts = new Map<number, number>();
  for (const { claims, figuresOfClaim } of documents) {
    for (const { id } of claims.values()) {
      const years = new Set<number>();
      for (const { period } of figuresOfClaim.get(id) ?? []) {
        const span = yearsOf(period);
        if (span === undefined || span[1] - span[0] > LONGEST_YEARS) continue;
        for (let year = span[0]; year <= span[1]; year += 1) years.add(year);
      }
      for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return [];
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  return Array.from({ length: last - first + 1 }, (_, at) => ({ year: first + at, count: counts.get(first + at) ?? 0 }));
}
