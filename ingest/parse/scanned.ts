/** What scanning leaves in a text, mended: blanks between Han characters, heads and feet of pages between its lines, paragraphs broken in the middle of a sentence. */
import type { Diagnostic } from '#graph/model/document-graph.ts';
import type { Block, ReportTree } from '../types.ts';
import { wholeParagraphs } from './scanned/broken-paragraphs.ts';
import { withoutLetterSpacing } from './scanned/letter-spacing.ts';
import { withoutPageLines } from './scanned/page-lines.ts';

export function mended(tree: ReportTree): ReportTree {
  const { blocks, framed } = withoutPageLines(withoutLetterSpacing(tree.blocks));
  return { ...tree, blocks: wholeParagraphs(blocks), diagnostics: [...tree.diagnostics, ...told(framed)] };
}

function told(framed: readonly Block[]): readonly Diagnostic[] {
  const [first] = framed;
  if (first === undefined) return [];
  const message = `${framed.length} heads, feet and numbers of pages were left out of the text.`;
  return [{ severity: 'info', code: 'page-furniture', message, span: first.span }];
}
