/** Paragraphs and tables of a document's body → blocks in reading order. */
import type { Cell } from '../../types.ts';
import type { UnplacedBlock } from '../composed.ts';
import type { Counted } from './numbering.ts';
import { numberingOf, type Numbering, type ParagraphStyle } from './styles.ts';
import { wordsOf, type Context, type ParagraphWords } from './words.ts';
import { child, elements, value, type XmlElement } from './xml.ts';

const EMPTY = { span: { start: 0, end: 0 }, marks: [], depth: 0 } as const;
/** Characters; a longer first paragraph is no title. */
const TITLE_LIMIT = 100;
const SPAN_LIMIT = 50;

interface Paragraph extends ParagraphWords {
  readonly style: ParagraphStyle | undefined;
  readonly outline: number | undefined;
  readonly counted: Counted | undefined;
}

export class Body {
  /** Tracked deletions met. */
  deleted = 0;
  readonly #found: (UnplacedBlock & { readonly outline?: number })[] = [];
  readonly #styles: ReadonlyMap<string, ParagraphStyle>;
  readonly #count: (numbering: Numbering) => Counted | undefined;
  readonly #context: Context;

  constructor(styles: ReadonlyMap<string, ParagraphStyle>, count: (numbering: Numbering) => Counted | undefined, context: Context) {
    this.#styles = styles;
    this.#count = count;
    this.#context = context;
  }

  read(parent: XmlElement): void {
    for (const element of elements(parent)) {
      if (element.name === 'w:p') this.#paragraph(element);
      else if (element.name === 'w:tbl') this.#table(element);
      else if (element.name === 'w:sdt') this.#control(element);
      else if (element.name === 'w:ins' || element.name === 'w:customXml' || element.name === 'w:smartTag') this.read(element);
    }
  }

