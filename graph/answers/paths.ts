/** How two entities hang together, each step with the claim that shows it best. */
import { bestPaths, commonNeighbours } from '../analysis/paths.ts';
import { StoreError } from '../errors.ts';
import type { ClaimItem, Named, PathAnswer, PathStep } from '../model/answers.ts';
import { levelRank } from '../analysis/levels.ts';
import type { PathQuery } from '../store.ts';
import type { Bond } from './cast.ts';
import type { DocumentIndex } from './document-index.ts';
import type { EntityGraph, EntityNode } from './entity-graph.ts';
import { fits } from './filtered-graph.ts';
import { claimItem } from './items.ts';

interface Held {
  readonly documents: readonly DocumentIndex[];
  readonly whole: EntityGraph;
  /** What the query's filter leaves of it. */
  readonly graph: EntityGraph;
}

/** @throws StoreError `not-found` where either entity is not in the scope. */
export function paths({ documents, whole, graph }: Held, sourceId: string, targetId: string, query: PathQuery): PathAnswer {
  const source = found(whole, sourceId);
  const target = found(whole, targetId);
  const name = (id: string): readonly Named[] => {
    const node = whole.nodes.get(id);
    return node === undefined ? [] : [named(node)];
  };
  const step = (fromId: string, toId: string): readonly PathStep[] => {
    const link = graph.links.get(fromId)?.get(toId);
    if (link === undefined) return [];
    const [bond] = [...link.bonds].sort((a, b) => b.claims - a.claims);
    const inDocuments = graph.documents > 1 ? { documents: (bond ?? link).documents } : {};
    const claim = bestClaim(documents, query, [fromId, toId], bond);
    if (claim === undefined) return [];
    const evidence = bond?.claims ?? link.shared;
    return [
      {
        fromId,
        toId,
        type: bond?.type ?? 'together',
        turned: bond !== undefined && bond.headId !== fromId,
        evidence,
        ...inDocuments,
        claim,
      },
    ];
  };
  return {
    source: named(source),
    target: named(target),
    paths: bestPaths(graph.links, sourceId, targetId, query.limit).map(({ ids, cost }) => ({
      nodes: ids.flatMap(name),
      steps: ids.slice(1).flatMap((id, at) => step(ids[at] ?? '', id)),
      cost: Math.round(cost * 1000) / 1000,
    })),
    common: commonNeighbours(graph.links, sourceId, targetId).flatMap(name),
  };
}

/** Of the claims that state the relation, or hold both where there is none: the best sourced, the first of those. */
function bestClaim(
  documents: readonly DocumentIndex[],
  query: PathQuery,
  [a, b]: readonly [string, string],
  bond: Bond | undefined,
): ClaimItem | undefined {
  const items = documents.flatMap((document) => {
    const stating = (document.relationsOfEntity.get(a) ?? [])
      .filter(({ type, headId, tailId }) => type === bond?.type && (headId === a ? tailId : headId) === b)
      .map(({ claimId }) => claimId);
    return (document.claimsOfEntity.get(a) ?? [])
      .concat(stating.flatMap((id) => document.claims.get(id) ?? []))
      .filter((claim) => (bond === undefined ? claim.entityIds.includes(b) : stating.includes(claim.id)) && fits(document, claim, query))
      .map((claim) => claimItem(document, claim));
  });
  return items.sort((one, other) => rank(one) - rank(other))[0];
}

function rank({ provenance }: ClaimItem): number {
  return levelRank(provenance.level);
}

function found(graph: EntityGraph, id: string): EntityNode {
  const node = graph.nodes.get(id);
  if (node === undefined) throw new StoreError('not-found', `No entity ${id} in this scope.`);
  return node;
}

function named({ summary: { id, name, type } }: EntityNode): Named {
  return { id, name, type };
}
