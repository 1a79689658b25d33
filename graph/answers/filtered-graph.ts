/** What a reader's filter leaves of the entity graph. */
import { asksOfEdges, claimFits, isOpen } from '../analysis/edge-filter.ts';
import type { Claim } from '../model/document-graph.ts';
import type { EdgeFilter } from '../store.ts';
import { tiesOf } from './cast.ts';
import type { DocumentIndex } from './document-index.ts';
import { linksOf, RELATION_WEIGHT, type EntityGraph } from './entity-graph.ts';

/** What is left of the graph where only some claims and edges count; entities keep their measures and places. */
export function filteredGraph(graph: EntityGraph, documents: readonly DocumentIndex[], filter: EdgeFilter): EntityGraph {
  if (isOpen(filter)) return graph;
  const links = narrowed(linksOf(documents.map((document) => tiesOf(document, (claim) => fits(document, claim, filter)))), filter);
  const left = asksOfEdges(filter) ? new Set(links.keys()) : named(documents, filter);
  return { nodes: new Map([...graph.nodes].filter(([id]) => left.has(id))), links };
}

/** Whether a claim of the document is one that the filter lets through. */
export function fits(document: DocumentIndex, claim: Claim, filter: EdgeFilter): boolean {
  return claimFits(
    { claim, sectionIds: document.lineage(claim.sectionId).map(({ id }) => id), figures: document.figuresOfClaim.get(claim.id) ?? [] },
    filter,
  );
}

function named(documents: readonly DocumentIndex[], filter: EdgeFilter): ReadonlySet<string> {
  return new Set(
    documents.flatMap((document) =>
      [...document.claims.values()].filter((claim) => fits(document, claim, filter)).flatMap((claim) => claim.entityIds),
    ),
  );
}

/** Without the edges of other types or with too little evidence. A pair keeps what it says in one claim only where `together` is asked for. */
function narrowed(links: EntityGraph['links'], { relations, minEvidence = 1 }: EdgeFilter): EntityGraph['links'] {
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
