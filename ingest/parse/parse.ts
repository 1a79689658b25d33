/** file → its text with blocks in reading order, by media type. */
import type { ReportTree, TextFile } from '../types.ts';
import { parseHtml } from './html.ts';
import { parseMarkdown } from './markdown.ts';
import { parsePlain } from './plain.ts';

export function parse(file: TextFile): ReportTree {
  if (file.mediaType === 'text/plain') return parsePlain(file);
  return file.mediaType === 'text/html' ? parseHtml(file) : parseMarkdown(file);
}
