/** Paragraph styles: which are headings, titles, captions, contents; read through what they are based on. */
import { child, elements, value, type XmlElement } from './xml.ts';

export interface ParagraphStyle {
  /** Lower case, as Word calls it in every language. */
  readonly name: string;
  /** 0-based depth of a heading. */
  readonly outline?: number;
  readonly numbering?: Numbering;
}

export interface Numbering {
  readonly id: string;
  readonly level: number;
}

/** Styles based on styles based on styles: no file goes deeper. */
const CHAIN_LIMIT = 20;

export function styles(root: XmlElement | undefined): ReadonlyMap<string, ParagraphStyle> {
  const byId = new Map(
    elements(root)
      .filter(({ name }) => name === 'w:style')
      .map((style) => [value(style, 'w:styleId') ?? '', style]),
  );
  return new Map(Array.from(byId, ([id, style]) => [id, read(style, byId)]));
}

function read(style: XmlElement, byId: ReadonlyMap<string, XmlElement>): ParagraphStyle {
  const chain: XmlElement[] = [];
  for (
    let at: XmlElement | undefined = style;
    at !== undefined && chain.length < CHAIN_LIMIT;
    at = byId.get(value(child(at, 'w:basedOn')) ?? '')
  )
    chain.push(at);
  const name = (value(child(style, 'w:name')) ?? value(style, 'w:styleId') ?? '').toLowerCase();
  const names = chain.map((each) => (value(child(each, 'w:name')) ?? '').toLowerCase());
  const outline = Number(chain.map((each, index) => levelOf(each, names[index] ?? '')).find((level) => level !== undefined) ?? Number.NaN);
  const numbering = chain.map((each) => numberingOf(child(each, 'w:pPr'))).find((each) => each !== undefined);
  return {
    name: names.find((each) => /^(?:title|caption|subtitle|toc|quote)/u.test(each)) ?? name,
    ...(outline >= 0 && outline < 9 ? { outline } : {}),
    ...(numbering === undefined ? {} : { numbering }),
  };
}

/** Said by the style itself, or by its name. */
function levelOf(style: XmlElement, name: string): number | undefined {
  const level = value(child(style, 'w:pPr', 'w:outlineLvl'));
  const named = /^(?:heading|标题|標題) ?([1-9])$/u.exec(name)?.[1];
  return level === undefined ? (named === undefined ? undefined : Number(named) - 1) : Number(level);
}

/** Numbering that a paragraph's or style's properties ask for; id 0 turns it off. */
export function numberingOf(properties: XmlElement | undefined): Numbering | undefined {
  const id = value(child(properties, 'w:numPr', 'w:numId'));
  return id === undefined ? undefined : { id, level: Number(value(child(properties, 'w:numPr', 'w:ilvl')) ?? 0) };
}
