/** The entities of one or more documents as one graph: merged by id, joined by relations and shared claims. */
import { measured, type Tie } from '../analysis/measure.ts';
import type { Entity, ProvenanceLevel } from '../model/document-graph.ts';
import { DOCUMENTS_NAMED, type EntitySummary, type InDocuments } from '../model/answers.ts';
import type { Years } from '../model/years.ts';
import { better } from '../analysis/levels.ts';
import { spanning, type Bond, type Cast, type Ties } from './cast.ts';
import { compare } from './document-index.ts';
import type { RankedEntity } from './entities.ts';

type Measures = NonNullable<Entity['measures']>;

/** All that joins two entities, in whatever documents. */
export interface Link {
  readonly bonds: readonly (Bond & { readonly documents: InDocuments })[];
  /** Number of claims that hold both, the best provenance among them, and their documents. */
  readonly shared: number;
  readonly level: ProvenanceLevel;
  readonly documents: InDocuments;
  /** 3 per claim of a relation, 1 per shared claim. */
  readonly strength: number;
}

export interface EntityNode {
  readonly summary: EntitySummary;
  readonly measures: Measures;
  /** First and last year of the figures in its claims. */
  readonly years?: Years;
}

/** What ties the entities of one document. */
export interface DocumentTies {
  readonly documentId: string;
  readonly ties: readonly Ties[];
}

export interface EntityGraph {
  /** How many documents are drawn together. */
  readonly documents: number;
  /** Most central first; ties by id. */
  readonly nodes: ReadonlyMap<string, EntityNode>;
  readonly links: ReadonlyMap<string, ReadonlyMap<string, Link>>;
}

/** How a relation weighs against a shared claim. */
export const RELATION_WEIGHT = 3;
/** Entities of several documents that are laid out together; a force layout of all of them would take minutes. */
const LAID_OUT = 300;
/** Distance from its neighbour at which an entity beyond those stands, in layout units. */
const RING = 30;

/** @param casts, ties – of each document, in the order of the library. @param ranked – their entities, most central first. */
export function entityGraph(casts: readonly Cast[], ties: readonly DocumentTies[], ranked: readonly RankedEntity[]): EntityGraph {
  const links = linksOf(ties);
  const measures = measuresOf(casts, ranked, links);
  const nodes = ranked.map(({ summary, centrality }): EntityNode => {
    const own = measures.get(summary.id) ?? { centrality, community: 0, x: 0, y: 0 };
    const years = casts.reduce<Years | undefined>((span, cast) => spanning(span, cast.entities.get(summary.id)?.years), undefined);
    return { summary: { ...summary, measures: own }, measures: own, ...(years === undefined ? {} : { years }) };
  });
  return { documents: casts.length, nodes: new Map(nodes.map((node) => [node.summary.id, node])), links };
}

/** Entity id → neighbour id → what joins them. @param documents – each once, in the order of the library. */
export function linksOf(documents: readonly DocumentTies[]): EntityGraph['links'] {
  const pairs = new Map<string, Pair>();
  for (const { documentId, ties } of documents) {
    for (const tie of ties) {
      const key = `${tie.a}\n${tie.b}`;
      const pair: Pair = pairs.get(key) ?? { a: tie.a, b: tie.b, shared: 0, level: 'unsourced', documents: none(), bonds: new Map() };
      pairs.set(key, pair);
      add(pair, tie, documentId);
    }
  }
  const links = new Map<string, Map<string, Link>>();
  const put = (from: string, to: string, link: Link): void => {
    const row = links.get(from) ?? new Map<string, Link>();
    row.set(to, link);
    links.set(from, row);
  };
  for (const [, { a, b, bonds, ...shared }] of [...pairs].sort(([one], [other]) => compare(one, other))) {
    const sorted = [...bonds].sort(([one], [other]) => compare(one, other)).map(([, bond]) => bond);
    const link = { ...shared, bonds: sorted, strength: sorted.reduce((sum, bond) => sum + RELATION_WEIGHT * bond.claims, shared.shared) };
    put(a, b, link);
    put(b, a, link);
  }
  return links;
}

/** A pair while its documents are joined. */
interface Pair {
  readonly a: string;
  readonly b: string;
  shared: number;
  level: ProvenanceLevel;
  readonly documents: Counting;
  readonly bonds: Map<string, JoinedBond>;
}

type JoinedBond = Omit<Bond, 'claims' | 'level'> & { claims: number; level: ProvenanceLevel; readonly documents: Counting };

interface Counting extends InDocuments {
  count: number;
  readonly ids: string[];
}

function none(): Counting {
  return { count: 0, ids: [] };
}

function add(pair: Pair, { shared, level, bonds }: Ties, documentId: string): void {
  if (shared > 0) count(pair.documents, documentId);
  pair.shared += shared;
  pair.level = better(pair.level, level);
  for (const bond of bonds) {
    const key = `${bond.type}\n${bond.headId}`;
    const known: JoinedBond = pair.bonds.get(key) ?? { ...bond, claims: 0, documents: none() };
    pair.bonds.set(key, known);
    count(known.documents, documentId);
    known.claims += bond.claims;
    known.level = better(known.level, bond.level);
  }
}

function count(documents: Counting, documentId: string): void {
  documents.count += 1;
  if (documents.ids.length < DOCUMENTS_NAMED) documents.ids.push(documentId);
}

/** One document keeps what was measured at ingest; several, or one that was never measured, are laid out together. */
function measuresOf(casts: readonly Cast[], ranked: readonly RankedEntity[], links: EntityGraph['links']): ReadonlyMap<string, Measures> {
  const entities = casts.length === 1 ? [...(casts[0]?.entities.values() ?? [])] : [];
  const kept = entities.flatMap(({ id, measures }) => (measures === undefined ? [] : [[id, measures] as const]));
  if (casts.length === 1 && kept.length === entities.length) return new Map(kept);
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
