/** GraphML that a strict XML reader takes, with every node, edge and property of the graph. */
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentGraphml, graphml, type Column } from '#graph/export/graphml.ts';
import { xmlText } from '#graph/export/xml.ts';
import { build, HARBOUR } from '../fixture.ts';

const node = (id: string, label = id) => ({ id, label });
const LABEL: Column<{ readonly label: string }> = { name: 'label', type: 'string', value: ({ label }) => label };

/** Elements of a name, anywhere below. */
function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    // Children of other kinds are text.
    if (child.type !== 'element') return [];
    const held = child as XmlElement;
    return [...(held.name === name ? [held] : []), ...all(held, name)];
  });
}
function root(text: string): XmlElement {
  const { root } = parseXml(text);
  if (root === null) throw new Error('There is no root element.');
  return root;
}

test('a graph is written with its keys, nodes and edges in the order given', () => {
  const text = graphml({
    id: 'g',
    nodes: [node('a', 'A & B'), node('b')],
    nodeColumns: [LABEL],
    edges: [{ id: 'e', sourceId: 'a', targetId: 'b', weight: 2 }],
    edgeColumns: [{ name: 'weight', type: 'int', value: ({ weight }) => weight }],
  });
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="node-label" for="node" attr.name="label" attr.type="string"/>
  <key id="edge-weight" for="edge" attr.name="weight" attr.type="int"/>
  <graph id="g" edgedefault="directed">
    <node id="a"><data key="node-label">A &amp; B</data></node>
    <node id="b"><data key="node-label">b</data></node>
    <edge id="e" source="a" target="b"><data key="edge-weight">2</data></edge>
  </graph>
</graphml>
`);
});

test('a property without a value is left out, not written empty', () => {
  const text = graphml({
    id: 'g',
    nodes: [node('a')],
    nodeColumns: [{ name: 'x', type: 'double', value: () => undefined }],
    edges: [],
    edgeColumns: [],
  });
  expect(text).toContain('<node id="a"></node>');
});

test.each([
  ['a "quoted" <name> & more', 'a &quot;quoted&quot; &lt;name&gt; &amp; more'],
  ['bell \u0007 and half a pair \ud83d', 'bell \uFFFD and half a pair \uFFFD'],
  ['英伟达 𠮷', '英伟达 𠮷'],
])('%j stands in XML as %j', (text, written) => {
  expect(xmlText(text)).toBe(written);
});

test('any name comes back from a strict reader', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (label) => {
      const text = graphml({ id: 'g', nodes: [node('a', label)], nodeColumns: [LABEL], edges: [], edgeColumns: [] });
      const [data] = all(root(text), 'data');
      // A strict reader makes one line feed of a carriage return.
      expect(data?.text).toBe(label.replace(/\r\n?/g, '\n'));
    }),
  );
});

describe('a document', () => {
  const graph = build(HARBOUR);
  const parsed = root(documentGraphml(graph));

  test('gives every entity and every relation', () => {
    expect(all(parsed, 'node').map(({ attributes }) => attributes['id'])).toEqual(graph.entities.map(({ id }) => id));
    expect(all(parsed, 'edge').map(({ attributes }) => [attributes['source'], attributes['target']])).toEqual(
      graph.relations.map(({ headId, tailId }) => [headId, tailId]),
    );
  });

  test('each relation carries its type, its provenance and the words that state it', () => {
    const [relation] = graph.relations;
    const [edge] = all(parsed, 'edge');
    const data = Object.fromEntries((edge ? all(edge, 'data') : []).map((each) => [each.attributes['key'], each.text]));
    const claim = graph.claims.find(({ id }) => id === relation?.claimId);
    expect(data).toEqual({
      'edge-type': relation?.type,
      'edge-provenance': claim?.provenance.level,
      'edge-claim': relation?.claimId,
      'edge-quote': graph.document.text.slice(relation?.evidence.span.start, relation?.evidence.span.end),
    });
    expect(data['edge-quote']).not.toBe('');
  });
});
