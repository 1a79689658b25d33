/** The rows of the table twin: in the order asked for, and the same rows as CSV. */
import { expect, test } from 'vitest';
import { edgesCsv, layersCsv, nodesCsv, sortedBy, sortedEdges, sortedNodes } from '$lib/graph-view/drawn-rows.ts';
import type { Drawing } from '$lib/graph-view/drawing.ts';
import { drawnNode, edge } from './drawn.ts';

const drawing = {
  nodes: [
    drawnNode('b', { hiddenCount: 2, type: 'chip', years: [2021, 2023] }),
    drawnNode('a', { hiddenCount: 5 }),
    drawnNode('c', { type: 'model', years: [2019, 2019] }),
  ],
  edges: [edge('a', 'b', { evidence: 1, provenance: 'unsourced' }), edge('c', 'a', { evidence: 4, type: 'supplies' })],
} as unknown as Drawing; // The rest of a drawing is not listed.
const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

test.each([
  ['rank', ['b', 'a', 'c']],
  ['name', ['a', 'b', 'c']],
  ['type', ['a', 'c', 'b']],
  ['edges', ['a', 'b', 'c']],
  ['hidden', ['a', 'b', 'c']],
  ['years', ['c', 'b', 'a']],
] as const)('entities by %s', (by, ids) => {
  expect(sortedNodes(drawing, { by, isTurned: false }, order).map(({ id }) => id)).toEqual(ids);
  expect(sortedNodes(drawing, { by, isTurned: true }, order).map(({ id }) => id)).toEqual([...ids].reverse());
});

test.each([
  ['from', ['a', 'c']],
  ['to', ['c', 'a']],
  ['relation', ['c', 'a']],
  ['evidence', ['c', 'a']],
  ['provenance', ['c', 'a']],
] as const)('edges by %s', (by, ids) => {
  expect(sortedEdges(drawing, { by, isTurned: false }, order, String).map(({ sourceId }) => sourceId)).toEqual(ids);
});

test('the same column again turns the order, another begins anew', () => {
  const once = sortedBy({ by: 'rank', isTurned: false }, 'name');
  expect(once).toEqual({ by: 'name', isTurned: false });
  expect(sortedBy(once, 'name')).toEqual({ by: 'name', isTurned: true });
  expect(sortedBy({ by: 'name', isTurned: true }, 'type')).toEqual({ by: 'type', isTurned: false });
});

test('the files hold what the table lists, in its order', () => {
  const { nodes, edges } = drawing;
  expect(nodesCsv(nodes, edges).slice(1).split('\r\n').slice(0, 2)).toEqual([
    'id,name,type,edges,hidden,centrality,community,firstYear,lastYear',
    'b,B,chip,1,2,0.1,0,2021,2023',
  ]);
  expect(edgesCsv(edges, nodes).slice(1).split('\r\n').slice(0, 2)).toEqual([
    'from,relation,to,claims,provenance,fromId,toId',
    'A,uses,B,1,unsourced,a,b',
  ]);
});

test('where several documents are drawn, the files say in how many each thing stands, and in which', () => {
  const documents = { count: 7, ids: ['harbour', 'orchard'] };
  const titleOf = (id: string): string => id.toUpperCase();
  const nodes = drawing.nodes.map((node) => ({ ...node, documents }));
  const edges = drawing.edges.map((edge) => ({ ...edge, documents }));
  for (const text of [nodesCsv(nodes, edges, titleOf), edgesCsv(edges, nodes, titleOf)]) {
    const [head, first] = text.slice(1).split('\r\n');
    expect(head).toMatch(/,documents,documentTitles$/);
    expect(first).toMatch(/,7,HARBOUR \| ORCHARD$/);
  }
});

test('what stands in most documents comes first', () => {
  const standing = new Map([['a', 1], ['b', 3], ['c', 2]]); // prettier-ignore
  const nodes = drawing.nodes.map((node) => ({ ...node, documents: { count: standing.get(node.id) ?? 0, ids: [] } }));
  expect(sortedNodes({ ...drawing, nodes }, { by: 'documents', isTurned: false }, order).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

test('a layer is listed with what it is joined to', () => {
  const text = layersCsv({
    nodes: [{ id: 'claim:1', kind: 'claim', documentId: 'harbour', text: 'Ships, many', level: 'cited' }],
    edges: [{ id: 'e', kind: 'names', sourceId: 'a', targetId: 'claim:1', evidence: 1, level: 'cited' }],
    folds: [],
    foldEdges: [],
    counts: {},
  });
  expect(text).toContain('claim:1,claim,,"Ships, many",cited,a,harbour\r\n');
});

test('a folded section is listed with how much of each layer it holds', () => {
  const text = layersCsv(
    {
      nodes: [{ id: 'claim:1', kind: 'claim', documentId: 'harbour', text: 'Ships', level: 'cited' }],
      edges: [],
      folds: [
        {
          id: 'section:harbour:2',
          kind: 'section',
          shown: 0,
          documentId: 'harbour',
          title: 'Piers, old',
          counts: { claim: 12, source: 3 },
        },
      ],
      foldEdges: [{ id: 'e', sourceId: 'a', targetId: 'section:harbour:2', evidence: 5, level: 'cited' }],
      counts: {},
    },
    (id) => id.toUpperCase(),
  );
  const [head, claim, section] = text.slice(1).split('\r\n');
  expect(head).toMatch(/,folded claims,folded figures,folded sources$/);
  expect(claim).toMatch(/,HARBOUR,,,$/);
  expect(section).toBe('section:harbour:2,section,,"Piers, old",,a,HARBOUR,12,,3');
});
