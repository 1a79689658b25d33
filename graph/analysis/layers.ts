/** Claims, figures and sources as nodes round drawn entities: entity → claim → figure, claim → source, with a layer that is off skipped over. */
import type { LayerAnswer, LayerEdge, LayerKind, LayerNode } from '../model/answers.ts';
import { PROVENANCE_LEVELS, type Claim, type Figure, type ProvenanceLevel, type Reference } from '../model/document-graph.ts';

/** A claim with all that hangs on it. */
export interface LayerClaim {
  readonly documentId: string;
  readonly claim: Claim;
  readonly figures: readonly Figure[];
  readonly references: readonly Reference[];
}

interface Wanted {
  readonly layers: readonly LayerKind[];
  readonly focus?: readonly string[] | undefined;
  readonly limit: number;
}

/** @param claims – those that fit the filter, library order. @param entityIds – the drawn entities. */
export function layersOf(claims: readonly LayerClaim[], entityIds: readonly string[], { layers, focus = [], limit }: Wanted): LayerAnswer {
  const drawn = new Set(entityIds);
  const focused = new Set(focus);
  const naming = claims.filter(({ claim }) => claim.entityIds.some((id) => drawn.has(id)));
  // A figure or a source can only hang on something drawn: so the claims that bring most come first, whatever is shown of them.
  const telling = naming.filter(
    (each) => layers.includes('claim') || (layers.includes('figure') && each.figures.length > 0) || each.references.length > 0,
  );
  const order = [...telling].sort(
    (a, b) =>
      count(b.claim, focused) - count(a.claim, focused) ||
      count(b.claim, drawn) - count(a.claim, drawn) ||
      rank(a.claim.provenance.level) - rank(b.claim.provenance.level),
  );
  const nodes = new Map<string, LayerNode>();
  const edges = new Map<string, LayerEdge>();
  const shown: Record<LayerKind, number> = { claim: 0, figure: 0, source: 0 };
  const put = (node: LayerNode): boolean => {
    if (nodes.has(node.id)) return true;
    if (!layers.includes(node.kind) || shown[node.kind] >= limit) return false;
    nodes.set(node.id, node);
    shown[node.kind] += 1;
    return true;
  };
  const join = (kind: LayerEdge['kind'], sourceId: string, targetId: string, level: ProvenanceLevel): void => {
    const id = `layer:${kind}|${sourceId}|${targetId}`;
    const known = edges.get(id);
    const best = known !== undefined && rank(known.level) < rank(level) ? known.level : level;
    edges.set(id, { id, kind, sourceId, targetId, evidence: (known?.evidence ?? 0) + 1, level: best });
  };
  for (const { documentId, claim, figures, references } of order) {
    const { level } = claim.provenance;
    const held = claim.entityIds.filter((id) => drawn.has(id));
    const hasClaim = put({ id: claim.id, kind: 'claim', documentId, text: claim.resolvedText ?? claim.text, level });
    if (layers.includes('claim') && !hasClaim) continue;
    const ends = hasClaim ? [claim.id] : held;
    if (hasClaim) for (const id of new Set(held)) join('names', id, claim.id, level);
    for (const figure of figures) {
      const own = (figure.provenance ?? claim.provenance).level;
      if (put({ id: figure.id, kind: 'figure', documentId, text: figure.raw, level: own }))
        for (const end of new Set(ends)) join('states', end, figure.id, own);
    }
    for (const reference of references) {
      const source: LayerNode = {
        id: reference.id,
        kind: 'source',
        documentId,
        text: reference.title ?? reference.raw,
        label: reference.label,
      };
      if (put(source)) for (const end of new Set(ends)) join('cites', end, reference.id, level);
    }
  }
  const totals: Readonly<Record<LayerKind, number>> = {
    claim: naming.length,
    figure: naming.reduce((sum, { figures }) => sum + figures.length, 0),
    source: new Set(naming.flatMap(({ references }) => references.map(({ id }) => id))).size,
  };
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    counts: Object.fromEntries(layers.map((kind) => [kind, { shown: shown[kind], total: totals[kind] }])),
  };
}

function count(claim: Claim, ids: ReadonlySet<string>): number {
  return new Set(claim.entityIds.filter((id) => ids.has(id))).size;
}

function rank(level: ProvenanceLevel): number {
  return PROVENANCE_LEVELS.indexOf(level);
}
