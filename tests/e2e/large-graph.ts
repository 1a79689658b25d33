/** Documents of any size made by rule for the pages of the graph: groups of companies around a hub each, with a few ties between groups. */
import { DocumentGraph } from '#graph/model/document-graph.ts';
import { entityId, positionId } from '#graph/model/ids.ts';

const GROUP = 50;

/** @param size – entities. @returns about two edges for each. */
export function largeGraph(id: string, size: number): DocumentGraph {
  const names = Array.from({ length: size }, (_, at) => `样例${String(at + 1).padStart(4, '0')}`);
  const pairs = names.flatMap((_, at) => {
    const hub = at - (at % GROUP);
    const inside = hub + ((at * 7 + 3) % Math.min(GROUP, size - hub));
    // Each hub is tied to the next one, so that the groups hang together.
    return [at === hub ? [at, (at + GROUP) % size] : [at, hub], [at, inside]].filter(([a, b]) => a !== b);
  });
  const texts = pairs.map(([a = 0, b = 0]) => `${names[a] ?? ''}与${names[b] ?? ''}签约。`);
  let begin = 0;
  const claims = texts.map((text, index) => {
    const span = { start: begin, end: begin + text.length };
    begin = span.end + 1;
    const [a = 0, b = 0] = pairs[index] ?? [];
    return {
      id: positionId('claim', id, index + 1),
      sentenceId: positionId('sentence', id, index + 1),
      text,
      span,
      kind: 'fact' as const,
      provenance: { level: 'unsourced' as const, referenceIds: [], attributions: [] },
      entityIds: [entityId('company', names[a] ?? ''), entityId('company', names[b] ?? '')],
      figureIds: [],
    };
  });
  return DocumentGraph.parse({
    format: 'claimtrail-graph/1',
    document: {
      id,
      revision: '0'.repeat(64),
      title: `样例 ${size}`,
      language: 'zh',
      authors: [],
      text: texts.join('\n'),
      mediaType: 'text/plain',
    },
    sections: [],
    sentences: claims.map(({ sentenceId, text, span }, index) => ({ id: sentenceId, paragraph: index, text, span })),
    claims,
    figures: [],
    entities: names.map((name) => ({ id: entityId('company', name), name, type: 'company', aliases: [name] })),
    mentions: claims.flatMap(({ id: claimId, sentenceId, text, span, entityIds }, index) =>
      (pairs[index] ?? []).map((at, end) => {
        const name = names[at] ?? '';
        const start = span.start + (end === 0 ? text.indexOf(name) : text.lastIndexOf(name));
        return { entityId: entityIds[end] ?? '', claimId, sentenceId, span: { start, end: start + name.length } };
      }),
    ),
    relations: claims
      .filter((_, index) => index % 2 === 0)
      .map(({ id: claimId, entityIds: [headId, tailId], span }, index) => ({
        id: positionId('relation', id, index + 1),
        type: 'partners_with',
        headId,
        tailId,
        claimId,
        evidence: { span },
      })),
    references: [],
    citations: [],
    exhibits: [],
    agreements: [],
    diagnostics: [],
  });
}
