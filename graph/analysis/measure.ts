/** Centrality, communities and positions of a document's entities, computed once at ingest: the same graph gives the same bytes. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { DocumentGraph, Entity } from '../model/document-graph.ts';
import { seededRandom } from './random.ts';

type Measures = NonNullable<Entity['measures']>;

/** A weighted edge between two ids. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

const SEED = 20_240_607;
const RELATION_WEIGHT = 3;
const SHARED_CLAIM_WEIGHT = 1;
/** The exact force layout looks at every pair in every iteration: this many looks bring a report's 200 entities to rest in some 40 ms. */
const LAYOUT_LOOKS = 5e6;
const LEAST_ITERATIONS = 60;
const MOST_ITERATIONS = 400;
/** Above this many nodes forces are approximated (Barnes–Hut), so that a library is laid out in a second or two. */
const LARGE_GRAPH = 800;

/**
 * The graph with every entity's `measures` filled in.
 * @param random – numbers in 0–1; the default is seeded, so two calls agree.
 */
export function measure(graph: DocumentGraph, random: () => number = seededRandom(SEED)): DocumentGraph {
  const measures = measured(
    graph.entities.map((entity) => entity.id),
    ties(graph),
    random,
  );
  return {
    ...graph,
    entities: graph.entities.map((entity) => {
      const found = measures.get(entity.id);
      return found === undefined ? entity : { ...entity, measures: found };
    }),
  };
}

/** Relations weigh 3, each shared claim 1, summed per pair. */
export function ties(graph: Pick<DocumentGraph, 'claims' | 'relations' | 'entities'>): readonly Tie[] {
  const known = new Set(graph.entities.map((entity) => entity.id));
  const weights = new Map<string, Tie>();
  const add = (one: string, other: string, weight: number): void => {
    if (one === other || !known.has(one) || !known.has(other)) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = `${a}\n${b}`;
    weights.set(key, { a, b, weight: (weights.get(key)?.weight ?? 0) + weight });
  };
  for (const relation of graph.relations) add(relation.headId, relation.tailId, RELATION_WEIGHT);
  for (const claim of graph.claims) {
    const held = [...new Set(claim.entityIds)];
    held.forEach((one, at) => {
      for (const other of held.slice(at + 1)) add(one, other, SHARED_CLAIM_WEIGHT);
    });
  }
  return [...weights.values()];
}

/** Measures of every id. Sources: PageRank, Page et al. 1999; Louvain, Blondel et al. 2008; ForceAtlas2, Jacomy et al. 2014. */
export function measured(
  ids: readonly string[],
  edges: readonly Tie[],
  random: () => number = seededRandom(SEED),
): ReadonlyMap<string, Measures> {
  const graph = drawnGraph(ids, edges, random);
  if (graph.order === 0) return new Map();
  const centrality = centralities(graph);
  const communities = communityNumbers(graph, random);
  const positions = laidOut(graph, centrality);
  return new Map(
    graph.nodes().map((id) => {
      const { x, y } = positions[id] ?? { x: 0, y: 0 };
      return [id, { centrality: centrality.get(id) ?? 0, community: communities.get(id) ?? 0, x: rounded(x, 2), y: rounded(y, 2) }];
    }),
  );
}

/** Centrality alone, as `measured` gives it: some milliseconds where the layout takes a tenth of a second. */
export function centralityOf(ids: readonly string[], edges: readonly Tie[]): ReadonlyMap<string, number> {
  return ids.length === 0 ? new Map() : centralities(drawnGraph(ids, edges, () => 0));
}

function drawnGraph(ids: readonly string[], edges: readonly Tie[], random: () => number): Drawn {
  const graph: Drawn = new UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>();
  // Order decides what the algorithms do with ties: by id, whatever order the caller has.
  for (const id of [...new Set(ids)].sort()) graph.addNode(id, { x: random() * 100, y: random() * 100, size: 1 });
  const key = ({ a, b }: Tie): string => `${a}\n${b}`;
  for (const { a, b, weight } of [...edges].sort((one, other) => (key(one) < key(other) ? -1 : 1))) graph.addEdge(a, b, { weight });
  return graph;
}

type Drawn = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>;

function centralities(graph: Drawn): ReadonlyMap<string, number> {
  const ranks = pagerank(graph, { getEdgeWeight: 'weight', maxIterations: 500, tolerance: 1e-9 });
  const total = Object.values(ranks).reduce((sum, rank) => sum + rank, 0);
  return new Map(Object.entries(ranks).map(([id, rank]) => [id, rounded(rank / total, 9)]));
}

/** 0 the largest; of two equally large ones, the one with the smaller first id. */
function communityNumbers(graph: Drawn, random: () => number): ReadonlyMap<string, number> {
  const found =
    graph.size === 0
      ? Object.fromEntries(graph.nodes().map((id, at) => [id, at]))
      : louvain(graph, { getEdgeWeight: 'weight', rng: random });
  const members = new Map<number, string[]>();
  for (const id of graph.nodes()) {
    const community = found[id] ?? 0;
    members.set(community, [...(members.get(community) ?? []), id]);
  }
  // Nodes come by id, so each list is sorted and its first is its smallest.
  const bySize = [...members.values()].sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  return new Map(bySize.flatMap((ids, community) => ids.map((id) => [id, community] as const)));
}

function laidOut(
  graph: Drawn,
  centrality: ReadonlyMap<string, number>,
): Readonly<Record<string, { readonly x: number; readonly y: number }>> {
  const large = graph.order > LARGE_GRAPH;
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: large,
    gravity: 0.6,
    scalingRatio: 12,
    linLogMode: false,
    edgeWeightInfluence: 0.6,
  };
  const affordable = Math.round(LAYOUT_LOOKS / graph.order ** 2);
  const iterations = large ? 2 * LEAST_ITERATIONS : Math.min(MOST_ITERATIONS, Math.max(LEAST_ITERATIONS, affordable));
  forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: 'weight' });
  const top = Math.max(...centrality.values());
  graph.forEachNode((id) => graph.setNodeAttribute(id, 'size', 4 + 12 * Math.sqrt((centrality.get(id) ?? 0) / top)));
  return noverlap(graph, { maxIterations: large ? 40 : 60, settings: { margin: 6, ratio: 1.2, expansion: 1.1 } });
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // `+ 0` makes -0 a 0: both print alike in JSON, but not in a comparison.
  return Math.round(value * factor) / factor + 0;
}
