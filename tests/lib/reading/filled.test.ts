/** What was filled in is told from what the report says. */
import { expect, test } from 'vitest';
import { filledSubject } from '../../../src/lib/reading/filled.ts';

test.each([
  [{ text: '并在夏季装卸了一半。', resolvedText: '西港在夏季装卸了一半。' }, '西港'],
  [{ text: 'and loaded half of it.', resolvedText: 'The west quay loaded half of it.' }, 'The west quay'],
  [{ text: '装卸了一半。', resolvedText: '西港装卸了一半。' }, '西港'],
  [{ text: '西港装卸了一半。' }, ''],
  [{ text: '西港装卸了一半。', resolvedText: '西港装卸了一半。' }, ''],
])('%j is filled with “%s”', (claim, filled) => {
  expect(filledSubject(claim)).toBe(filled);
});
