/** DOCX → its parts as text: the zip opened within bounds, other office files told apart by what they hold. */
import { createHash } from 'node:crypto';
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { IngestError } from '../errors.ts';
import type { OfficeFile } from '../types.ts';

/** What the reader looks at; pictures stay closed. */
const PARTS =
  /^(?:word\/(?:document|footnotes|endnotes|styles|numbering|settings)\.xml|word\/_rels\/document\.xml\.rels|docProps\/core\.xml)$/u;
/** Bytes: a report's words take a few megabytes; more, unpacked, is no report. */
const PART_LIMIT = 64 * 1024 * 1024;
const TOTAL_LIMIT = 128 * 1024 * 1024;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** By a name inside the archive. */
const OTHERS: readonly (readonly [pattern: RegExp, format: string])[] = [
  [/^xl\/workbook\.xml$/u, 'Excel'],
  [/^ppt\/presentation\.xml$/u, 'PowerPoint'],
  [/^META-INF\/container\.xml$/u, 'EPUB'],
  [/^content\.xml$/u, 'OpenDocument'],
  [/^Index\/Document\.iwa$/u, 'Pages'],
];

/** By its first bytes, whatever it is called. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** The container of old office files and of locked new ones. */
export function isOle(bytes: Uint8Array): boolean {
  return OLE.every((byte, index) => bytes[index] === byte);
}

/** @throws IngestError unsupported, damaged, too large to be opened. */
export function readDocx(bytes: Uint8Array, name: string): OfficeFile {
  const names: string[] = [];
  const parts = new Map(Object.entries(opened(bytes, name, names)).map(([part, data]) => [part, new TextDecoder('utf-8').decode(data)]));
  if (!parts.has('word/document.xml')) {
    const other = OTHERS.find(([pattern]) => names.some((each) => pattern.test(each)))?.[1] ?? 'ZIP';
    throw new IngestError(
      'unsupported',
      `${name}: ${other} files are not read; save the report as DOCX, PDF, HTML, Markdown or plain text.`,
    );
  }
  return {
    kind: 'office',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    revision: createHash('sha256').update(bytes).digest('hex'),
    name: name.replace(/^.*[\\/]/u, ''),
    parts,
  };
}

function opened(bytes: Uint8Array, name: string, names: string[]): Record<string, Uint8Array> {
  let total = 0;
  const wanted = (file: UnzipFileInfo) => {
    names.push(file.name);
    if (!PARTS.test(file.name)) return false;
    total += file.originalSize;
    if (file.originalSize > PART_LIMIT || total > TOTAL_LIMIT)
      throw new IngestError(
        'damaged',
        `${name}: ${file.name} unpacks to ${megabytes(file.originalSize)} MB, more than any report's words; it is not opened.`,
      );
    return true;
  };
  try {
    return unzipSync(bytes, { filter: wanted });
  } catch (cause) {
    if (cause instanceof IngestError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new IngestError('damaged', `${name}: this archive cannot be opened (${why}); open the file and save it anew.`, { cause });
  }
}

function megabytes(size: number): number {
  return Math.round(size / 1024 / 1024);
}

/** Why an old or locked office file is not read. */
export function oleRefusal(bytes: Uint8Array, name: string): IngestError {
  const holds = (word: string) => Buffer.from(bytes).includes(Buffer.from(word, 'utf16le'));
  if (holds('EncryptedPackage'))
    return new IngestError('locked', `${name}: this file is locked with a password; save it without one and ingest it again.`);
  const format = holds('WordDocument') ? 'old Word files (.doc)' : holds('Workbook') ? 'old Excel files' : 'old office files';
  return new IngestError('unsupported', `${name}: ${format} are not read; open it and save it as DOCX, PDF or plain text.`);
}
