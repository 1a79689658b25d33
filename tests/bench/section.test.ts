/** A measurement replaces what it wrote before and touches nothing else. */
import { expect, test } from 'vitest';
import { withSection } from '../../bench/section.ts';

const TEXT = '# Performance\n\nWords.\n\n## Pages\n\nold\n\n### Part\n\nold too\n\n## Search\n\nkept\n';

test('a section is replaced whole, the others stay', () => {
  expect(withSection(TEXT, 'Pages', 'new\n')).toBe('# Performance\n\nWords.\n\n## Pages\n\nnew\n\n## Search\n\nkept\n');
});

test('the last section is replaced to its end', () => {
  expect(withSection(TEXT, 'Search', 'faster')).toBe(TEXT.replace('kept', 'faster'));
});

test('a new section goes to the end', () => {
  expect(withSection('# Performance\n', 'Pages', 'new')).toBe('# Performance\n\n## Pages\n\nnew\n');
});

test('writing twice gives the same text', () => {
  const once = withSection(TEXT, 'Pages', 'new');
  expect(withSection(once, 'Pages', 'new')).toBe(once);
});
