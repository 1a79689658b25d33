/** HTML → the text that a reader sees, without the page around it, in blocks. Source: the WHATWG parsing algorithm (parse5). */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Diagnostic } from '#graph/model/document-graph.ts';
import type { ReportTree, TextFile } from '../types.ts';
import { composed } from './composed.ts';
import { blocks } from './html/blocks.ts';
import { definitions } from './html/definitions.ts';
import { content } from './html/content.ts';
import { metadata } from './html/metadata.ts';
import { textOf } from './html/nodes.ts';
import { shallow } from './html/shallow.ts';

export function parseHtml({ kind: _, text: source, ...file }: TextFile): ReportTree {
  const root: Root = fromHtml(shallow(source));
  const { roots, leftOut } = content(root);
  const made = composed(blocks(roots, definitions(roots)));
  return { source: { ...file, text: made.text }, blocks: made.blocks, facts: metadata(root), diagnostics: told(leftOut) };
}

/** What is no part of the report, in one line. */
function told(leftOut: readonly Element[]): readonly Diagnostic[] {
  const worded = leftOut.filter((element) => textOf(element).trim() !== '');
  if (worded.length === 0) return [];
  const kinds = new Map<string, number>();
  for (const { tagName } of worded) kinds.set(tagName, (kinds.get(tagName) ?? 0) + 1);
  const parts = [...kinds].map(([tag, count]) => `${count} <${tag}>`).join(', ');
  return [
    {
      severity: 'info',
      code: 'page-furniture',
      message: `navigation, menus and other parts of the page were left out of the text: ${parts}.`,
    },
  ];
}
