/** The drawing as GraphML, to be taken along. */
import { graphml } from '#graph/export/graphml.ts';
import type { Drawing } from './drawing.ts';
import type { LayerAnswer } from '#graph/model/answers.ts';
import { PLACE_FOLD_PREFIX } from './address-ids.ts';
import { foldCount, sectionFoldId } from './layer-elements.ts';

interface Node {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly level?: string | undefined;
  readonly centrality?: number;
  readonly community?: number;
  /** What a fold holds. */
  readonly folded?: number;
}

/** What is drawn: entities, layers, and what is folded of both. @param id – of the graph. */
export function drawnGraphml(
  id: string,
  { nodes, edges, folds, foldEdges }: Pick<Drawing, 'nodes' | 'edges' | 'folds' | 'foldEdges'>,
  layers: LayerAnswer | undefined,
): string {
  const parts: readonly Node[] = [
    ...nodes.map(({ id, name, type, centrality, community }) => ({ id, label: name, kind: type, centrality, community })),
    ...(layers?.nodes ?? []).map(({ id, kind, text, label, level }) => ({ id, label: label === undefined ? text : `[${label}] ${text}`, kind, level })),
    ...folds.map(({ id, names, community, count }) => ({ id, label: names.join(' · '), kind: 'group', community, folded: count })),
    ...(layers?.folds ?? []).map((fold) => ({ id: sectionFoldId(fold), label: fold.title, kind: fold.kind, folded: foldCount(fold) })),
  ]; // prettier-ignore
  return graphml({
    id,
    nodes: parts,
    nodeColumns: [
      { name: 'label', type: 'string', value: ({ label }) => label },
      { name: 'kind', type: 'string', value: ({ kind }) => kind },
      { name: 'provenance', type: 'string', value: ({ level }) => level },
      { name: 'centrality', type: 'double', value: ({ centrality }) => centrality },
      { name: 'community', type: 'int', value: ({ community }) => community },
      { name: 'folded', type: 'int', value: ({ folded }) => folded },
    ],
    edges: [
      ...edges.map(({ id, sourceId, targetId, type, evidence, provenance }) => ({ id, sourceId, targetId, type: type as string, evidence, provenance })), // A word among others here.
      ...(layers?.edges ?? []).map(({ id, sourceId, targetId, kind, evidence, level }) => ({ id, sourceId, targetId, type: kind, evidence, provenance: level })),
      ...foldEdges.map(({ id, sourceId, targetId, evidence }) => ({ id, sourceId, targetId, type: 'folded', evidence, provenance: undefined })),
      ...(layers?.foldEdges ?? []).map(({ id, sourceId, targetId, evidence, level }) => ({ id, sourceId, targetId: PLACE_FOLD_PREFIX + targetId, type: 'folded', evidence, provenance: level })),
    ], // prettier-ignore
    edgeColumns: [
      { name: 'type', type: 'string', value: ({ type }) => type },
      { name: 'claims', type: 'int', value: ({ evidence }) => evidence },
      { name: 'provenance', type: 'string', value: ({ provenance }) => provenance },
    ],
  });
}
