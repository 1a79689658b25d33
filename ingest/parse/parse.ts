/** text → blocks in reading order, by media type. */
import type { ReportTree, SourceText } from '../types.ts';
import { parseMarkdown } from './markdown.ts';
import { parsePlain } from './plain.ts';

export function parse(source: SourceText): ReportTree {
  return source.mediaType === 'text/plain' ? parsePlain(source) : parseMarkdown(source);
}
