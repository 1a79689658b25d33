/** Undo and redo. */
import { expect, test } from 'vitest';
import { NO_TRAIL, redone, stepped, undone } from '$lib/graph-view/trail.ts';

test('undo leads to the address before, redo back again', () => {
  const trail = stepped(stepped(NO_TRAIL, ''), '?open=a');
  const back = undone(trail, '?open=a,b');
  expect(back).toEqual({ to: '?open=a', trail: { past: [''], future: ['?open=a,b'] } });
  expect(redone(back?.trail ?? NO_TRAIL, '?open=a')).toEqual({ to: '?open=a,b', trail: { past: ['', '?open=a'], future: [] } });
});

test('at the beginning there is nothing to undo, at the end nothing to redo', () => {
  expect(undone(NO_TRAIL, '')).toBeUndefined();
  expect(redone(NO_TRAIL, '')).toBeUndefined();
});

test('a new step forgets what had been undone', () => {
  const back = undone(stepped(NO_TRAIL, ''), '?open=a');
  expect(stepped(back?.trail ?? NO_TRAIL, '').future).toEqual([]);
});
