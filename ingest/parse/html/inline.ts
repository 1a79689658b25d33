/** Elements inside a paragraph → text with marks. */
import type { Element, Text } from 'hast';
import { attribute, classWords, isElement, textOf, type Child } from './nodes.ts';
import type { Definitions } from './definitions.ts';
import { appendBreak, appendChar, appendText, type Words } from './words.ts';

/** Where the characters of a text node stand in the document, by their index in its value. */
export type Places = (node: Text | Element) => (index: number) => { readonly start: number; readonly end: number };

const STYLES: Readonly<Record<string, 'strong' | 'emphasis' | 'code'>> = {
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};
const RAISED: Readonly<Record<string, string>> = { '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹', '-': '⁻', '−': '⁻', '–': '⁻', '+': '⁺', n: 'ⁿ' }; // prettier-ignore
/** After a digit, a bracket, a variable or a unit of length or time a raised number is an exponent. */
const BASE = /(?:\d|[)\]]|(?:^|[\s\d/·(（])(?:[kcdmµμn]?m|ft|in|yd|s|kg)|(?<!\p{L})\p{L})$/u;
/** Icons: no pictures of the report. */
const ICON_PIXELS = 40;

export function appendInline(sink: Words, node: Child, definitions: Definitions, places: Places): void {
  if (node.type === 'text') return appendText(sink, node.value, places(node));
  if (!isElement(node)) return;
  const start = sink.text.length;
  switch (node.tagName) {
    case 'br':
      return appendBreak(sink, places(node)(0));
    case 'wbr':
    case 'annotation':
    case 'annotation-xml':
      return;
    case 'img': {
      const target = pictureOf(node);
      if (target !== undefined) sink.marks.push({ kind: 'image', start, end: start, ...(target === '' ? {} : { target }) });
      return;
    }
    case 'sup':
      if (appendExponent(sink, node, places) || isPagePointer(sink, node)) return;
      break;
  }
  for (const child of node.children) appendInline(sink, child, definitions, places);
  const end = sink.text.length;
  if (end === start) return;
  const style = STYLES[node.tagName];
  if (style !== undefined) sink.marks.push({ kind: style, start, end });
  if (node.tagName === 'sup') sink.marks.push({ kind: 'superscript', start, end });
  if (node.tagName === 'a') appendLink(sink, node, definitions, start, end);
}

function appendLink(sink: Words, link: Element, { markers }: Definitions, start: number, end: number): void {
  const label = markers.get(link);
  const target = attribute(link, 'href');
  if (label === undefined) {
    if (target !== undefined && !target.startsWith('#')) sink.marks.push({ kind: 'link', start, end, target });
    return;
  }
  sink.marks.push({ kind: 'footnoteReference', start, end, target: label });
}

/** Address of a picture, empty where it has none that can be shown; undefined for an icon. */
export function pictureOf(image: Element): string | undefined {
  const sizes = [attribute(image, 'width'), attribute(image, 'height')].map(Number).filter((size) => size > 0);
  if (
    sizes.some((size) => size <= ICON_PIXELS) ||
    classWords(image).some((word) => word === 'icon' || word === 'emoji' || word === 'avatar')
  )
    return undefined;
  const address = attribute(image, 'src') ?? attribute(image, 'dataSrc') ?? '';
  return /^(?:data|blob):/iu.test(address) ? '' : address;
}

/** `10<sup>6</sup>` is printed as 10⁶: as digits it would be another number. */
function appendExponent(sink: Words, node: Element, places: Places): boolean {
  const text = textOf(node).trim();
  const chars = [...text].map((char) => RAISED[char]);
  if (
    text === '' ||
    text.length > 6 ||
    chars.includes(undefined) ||
    node.children.some((child) => isElement(child) && child.tagName === 'a') ||
    !BASE.test(sink.text.slice(-6))
  )
    return false;
  const place = places(node);
  for (const [index, char] of chars.entries()) if (char !== undefined) appendChar(sink, char, place(index));
  return true;
}

/** `[5]: 12` names a page of the source: part of the marker, not of the sentence. */
function isPagePointer(sink: Words, node: Element): boolean {
  return /^\s*:\s?(?:pp?\.\s?)?[\d–, -]{1,20}\s*$/u.test(textOf(node)) && sink.text.endsWith(']');
}
