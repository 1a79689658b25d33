/** bytes → text, decoded once: every later offset points into this text. */
import { createHash } from 'node:crypto';
import { IngestError } from '../errors.ts';
import type { TextFile } from '../types.ts';
import { decoded } from './decoded.ts';

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
/** Formats that are recognised so that the refusal can name them. */
const OTHER_FORMATS: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  doc: 'Word',
  epub: 'EPUB',
  rtf: 'RTF',
  pptx: 'PowerPoint',
  xlsx: 'Excel',
  odt: 'OpenDocument',
  zip: 'ZIP',
};

/**
 * @param name – file name; its ending chooses the format, Markdown where it has none.
 * @throws IngestError empty, binary, encoding, unsupported.
 */
export function read(bytes: Uint8Array, name: string): TextFile {
  if (bytes.length === 0) throw new IngestError('empty', `${name}: the file is empty; nothing to ingest.`);
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase();
  const other = ending === undefined ? undefined : OTHER_FORMATS[ending];
  if (other !== undefined)
    throw new IngestError('unsupported', `${name}: ${other} files are not read; save the report as Markdown, HTML or plain text.`);
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
