/** The stages' results → one document graph, in the order of the interchange form. */
import { GRAPH_FORMAT, type DocumentGraph, type Exhibit } from '#graph/model/document-graph.ts';
import { grouped } from './grouped.ts';
import { paged } from './paged.ts';
import type { CitationHit, Extraction, Resolution, Segmented } from './types.ts';

export function assemble({ outline, sentences }: Segmented, extraction: Extraction, resolution: Resolution): DocumentGraph {
  const { source, documentId, facts, sections } = outline;
  const citedIn = grouped(extraction.citations, ({ exhibitId }) => exhibitId);
  const graph: DocumentGraph = {
    format: GRAPH_FORMAT,
    document: {
      id: documentId,
      revision: source.revision,
      ...facts,
      authors: [...facts.authors],
      text: source.text,
      mediaType: source.mediaType,
    },
    sections,
    sentences: sentences.map((each) => each.sentence),
    claims: resolution.claims,
    figures: resolution.figures,
    entities: resolution.entities,
    mentions: resolution.mentions,
    relations: resolution.relations,
    references: extraction.references,
    citations: resolution.citations,
    exhibits: extraction.exhibits.map(({ exhibit }) => withReferences(exhibit, citedIn.get(exhibit.id) ?? [])),
    agreements: resolution.agreements,
    diagnostics: [...outline.diagnostics, ...extraction.diagnostics],
  };
  return source.pages === undefined ? graph : paged(graph, source.pages);
}

/** With the references that are marked in its lines. */
function withReferences(exhibit: Exhibit, citations: readonly CitationHit[]): Exhibit {
  const ids = citations.map((hit) => hit.referenceId);
  return ids.length === 0 ? exhibit : { ...exhibit, referenceIds: [...new Set(ids)] };
}
