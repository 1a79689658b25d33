/** A drawing as Mermaid: every node and edge once, no name able to break out of its quotation marks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTITY_TYPES } from '#graph/model/document-graph.ts';
import { mermaid } from '$lib/graph-view/mermaid.ts';
import { edge, node } from './drawn.ts';

test('nodes are named once, relations are labelled arrows, shared claims dotted lines', () => {
  const nodes = [node('a', { name: '港口' }), node('b', { name: 'K1', type: 'chip' }), node('c', { name: 'Dock', type: 'place' })];
  const edges = [edge('b', 'a', { type: 'runs_on' }), edge('a', 'c', { type: 'together' })];
  expect(mermaid(nodes, edges, (type) => (type === 'runs_on' ? 'runs on' : type))).toBe(`flowchart LR
  n1("港口")
  n2["K1"]
  n3[["Dock"]]
  n2 -->|"runs on"| n1
  n1 -.- n3
`);
});

test('an edge to what is not drawn is not written', () => {
  expect(mermaid([node('a')], [edge('a', 'z')], String)).toBe('flowchart LR\n  n1("A")\n');
});

test('signs that Mermaid would read are written by number', () => {
  expect(mermaid([node('a', { name: 'C# "x" <b>|\nend' })], [], String)).toContain('"C#35; #34;x#34; #60;b#62;#124; end"');
});

test('whatever a name holds, its line has two quotation marks and one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...ENTITY_TYPES), (name, type) => {
      const lines = mermaid([node('a', { name, type })], [], String)
        .trimEnd()
        .split(/[\r\n\u2028\u2029]/u);
      expect(lines).toHaveLength(2);
      expect(lines[1]?.split('"')).toHaveLength(3);
    }),
  );
});

test('what the chart does not hold is a comment of one line', () => {
  expect(mermaid([node('a')], [], String, ['12 more are\nfolded'])).toBe('flowchart LR\n  %% 12 more are folded\n  n1("A")\n');
});
