/** A picture as SVG: well-formed whatever a name holds, everything inside its frame, nothing drawn twice or left out. */
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Picture, PictureEdge, PictureNode } from '$lib/graph-view/picture-parts.ts';
import { svg } from '$lib/graph-view/svg.ts';

const SQUARE = 'M2 2h12v12H2z';
const node = (id: string, x: number, y: number, more: Partial<PictureNode> = {}): PictureNode => ({
  id, at: { x, y }, width: 20, height: 20, shape: SQUARE, colour: '#123456', fill: 'whole', label: id, isPicked: false, isShared: false, isFaded: false, ...more,
}); // prettier-ignore
const edge = (from: string, to: string, more: Partial<PictureEdge> = {}): PictureEdge => ({
  from, to, bend: 0, width: 2, colour: '#654321', dash: '', hasArrow: false, label: '', isFaded: false, ...more,
}); // prettier-ignore
const picture = (more: Partial<Picture> = {}): Picture => ({
  title: 'Harbour', nodes: [], edges: [], hulls: [], words: [], legend: [], foot: [], colours: { surface: '#fff', ink: '#000', quiet: '#777', accent: '#f00', line: '#ccc' }, font: 'sans-serif', scale: 1, ...more,
}); // prettier-ignore

function root(text: string): XmlElement {
  const { root } = parseXml(text);
  if (root === null) throw new Error('There is no root element.');
  return root;
}
function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const held = child as XmlElement; // Its type says so.
    return [...(held.name === name ? [held] : []), ...all(held, name)];
  });
}
const texts = (text: string): readonly string[] => all(root(text), 'text').map((each) => each.text);

test('every node has its shape and its label, every edge between drawn nodes its line', () => {
  const { text } = svg(picture({ nodes: [node('a', 0, 0), node('b', 200, 0)], edges: [edge('a', 'b'), edge('a', 'gone')] }));
  expect(texts(text)).toEqual(['a', 'b']);
  expect(text.split(`d="${SQUARE}"`)).toHaveLength(3);
  expect(all(root(text), 'path').filter(({ attributes }) => attributes['stroke'] === '#654321')).toHaveLength(1);
});

test('a line runs from rim to rim; an arrow ends at the rim of its target', () => {
  const { text } = svg(picture({ nodes: [node('a', 0, 0), node('b', 400, 0)], edges: [edge('a', 'b', { hasArrow: true })] }));
  // The picture is 480 + 48 wide at least, so that node a stands at (528 - 420) / 2 + 10 = 64 and b at 464; 10 to the rim, 2 of air.
  expect(all(root(text), 'polygon')[0]?.attributes['points']).toMatch(/^452,34 /);
  expect(text).toContain('d="M76 34Q');
});

test('an edge that bends stands aside at its middle by half its bend and half of what its ends turn', () => {
  const label = (bend: number): number => {
    const { text } = svg(picture({ nodes: [node('a', 0, 0), node('b', 400, 0)], edges: [edge('a', 'b', { bend, label: 'uses' })] }));
    return Number(all(root(text), 'text').find((each) => each.text === 'uses')?.attributes['y']);
  };
  // The control point stands 40 aside, the ends 12 · 40 / hypot(200, 40) = 2.353: (2.353 + 2 · 40 + 2.353) / 4.
  expect(label(40) - label(0)).toBeCloseTo(21.18, 2);
  expect(label(-40) - label(0)).toBeCloseTo(-21.18, 2);
});

