/** bytes → text, decoded once: every later offset points into this text; office files → their parts. */
import { createHash } from 'node:crypto';
import { IngestError } from '../errors.ts';
import type { OfficeFile, TextFile } from '../types.ts';
import { decoded } from './decoded.ts';
import { isOle, isZip, oleRefusal, readDocx } from './docx.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  markdown: 'text/markdown',
  mdx: 'text/mdx',
  txt: 'text/plain',
  text: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
};
/** Formats that are told by their first bytes: a file that is only called so is broken. */
const TOLD_BY_BYTES: Readonly<Record<string, string>> = { pdf: 'PDF', docx: 'DOCX', docm: 'DOCX' };
/** Formats that are recognised so that the refusal can name them. */
const OTHER_FORMATS: Readonly<Record<string, string>> = {
  doc: 'old Word',
  dot: 'old Word',
  epub: 'EPUB',
  rtf: 'RTF',
  pptx: 'PowerPoint',
  xlsx: 'Excel',
  odt: 'OpenDocument',
  zip: 'ZIP',
  odp: 'OpenDocument',
  ods: 'OpenDocument',
  wps: 'WPS',
  pages: 'Pages',
};

/** A text or office file, told apart by its first bytes. @throws IngestError, as its format has it. */
export function readFile(bytes: Uint8Array, name: string): TextFile | OfficeFile {
  if (isOle(bytes)) throw oleRefusal(bytes, name);
  return isZip(bytes) ? readDocx(bytes, name) : read(bytes, name);
}

/**
 * @param name – file name; its ending chooses the format, Markdown where it has none.
 * @throws IngestError empty, binary, encoding, unsupported, damaged.
 */
export function read(bytes: Uint8Array, name: string): TextFile {
  if (bytes.length === 0) throw new IngestError('empty', `${name}: the file is empty; nothing to ingest.`);
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase();
  const told = ending === undefined ? undefined : TOLD_BY_BYTES[ending];
  if (told !== undefined)
    throw new IngestError(
      'damaged',
      `${name}: this is no ${told} file, whatever its name says; open it where it was made and save it anew.`,
    );
  const other = ending === undefined ? undefined : OTHER_FORMATS[ending];
  if (other !== undefined)
    throw new IngestError(
      'unsupported',
      `${name}: ${other} files are not read; save the report as DOCX, PDF, HTML, Markdown or plain text.`,
    );
  const text = decoded(bytes, name);
  if (text.trim() === '') throw new IngestError('empty', `${name}: the file holds only blanks; nothing to ingest.`);
  return {
    kind: 'text',
    text,
    mediaType: (ending === undefined ? undefined : MEDIA_TYPES[ending]) ?? 'text/markdown',
    revision: createHash('sha256').update(bytes).digest('hex'),
    name: name.replace(/^.*[\\/]/u, ''),
  };
}
