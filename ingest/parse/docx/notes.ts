/** Footnotes and endnotes: numbered as Word prints them, each a definition with its paragraphs. */
import type { UnplacedBlock } from '../composed.ts';
import { formatted } from './numbering.ts';
import { wordsOf, type Context } from './words.ts';
import { child, elements, value, type XmlElement } from './xml.ts';

export interface NoteLabels {
  /** Id of a note → its label, in the order of the text. */
  readonly footnotes: ReadonlyMap<string, string>;
  readonly endnotes: ReadonlyMap<string, string>;
  readonly of: (reference: XmlElement) => string | undefined;
}

/** Word's own forms, where the file asks for none. */
const FORMATS = { 'w:footnotePr': 'decimal', 'w:endnotePr': 'lowerRoman' } as const;

export function noteLabels(body: XmlElement, settings: XmlElement | undefined): NoteLabels {
  const references = { 'w:footnoteReference': new Map<string, string>(), 'w:endnoteReference': new Map<string, string>() };
  const format = (kind: keyof typeof FORMATS) =>
    value(child(body, 'w:sectPr', kind, 'w:numFmt')) ?? value(child(settings, kind, 'w:numFmt')) ?? FORMATS[kind];
  const forms = { 'w:footnoteReference': format('w:footnotePr'), 'w:endnoteReference': format('w:endnotePr') };
  const isAlike = forms['w:footnoteReference'] === forms['w:endnoteReference'];
  const visit = (element: XmlElement) => {
    for (const each of elements(element)) {
      if (each.name === 'w:del' || each.name === 'w:moveFrom') continue;
      if (each.name === 'w:footnoteReference' || each.name === 'w:endnoteReference') {
        const known = references[each.name];
        const id = value(each, 'w:id') ?? '';
        const label = formatted(known.size + 1, forms[each.name]);
        // Two lists that print the same numbers are told apart.
        if (!known.has(id))
          known.set(id, isAlike && each.name === 'w:endnoteReference' && references['w:footnoteReference'].size > 0 ? `e${label}` : label);
      } else visit(each);
    }
  };
  visit(body);
  return {
    footnotes: references['w:footnoteReference'],
    endnotes: references['w:endnoteReference'],
    of: (reference) =>
      (reference.name === 'w:footnoteReference' ? references['w:footnoteReference'] : references['w:endnoteReference']).get(
        value(reference, 'w:id') ?? '',
      ),
  };
}

/** In the order of their labels; separators and notes that nothing refers to are none. */
export function notes(root: XmlElement | undefined, labels: ReadonlyMap<string, string>, context: Context): readonly UnplacedBlock[] {
  const byId = new Map(elements(root).map((note) => [value(note, 'w:id') ?? '', note]));
  return Array.from(labels).flatMap(([id, label]) => {
    const paragraphs = paragraphsIn(byId.get(id)).map((paragraph) => wordsOf(paragraph, context));
    return paragraphs
      .filter(({ text }, index) => text !== '' || (index === 0 && paragraphs.every((each) => each.text === '')))
      .map(({ text, marks }, index): UnplacedBlock => ({
        kind: 'definition',
        label,
        span: { start: 0, end: 0 },
        depth: 0,
        readable: { text, offsets: [], ends: [] },
        marks: marks.filter(({ kind }) => kind !== 'image'),
        ...(index === 0 ? { prefix: `[${label}] ` } : {}),
      }));
  });
}

function paragraphsIn(element: XmlElement | undefined): readonly XmlElement[] {
  return elements(element).flatMap((each) => (each.name === 'w:p' ? [each] : paragraphsIn(each)));
}
