/** HTML inside another text → blocks that stand where the text has them. */
import type { Element, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Span } from '#graph/model/span.ts';
import type { Block } from '../../types.ts';
import { characterReference } from '../character-reference.ts';
import type { UnplacedBlock } from '../composed.ts';
import { blocks } from './blocks.ts';
import { content } from './content.ts';
import { definitions } from './definitions.ts';
import type { Places } from './inline.ts';
import { shallow } from './shallow.ts';

/** Blocks of `source.slice(start, end)`, in order; none where it shows nothing. */
export function htmlBlocks(source: string, start: number, end: number): readonly Block[] {
  const fragment = source.slice(start, end);
  const { roots } = content(fromHtml(shallow(fragment), { fragment: true }));
  return blocks(roots, definitions(roots), placesIn(fragment, start))
    .filter(({ kind }) => kind !== 'rule')
    .map(({ prefix: _, ...block }) => ({ ...block, span: spanOf(block) ?? { start, end } }));
}

/** From its first character to its last; a picture has none. */
function spanOf({ readable, rows }: UnplacedBlock): Span | undefined {
  const parts = rows === undefined ? [readable] : rows.flat().filter(({ text }) => text !== '');
  const starts = parts.flatMap(({ offsets }) => offsets[0] ?? []);
  const ends = parts.flatMap((part) => part.ends.at(-1) ?? []);
  if (starts.length === 0) return undefined;
  return { start: starts.reduce((least, each) => Math.min(least, each)), end: ends.reduce((most, each) => Math.max(most, each)) };
}

/** A text node's value beside the source that spells it, walked together. @param base – where the fragment stands in the document. */
function placesIn(fragment: string, base: number): Places {
  return (node) => {
    const from = node.position?.start.offset ?? 0;
    if (node.type === 'element') {
      const place = { start: base + from, end: base + Math.max(from + 1, node.position?.end.offset ?? 0) };
      return () => place;
    }
    const spans = aligned(node, fragment, from);
    return (index) => {
      const span = spans[Math.min(index, spans.length - 1)] ?? { start: from, end: from + 1 };
      return { start: base + span.start, end: base + span.end };
    };
  };
}

function aligned(node: Text | Element, fragment: string, from: number): readonly Span[] {
  const value = node.type === 'text' ? node.value : '';
  const to = node.position?.end.offset ?? from + value.length;
  const spans: Span[] = [];
  let at = from;
  while (spans.length < value.length && at < to) {
    const reference = fragment.charAt(at) === '&' ? characterReference(fragment.slice(at, at + 40)) : undefined;
    const length = reference?.length ?? (fragment.startsWith('\r\n', at) ? 2 : 1);
    const units = reference !== undefined && value.startsWith(reference.value, spans.length) ? reference.value.length : 1;
    for (let unit = 0; unit < units; unit += 1) spans.push({ start: at, end: at + length });
    at += length;
  }
  return spans;
}
