/** What of an address can be undone. */
import { expect, test } from 'vitest';
import { elsewhere, stepOf } from '$lib/graph-view/steps.ts';

const url = (query: string): URL => new URL(`http://localhost/documents/d/explore${query}`);

test('a selection and the view of the camera are no steps', () => {
  expect(stepOf(url('?n=120&pick=chip:a&cam=1~0~0'))).toBe('?n=120');
  expect(elsewhere(url('?pick=chip:a'), url(''))).toBe(false);
});

test.each(['?n=120', '?hide=chip:a', '?at=chip:a~4~5', '?lay=years', '?sec=2'])('%s is a step', (query) => {
  expect(elsewhere(url(''), url(query))).toBe(true);
});
