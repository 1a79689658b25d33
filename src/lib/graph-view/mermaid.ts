/** A drawing as a Mermaid flowchart, to be pasted into Markdown. Source: https://mermaid.js.org/syntax/flowchart.html. */
import type { GraphEdgeType } from '#graph/model/answers.ts';
import type { EntityType } from '#graph/model/document-graph.ts';

interface MermaidNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

interface MermaidEdge {
  readonly sourceId: string;
  readonly targetId: string;
  readonly type: GraphEdgeType;
}

/** Brackets that give the shape; as near to the drawing's as Mermaid has. */
const BRACKETS: Readonly<Record<EntityType, readonly [open: string, close: string]>> = {
  company: ['(', ')'],
  model: ['{{', '}}'],
  chip: ['[', ']'],
  policy: ['[/', '\\]'],
  person: ['([', '])'],
  institution: ['[\\', '/]'],
  software: ['{', '}'],
  dataset: ['[(', ')]'],
  technology: ['>', ']'],
  place: ['[[', ']]'],
};

/** @param relationName – the words of an edge; a shared claim has none and is a dotted line without direction. @param left – what the chart does not hold, a line each. */
export function mermaid(
  nodes: readonly MermaidNode[],
  edges: readonly MermaidEdge[],
  relationName: (type: GraphEdgeType) => string,
  left: readonly string[] = [],
): string {
  const keys = new Map(nodes.map(({ id }, at) => [id, `n${at + 1}`]));
  const lines = nodes.map(({ id, name, type }) => `  ${keys.get(id) ?? ''}${BRACKETS[type][0]}"${quoted(name)}"${BRACKETS[type][1]}`);
  const joins = edges.flatMap(({ sourceId, targetId, type }) => {
    const [from, to] = [keys.get(sourceId), keys.get(targetId)];
    if (from === undefined || to === undefined) return [];
    return [type === 'together' ? `  ${from} -.- ${to}` : `  ${from} -->|"${quoted(relationName(type))}"| ${to}`];
  });
  const comments = left.map((words) => `  %% ${words.replace(/[\s\p{Cc}]+/gu, ' ')}`);
  return `${['flowchart LR', ...comments, ...lines, ...joins].join('\n')}\n`;
}

/** Inside quotation marks, where Mermaid reads `#…;` as a character and Markdown of its own. */
function quoted(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[#"<>&`*_\\[\]{}|]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}
