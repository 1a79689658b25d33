/** The drawing becomes another one by touching only what differs; the light falls on the selection and what touches it. */
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { beforeEach, expect, test } from 'vitest';
import { update } from '$lib/graph-view/canvas-update.ts';
import { shine } from '$lib/graph-view/light.ts';

const node = (id: string, data = {}, classes = ''): ElementDefinition => ({ group: 'nodes', data: { id, ...data }, position: { x: 1, y: 2 }, classes }); // prettier-ignore
const edge = (source: string, target: string): ElementDefinition => ({
  group: 'edges',
  data: { id: `${source}-${target}`, source, target },
});
const byId = (...elements: readonly ElementDefinition[]): ReadonlyMap<string, ElementDefinition> =>
  new Map(elements.map((element) => [element.data.id ?? '', element]));

let cy: Core;
beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: true });
});

test('new nodes are told apart from those that stood; what is gone goes with its edges', () => {
  const before = byId(node('a'), node('b'), edge('a', 'b'));
  expect(update(cy, new Map(), before)).toEqual({ added: ['a', 'b'], placed: [] });
  const { added, placed } = update(cy, before, byId(node('a'), node('c'), edge('a', 'c')));
  expect([added, placed.map(({ node: each, to }) => [each.id(), to])]).toEqual([['c'], [['a', { x: 1, y: 2 }]]]);
  expect(cy.elements().map((each) => each.id()).sort()).toEqual(['a', 'a-c', 'c']); // prettier-ignore
});

test('what does not differ is not touched; what does keeps the classes that others gave it', () => {
  const before = byId(node('a', { rank: 1 }), node('b', { rank: 1 }));
  update(cy, new Map(), before);
  cy.nodes().addClass('labelled');
  const touched: string[] = [];
  cy.on('data', 'node', ({ target }) => touched.push(String(target.id())));
  update(cy, before, byId(node('a', { rank: 1 }), node('b', { rank: 2 }, 'expanded')));
  expect(touched).toEqual(['b']);
  expect([cy.$id('b').data('rank'), cy.$id('b').hasClass('expanded'), cy.$id('b').hasClass('labelled')]).toEqual([2, true, true]);
});

const classes = (): Readonly<Record<string, string>> =>
  Object.fromEntries(cy.elements().map((each) => [each.id(), (each.classes() as unknown as string[]).join(' ')])); // Typed as the setter.

test('a picked node lights its edges and their ends; the rest fades', () => {
  update(cy, new Map(), byId(node('a'), node('b'), node('c'), edge('a', 'b'), edge('b', 'c')));
  shine(cy, ['a'], undefined);
  expect(classes()).toEqual({ a: 'picked', b: '', c: 'faded', 'a-b': 'lit', 'b-c': 'faded' });
});

test('a picked edge is lit itself; a way gives light only while nothing is picked', () => {
  update(cy, new Map(), byId(node('a'), node('b'), node('c'), edge('a', 'b'), edge('b', 'c')));
  const way = { nodes: ['b', 'c'], edges: ['b-c'] };
  shine(cy, ['a-b'], way);
  expect(classes()).toEqual({ a: '', b: '', c: 'faded', 'a-b': 'picked lit', 'b-c': 'faded' });
  shine(cy, [], way);
  expect(classes()).toEqual({ a: 'faded', b: 'lit', c: 'lit', 'a-b': 'faded', 'b-c': 'lit' });
});

test('a selection that is not drawn fades nothing', () => {
  update(cy, new Map(), byId(node('a')));
  shine(cy, ['nobody'], undefined);
  expect(classes()).toEqual({ a: '' });
});
