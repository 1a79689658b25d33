/** Claims, figures and sources as nodes round drawn entities: entity → claim → figure, claim → source, with a layer that is off skipped over; what has no room folds into its section. */
import type { LayerAnswer, LayerEdge, LayerKind, LayerNode } from '../model/answers.ts';
import type { UnfoldedPlace } from '../store.ts';
import type { Claim, Figure, ProvenanceLevel, Reference } from '../model/document-graph.ts';
import { better, levelRank } from './levels.ts';
import { foldPlaces, foldRoom, foldsOf, isNothing, type LeftOut, type Place } from './layer-folds.ts';

/** A claim with all that hangs on it. */
export interface LayerClaim {
  readonly documentId: string;
  /** The document, then the sections that the claim stands in, the outermost first. */
  readonly places: readonly Place[];
  readonly claim: Claim;
  readonly figures: readonly Figure[];
  readonly references: readonly Reference[];
}

interface Wanted {
  readonly layers: readonly LayerKind[];
  readonly focus?: readonly string[] | undefined;
  readonly unfolded?: readonly UnfoldedPlace[] | undefined;
  readonly limit: number;
  readonly room?: number | undefined;
}

/** @param claims – those that fit the filter, library order. @param entityIds – the drawn entities. */
export function layersOf(claims: readonly LayerClaim[], entityIds: readonly string[], wanted: Wanted): LayerAnswer {
  const { layers, room = Infinity } = wanted;
  const drawn = new Set(entityIds);
  const naming = claims.filter(({ claim }) => claim.entityIds.some((id) => drawn.has(id)));
  // Only those that bring something: the others have nothing to fold either.
  const telling = naming.filter(
    ({ figures, references }) =>
      layers.includes('claim') || (layers.includes('figure') && figures.length > 0) || (layers.includes('source') && references.length > 0),
  );
  const places = foldPlaces(telling);
  const order = inOrder(telling, drawn, places, wanted);
  const whole = new Layers(order, drawn, wanted, room);
  const single = whole.isWhole ? whole : new Layers(order, drawn, wanted, room - foldRoom(places));
  const totals: Readonly<Record<LayerKind, number>> = {
    claim: naming.length,
    figure: naming.reduce((sum, { figures }) => sum + figures.length, 0),
    source: new Set(naming.flatMap(({ references }) => references.map(({ id }) => id))).size,
  };
  return {
    nodes: single.nodes,
    edges: single.edges,
    ...foldsOf(order, { placeOf: (each) => places.get(each), leftOf: (each) => single.left(each), drawn }),
    counts: Object.fromEntries(layers.map((kind) => [kind, { shown: single.shown[kind], total: totals[kind] }])),
  };
}

/** Claims of unfolded places, then those of the entities in focus, then those that join most of the drawn entities, cited before unsourced. */
function inOrder(
  claims: readonly LayerClaim[],
  drawn: ReadonlySet<string>,
  places: ReadonlyMap<LayerClaim, Place>,
  { focus = [], unfolded = [] }: Wanted,
): readonly LayerClaim[] {
  const focused = new Set(focus);
  const order = claims
    .map((each) => ({
      each,
      focus: count(each.claim, focused),
      joined: count(each.claim, drawn),
      level: levelRank(each.claim.provenance.level),
    }))
    .sort((a, b) => b.focus - a.focus || b.joined - a.joined || a.level - b.level)
    .map(({ each }) => each);
  const first = unfolded.flatMap(({ id, count }) => {
    const own = order.filter((each) => places.get(each)?.id === id);
    // A place that folds no longer by itself, since there are too many, or that folds in parts, is still what it holds.
    const under = order.filter((each) => places.get(each)?.id !== id && each.places.some((place) => place.id === id));
    return [...own, ...under].slice(0, count);
  });
  return [...new Set([...first, ...order])];
}

/** What the least of claims needs: a node and an edge. */
const LEAST = 2;

/** Nodes and edges, claim after claim. */
class Layers {
  readonly #drawn: ReadonlySet<string>;
  readonly #wanted: Wanted;
  readonly #room: number;
  readonly #nodes = new Map<string, LayerNode>();
  readonly #edges = new Map<string, LayerEdge>();
  readonly shown: Record<LayerKind, number> = { claim: 0, figure: 0, source: 0 };

