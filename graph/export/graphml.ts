/** A graph as GraphML, for Gephi, yEd, Cytoscape and NetworkX. Source: GraphML primer, http://graphml.graphdrawing.org/primer/graphml-primer.html. */
import type { DocumentGraph, Relation } from '../model/document-graph.ts';
import { xmlText } from './xml.ts';

/** One property of all nodes or all edges; absent where it has no value. */
export interface Column<T> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double';
  readonly value: (item: T) => string | number | undefined;
}

export interface GraphParts<N, E> {
  readonly id: string;
  readonly nodes: readonly N[];
  readonly nodeColumns: readonly Column<N>[];
  readonly edges: readonly E[];
  readonly edgeColumns: readonly Column<E>[];
}

interface Edge {
  readonly id: string;
  readonly sourceId: string;
  readonly targetId: string;
}

/** @returns the file, lines ended by line feeds; ids and order as given. */
export function graphml<N extends { readonly id: string }, E extends Edge>({
  id,
  nodes,
  nodeColumns,
  edges,
  edgeColumns,
}: GraphParts<N, E>): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...nodeColumns.map((column) => key('node', column)),
    ...edgeColumns.map((column) => key('edge', column)),
    `  <graph id="${xmlText(id)}" edgedefault="directed">`,
    ...nodes.map((node) => `    <node id="${xmlText(node.id)}">${cells('node', nodeColumns, node)}</node>`),
    ...edges.map(
      (edge) =>
        `    <edge id="${xmlText(edge.id)}" source="${xmlText(edge.sourceId)}" target="${xmlText(edge.targetId)}">${cells('edge', edgeColumns, edge)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The entities of a document and the relations its text states, each with the words that state it. */
export function documentGraphml(graph: DocumentGraph): string {
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  const mentions = new Map<string, number>();
  for (const { entityId } of graph.mentions) mentions.set(entityId, (mentions.get(entityId) ?? 0) + 1);
  const quote = ({ evidence: { span } }: Relation): string => graph.document.text.slice(span.start, span.end);
  return graphml({
    id: graph.document.id,
    nodes: graph.entities,
    nodeColumns: [
      { name: 'label', type: 'string', value: ({ name }) => name },
      { name: 'type', type: 'string', value: ({ type }) => type },
      { name: 'aliases', type: 'string', value: ({ aliases }) => aliases.join('; ') || undefined },
      { name: 'mentions', type: 'int', value: (entity) => mentions.get(entity.id) ?? 0 },
      { name: 'centrality', type: 'double', value: ({ measures }) => measures?.centrality },
      { name: 'community', type: 'int', value: ({ measures }) => measures?.community },
      { name: 'x', type: 'double', value: ({ measures }) => measures?.x },
      { name: 'y', type: 'double', value: ({ measures }) => measures?.y },
    ],
    edges: graph.relations.map((relation) => ({ ...relation, sourceId: relation.headId, targetId: relation.tailId })),
    edgeColumns: [
      { name: 'type', type: 'string', value: ({ type }) => type },
      { name: 'provenance', type: 'string', value: ({ claimId }) => claims.get(claimId)?.provenance.level },
      { name: 'claim', type: 'string', value: ({ claimId }) => claimId },
      { name: 'quote', type: 'string', value: quote },
    ],
  });
}

function key<T>(holder: 'node' | 'edge', { name, type }: Column<T>): string {
  return `  <key id="${holder}-${name}" for="${holder}" attr.name="${name}" attr.type="${type}"/>`;
}

function cells<T>(holder: 'node' | 'edge', columns: readonly Column<T>[], item: T): string {
  return columns
    .flatMap(({ name, value }) => {
      const held = value(item);
      return held === undefined ? [] : [`<data key="${holder}-${name}">${xmlText(String(held))}</data>`];
    })
    .join('');
}
