/** What is new in a drawing against another: put onto the former it gives the latter, and it carries no more than that. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deskDelta, listDelta, patched, patchedList, type Desk } from '$lib/graph-view/delta.ts';
import { drawnNode, edge } from './drawn.ts';

const item = fc.record({ id: fc.constantFrom(...'abcdefghij'), size: fc.integer({ min: 0, max: 2 }) });
const list = fc.uniqueArray(item, { selector: ({ id }) => id });

function desk(ids: readonly string[], more: Partial<Desk['drawing']> = {}): Desk {
  const nodes = ids.map((id) => drawnNode(id));
  const edges = ids.slice(1).map((id, at) => edge(ids[at] ?? '', id));
  const overview = { shown: ids.length, total: 99, rule: 'centrality' as const };
  return {
    drawing: { nodes, edges, together: { shown: 1, total: ids.length }, overview, folds: [], foldEdges: [], ...more },
    path: undefined,
    layers: undefined,
  };
}

test('any list is had again from any other and what is new against it', () => {
  fc.assert(
    fc.property(list, list, (before, now) => {
      expect(patchedList(before, listDelta(before, now))).toEqual(now);
    }),
  );
});

test('what stays as it was is a run, in whatever place it comes', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  if (!a || !b || !c || !d) throw new Error('Four there are.');
  expect(listDelta([a, b, c], [a, b, c])).toEqual([[0, 3]]);
  expect(listDelta([a, b, c], [a, d, b, c])).toEqual([[0, 1], d, [1, 2]]);
  expect(listDelta([a, b, c], [c, a])).toEqual([[2, 1], [0, 1]]); // prettier-ignore
  expect(listDelta([a, b, c], [])).toEqual([]);
});

test('an item that has changed is carried whole', () => {
  expect(listDelta([{ id: 'a', hidden: 3 }], [{ id: 'a', hidden: 2 }])).toEqual([{ id: 'a', hidden: 2 }]);
});

test('an expansion carries what it brings and whose counts it changed, and of the rest nothing', () => {
  const before = desk(['n0', 'n1', 'n2', 'n3']);
  const now = desk(['n0', 'n1', 'n2', 'n3', 'x0']);
  const grown: Desk = { ...now, drawing: { ...now.drawing, nodes: now.drawing.nodes.map((node) => (node.id === 'n1' ? { ...node, expanded: true } : node)) } }; // prettier-ignore
  const delta = deskDelta(before, grown);
  expect(delta.nodes.flatMap((part) => (Array.isArray(part) ? [] : [(part as { id: string }).id]))).toEqual(['n1', 'x0']);
  expect(delta.edges).toEqual([[0, 3], edge('n3', 'x0')]);
  expect(patched(before, delta)).toEqual(grown);
});

test('it survives being written down', () => {
  const [before, now] = [desk(['a', 'b']), desk(['b', 'c', 'a'])];
  // Unknown ways and layers are left out of a text, and are nothing again when it is read.
  expect(patched(before, JSON.parse(JSON.stringify(deskDelta(before, now))) as ReturnType<typeof deskDelta>)).toEqual(now);
});
