/** The top nodes of a Markdown document, read window by window: time and memory of the parser grow with the window, not with the document. */
import type { BlockContent, DefinitionContent, FrontmatterContent, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { guessedLabels, Labels, withLabels } from './labels.ts';

export type BlockNode = BlockContent | DefinitionContent | FrontmatterContent;

const WINDOW = 1 << 16;
// 4.5~4.8 and 2~3 are ranges in Chinese prose: one tilde strikes nothing through.
const BODY = { syntax: [gfm({ singleTilde: false }), cjkFriendlyExtension()], tree: [gfmFromMarkdown()] };
/** Only the beginning of a document is front matter. */
const BEGINNING = { syntax: [...BODY.syntax, frontmatter(['yaml'])], tree: [...BODY.tree, frontmatterFromMarkdown(['yaml'])] };

/** What `read` makes of each node, in order. A list longer than a window comes in parts. @param window – characters that are parsed at once. */
export function readNodes<T>(text: string, read: (node: BlockNode) => readonly T[], window = WINDOW): readonly T[] {
  // Which labels are defined is known once all is read. The guess is nearly always right; where it is not, all is read once more.
  const guessed = guessedLabels(text);
  const first = readAll(text, guessed, read, window);
  return first.labels.equals(guessed) ? first.made : readAll(text, first.labels, read, window).made;
}

function readAll<T>(
  text: string,
  known: Labels,
  read: (node: BlockNode) => readonly T[],
  window: number,
): { readonly made: readonly T[]; readonly labels: Labels } {
  const made: T[] = [];
  const labels = new Labels();
  let size = window;
  /** Number of the list item that the window begins with. */
  let number: number | undefined;
  for (let start = 0; start < text.length;) {
    const end = windowEnd(text, start, size);
    const nodes = numbered(nodesOf(text.slice(start, end), start, known), number);
    const { whole, next } = end >= text.length ? { whole: nodes, next: { at: end } } : split(nodes, text, start, end);
    if (next.at === start) {
      // One node fills the window.
      size *= 2;
      continue;
    }
    for (const node of whole) {
      labels.addOf(node);
      for (const each of read(node)) made.push(each);
    }
    size = window;
    start = next.at;
    number = next.number;
  }
  return { made, labels };
}

/** Just past the end of a line; front matter is whole or none. */
function windowEnd(text: string, start: number, size: number): number {
  const closing = start === 0 && text.startsWith('---') ? text.indexOf('\n---') : -1;
  LINE_END.lastIndex = Math.max(start + size, closing + 4);
  const found = LINE_END.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

const LINE_END = /\r\n|\n|\r/gu;

function nodesOf(text: string, start: number, known: Labels): readonly BlockNode[] {
  const { syntax, tree } = start === 0 ? BEGINNING : BODY;
  const { children } = fromMarkdown(text, { extensions: [...syntax, withLabels(known)], mdastExtensions: tree });
  for (const child of children) place(child, start);
  return children.filter(isBlock);
}

function place(node: Nodes, shift: number): void {
  const { position } = node;
  if (position?.start.offset !== undefined) position.start.offset += shift;
  if (position?.end.offset !== undefined) position.end.offset += shift;
  if ('children' in node) for (const child of node.children) place(child, shift);
}

function numbered(nodes: readonly BlockNode[], number: number | undefined): readonly BlockNode[] {
  const [first, ...others] = nodes;
  return number !== undefined && first?.type === 'list' ? [{ ...first, start: number }, ...others] : nodes;
}

interface Beginning {
  readonly at: number;
  readonly number?: number;
}

/** Nodes that what follows cannot change, and where reading goes on: at the last node, or at the last item of the list that it is. */
function split(
  nodes: readonly BlockNode[],
  text: string,
  start: number,
  end: number,
): { readonly whole: readonly BlockNode[]; readonly next: Beginning } {
  // Lines beneath a definition belong to it or to the paragraph it begins.
  let last = nodes.length - 1;
  while (nodes[last - 1]?.type === 'definition') last -= 1;
  const open = nodes[last];
  if (open === undefined) return { whole: [], next: { at: end } };
  const whole = nodes.slice(0, last);
  const item = open.type === 'list' ? open.children.at(-1) : undefined;
  if (open.type !== 'list' || item === undefined || open.children.length < 2) return { whole, next: { at: lineStart(text, open, start) } };
  const items = open.children.slice(0, -1);
  return {
    whole: [...whole, { ...open, children: items }],
    next: { at: lineStart(text, item, start), ...(open.ordered === true ? { number: (open.start ?? 1) + items.length } : {}) },
  };
}

function lineStart(text: string, node: Nodes, least: number): number {
  let at = node.position?.start.offset ?? least;
  while (at > least && !/[\r\n]/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

const BLOCK_TYPES: ReadonlySet<string> = new Set<BlockNode['type']>([
  'blockquote',
  'code',
  'definition',
  'footnoteDefinition',
  'heading',
  'html',
  'list',
  'paragraph',
  'table',
  'thematicBreak',
  'yaml',
]);

/** A parsed document holds only these; the type of a tree that somebody built by hand allows more. */
function isBlock(node: RootContent): node is BlockNode {
  return BLOCK_TYPES.has(node.type);
}
