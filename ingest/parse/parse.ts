/** file → its text with blocks in reading order, by media type. */
import type { ReportTree, SourceFile } from '../types.ts';
import { parseDocx } from './docx.ts';
import { parseHtml } from './html.ts';
import { parseMarkdown } from './markdown.ts';
import { parsePdf } from './pdf.ts';
import { parsePlain } from './plain.ts';
import { mended } from './scanned.ts';

export function parse(file: SourceFile): ReportTree {
  if (file.kind === 'paged') return parsePdf(file);
  if (file.kind === 'office') return parseDocx(file);
  if (file.mediaType === 'text/html') return parseHtml(file);
  return mended(file.mediaType === 'text/plain' ? parsePlain(file) : parseMarkdown(file));
}
