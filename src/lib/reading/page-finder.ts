/** Finds words in the drawn article and marks them without touching it. Source: CSS Custom Highlight API. */
import { textFinder } from './text-hits.ts';

/** Marks beyond this help nobody and cost much; the box says that there are more. */
export const HIT_LIMIT = 2000;
const BLOCKS = 'h1, h2, h3, h4, h5, h6, .paragraph > p, figcaption, figure p, th, td, #footnotes li';

export interface PageFinder {
  find(query: string): readonly Range[];
}

/** @param root – the article; its text must stay as it is. */
export function pageFinder(root: Element): PageFinder {
  const blocks = [...root.querySelectorAll(BLOCKS)].map(textNodes);
  const finder = textFinder(blocks.map(({ text }) => text));
  return {
    find: (query) => finder.find(query, HIT_LIMIT).flatMap(({ at, start, end }) => {
      const block = blocks[at];
      return block === undefined ? [] : (rangeOf(block, start, end) ?? []);
    }),
  };
} // prettier-ignore

/** Marks all hits, and one of them as the present one. */
export function markHits(hits: readonly Range[], present: Range | undefined): void {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.set('found', new Highlight(...hits.filter((hit) => hit !== present)));
  CSS.highlights.set('found-now', new Highlight(...(present ? [present] : [])));
}

/** Brings a hit into the middle of the view; what is not drawn yet is drawn first. */
export function showHit(hit: Range): void {
  const block = hit.startContainer.parentElement;
  block?.scrollIntoView({ block: 'center' });
  // A long paragraph is higher than the view: the words themselves decide.
  const { top, bottom } = hit.getBoundingClientRect();
  if (top < 160 || bottom > innerHeight - 40) scrollBy({ top: top - innerHeight / 2 });
}

interface Nodes {
  readonly text: string;
  /** In order, each with the offset of its text in the block's. */
  readonly nodes: readonly { readonly node: Text; readonly from: number }[];
}

function textNodes(block: Element): Nodes {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; from: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push({ node, from: text.length });
    text += node.data;
  }
  return { text, nodes };
}

function rangeOf({ nodes }: Nodes, start: number, end: number): Range | undefined {
  const first = nodes.findLast(({ from }) => from <= start);
  const last = nodes.findLast(({ from }) => from < end);
  if (!first || !last) return undefined;
  const range = new Range();
  range.setStart(first.node, start - first.from);
  range.setEnd(last.node, end - last.from);
  return range;
}
