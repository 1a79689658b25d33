/** The entities of one or more documents as one graph: merged by id, joined by relations and shared claims. */
import { measured, type Tie } from '../analysis/measure.ts';
import type { EntitySummary } from '../model/answers.ts';
import type { Claim, Entity, RelationType } from '../model/document-graph.ts';
import { compare, type DocumentIndex } from './document-index.ts';

type Measures = NonNullable<Entity['measures']>;

/** One relation type in one direction between two entities, with the claims that state it. */
export interface Bond {
  readonly type: RelationType;
  readonly headId: string;
  readonly tailId: string;
  readonly claims: readonly Claim[];
}

/** All that joins two entities. */
export interface Link {
  readonly bonds: readonly Bond[];
  /** Claims that hold both. */
  readonly shared: readonly Claim[];
  /** 3 per claim of a relation, 1 per shared claim. */
  readonly strength: number;
}

export interface EntityNode {
  readonly summary: EntitySummary;
  readonly measures: Measures;
}

export interface EntityGraph {
  /** Most central first; ties by id. */
  readonly nodes: ReadonlyMap<string, EntityNode>;
  readonly links: ReadonlyMap<string, ReadonlyMap<string, Link>>;
}

/** How a relation weighs against a shared claim. */
export const RELATION_WEIGHT = 3;
/** Relations that say the same in both directions. */
const SYMMETRIC: ReadonlySet<RelationType> = new Set<RelationType>(['compared_with', 'partners_with']);

export function entityGraph(documents: readonly DocumentIndex[]): EntityGraph {
  const links = linksOf(documents);
  const summaries = summariesOf(documents);
  const measures = measuresOf(documents, summaries, links);
  const nodes = summaries
    .map((summary) => ({ summary, measures: measures.get(summary.id) ?? { centrality: 0, community: 0, x: 0, y: 0 } }))
    .sort((a, b) => b.measures.centrality - a.measures.centrality || compare(a.summary.id, b.summary.id));
  return {
    nodes: new Map(nodes.map((node) => [node.summary.id, { ...node, summary: { ...node.summary, measures: node.measures } }])),
    links,
  };
}

function summariesOf(documents: readonly DocumentIndex[]): readonly EntitySummary[] {
  const holders = new Map<string, DocumentIndex[]>();
  for (const document of documents) {
    for (const id of document.entities.keys()) {
      const known = holders.get(id);
      if (known === undefined) holders.set(id, [document]);
      else known.push(document);
    }
  }
  return [...holders].sort(([a], [b]) => compare(a, b)).flatMap(([id, held]) => merged(id, held));
}

/** The first document's name and type; every document's aliases; counts summed. */
function merged(id: string, documents: readonly DocumentIndex[]): readonly EntitySummary[] {
  const entities = documents.flatMap((document) => document.entities.get(id) ?? []);
  const first = entities[0];
  if (first === undefined) return [];
  const aliases = new Set(entities.flatMap((entity) => [...entity.aliases, ...(entity.name === first.name ? [] : [entity.name])]));
  const sum = (count: (document: DocumentIndex) => number): number => documents.reduce((total, document) => total + count(document), 0);
  return [
    {
      id,
      name: first.name,
      type: first.type,
      aliases: [...aliases],
      documentIds: documents.map((document) => document.graph.document.id),
      mentionCount: sum((document) => document.mentionsOfEntity.get(id)?.length ?? 0),
      claimCount: sum((document) => document.claimsOfEntity.get(id)?.length ?? 0),
      figureCount: sum((document) =>
        (document.claimsOfEntity.get(id) ?? []).reduce((n, claim) => n + (document.figuresOfClaim.get(claim.id)?.length ?? 0), 0),
      ),
      relationCount: sum((document) => document.relationsOfEntity.get(id)?.length ?? 0),
    },
  ];
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly bonds: Map<string, { readonly bond: Omit<Bond, 'claims'>; readonly claims: Map<string, Claim> }>;
  readonly shared: Claim[];
}

function linksOf(documents: readonly DocumentIndex[]): ReadonlyMap<string, ReadonlyMap<string, Link>> {
  const pairs = new Map<string, Pair>();
  const pair = (one: string, other: string): Pair => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = `${a}\n${b}`;
    const known = pairs.get(key) ?? {
      a,
      b,
      bonds: new Map<string, { bond: Omit<Bond, 'claims'>; claims: Map<string, Claim> }>(),
      shared: [],
    };
    pairs.set(key, known);
    return known;
  };
  for (const { graph, claims, entities } of documents) {
    for (const claim of claims.values()) {
      const held = [...new Set(claim.entityIds)].filter((id) => entities.has(id)).sort(compare);
      held.forEach((one, at) => {
        for (const other of held.slice(at + 1)) pair(one, other).shared.push(claim);
      });
    }
    for (const { type, headId, tailId, claimId } of graph.relations) {
      const claim = claims.get(claimId);
      if (claim === undefined || headId === tailId || !entities.has(headId) || !entities.has(tailId)) continue;
      const turned = SYMMETRIC.has(type) && tailId < headId;
      const bond = { type, headId: turned ? tailId : headId, tailId: turned ? headId : tailId };
      const { bonds } = pair(headId, tailId);
      const key = `${type}\n${bond.headId}`;
      const known = bonds.get(key) ?? { bond, claims: new Map<string, Claim>() };
      known.claims.set(claimId, claim);
      bonds.set(key, known);
    }
  }
  const links = new Map<string, Map<string, Link>>();
  const put = (from: string, to: string, link: Link): void => {
    const row = links.get(from) ?? new Map<string, Link>();
    row.set(to, link);
    links.set(from, row);
  };
  for (const key of [...pairs.keys()].sort(compare)) {
    const known = pairs.get(key);
    if (known === undefined) continue;
    const bonds = [...known.bonds]
      .sort(([a], [b]) => compare(a, b))
      .map(([, { bond, claims }]) => ({ ...bond, claims: [...claims.values()] }));
    const link: Link = {
      bonds,
      shared: known.shared,
      strength: bonds.reduce((sum, bond) => sum + RELATION_WEIGHT * bond.claims.length, known.shared.length),
    };
    put(known.a, known.b, link);
    put(known.b, known.a, link);
  }
  return links;
}

/** One document keeps what was measured at ingest; several, or one that was never measured, are measured together. */
function measuresOf(
  documents: readonly DocumentIndex[],
  summaries: readonly EntitySummary[],
  links: EntityGraph['links'],
): ReadonlyMap<string, Measures> {
  const [only] = documents;
  if (documents.length === 1 && only !== undefined) {
    const stored = only.graph.entities.flatMap((entity) => (entity.measures === undefined ? [] : [[entity.id, entity.measures] as const]));
    if (stored.length === only.graph.entities.length) return new Map(stored);
  }
  const ties: Tie[] = [];
  for (const [a, row] of links) {
    for (const [b, link] of row) if (a < b) ties.push({ a, b, weight: link.strength });
  }
  return measured(
    summaries.map((summary) => summary.id),
    ties,
  );
}
