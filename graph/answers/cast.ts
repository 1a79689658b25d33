/** What one document says of its entities: its cast, and what ties two of them. Made once per edition. */
import { better } from '../analysis/levels.ts';
import { centralityOf, ties } from '../analysis/measure.ts';
import { type Claim, type Entity, type Figure, type ProvenanceLevel, type RelationType } from '../model/document-graph.ts';
import { yearsOf, type Years } from '../model/years.ts';
import { compare, type DocumentIndex } from './document-index.ts';
import type { TyingClaim } from './tying-claims.ts';

/** An entity as one document has it. */
export interface CastEntity extends Entity {
  /** As measured at ingest, or computed where the document never was measured. */
  readonly centrality: number;
  readonly mentionCount: number;
  readonly claimCount: number;
  readonly figureCount: number;
  readonly relationCount: number;
  /** First and last year of the figures in its claims; absent where none is dated. */
  readonly years?: Years;
}

export interface Cast {
  readonly documentId: string;
  /** In the document's order. */
  readonly entities: ReadonlyMap<string, CastEntity>;
}

/** One relation type in one direction between two entities. */
export interface Bond {
  readonly type: RelationType;
  readonly headId: string;
  readonly tailId: string;
  /** Number of claims that state it. */
  readonly claims: number;
  /** The best provenance among them. */
  readonly level: ProvenanceLevel;
}

/** All that joins two entities; `a` < `b`. */
export interface Ties {
  readonly a: string;
  readonly b: string;
  readonly bonds: readonly Bond[];
  /** Number of claims that hold both, and the best provenance among them. */
  readonly shared: number;
  readonly level: ProvenanceLevel;
}

/** Relations that say the same in both directions. */
const SYMMETRIC: ReadonlySet<RelationType> = new Set<RelationType>(['compared_with', 'partners_with']);

export function castOf(document: DocumentIndex): Cast {
  const { graph, claimsOfEntity, figuresOfClaim, mentionsOfEntity, relationsOfEntity } = document;
  const ranks = centralities(document);
  const figures = (claims: readonly Claim[]): number => claims.reduce((n, claim) => n + (figuresOfClaim.get(claim.id)?.length ?? 0), 0);
  return {
    documentId: graph.document.id,
    entities: new Map(
      [...document.entities].map(([id, entity]) => [
        id,
        {
          ...entity,
          centrality: ranks.get(id) ?? 0,
          mentionCount: mentionsOfEntity.get(id)?.length ?? 0,
          claimCount: claimsOfEntity.get(id)?.length ?? 0,
          figureCount: figures(claimsOfEntity.get(id) ?? []),
          relationCount: relationsOfEntity.get(id)?.length ?? 0,
          ...years((claimsOfEntity.get(id) ?? []).flatMap((claim) => figuresOfClaim.get(claim.id) ?? [])),
        },
      ]),
    ),
  };
}

interface Tied {
  readonly bond: Pick<Bond, 'type' | 'headId' | 'tailId'>;
  claims: number;
  level: ProvenanceLevel;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  shared: number;
  level: ProvenanceLevel;
  readonly bonds: Map<string, Tied>;
}

/** In the order of `a`, then `b`. @param entities – those that the document holds. */
export function tiesOf(claims: Iterable<TyingClaim>, entities: { has(id: string): boolean }): readonly Ties[] {
  const pairs = new Map<string, Pair>();
  const pair = (one: string, other: string): Pair => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = `${a}\n${b}`;
    const known: Pair = pairs.get(key) ?? { a, b, shared: 0, level: 'unsourced', bonds: new Map() };
    pairs.set(key, known);
    return known;
  };
  for (const { entityIds, level, relations } of claims) {
    const held = [...new Set(entityIds)].filter((id) => entities.has(id)).sort(compare);
    held.forEach((one, at) => {
      for (const other of held.slice(at + 1)) {
        const tied = pair(one, other);
        tied.shared += 1;
        tied.level = better(tied.level, level);
      }
    });
    // What a claim states twice it states once.
    const stated = new Set<Tied>();
    for (const { type, headId, tailId } of relations) {
      if (headId === tailId || !entities.has(headId) || !entities.has(tailId)) continue;
      const turned = SYMMETRIC.has(type) && tailId < headId;
      const bond = { type, headId: turned ? tailId : headId, tailId: turned ? headId : tailId };
      const { bonds } = pair(headId, tailId);
      const key = `${type}\n${bond.headId}`;
      const known: Tied = bonds.get(key) ?? { bond, claims: 0, level: 'unsourced' };
      bonds.set(key, known);
      stated.add(known);
    }
    for (const tied of stated) {
      tied.claims += 1;
      tied.level = better(tied.level, level);
    }
  }
  return [...pairs]
    .sort(([a], [b]) => compare(a, b))
    .map(([, { bonds, ...tied }]) => ({
      ...tied,
      bonds: [...bonds]
        .sort(([one], [other]) => compare(one, other))
        .map(([, { bond, claims: n, level }]) => ({ ...bond, claims: n, level })),
    }));
}

/** From the earliest year to the latest of both. */
export function spanning(a: Years | undefined, b: Years | undefined): Years | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

function years(figures: readonly Figure[]): { readonly years?: Years } {
  const span = figures.reduce<Years | undefined>((known, { period }) => spanning(known, yearsOf(period)), undefined);
  return span === undefined ? {} : { years: span };
}

/** As measured at ingest; a document that never was is measured now. */
function centralities({ graph }: DocumentIndex): ReadonlyMap<string, number> {
  if (graph.entities.every((entity) => entity.measures !== undefined))
    return new Map(graph.entities.map(({ id, measures }) => [id, measures?.centrality ?? 0]));
  return centralityOf(
    graph.entities.map((entity) => entity.id),
    ties(graph),
  );
}
