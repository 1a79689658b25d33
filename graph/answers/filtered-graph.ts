/** What a reader's filter leaves of the entity graph. */
import { asksOfClaims, asksOfEdges, claimFits, isOpen } from '../analysis/edge-filter.ts';
import type { Claim } from '../model/document-graph.ts';
import type { EdgeFilter } from '../store.ts';
import { tiesOf } from './cast.ts';
import type { DocumentIndex } from './document-index.ts';
import { linksOf, RELATION_WEIGHT, type EntityGraph } from './entity-graph.ts';
import { claimMarks, type TyingClaim } from './tying-claims.ts';

/** A document as far as a filter looks at it. */
export interface TyingDocument {
  readonly documentId: string;
  /** In document order. */
  readonly claims: readonly TyingClaim[];
  /** The entities that it holds. */
  readonly entities: { has(id: string): boolean };
}

/** What is left of the graph where only some claims, edges and entities count; entities keep their measures and places. @param documents – those of the graph; one that holds no claim that fits can be left out. */
export function filteredGraph(graph: EntityGraph, documents: () => readonly TyingDocument[], filter: EdgeFilter): EntityGraph {
  if (isOpen(filter)) return graph;
  const fitting = asksOfClaims(filter)
    ? documents().map(({ claims, ...document }) => ({ ...document, claims: claims.filter((claim) => claimFits(claim, filter)) }))
    : undefined;
  const { minDocuments = 1 } = filter;
  const shared = new Map([...graph.nodes].filter(([, { summary }]) => summary.documentIds.length >= minDocuments));
  const ties = fitting?.map(({ documentId, claims, entities }) => ({ documentId, ties: tiesOf(claims, entities) }));
  const links = narrowed(among(ties === undefined ? graph.links : linksOf(ties), shared, graph), filter);
  const named = fitting && new Set(fitting.flatMap(({ claims }) => claims.flatMap(({ entityIds }) => entityIds)));
  const left = asksOfEdges(filter) ? links : named;
  return { ...graph, nodes: left === undefined ? shared : new Map([...shared].filter(([id]) => left.has(id))), links };
}

/** Whether a claim of the document is one that the filter lets through. */
export function fits(document: DocumentIndex, claim: Claim, filter: EdgeFilter): boolean {
  return claimFits(claimMarks(document, claim), filter);
}

/** Without the edges of other types or with too little evidence. A pair keeps what it says in one claim only where `together` is asked for. */
function narrowed(links: EntityGraph['links'], filter: EdgeFilter): EntityGraph['links'] {
  if (!asksOfEdges(filter)) return links;
  const { relations, minEvidence = 1 } = filter;
  const wanted = relations?.length ? new Set<string>(relations) : undefined;
  const rows = [...links].map(([id, row]) => {
    const kept = [...row].flatMap(([other, link]) => {
      const bonds = link.bonds.filter((bond) => bond.claims >= minEvidence && (wanted?.has(bond.type) ?? true));
      const hasTogether = link.bonds.length === 0 && link.shared >= minEvidence && (wanted?.has('together') ?? true);
      if (bonds.length === 0 && !hasTogether) return [];
      const strength = bonds.reduce((sum, bond) => sum + RELATION_WEIGHT * bond.claims, link.shared);
      return [[other, { ...link, bonds, strength }] as const];
    });
    return [id, new Map(kept)] as const;
  });
  return new Map(rows.filter(([, row]) => row.size > 0));
}

/** The links between nodes that are left. */
function among(links: EntityGraph['links'], left: EntityGraph['nodes'], { nodes }: EntityGraph): EntityGraph['links'] {
  if (left.size === nodes.size) return links;
  const rows = [...links].flatMap(([id, row]) =>
    left.has(id) ? [[id, new Map([...row].filter(([other]) => left.has(other)))] as const] : [],
  );
  return new Map(rows.filter(([, row]) => row.size > 0));
}
