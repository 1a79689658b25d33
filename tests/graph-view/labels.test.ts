/** Which labels are shown. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { type Label, LABEL_PX, shortLabel, shownEdgeNames, shownLabels, textUnits } from '$lib/graph-view/labels.ts';

const label = (id: string, x: number, rank: number, text = 'AAAA'): Label => ({ id, text, at: { x, y: 0 }, drop: 10, rank });

test('a Han character is as wide as the type is high, a Latin one about half', () => {
  expect(textUnits('英伟达')).toBe(3);
  expect(textUnits('AB')).toBeCloseTo(1.12);
});

test('a long name is cut with an ellipsis, a short one is not', () => {
  expect(shortLabel('英伟达')).toBe('英伟达');
  expect(shortLabel('一二三四五六七八九十', 5)).toBe('一二三四…');
});

test('of two labels that would cover each other the more central is shown', () => {
  expect(shownLabels([label('low', 0, 1), label('high', 5, 2)])).toEqual(new Set(['high']));
});

test('labels side by side are both shown', () => {
  expect(shownLabels([label('a', 0, 1), label('b', 100, 2)])).toEqual(new Set(['a', 'b']));
});

test('the label of the selection is shown whatever it covers, and others give way', () => {
  expect(shownLabels([label('low', 0, 1), label('high', 5, 2)], new Set(['low']))).toEqual(new Set(['low']));
});

test('no two shown labels cover each other', () => {
  const labels = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 200 }), rank: fc.integer({ min: 0, max: 9 }) }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(labels, (rows) => {
      const all = rows.map(({ x, y, rank }, at): Label => ({ id: `n${at}`, text: '四个字啊', at: { x, y }, drop: 0, rank }));
      const shown = all.filter(({ id }) => shownLabels(all).has(id));
      const apart = (a: Label, b: Label): boolean => Math.abs(a.at.x - b.at.x) >= 4 * LABEL_PX || Math.abs(a.at.y - b.at.y) >= LABEL_PX;
      expect(shown.every((a, at) => shown.slice(at + 1).every((b) => apart(a, b)))).toBe(true);
    }),
  );
});

test('the name of an edge is shown where it fits between its ends and covers nothing', () => {
  const edge = (id: string, x: number, y: number, text = '供应') => ({ id, text, from: { x: 0, y }, to: { x, y }, bend: 0 });
  // Two wide characters: 22 px, and 34 px for the ends.
  expect(shownEdgeNames([edge('long', 120, 0), edge('short', 50, 40)], [])).toEqual(new Set(['long']));
  expect(shownEdgeNames([edge('one', 120, 0), edge('other', 118, 4)], [])).toEqual(new Set(['one']));
  const label = { id: 'n', text: '样例', at: { x: 60, y: -20 }, drop: 16, rank: 1 };
  expect(shownEdgeNames([edge('long', 120, 0)], [label])).toEqual(new Set());
});

test('a name stands where its edge bends to', () => {
  const bent = { id: 'bent', text: '供应', from: { x: 0, y: 0 }, to: { x: 200, y: 0 }, bend: 80 };
  const straight = { ...bent, id: 'straight', bend: 0 };
  expect(shownEdgeNames([bent, straight], [])).toEqual(new Set(['bent', 'straight']));
});

test('an edge without a name, such as of shared claims, shows none', () => {
  expect(shownEdgeNames([{ id: 'e', text: '', from: { x: 0, y: 0 }, to: { x: 300, y: 0 }, bend: 0 }], [])).toEqual(new Set());
});
