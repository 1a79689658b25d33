/** Arrow keys walk along edges. */
import { expect, test } from 'vitest';
import { ARROWS, step } from '$lib/graph-view/walk.ts';

const RIGHT = ARROWS['ArrowRight'] ?? { x: 1, y: 0 };
const UP = ARROWS['ArrowUp'] ?? { x: 0, y: -1 };
const HERE = { x: 0, y: 0 };

test('the key leads to the neighbour on its side', () => {
  const neighbours = [
    { id: 'east', at: { x: 100, y: 0 } },
    { id: 'north', at: { x: 0, y: -100 } },
  ];
  expect(step(RIGHT, HERE, neighbours)).toBe('east');
  expect(step(UP, HERE, neighbours)).toBe('north');
});

test('a key without a neighbour on its side leads nowhere', () => {
  expect(step(RIGHT, HERE, [{ id: 'west', at: { x: -100, y: 0 } }])).toBeUndefined();
  expect(step(RIGHT, HERE, [])).toBeUndefined();
});

test('straight ahead wins over nearer but aside', () => {
  // 60° aside at 60 costs 60 / 0.25 = 240; straight ahead at 200 costs 200.
  const neighbours = [
    { id: 'aside', at: { x: 30, y: 52 } },
    { id: 'ahead', at: { x: 200, y: 0 } },
  ];
  expect(step(RIGHT, HERE, neighbours)).toBe('ahead');
});

test('a neighbour in the very same place is not a step', () => {
  expect(step(RIGHT, HERE, [{ id: 'same', at: HERE }])).toBeUndefined();
});
