/** Past what stays readable and smooth, entities fold into their communities: who is drawn one by one, and what the rest becomes. */
import type { EntityType } from '#graph/model/document-graph.ts';
import { FOLD_PREFIX, isFold } from './address-ids.ts';
import type { Drawing, DrawnNode, Fold, FoldEdge } from './drawing.ts';
import type { Opened, Unfolded } from './view-state.ts';

/** Nodes and edges that are drawn in full at most: past it anything else folds, or is a dot of the crowd. */
export const DRAWN_MAX = 500;
/** Nodes and edges that are drawn at most where the reader asks for all: past it the rest folds nevertheless. */
export const WHOLE_MAX = 60_000;
/** Of these, kept free for the folded communities and their edges. */
const FOLD_ROOM = 100;
const FOLDS_MAX = 24;
/** Fewer than these are no group: they go into the rest. */
const GROUP_MIN = 3;
/** Edges drawn of each folded community, the strongest first. */
const EDGES_PER_FOLD = 3;
/** The community of those that belong to none worth a node. */
export const REST = -1;

export interface FoldOptions {
  /** Entities that come before all others, as those of a way between two. */
  readonly first?: readonly string[] | undefined;
  /** Nodes and edges that may be drawn. */
  readonly room?: number;
}

/**
 * The drawing as it is where it is small enough. Else its entities one by one while there is room, in this order: expanded ones and the first of
 * each unfolded community, what the latest expansion brought, then by rank; all others fold into their communities.
 */
export function folded(
  drawing: Drawing,
  opened: readonly Opened[],
  unfolded: readonly Unfolded[],
  { first = [], room = DRAWN_MAX }: FoldOptions = {},
): Drawing {
  if (drawing.nodes.length + drawing.edges.length <= room) return drawing;
  const single = withinRoom(drawing.edges, inOrder(drawing.nodes, first, opened, unfolded), room - FOLD_ROOM);
  const rest = drawing.nodes.filter(({ id }) => !single.has(id));
  const folds = foldsOf(rest);
  const holder = new Map(folds.flatMap(({ fold, members }) => members.map(({ id }) => [id, fold.id] as const)));
  return {
    ...drawing,
    nodes: drawing.nodes.filter(({ id }) => single.has(id)),
    edges: drawing.edges.filter(({ sourceId, targetId }) => single.has(sourceId) && single.has(targetId)),
    folds: folds.map(({ fold }) => fold),
    foldEdges: foldEdges(drawing, holder),
  };
}

function inOrder(
  nodes: readonly DrawnNode[],
  before: readonly string[],
  opened: readonly Opened[],
  unfolded: readonly Unfolded[],
): readonly DrawnNode[] {
  const byRank = [...nodes].sort((a, b) => b.centrality - a.centrality || (a.id < b.id ? -1 : 1));
  const first = unfolded.flatMap(({ community, count }) => byRank.filter((node) => node.community === community).slice(0, count));
  const latest = [...opened].reverse().flatMap(({ id }) => nodes.filter((node) => node.parentId === id));
  const told = before.flatMap((id) => nodes.find((node) => node.id === id) ?? []);
  return [...new Set([...told, ...nodes.filter((node) => node.expanded), ...first, ...latest, ...byRank])];
}

/** As many of the first as fit with the edges among them; the first that does not fit ends it, so that the order says who is drawn. */
export function withinRoom(edges: Drawing['edges'], order: readonly { readonly id: string }[], room: number): ReadonlySet<string> {
  const neighbours = new Map<string, string[]>();
  const join = (a: string, b: string): void => {
    const known = neighbours.get(a);
    if (known) known.push(b);
    else neighbours.set(a, [b]);
  };
  for (const { sourceId, targetId } of edges) {
    join(sourceId, targetId);
    join(targetId, sourceId);
  }
  const held = new Set<string>();
  let elements = 0;
  for (const { id } of order) {
    elements += 1 + (neighbours.get(id) ?? []).filter((other) => held.has(other)).length;
    if (elements > room) break;
    held.add(id);
  }
  return held;
}

function foldsOf(rest: readonly DrawnNode[]): readonly { readonly fold: Fold; readonly members: readonly DrawnNode[] }[] {
  const groups = new Map<number, DrawnNode[]>();
  for (const node of rest) groups.set(node.community, [...(groups.get(node.community) ?? []), node]);
  const bySize = [...groups].sort(([a, one], [b, other]) => other.length - one.length || a - b);
  const own = bySize.filter(([, members]) => members.length >= GROUP_MIN).slice(0, FOLDS_MAX - 1);
  const others = bySize.filter((group) => !own.includes(group)).flatMap(([, members]) => members);
  return [...own, ...(others.length > 0 ? [[REST, others] as const] : [])].map(([community, members]) => ({
    fold: foldOf(community, members),
    members,
  }));
}

function foldOf(community: number, members: readonly DrawnNode[]): Fold {
  const types: Partial<Record<EntityType, number>> = {};
  for (const { type } of members) types[type] = (types[type] ?? 0) + 1;
  const mean = (of: (node: DrawnNode) => number): number => Math.round(members.reduce((sum, node) => sum + of(node), 0) / members.length);
  const strongest = [...members].sort((a, b) => b.centrality - a.centrality || (a.id < b.id ? -1 : 1));
  return {
    id: FOLD_PREFIX + String(community),
    community,
    count: members.length,
    names: strongest.slice(0, 3).map(({ name }) => name),
    types,
    x: mean(({ x }) => x),
    y: mean(({ y }) => y),
  };
}

/** What the edges of folded entities add up to; of each community the strongest. */
function foldEdges({ edges }: Drawing, holder: ReadonlyMap<string, string>): readonly FoldEdge[] {
  const sums = new Map<string, FoldEdge>();
  for (const edge of edges) {
    const ends = [holder.get(edge.sourceId) ?? edge.sourceId, holder.get(edge.targetId) ?? edge.targetId].sort();
    const [sourceId = '', targetId = ''] = ends;
    if (sourceId === targetId || !(isFold(sourceId) || isFold(targetId))) continue;
    const id = `edge:${FOLD_PREFIX}${sourceId}|${targetId}`;
    sums.set(id, { id, sourceId, targetId, evidence: (sums.get(id)?.evidence ?? 0) + edge.evidence });
  }
  const taken = new Map<string, number>();
  return [...sums.values()]
    .sort((a, b) => b.evidence - a.evidence || (a.id < b.id ? -1 : 1))
    .filter(({ sourceId, targetId }) => {
      const ends = [sourceId, targetId].filter(isFold);
      const wanted = ends.some((id) => (taken.get(id) ?? 0) < EDGES_PER_FOLD);
      for (const id of ends) taken.set(id, (taken.get(id) ?? 0) + 1);
      return wanted;
    });
}
