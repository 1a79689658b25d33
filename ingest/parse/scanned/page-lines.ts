/** Numbers of pages and running heads that stand as lines of their own between the lines of a text. */
import type { Block } from '../../types.ts';
import { BEGINS, isOpen } from './sentence-ends.ts';

const PAGE_NUMBER =
  /^(?:[-–—·] ?)?(?:page |p\. ?|第 ?)?(?:\d{1,4}|[ivxl]{1,6})(?: ?[页頁])?(?: ?(?:\/|of|共) ?\d{1,4}(?: ?[页頁])?)?(?: ?[-–—·])?$/iu;
const HEAD_LIMIT = 80;
/** A numbered line with fewer letters is rather a label. */
const HEAD_LEAST = 6;
/** A head or foot that has no number of its page comes back on so many pages at least. */
const REPEATED_ON = 3;

/** They become furniture. Cost: linear. */
export function withoutPageLines(blocks: readonly Block[]): { readonly blocks: readonly Block[]; readonly framed: readonly Block[] } {
  const places = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    const key = headKey(block);
    if (key === undefined) continue;
    const met = places.get(key);
    if (met === undefined) places.set(key, [index]);
    else met.push(index);
  }
  const titles = new Set(blocks.flatMap(({ kind, readable }) => (kind === 'heading' ? [readable.text.trim()] : [])));
  const gone = new Set<number>();
  for (const [key, found] of places) {
    const words = key.replace('#', '').trim();
    const counts = found.map((index) => Number(/\d+/u.exec(blocks[index]?.readable.text ?? '')?.[0] ?? 0));
    const rising = counts.every((count, at) => at === 0 || count > (counts[at - 1] ?? 0));
    const numbered = /^#[^#]+$|^[^#]+#$/u.test(key) && !BEGINS.test(key) && rising && (found.length > 1 || titles.has(words));
    const interrupts = found.some((index) => isOpen(blocks[index - 1]) && blocks[index + 1]?.kind === 'paragraph');
    if (key === '#' ? found.length > 1 : numbered ? words.length >= HEAD_LEAST || interrupts : found.length >= REPEATED_ON && interrupts)
      for (const index of found) gone.add(index);
  }
  return {
    blocks: blocks.map((block, index) => (gone.has(index) ? { ...block, kind: 'furniture' as const } : block)),
    framed: blocks.filter((_, index) => gone.has(index)),
  };
}

/** The words of a line that can frame a page, numbers aside. */
function headKey({ kind, readable: { text } }: Block): string | undefined {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (kind !== 'paragraph' || words === '' || words.length > HEAD_LIMIT || /[。；;！？!?，,]$/u.test(words)) return undefined;
  return PAGE_NUMBER.test(words) ? '#' : words.replace(/\d+/gu, '#');
}
