/** The force layout: fcose on a cytoscape without a screen. Source: Balci and Dogrusoz 2022. */
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Laid, LaidEdge, LaidNode } from './layouts.ts';

cytoscape.use(fcose);

export async function forces(nodes: readonly LaidNode[], edges: readonly LaidEdge[], pinned: readonly string[]): Promise<Laid> {
  const known = new Set(nodes.map(({ id }) => id));
  const sizes = new Map(nodes.map(({ id, size }) => [id, size]));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...nodes.map(({ id, x, y }) => ({ group: 'nodes' as const, data: { id }, position: { x, y } })),
      ...edges
        .filter(({ sourceId, targetId }) => known.has(sourceId) && known.has(targetId))
        .map(({ sourceId, targetId }, at) => ({ group: 'edges' as const, data: { id: `e${at}`, source: sourceId, target: targetId } })),
    ],
    style: [
      {
        selector: 'node',
        style: {
          shape: 'rectangle',
          width: (node: cytoscape.NodeSingular) => sizes.get(node.id())?.width ?? 40,
          height: (node: cytoscape.NodeSingular) => sizes.get(node.id())?.height ?? 40,
        },
      },
    ],
  });
  // cytoscape's typings know its own layouts only; these are options of fcose.
  const options = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    nodeDimensionsIncludeLabels: false,
    nodeRepulsion: () => 9000,
    idealEdgeLength: () => 110,
    numIter: 1200,
    tile: true,
    fixedNodeConstraint: nodes.filter(({ id }) => pinned.includes(id)).map(({ id, x, y }) => ({ nodeId: id, position: { x, y } })),
  } as unknown as cytoscape.LayoutOptions;
  const layout = cy.layout(options);
  const done = layout.promiseOn('layoutstop');
  layout.run();
  await done;
  const places = new Map(
    cy.nodes().map((node) => {
      const { x, y } = node.position();
      return [node.id(), { x: Math.round(x), y: Math.round(y) }] as const;
    }),
  );
  cy.destroy();
  return { places, captions: [] };
}
