/** bytes → text, decoded once: every later offset points into this text. */
import { createHash } from 'node:crypto';
import { IngestError } from '../errors.ts';
import type { TextFile } from '../types.ts';

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

/** A leading byte-order mark is removed, nothing else. */
function decoded(bytes: Uint8Array, name: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.subarray(0, 8192).includes(0))
    throw new IngestError('binary', `${name}: this is no text file; save the report as Markdown or plain text in UTF-8.`);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new IngestError('encoding', `${name}: not valid ${encoding.toUpperCase()}; save the file as UTF-8 and ingest it again.`, {
      cause,
    });
  }
}
