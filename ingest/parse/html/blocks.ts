/** Elements of a page → blocks in reading order. */
import type { Element, Nodes } from 'hast';
import type { Block } from '../../types.ts';
import type { UnplacedBlock } from '../composed.ts';
import type { Definitions } from './definitions.ts';
import { appendInline, type Places } from './inline.ts';
import { attribute, classWords, isElement, textOf, type Child } from './nodes.ts';
import { isDataTable, rows } from './tables.ts';
import { appendChar, finished, words, type Words } from './words.ts';

const NOWHERE: Places = () => () => ({ start: 0, end: 1 });
const HEADING = /^h([1-6])$/u;
const CAPTION_WORDS = new Set(['caption', 'figcaption', 'thumbcaption', 'figurecaption', 'tablecaption']);
/** Everything else is read as part of the running text. */
const BLOCKS = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul']); // prettier-ignore

/** What the containers around a block say about it. */
interface Around {
  readonly kind: 'paragraph' | 'listItem' | 'quote' | 'definition' | 'caption';
  readonly label?: string;
  readonly ordered?: boolean;
  readonly ordinal?: number;
}
const PLAIN: Around = { kind: 'paragraph' };

/** @param places – where text nodes stand; nowhere, where the text is yet to be made. */
export function blocks(roots: readonly Nodes[], definitions: Definitions, places: Places = NOWHERE): readonly UnplacedBlock[] {
  const flow = new Flow(definitions, places);
  for (const root of roots) flow.read(root, PLAIN);
  return flow.found;
}

/** Reads down the page; running text is gathered until a block begins or ends. */
class Flow {
  readonly found: UnplacedBlock[] = [];
  readonly #definitions: Definitions;
  readonly #places: Places;
  #open: Words = words();
  /** What the first block inside the containers at hand takes with it. */
  #ordinal: number | undefined;

  constructor(definitions: Definitions, places: Places) {
    this.#definitions = definitions;
    this.#places = places;
  }

  read(node: Nodes, around: Around): void {
    if (node.type === 'root') return this.#inside(node.children, around);
    if (node.type === 'text') return appendInline(this.#open, node, this.#definitions, this.#places);
    if (!isElement(node)) return;
    if (!BLOCKS.has(node.tagName)) return this.#phrase(node, around);
    this.#close(around);
    this.#block(node, this.#around(node, around));
  }

  /** Inline, unless it holds blocks: then what stands before and after them are paragraphs. */
  #phrase(node: Element, around: Around): void {
    if (node.children.some((child) => isElement(child) && BLOCKS.has(child.tagName))) this.#inside(node.children, around);
    else appendInline(this.#open, node, this.#definitions, this.#places);
  }

  #inside(children: readonly Child[], around: Around): void {
    for (const child of children) this.read(child, around);
    this.#close(around);
  }

