/** The entities of one or more documents as one graph: merged by id, joined by relations and shared claims. */
import { measured, type Tie } from '../analysis/measure.ts';
import type { EntitySummary } from '../model/answers.ts';
import type { Claim, Entity, RelationType } from '../model/document-graph.ts';
import { compare, type DocumentIndex } from './document-index.ts';
import type { RankedEntity } from './entities.ts';

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

/** Entities of several documents that are laid out together; a force layout of all of them would take minutes. */
const LAID_OUT = 300;
/** Distance from its neighbour at which an entity beyond those stands, in layout units. */
const RING = 30;

/** @param ranked – the entities of the documents, most central first. */
export function entityGraph(documents: readonly DocumentIndex[], ranked: readonly RankedEntity[]): EntityGraph {
  const links = linksOf(documents);
  const measures = measuresOf(documents, ranked, links);
  const nodes = ranked.map(({ summary, centrality }) => ({
    summary,
    measures: measures.get(summary.id) ?? { centrality, community: 0, x: 0, y: 0 },
  }));
  return {
    nodes: new Map(nodes.map((node) => [node.summary.id, { ...node, summary: { ...node.summary, measures: node.measures } }])),
    links,
  };
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

/** One document keeps what was measured at ingest; several, or one that was never measured, are laid out together. */
function measuresOf(
  documents: readonly DocumentIndex[],
  ranked: readonly RankedEntity[],
  links: EntityGraph['links'],
): ReadonlyMap<string, Measures> {
  const [only] = documents;
  if (documents.length === 1 && only?.graph.entities.every((entity) => entity.measures !== undefined) === true) {
    return new Map(only.graph.entities.flatMap((entity) => (entity.measures === undefined ? [] : [[entity.id, entity.measures] as const])));
  }
  const core = ranked.slice(0, LAID_OUT).map(({ summary }) => summary.id);
  const placed = new Map(measured(core, tiesAmong(new Set(core), links)));
  const centrality = new Map(ranked.map((entity) => [entity.summary.id, entity.centrality]));
  // Those beyond the core are rarely drawn: each stands near its strongest neighbour of the core, on a circle.
  ranked.slice(LAID_OUT).forEach(({ summary: { id } }, at) => {
    const row = [...(links.get(id) ?? new Map<string, Link>())].filter(([neighbour]) => placed.has(neighbour));
    const [nearest] = row.sort(([a, one], [b, other]) => other.strength - one.strength || compare(a, b))[0] ?? [];
    const near = placed.get(nearest ?? '') ?? { community: 0, x: 0, y: 0 };
    const offset = { x: Math.round(RING * Math.cos(at)), y: Math.round(RING * Math.sin(at)) };
    placed.set(id, { centrality: 0, community: near.community, x: near.x + offset.x, y: near.y + offset.y });
  });
  // Centrality is the library's, not that of the part which was laid out.
  return new Map([...placed].map(([id, measures]) => [id, { ...measures, centrality: centrality.get(id) ?? measures.centrality }]));
}

function tiesAmong(ids: ReadonlySet<string>, links: EntityGraph['links']): readonly Tie[] {
  return [...ids].flatMap((a) =>
    [...(links.get(a) ?? new Map<string, Link>())].flatMap(([b, link]) => (a < b && ids.has(b) ? [{ a, b, weight: link.strength }] : [])),
  );
}