  /** The title stands above all headings; without one, the only heading of the first depth at the top is it, or a short line there. */
  blocks(): readonly UnplacedBlock[] {
    const title = this.#titleIndex();
    return this.#found.map(({ outline, ...block }, index) => {
      if (index === title) return { ...block, kind: 'heading', depth: 1 };
      return outline === undefined ? block : { ...block, depth: Math.min(6, outline + 2) };
    });
  }

  #titleIndex(): number {
    if (this.#found.some(({ kind, outline }) => kind === 'heading' && outline === undefined)) return -1;
    const tops = this.#found.filter(({ outline }) => outline === 0).length;
    const index = this.#found.findIndex(({ kind }) => kind !== 'furniture' && kind !== 'image');
    const first = this.#found[index];
    if (first === undefined) return -1;
    if (first.outline === 0) return tops === 1 ? index : -1;
    const { text } = first.readable;
    return first.kind === 'paragraph' && tops > 0 && text.length <= TITLE_LIMIT && !/[。；;.!！]$/u.test(text) ? index : -1;
  }

  /** A table of contents is furniture; any other control holds what it holds. */
  #control(control: XmlElement): void {
    const part = value(child(control, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery'));
    if (part !== undefined && /contents/iu.test(part)) return;
    const content = child(control, 'w:sdtContent');
    if (content !== undefined) this.read(content);
  }

  #paragraph(element: XmlElement): void {
    const { text, marks, boxes, style, outline, counted } = this.#words(element);
    for (const mark of marks) if (mark.kind === 'image') this.#found.push({ ...EMPTY, kind: 'image', readable: readable('') });
    if (text !== '') {
      const words = { readable: readable(text), marks: marks.filter(({ kind }) => kind !== 'image') };
      const name = style?.name ?? '';
      if (/^toc\b/u.test(name)) this.#found.push({ ...EMPTY, ...words, kind: 'furniture' });
      else if (name === 'title') this.#found.push({ ...EMPTY, ...words, kind: 'heading', depth: 1 });
      else if (outline !== undefined) this.#found.push(numbered({ ...EMPTY, ...words, kind: 'heading', depth: 1, outline }, counted));
      else if (name === 'caption') this.#found.push({ ...EMPTY, ...words, kind: 'caption' });
      else if (counted !== undefined) this.#found.push(item({ ...EMPTY, ...words, kind: 'listItem' }, counted));
      else this.#found.push({ ...EMPTY, ...words, kind: name === 'quote' || name === 'intense quote' ? 'quote' : 'paragraph' });
    }
    for (const box of boxes) this.read(box);
  }

  #words(element: XmlElement): Paragraph {
    const properties = child(element, 'w:pPr');
    const style = this.#styles.get(value(child(properties, 'w:pStyle')) ?? '');
    const own = value(child(properties, 'w:outlineLvl'));
    const outline = own === undefined ? style?.outline : Number(own) < 9 ? Number(own) : undefined;
    const numbering = numberingOf(properties) ?? style?.numbering;
    const words = wordsOf(element, this.#context);
    this.deleted += elements(element).filter(({ name }) => name === 'w:del' || name === 'w:moveFrom').length;
    // An empty paragraph of a list prints no number.
    const counted = numbering === undefined || words.text === '' ? undefined : this.#count(numbering);
    return { ...words, style, outline, counted };
  }

  /** A table of one cell is a frame around text. */
  #table(table: XmlElement): void {
    const lines = elements(table)
      .filter(({ name }) => name === 'w:tr')
      .map((row) => elements(row).flatMap(cellsIn));
    if (lines.length === 1 || lines.every((cells) => cells.length < 2)) {
      for (const cell of lines.flat()) this.read(cell);
      return;
    }
    const rows = lines.map((cells) => cells.flatMap((cell) => this.#cells(cell)));
    const width = Math.max(...rows.map((row) => row.length));
    const filled = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => readable(''))]);
    this.#found.push({ ...EMPTY, kind: 'table', readable: readable(''), rows: filled });
  }

  /** A wide cell is printed once and leaves the columns after it empty; so does one that goes on from the row above. */
  #cells(cell: XmlElement): readonly Cell[] {
    const properties = child(cell, 'w:tcPr');
    const wide = Math.min(SPAN_LIMIT, Math.max(1, Number(value(child(properties, 'w:gridSpan')) ?? 1)));
    const merge = child(properties, 'w:vMerge');
    const goesOn = merge !== undefined && value(merge) !== 'restart';
    const words = goesOn ? readable('') : this.#cellWords(cell);
    return [words, ...Array.from({ length: wide - 1 }, () => readable(''))];
  }

  #cellWords(cell: XmlElement): Cell {
    let text = '';
    const marks: ParagraphWords['marks'][number][] = [];
    for (const paragraph of paragraphsIn(cell)) {
      const words = wordsOf(paragraph, this.#context);
      if (words.text === '') continue;
      if (text !== '') text += ' ';
      const start = text.length;
      text += words.text;
      marks.push(...words.marks.map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start })));
    }
    return { ...readable(text), ...(marks.length === 0 ? {} : { marks }) };
  }
}

function cellsIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'w:tc') return [element];
  return element.name === 'w:sdt' ? elements(child(element, 'w:sdtContent')).flatMap(cellsIn) : [];
}

function paragraphsIn(element: XmlElement): readonly XmlElement[] {
  return elements(element).flatMap((each) => (each.name === 'w:p' ? [each] : paragraphsIn(each)));
}

/** The number that Word prints is part of the heading. */
function numbered(
  block: UnplacedBlock & { readonly outline: number },
  counted: Counted | undefined,
): UnplacedBlock & { readonly outline: number } {
  if (counted === undefined || counted.printed === '') return block;
  const number = /[、）)]$/u.test(counted.printed) ? counted.printed : `${counted.printed} `;
  const marks = block.marks.map((mark) => ({ ...mark, start: mark.start + number.length, end: mark.end + number.length }));
  return { ...block, readable: readable(`${number}${block.readable.text}`), marks };
}

function item(block: UnplacedBlock, { isBullet, ordinal, printed }: Counted): UnplacedBlock {
  return isBullet ? { ...block, ordered: false } : { ...block, ordered: true, ordinal, prefix: `${printed} ` };
}

function readable(text: string): Cell {
  return { text, offsets: [], ends: [] };
}
