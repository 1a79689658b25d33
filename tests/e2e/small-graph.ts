/** A small document made by hand for the pages of the graph: one hub with rare neighbours among many common names. */
import { DocumentGraph } from '#graph/model/document-graph.ts';
import { entityId, positionId } from '#graph/model/ids.ts';

const ID = 'small';
const CHIPS = ['K1', 'K2', 'K3', 'K4'];
/** More names than an overview holds, each in several claims: they push the rare chips out of it. */
const COMMON = Array.from({ length: 66 }, (_, at) => `样例公司${String(at + 1).padStart(2, '0')}`);

interface Line {
  readonly text: string;
  readonly names: readonly string[];
}

const lines: readonly Line[] = [
  { text: '英伟达为样例公司01供应芯片。', names: ['英伟达', '样例公司01'] },
  ...CHIPS.map((chip) => ({ text: `英伟达发布了${chip}。`, names: ['英伟达', chip] })),
  ...COMMON.flatMap((name, at) => {
    const next = COMMON[(at + 1) % COMMON.length] ?? name;
    return [1, 2, 3].map((turn) => ({ text: `${name}第${turn}次与${next}签约。`, names: [name, next] }));
  }),
];

function typeOf(name: string): 'company' | 'chip' {
  return CHIPS.includes(name) ? 'chip' : 'company';
}

export function smallGraph(): DocumentGraph {
  const text = lines.map((line) => line.text).join('\n');
  let at = 0;
  const sentences = lines.map((line, index) => {
    const span = { start: at, end: at + line.text.length };
    at = span.end + 1;
    return { id: positionId('sentence', ID, index + 1), paragraph: index, text: line.text, span };
  });
  const names = ['英伟达', ...CHIPS, ...COMMON];
  const idOf = (name: string): string => entityId(typeOf(name), name);
  const claims = sentences.map((sentence, index) => ({
    id: positionId('claim', ID, index + 1),
    sentenceId: sentence.id,
    text: sentence.text,
    span: sentence.span,
    kind: 'fact' as const,
    provenance: { level: 'unsourced' as const, referenceIds: [], attributions: [] },
    entityIds: (lines[index]?.names ?? []).map(idOf),
    figureIds: [],
  }));
  const mentions = claims.flatMap((claim, index) =>
    (lines[index]?.names ?? []).map((name) => {
      const start = claim.span.start + claim.text.indexOf(name);
      return { entityId: idOf(name), claimId: claim.id, sentenceId: claim.sentenceId, span: { start, end: start + name.length } };
    }),
  );
  const [first] = claims;
  return DocumentGraph.parse({
    format: 'claimtrail-graph/1',
    document: { id: ID, revision: '0'.repeat(64), title: '小样', language: 'zh', authors: [], text, mediaType: 'text/plain' },
    sections: [],
    sentences,
    claims,
    figures: [],
    entities: names.map((name) => ({
      id: idOf(name),
      name,
      type: typeOf(name),
      aliases: name === '英伟达' ? ['英伟达', 'NVIDIA'] : [name],
    })),
    mentions,
    relations: first
      ? [
          {
            id: positionId('relation', ID, 1),
            type: 'supplies',
            headId: idOf('英伟达'),
            tailId: idOf('样例公司01'),
            claimId: first.id,
            evidence: { span: first.span },
          },
        ]
      : [],
    references: [],
    citations: [],
    exhibits: [],
    agreements: [],
    diagnostics: [],
  });
}
