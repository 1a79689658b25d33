/** Markdown read window by window gives what one reading of the whole gives. */
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { readNodes, type BlockNode } from '#ingest/parse/markdown/nodes.ts';

/** Kind, place and number of each block, the items of a list one by one. */
function blocks(node: BlockNode): readonly string[] {
  if (node.type === 'list')
    return node.children.map((item, at) => `${printed(item)} ${node.ordered === true ? (node.start ?? 1) + at : '-'}`);
  return [printed(node)];
}

function printed(node: Nodes): string {
  const inside = 'children' in node ? `(${node.children.map(printed).join(' ')})` : '';
  return `${node.type}@${node.position?.start.offset}-${node.position?.end.offset}${inside}`;
}

const WHOLE = 1_000_000;
const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['paragraphs', 'One two.\n\nThree\nfour.\n\n'.repeat(20)],
  ['a numbered list whose numbers are its places', `${'1. a\n1. b\n\n   more\n'.repeat(30)}\nEnd.`],
  ['a list within a list', '- a\n  - b\n    - c\n- d\n'.repeat(20)],
  ['a fence that holds blank lines', `\`\`\`\n${'x\n\n# no heading\n'.repeat(40)}\`\`\`\n\nEnd.`],
  ['a fence that nothing closes', `Begin.\n\n~~~\n${'x\n\n- y\n'.repeat(40)}`],
  ['a comment that holds blank lines', `<!--\n${'x\n\n# no heading\n'.repeat(40)}-->\n\nEnd.`],
  ['a table', `| a | b |\n| - | - |\n${'| 1 | 2 |\n'.repeat(40)}\nEnd.`],
  ['front matter', `---\n${'key: value\n'.repeat(40)}---\n\n---\n\nEnd.`],
  ['a label defined behind all that uses it', `${'See [one], [^1], [two].\n\n'.repeat(30)}[one]: https://a.example\n\n[^1]: A note.\n`],
  ['a label that only a fence seems to define', `${'See [one].\n\n'.repeat(30)}\`\`\`\n[one]: https://a.example\n\`\`\`\n`],
  ['definitions one under the other', '[a]: /b\n[c]: /d\n    e\n\n'.repeat(20)],
  ['line ends of other systems', '# A\r\n\r\nb\r\nc\r\n\r\n'.repeat(20)],
];

describe('windows of a hundred characters', () => {
  test.each(TEXTS)('%s', (_, text) => expect(readNodes(text, blocks, 100)).toEqual(readNodes(text, blocks, WHOLE)));
});

test('a label is known before the window that defines it', () => {
  const text = `See [one].\n\n${'Words.\n\n'.repeat(40)}[one]: https://a.example\n`;
  expect(readNodes(text, blocks, 60)[0]).toContain('linkReference@4-9');
});

test('a list goes on with its number in the next window', () => {
  const numbers = readNodes('7. a\n7. b\n'.repeat(40), blocks, 60).map((each) => Number(each.slice(each.lastIndexOf(' '))));
  expect(numbers).toEqual(Array.from({ length: 80 }, (_, at) => 7 + at));
});
