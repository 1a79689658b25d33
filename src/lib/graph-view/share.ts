/** The drawing in forms to be taken along: picture, Mermaid, GraphML. */
import { graphml } from '#graph/export/graphml.ts';
import type { Drawing } from './drawing.ts';
import type { LayerAnswer } from '#graph/model/answers.ts';

interface Node {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly level?: string | undefined;
  readonly centrality?: number;
  readonly community?: number;
}

/** What is drawn, entities and layers alike. @param id – of the graph. */
export function drawnGraphml(id: string, { nodes, edges }: Pick<Drawing, 'nodes' | 'edges'>, layers: LayerAnswer | undefined): string {
  const parts: readonly Node[] = [
    ...nodes.map(({ id, name, type, centrality, community }) => ({ id, label: name, kind: type, centrality, community })),
    ...(layers?.nodes ?? []).map(({ id, kind, text, label, level }) => ({ id, label: label === undefined ? text : `[${label}] ${text}`, kind, level })),
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
    ],
    edges: [
      ...edges.map(({ id, sourceId, targetId, type, evidence, provenance }) => ({ id, sourceId, targetId, type: type as string, evidence, provenance })), // A word among others here.
      ...(layers?.edges ?? []).map(({ id, sourceId, targetId, kind, evidence, level }) => ({ id, sourceId, targetId, type: kind, evidence, provenance: level })),
    ], // prettier-ignore
    edgeColumns: [
      { name: 'type', type: 'string', value: ({ type }) => type },
      { name: 'claims', type: 'int', value: ({ evidence }) => evidence },
      { name: 'provenance', type: 'string', value: ({ provenance }) => provenance },
    ],
  });
}
