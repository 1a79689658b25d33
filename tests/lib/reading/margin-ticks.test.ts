/** Where the ticks of one line stand. */
import { expect, test } from 'vitest';
import { offsets } from '../../../src/lib/reading/margin-ticks.ts';

test('a tick that is alone in its line stands at the margin', () => {
  expect(offsets([{ top: 10 }, { top: 40 }], 11)).toEqual([0, 0]);
});

test('those of one line stand side by side in their order, the last one at the margin', () => {
  expect(offsets([{ top: 10 }, { top: 10 }, { top: 10 }, { top: 40 }], 11)).toEqual([22, 11, 0, 0]);
});
