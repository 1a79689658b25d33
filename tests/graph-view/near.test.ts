/** Who of a large drawing is drawn in full: the selection and its neighbours, then the most central in view, as many as there is room for. */
import { expect, test } from 'vitest';
import { nearest, nearPart } from '$lib/graph-view/near.ts';
import { drawnNode, edge } from './drawn.ts';

const nodes = Array.from({ length: 100 }, (_, at) => drawnNode(`n${at}`, { centrality: 1 - at / 100 }));
const edges = nodes.slice(1).map(({ id }, at) => edge(id, `n${at}`, { evidence: at % 7 }));
const places = new Map(nodes.map(({ id }, at) => [id, { x: at * 10, y: 0 }]));
const drawing = { nodes, edges };

test('the most central come first, with the edges among them inside the room', () => {
  const near = nearest(drawing, places, { ids: [] }, 9);
  // n0; then each brings itself and its edge to the one before: 1 + 2 × 4.
  expect([...near]).toEqual(['n0', 'n1', 'n2', 'n3', 'n4']);
});

test('only what is in view counts, and what is selected whether it is in view or not', () => {
  const area = { x1: 495, x2: 525, y1: -5, y2: 5 };
  expect([...nearest(drawing, places, { ids: [], area })]).toEqual(['n50', 'n51', 'n52']);
  expect([...nearest(drawing, places, { ids: ['n7'], area })]).toEqual(['n7', 'n6', 'n8', 'n50', 'n51', 'n52']);
});

test('of many neighbours the ones with the most evidence are drawn in full', () => {
  const star = {
    nodes: [drawnNode('hub'), ...nodes],
    edges: nodes.map(({ id }, at) => edge('hub', id, { evidence: at })),
  };
  const near = nearest(star, new Map(), { ids: ['hub'], area: { x1: 0, x2: 0, y1: 0, y2: 0 } });
  expect(near.size).toBe(61);
  expect(near.has('n99')).toBe(true);
  expect(near.has('n39')).toBe(false);
});

test('a selection that is not drawn draws nobody', () => {
  expect([...nearest(drawing, places, { ids: ['gone'], area: { x1: 1, x2: 2, y1: 1, y2: 2 } })]).toEqual([]);
});

test('the part drawn in full has the edges between its nodes and no others', () => {
  const whole = {
    ...drawing,
    together: { shown: 0, total: 0 },
    overview: { shown: 100, total: 100, rule: 'all' as const },
    folds: [],
    foldEdges: [],
  };
  const part = nearPart(whole, new Set(['n1', 'n2', 'n9']));
  expect(part.nodes.map(({ id }) => id)).toEqual(['n1', 'n2', 'n9']);
  expect(part.edges.map(({ sourceId, targetId }) => [sourceId, targetId])).toEqual([['n2', 'n1']]);
});
