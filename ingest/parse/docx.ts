/** DOCX → one text in blocks: headings, lists, tables, pictures, notes as definitions. Source: ECMA-376 part 1, §17. */
import type { Diagnostic } from '#graph/model/document-graph.ts';
import { IngestError } from '../errors.ts';
import type { OfficeFile, ReportTree } from '../types.ts';
import { composed } from './composed.ts';
import { Body } from './docx/body.ts';
import { noteLabels, notes } from './docx/notes.ts';
import { counter } from './docx/numbering.ts';
import { properties } from './docx/properties.ts';
import { styles } from './docx/styles.ts';
import { child, elements, rootOf, value } from './docx/xml.ts';

/** @throws IngestError damaged, no-text. */
export function parseDocx({ kind: _, parts, ...file }: OfficeFile): ReportTree {
  try {
    return read(parts, file);
  } catch (cause) {
    // The parser follows nesting by recursion.
    if (!(cause instanceof RangeError)) throw cause;
    throw new IngestError('damaged', `${file.name}: its parts are nested too deep to be followed; save it anew.`, { cause });
  }
}

function read(parts: OfficeFile['parts'], file: Omit<OfficeFile, 'kind' | 'parts'>): ReportTree {
  const root = (part: string) => rootOf(parts, part, file.name);
  const body = child(root('word/document.xml'), 'w:body');
  if (body === undefined)
    throw new IngestError('damaged', `${file.name}: word/document.xml holds no text body; open the file and save it anew.`);
  const links = new Map(
    elements(root('word/_rels/document.xml.rels'))
      .filter((each) => value(each, 'TargetMode') === 'External')
      .map((each) => [value(each, 'Id') ?? '', value(each, 'Target') ?? '']),
  );
  const labels = noteLabels(body, root('word/settings.xml'));
  const context = { links, labelOf: labels.of };
  const flow = new Body(styles(root('word/styles.xml')), counter(root('word/numbering.xml')), context);
  flow.read(body);
  const listed = [
    ...notes(root('word/footnotes.xml'), labels.footnotes, context),
    ...notes(root('word/endnotes.xml'), labels.endnotes, context),
  ];
  const made = composed([...flow.blocks(), ...listed]);
  if (made.text.trim() === '')
    throw new IngestError(
      'no-text',
      `${file.name}: this document holds no text; where it is a picture of one, put it through text recognition (OCR).`,
    );
  return {
    source: { ...file, text: made.text },
    blocks: made.blocks,
    facts: properties(root('docProps/core.xml')),
    diagnostics: told(flow.deleted),
  };
}

function told(deleted: number): readonly Diagnostic[] {
  if (deleted === 0) return [];
  return [{ severity: 'info', code: 'tracked-deletion', message: `${deleted} tracked deletions were left out of the text.` }];
}