  #around(node: Element, around: Around): Around {
    const label = this.#definitions.labels.get(node);
    if (label !== undefined) return { kind: 'definition', label };
    if (around.kind === 'definition') return around;
    if (node.tagName === 'figcaption' || node.tagName === 'caption' || classWords(node).some((word) => CAPTION_WORDS.has(word)))
      return textOf(node).length > 0 && node.tagName !== 'table' ? { kind: 'caption' } : around;
    if (node.tagName === 'blockquote' && around.kind === 'paragraph') return { kind: 'quote' };
    return around;
  }

  #block(node: Element, around: Around): void {
    const depth = HEADING.exec(node.tagName)?.[1];
    if (depth !== undefined) return this.#heading(node, Number(depth));
    switch (node.tagName) {
      case 'ol':
      case 'ul':
        return this.#list(node, around);
      case 'pre':
        return this.#code(node);
      case 'hr':
        this.#push({ kind: 'rule', ...EMPTY });
        return;
      case 'table':
        if (isDataTable(node)) return this.#table(node);
        break;
    }
    this.#inside(node.children, around);
  }

  #heading(node: Element, depth: number): void {
    this.#inside(node.children, PLAIN);
    const last = this.found.at(-1);
    if (last?.kind === 'paragraph') this.found[this.found.length - 1] = { ...last, kind: 'heading', depth };
  }

  #list(node: Element, around: Around): void {
    const ordered = node.tagName === 'ol';
    let ordinal = Number(attribute(node, 'start') ?? 1);
    for (const child of node.children) {
      if (!isElement(child) || child.tagName !== 'li') {
        this.read(child, around);
        continue;
      }
      const own = this.#around(child, around.kind === 'definition' ? around : { kind: 'listItem', ordered });
      ordinal = Number(attribute(child, 'value') ?? ordinal);
      this.#ordinal = ordered && own.kind === 'listItem' ? ordinal : undefined;
      this.#inside(child.children, own);
      this.#ordinal = undefined;
      ordinal += 1;
    }
  }

  #code(node: Element): void {
    const sink = words();
    const place = this.#places(node);
    const text = textOf(node).replace(/^\n/u, '');
    for (let index = 0; index < text.length; index += 1) appendChar(sink, text.charAt(index), place(index));
    this.#push({ kind: 'code', ...finished(sink), depth: 0, span: EMPTY.span });
  }

  #table(node: Element): void {
    const caption = node.children.filter(isElement).find(({ tagName }) => tagName === 'caption');
    if (caption !== undefined) this.read(caption, PLAIN);
    const read = rows(node, (cell) => {
      const sink = words();
      for (const child of cell.children) appendInline(sink, child, this.#definitions, this.#places);
      const { readable, marks } = finished(sink);
      return marks.length === 0 ? readable : { ...readable, marks: withBrackets(readable.text, marks) };
    });
    if (read.length > 0) this.#push({ kind: 'table', ...EMPTY, rows: read });
  }

  #close(around: Around): void {
    const { readable, marks } = finished(this.#open);
    this.#open = words();
    for (const { kind, target } of marks)
      if (kind === 'image') this.#push({ kind, ...EMPTY, ...(target === undefined || target === '' ? {} : { url: target }) });
    if (readable.text !== '') {
      const prefix = around.kind === 'definition' ? this.#definitionStart(around.label ?? '', readable.text) : undefined;
      const cut = prefix?.cut ?? 0;
      this.#push({
        kind: around.kind,
        span: EMPTY.span,
        depth: 0,
        readable: { text: readable.text.slice(cut), offsets: readable.offsets.slice(cut), ends: readable.ends.slice(cut) },
        marks: withBrackets(readable.text, marks)
          .filter((mark) => mark.start >= cut && mark.kind !== 'image')
          .map((mark) => ({ ...mark, start: mark.start - cut, end: mark.end - cut })),
        ...(prefix === undefined ? {} : { prefix: prefix.printed }),
        ...(around.label === undefined ? {} : { label: around.label }),
        ...(around.ordered === undefined ? {} : { ordered: around.ordered }),
        ...(this.#ordinal === undefined ? {} : { ordinal: this.#ordinal }),
      });
      this.#ordinal = undefined;
    }
  }

  /** The number printed at the head of a definition is its label, no words of it. */
  #definitionStart(label: string, text: string): { readonly cut: number; readonly printed: string } | undefined {
    const before = this.found.at(-1);
    if (before?.kind === 'definition' && before.label === label) return undefined;
    const match = /^(?:[[(［【](?<inside>[^\])］】]{1,12})[\])］】]|(?<bare>\w{1,4})[.)．、]?(?=\s))[.:]?\s*/u.exec(text);
    const printed = match?.groups?.['inside']?.trim() ?? match?.groups?.['bare'];
    return match !== null && printed === label ? { cut: match[0].length, printed: match[0] } : { cut: 0, printed: `[${label}] ` };
  }

  #push(block: UnplacedBlock): void {
    this.found.push(block);
  }
}

const EMPTY = { span: { start: 0, end: 0 }, readable: { text: '', offsets: [], ends: [] }, marks: [], depth: 0 } as const;

/** A marker takes the brackets that stand around its link. */
function withBrackets(text: string, marks: Block['marks']): Block['marks'] {
  return marks.map((mark) =>
    mark.kind === 'footnoteReference' && /[[(［【]/u.test(text.charAt(mark.start - 1)) && /[\])］】]/u.test(text.charAt(mark.end))
      ? { ...mark, start: mark.start - 1, end: mark.end + 1 }
      : mark,
  );
}
