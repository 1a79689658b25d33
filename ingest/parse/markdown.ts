/** Markdown (CommonMark, GFM, front matter) → blocks in reading order. Positions are the parser's own. */
import type { Definition, Html, Nodes, PhrasingContent, Table } from 'mdast';
import { sliced, trimmed, verbatim } from '../readable.ts';
import type { Block, ReportTree, SourceText } from '../types.ts';
import { htmlBlocks } from './html/fragment.ts';
import { inline } from './inline.ts';
import { flood } from './flood.ts';
import { withoutDeepNesting } from './deep.ts';
import { readNodes, type BlockNode } from './markdown/nodes.ts';
import { withoutComponents } from './mdx.ts';
import { parsePlain } from './plain.ts';
import { withoutStrayMarks } from './stray-marks.ts';

export function parseMarkdown(source: SourceText): ReportTree {
  const text = withoutDeepNesting(source.mediaType === 'text/mdx' ? withoutComponents(source.text) : source.text);
  const flooded = flood(text);
  if (flooded !== undefined) {
    const message = `a paragraph of it holds thousands of ${flooded}; the file was read as plain text.`;
    return { ...parsePlain(source), diagnostics: [{ severity: 'warning', code: `too-many-${flooded}`, message }] };
  }
  try {
    return { source, blocks: readNodes(text, (node) => blocks(node, text, EMPTY)), diagnostics: [] };
  } catch (cause) {
    // The parser follows nesting by recursion: marks within marks by the thousand end its stack.
    if (!(cause instanceof RangeError)) throw cause;
    const message = 'its Markdown is nested too deep to be followed; the file was read as plain text.';
    return { ...parsePlain(source), diagnostics: [{ severity: 'warning', code: 'nested-too-deep', message }] };
  }
}

/** What the containers around a block say about it. */
interface Around {
  readonly kind?: 'listItem' | 'quote' | 'definition';
  readonly ordered?: boolean;
  readonly ordinal?: number;
  readonly label?: string;
}
const EMPTY: Around = {};

function blocks(node: BlockNode, source: string, around: Around): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return [block(node, 'heading', source, around, node.children, { depth: node.depth })];
    case 'paragraph':
      return [paragraph(node, source, around)];
    case 'list':
      return node.children.flatMap((item, place) =>
        item.children.flatMap((child, part) => {
          const ordinal = node.ordered === true && part === 0 ? { ordinal: (node.start ?? 1) + place } : {};
          return blocks(child, source, {
            kind: around.kind ?? 'listItem',
            ...(around.label === undefined ? {} : { label: around.label }),
            ordered: node.ordered === true,
            ...ordinal,
          });
        }),
      );
    case 'blockquote':
      return node.children.flatMap((child) => blocks(child, source, { ...around, kind: around.kind ?? 'quote' }));
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocks(child, source, { kind: 'definition', label: node.label ?? node.identifier }));
    case 'table':
      return [block(node, 'table', source, around, [], { rows: rows(node, source) })];
    case 'code':
      return [block(node, 'code', source, around, [])];
    case 'html':
      return rawHtml(node, source, around);
    case 'thematicBreak':
      return [block(node, 'rule', source, around, [])];
    case 'yaml': {
      const span = placeOf(node);
      const from = source.indexOf(node.value, span.start);
      return [{ kind: 'frontMatter', span, readable: verbatim(node.value, from), marks: [], depth: 0 }];
    }
    case 'definition':
      return linkDefinition(node, source);
  }
}

/** `[1]: https://… "title"` defines a reference, as `[title](https://…)` would; under a name it is the address of a link and no words of the report. */
function linkDefinition(node: Definition, source: string): readonly Block[] {
  const label = node.label ?? node.identifier;
  if (!/^\d{1,4}$/u.test(label) || !/^https?:/iu.test(node.url)) return [];
  const span = placeOf(node);
  const printed = source.slice(span.start, span.end);
  const { lead, address, gap, title } =
    /^(?<lead>\[[^\]]*\]:\s*<?)(?<address>[^\s<>]+)(?:(?<gap>>?\s+)["'(](?<title>[^]*)["')])?/u.exec(printed)?.groups ?? {};
  if (lead === undefined || address === undefined) return [];
  const at = span.start + lead.length;
  const isTitled = title !== undefined && gap !== undefined && title.trim() !== '';
  const from = isTitled ? at + address.length + gap.length : at;
  // Quotation marks tell that all of it is the title; other brackets are no words.
  const quoted = source.charAt(from) === '"' ? 1 : 0;
  const readable = isTitled
    ? verbatim(source.slice(from + 1 - quoted, from + 1 + title.length + quoted), from + 1 - quoted)
    : verbatim(address, at);
  const link = { kind: 'link' as const, start: quoted, end: readable.text.length - quoted, target: node.url };
  return [{ kind: 'definition', label, span, readable, marks: isTitled ? [link] : [], depth: 0 }];
}

/** Tables, paragraphs and pictures that are written as HTML; what holds no words stays one block without any. */
function rawHtml(node: Html, source: string, around: Around): readonly Block[] {
  const { start, end } = placeOf(node);
  const read = htmlBlocks(source, start, end);
  if (read.length === 0) return [block(node, 'html', source, around, [])];
  return read.map((each) => ({
    ...each,
    ...(each.kind === 'paragraph' && around.kind !== undefined ? { kind: around.kind } : {}),
    ...(around.label === undefined ? {} : { label: around.label }),
  }));
}

function paragraph(node: { readonly children: readonly PhrasingContent[] } & Nodes, source: string, around: Around): Block {
  const made = block(node, around.kind ?? 'paragraph', source, around, node.children);
  const alert = around.kind === 'quote' ? ALERT.exec(made.readable.text)?.[0].length : undefined;
  if (alert !== undefined) return withoutHead(made, alert);
  const image = made.marks.find((mark) => mark.kind === 'image');
  if (image === undefined || made.readable.text.trim() !== '') return made;
  return { ...made, kind: 'image', ...(image.target === undefined ? {} : { url: image.target }) };
}

/** `> [!NOTE]` names a kind of box. */
const ALERT = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/u;

function withoutHead(block: Block, length: number): Block {
  const marks = block.marks.map((mark) => ({ ...mark, start: Math.max(0, mark.start - length), end: Math.max(0, mark.end - length) }));
  return { ...block, readable: sliced(block.readable, length), marks };
}

function block(
  node: Nodes,
  kind: Block['kind'],
  source: string,
  around: Around,
  children: readonly PhrasingContent[],
  more: Partial<Block> = {},
): Block {
  const read = withoutStrayMarks(inline(children, source));
  return {
    kind,
    span: placeOf(node),
    readable: read.readable,
    marks: read.marks,
    depth: 0,
    ...(around.label === undefined ? {} : { label: around.label }),
    ...(around.ordered === undefined ? {} : { ordered: around.ordered }),
    ...(around.ordinal === undefined ? {} : { ordinal: around.ordinal }),
    ...more,
  };
}

function rows(table: Table, source: string): NonNullable<Block['rows']> {
  return table.children.map((row) => row.children.map((cell) => trimmed(withoutStrayMarks(inline(cell.children, source)).readable)));
}

function placeOf(node: Nodes): { start: number; end: number } {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}
