/** Runs of a paragraph → readable text with marks; what was deleted is gone, of a field only its result is read. */
import type { InlineMark } from '../../types.ts';
import { child, elements, isOn, value, XmlText, type XmlElement } from './xml.ts';

export interface ParagraphWords {
  readonly text: string;
  readonly marks: readonly InlineMark[];
  /** Paragraphs in text boxes that are anchored here. */
  readonly boxes: readonly XmlElement[];
}

export interface Context {
  /** Relation id → address. */
  readonly links: ReadonlyMap<string, string>;
  /** Label of a note, by the element that refers to it. */
  readonly labelOf: (reference: XmlElement) => string | undefined;
}

const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:instrText', 'w:delText', 'w:delInstrText', 'w:footnoteRef', 'w:endnoteRef', 'w:annotationRef', 'w:ruby', 'm:ctrlPr']); // prettier-ignore
const STYLES: readonly (readonly [name: string, kind: 'strong' | 'emphasis'])[] = [
  ['w:b', 'strong'],
  ['w:i', 'emphasis'],
];

export function wordsOf(paragraph: XmlElement, context: Context): ParagraphWords {
  const sink = new Sink(context);
  sink.read(paragraph);
  return sink.finished();
}

class Sink {
  #text = '';
  readonly #marks: InlineMark[] = [];
  readonly #boxes: XmlElement[] = [];
  readonly #context: Context;
  /** Fields that are open: whether each has come to its result, and the address that it names. */
  readonly #fields: { shown: boolean; code: string; start: number }[] = [];

  constructor(context: Context) {
    this.#context = context;
  }

  read(element: XmlElement): void {
    for (const node of elements(element)) this.#element(node);
  }

  #element(element: XmlElement): void {
    switch (element.name) {
      case 'w:r':
        return this.#run(element);
      case 'w:hyperlink':
        return this.#link(element);
      case 'w:fldChar':
        return this.#field(value(element, 'w:fldCharType'));
      case 'w:instrText': {
        const field = this.#fields.at(-1);
        if (field !== undefined) field.code += textIn(element);
        return;
      }
      case 'w:t':
      case 'm:t':
        return this.#append(textIn(element));
      case 'w:tab':
        return this.#append(' ');
      case 'w:br':
      case 'w:cr':
        return value(element, 'w:type') === 'page' ? undefined : this.#append('\n');
      case 'w:noBreakHyphen':
        return this.#append('-');
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#note(element);
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return this.#drawing(element);
      case 'mc:AlternateContent':
        return this.read(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element);
      default:
        if (!SKIPPED.has(element.name)) this.read(element);
    }
  }

  #run(run: XmlElement): void {
    const properties = child(run, 'w:rPr');
    if (isOn(properties, 'w:vanish') === true) return;
    const start = this.#text.length;
    this.read(run);
    if (this.#text.length === start) return;
    for (const [name, kind] of STYLES) if (isOn(properties, name) === true) this.#mark({ kind, start, end: this.#text.length });
    if (value(child(properties, 'w:vertAlign')) === 'superscript') this.#mark({ kind: 'superscript', start, end: this.#text.length });
  }

  #link(link: XmlElement): void {
    const start = this.#text.length;
    this.read(link);
    const anchor = value(link, 'w:anchor');
    const target = this.#context.links.get(value(link, 'r:id') ?? '') ?? (anchor === undefined ? undefined : `#${anchor}`);
    if (target !== undefined && this.#text.length > start) this.#marks.push({ kind: 'link', start, end: this.#text.length, target });
  }

  #field(type: string | undefined): void {
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ shown: false, code: '', start: this.#text.length });
    else if (type === 'separate' && field !== undefined) {
      field.shown = true;
      field.start = this.#text.length;
    } else if (type === 'end' && field !== undefined) {
      this.#fields.pop();
      const target = /^\s*HYPERLINK\s+"([^"]{1,2000})"/u.exec(field.code)?.[1];
      if (target !== undefined && this.#text.length > field.start)
        this.#marks.push({ kind: 'link', start: field.start, end: this.#text.length, target });
    }
  }

  #note(reference: XmlElement): void {
    const label = this.#context.labelOf(reference);
    if (label === undefined) return;
    const start = this.#text.length;
    this.#append(`[${label}]`);
    this.#marks.push({ kind: 'footnoteReference', start, end: this.#text.length, target: label });
  }

  /** A text box has paragraphs of its own; anything else that is drawn is a picture. */
  #drawing(element: XmlElement): void {
    const boxes = found(element, 'w:txbxContent');
    if (boxes.length > 0) this.#boxes.push(...boxes);
    else if (found(element, 'pic:pic').length > 0 || found(element, 'v:imagedata').length > 0 || found(element, 'c:chart').length > 0)
      this.#marks.push({ kind: 'image', start: this.#text.length, end: this.#text.length });
  }

  #append(text: string): void {
    // What stands before a field's result is its code.
    if (this.#fields.some(({ shown }) => !shown)) return;
    this.#text += text;
  }

  /** Runs of one style side by side are one stretch. */
  #mark(mark: InlineMark): void {
    const at = this.#marks.findLastIndex(({ kind }) => kind === mark.kind);
    const before = this.#marks[at];
    if (before !== undefined && before.end === mark.start) this.#marks[at] = { ...before, end: mark.end };
    else this.#marks.push(mark);
  }

  finished(): ParagraphWords {
    const start = this.#text.length - this.#text.trimStart().length;
    const end = Math.max(start, this.#text.trimEnd().length);
    const clamp = (at: number) => Math.min(Math.max(at, start), end) - start;
    return {
      text: this.#text.slice(start, end),
      marks: this.#marks
        .map((mark) => ({ ...mark, start: clamp(mark.start), end: clamp(mark.end) }))
        .filter(({ kind, start: from, end: to }) => to > from || kind === 'image'),
      boxes: this.#boxes,
    };
  }
}

function textIn(element: XmlElement): string {
  return element.children
    .map((node) => (node instanceof XmlText ? node.text : ''))
    .join('')
    .replace(/[\n\t\r]+/gu, ' ');
}

/** Elements of a name inside, the outermost only; of two renderings the first. */
function found(element: XmlElement, name: string): readonly XmlElement[] {
  if (element.name === name) return [element];
  if (element.name === 'mc:AlternateContent') return found(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element, name);
  return elements(element).flatMap((each) => found(each, name));
}