test('outlines lie under the drawing inside its frame, their names above their edge', () => {
  const hull = [{ x: -60, y: -40 }, { x: 60, y: -40 }, { x: 60, y: 40 }, { x: -60, y: 40 }]; // prettier-ignore
  const words = [{ kind: 'name' as const, text: 'Harbour', at: { x: 0, y: -40 }, rise: 5, aside: 0 }];
  const { text, height } = svg(picture({ nodes: [node('a', 0, 0)], hulls: [hull], words }));
  const [outline] = all(root(text), 'path');
  expect(outline?.attributes['stroke']).toBe('#ccc');
  // Numbers of a path come in pairs.
  const ys = [...(outline?.attributes['d'] ?? '').matchAll(/\d+/g)].map(Number).filter((_, at) => at % 2 === 1);
  const named = Number(all(root(text), 'text').find((each) => each.text === 'Harbour')?.attributes['y']);
  expect(named).toBeCloseTo(Math.min(...ys) - 5, 0);
  expect(named).toBeGreaterThan(12);
  expect(Math.max(...ys)).toBeLessThan(height);
});

test('a label that is not shown is not written', () => {
  expect(texts(svg(picture({ nodes: [node('a', 0, 0, { label: '' })] })).text)).toEqual([]);
});

test('the legend and the foot stand below the drawing, in the order given', () => {
  const { text, height } = svg(
    picture({
      nodes: [node('a', 0, 0)],
      legend: [
        { kind: 'shape', shape: SQUARE, colour: '#123456', fill: 'half', text: 'Company' },
        { kind: 'line', colour: '#654321', dash: '6 3', text: 'Attributed' },
      ],
      foot: ['1 of 9', 'Harbour report'],
    }),
  );
  const shown = all(root(text), 'text');
  expect(shown.map((each) => each.text)).toEqual(['a', 'Company', 'Attributed', '1 of 9', 'Harbour report']);
  const heights = shown.map(({ attributes }) => Number(attributes['y']));
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(Math.max(...heights)).toBeLessThan(height);
});

test('a legend too wide for one row goes on in the next', () => {
  const legend = Array.from({ length: 12 }, (_, at) => ({ kind: 'line' as const, colour: '#000', dash: '', text: `a meaning ${at}` }));
  const shown = all(root(svg(picture({ nodes: [node('a', 0, 0)], legend })).text), 'text').slice(1);
  expect(new Set(shown.map(({ attributes }) => attributes['y'])).size).toBeGreaterThan(1);
  for (const { attributes, text } of shown) expect(Number(attributes['x']) + text.length * 11 * 0.56).toBeLessThanOrEqual(528);
});

describe('a fill', () => {
  test.each([
    ['whole', 1],
    ['half', 2],
    ['hollow', 1],
  ] as const)('%s draws the shape %i times', (fill, count) => {
    expect(svg(picture({ nodes: [node('a', 0, 0, { fill })] })).text.split(`d="${SQUARE}"`)).toHaveLength(count + 1);
  });
});

test('an empty drawing is a picture too', () => {
  expect(() => root(svg(picture()).text)).not.toThrow();
});

test('any picture is well-formed, and holds every node whole', () => {
  const place = fc.integer({ min: -5000, max: 5000 });
  const nodes = fc.array(fc.tuple(fc.string({ unit: 'grapheme', maxLength: 20 }), place, place), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(nodes, fc.double({ min: 0.5, max: 3, noNaN: true }), (some, scale) => {
      const held = some.map(([label, x, y], at) => node(`n${at}`, x, y, { label }));
      const { text, width, height } = svg(picture({ title: some[0]?.[0] ?? '', nodes: held, edges: [edge('n0', 'n1')], scale }));
      const parsed = root(text);
      const shapes = all(parsed, 'g').flatMap(
        ({ attributes }) => /^translate\(([-\d.]+) ([-\d.]+)\) scale/.exec(attributes['transform'] ?? '') ?? [],
      );
      expect(shapes).toHaveLength(held.length * 3);
      for (let at = 0; at < shapes.length; at += 3) {
        const [x, y] = [Number(shapes[at + 1]), Number(shapes[at + 2])];
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + 20 / scale).toBeLessThanOrEqual(width);
        expect(y + 20 / scale).toBeLessThanOrEqual(height);
      }
    }),
  );
});