  /** Whether nothing is left out. */
  readonly isWhole: boolean;

  /** @param order – one that has no room is passed over, so that it does not keep all after it out. @param room – nodes and edges at most. */
  constructor(order: readonly LayerClaim[], drawn: ReadonlySet<string>, wanted: Wanted, room: number) {
    this.#drawn = drawn;
    this.#wanted = wanted;
    this.#room = room;
    for (const each of order) {
      if (this.#nodes.size + this.#edges.size + LEAST > room) break;
      this.#add(each);
    }
    this.isWhole = order.every((each) => isNothing(this.left(each)));
  }

  get nodes(): readonly LayerNode[] {
    return [...this.#nodes.values()];
  }

  get edges(): readonly LayerEdge[] {
    return [...this.#edges.values()];
  }

  /** The claim with what hangs on it, as far as the limit of each layer goes; nothing of it where there is no room for all of that. */
  #add(each: LayerClaim): void {
    const { nodes, edges } = this.#parts(each);
    const fresh = nodes.length + edges.filter(({ id }) => !this.#edges.has(id)).length;
    if (this.#nodes.size + this.#edges.size + fresh > this.#room) return;
    for (const node of nodes) {
      this.#nodes.set(node.id, node);
      this.shown[node.kind] += 1;
    }
    for (const edge of edges) {
      const known = this.#edges.get(edge.id);
      const level = better(known?.level ?? edge.level, edge.level);
      this.#edges.set(edge.id, { ...edge, evidence: (known?.evidence ?? 0) + 1, level });
    }
  }

  /** What the claim would bring of the layers and is not there. */
  left({ claim, figures, references }: LayerClaim): LeftOut {
    const ids = (kind: LayerKind, all: readonly string[]): readonly string[] =>
      this.#wanted.layers.includes(kind) ? all.filter((id) => !this.#nodes.has(id)) : [];
    return {
      claim: ids('claim', [claim.id]),
      figure: ids('figure', figures.map(({ id }) => id)),
      source: ids('source', references.map(({ id }) => id)),
    }; // prettier-ignore
  }

  /** The claim's nodes that are not there yet, and its edges. */
  #parts({ documentId, claim, figures, references }: LayerClaim): {
    readonly nodes: readonly LayerNode[];
    readonly edges: readonly LayerEdge[];
  } {
    const { layers, limit } = this.#wanted;
    const { level } = claim.provenance;
    const nodes = new Map<string, LayerNode>();
    const edges = new Map<string, LayerEdge>();
    const fresh: Record<LayerKind, number> = { claim: 0, figure: 0, source: 0 };
    const put = (node: LayerNode): boolean => {
      if (this.#nodes.has(node.id) || nodes.has(node.id)) return true;
      if (!layers.includes(node.kind) || this.shown[node.kind] + fresh[node.kind] >= limit) return false;
      nodes.set(node.id, node);
      fresh[node.kind] += 1;
      return true;
    };
    const join = (kind: LayerEdge['kind'], sourceId: string, targetId: string, level: ProvenanceLevel): void => {
      const id = `layer:${kind}|${sourceId}|${targetId}`;
      edges.set(id, { id, kind, sourceId, targetId, evidence: 1, level });
    };
    const held = [...new Set(claim.entityIds)].filter((id) => this.#drawn.has(id));
    const hasClaim = put({ id: claim.id, kind: 'claim', documentId, text: claim.resolvedText ?? claim.text, level });
    if (layers.includes('claim') && !hasClaim) return { nodes: [], edges: [] };
    const ends = hasClaim ? [claim.id] : held;
    if (hasClaim) for (const id of held) join('names', id, claim.id, level);
    for (const figure of figures) {
      const own = (figure.provenance ?? claim.provenance).level;
      if (put({ id: figure.id, kind: 'figure', documentId, text: figure.raw, level: own }))
        for (const end of ends) join('states', end, figure.id, own);
    }
    for (const reference of references) {
      const { id, title, raw, label } = reference;
      if (put({ id, kind: 'source', documentId, text: title ?? raw, label })) for (const end of ends) join('cites', end, id, level);
    }
    return { nodes: [...nodes.values()], edges: [...edges.values()] };
  }
}

function count(claim: Claim, ids: ReadonlySet<string>): number {
  return new Set(claim.entityIds.filter((id) => ids.has(id))).size;
}
