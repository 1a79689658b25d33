/** A small writer of DOCX files: the parts as they are given, zipped. Source: ECMA-376 parts 1 and 2. */
import { strToU8, zipSync, type Zippable } from 'fflate';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

export interface DocxParts {
  /** What stands in `<w:body>`. */
  readonly body: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  /** Relation id → address. */
  readonly links?: Readonly<Record<string, string>>;
  /** What stands in the core properties. */
  readonly core?: string;
  readonly more?: Zippable;
}

export function docx({
  body,
  footnotes,
  endnotes,
  styles = HEADINGS,
  numbering,
  settings,
  links = {},
  core,
  more = {},
}: DocxParts): Uint8Array {
  const part = (root: string, inside: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?><${root} ${W}>${inside}</${root}>`);
  const relations = Object.entries(links)
    .map(([id, target]) => `<Relationship Id="${id}" Type="hyperlink" Target="${target}" TargetMode="External"/>`)
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': part('w:document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('w:styles', styles),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations}</Relationships>`),
    ...(footnotes === undefined ? {} : { 'word/footnotes.xml': part('w:footnotes', footnotes) }),
    ...(endnotes === undefined ? {} : { 'word/endnotes.xml': part('w:endnotes', endnotes) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': part('w:numbering', numbering) }),
    ...(settings === undefined ? {} : { 'word/settings.xml': part('w:settings', settings) }),
    ...(core === undefined
      ? {}
      : {
          'docProps/core.xml': strToU8(
            `<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc" xmlns:dcterms="dcterms">${core}</cp:coreProperties>`,
          ),
        }),
    ...more,
  });
}

/** Title, two depths of headings and a caption, the last two known by their base and by their outline level. */
const HEADINGS = [
  '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="My Second"/><w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
].join('');

/** A paragraph of a style, of runs or plain words. */
export function p(inside: string, style?: string, more = ''): string {
  const properties =
    style === undefined && more === '' ? '' : `<w:pPr>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>`;
  return `<w:p>${properties}${inside.startsWith('<') ? inside : r(inside)}</w:p>`;
}

/** A run of words. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of rows of words. */
export function table(rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
}

export function footnote(id: number, ...paragraphs: readonly string[]): string {
  return `<w:footnote w:id="${id}">${paragraphs.join('')}</w:footnote>`;
}

export function endnote(id: number, ...paragraphs: readonly string[]): string {
  return `<w:endnote w:id="${id}">${paragraphs.join('')}</w:endnote>`;
}
